/** On a finding's card: the value that it proposes, and the button that writes it. */
import type { ListedFinding } from '../check/finding';
import { useSay } from '../context';
import { Icon } from '../parts/icon';
import type { ProposingIssue } from './mend';
import { OldAndNew } from './old-and-new';
import type { MendControls } from './use-mend-controls';

const label = {
  open: 'mend.one',
  'under-way': 'mend.one-running',
  done: 'mend.one-done',
} as const;

interface MendOneProps {
  readonly finding: ListedFinding;
  /** Its own. */
  readonly issue: ProposingIssue;
  readonly mends: MendControls;
}

export function MendOne({ finding, issue, mends }: MendOneProps) {
  const say = useSay();
  const mend = mends.byId.get(finding.id);
  const state = mend && mends.stateOf(mend);
  return (
    <div class="mend-one">
      <p class="cell-text">
        <OldAndNew issue={issue} />
      </p>
      {mend === undefined ? (
        <p class="quiet">{say('mend.after-other')}</p>
      ) : (
        // One button in every state, so that it keeps the keyboard's focus.
        <button
          type="button"
          aria-disabled={state !== 'open'}
          onClick={state === 'open' ? () => mends.mendOne(mend) : undefined}
        >
          {state === 'done' && <Icon name="confirmed" />} {say(label[state ?? 'open'])}
          <span class="unseen"> {issue.cell}</span>
        </button>
      )}
    </div>
  );
}
