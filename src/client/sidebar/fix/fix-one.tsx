/** On a finding's card: the value that it proposes, and the button that writes it. */
import { type ListedFinding, type Kind } from '../check/grouping';
import { useSay } from '../context';
import { Icon } from '../parts/progress';
import { type ProposingIssue, mendsOf, type Mend } from './fix';
import { OldAndNew } from './old-and-new';
import { capitalised } from '../parts/capitalised';
import { useMemo } from 'preact/hooks';
import { rememberedName } from '../parts/small-form';
import type { PreviewRequest } from './fix-preview';
import type { Mending } from './use-fixing';

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

// Under the name of a kind: the button that shows all its mends before they are made.

interface MendGroupProps {
  readonly kind: Kind;
  readonly mends: MendControls;
}

export function MendGroup({ kind, mends: { openMends, isBlocked, preview } }: MendGroupProps) {
  const say = useSay();
  const mends = openMends(kind.places.flatMap(({ findings }) => findings));
  if (mends.length < 2) return null;
  const title = capitalised(kind.title);
  return (
    <div class="mend-group">
      <button
        type="button"
        aria-disabled={isBlocked}
        onClick={isBlocked ? undefined : () => preview({ mends, kind: title })}
      >
        {say('mend.group', { cellsNumber: mends.length })}
        <span class="unseen"> {title}</span>
      </button>
    </div>
  );
}

// What the list of findings may do about their mends.

export interface MendControls {
  /** By the id of its finding; see `mendsOf`. */
  readonly byId: ReadonlyMap<number, Mend>;
  readonly stateOf: Mending['stateOf'];
  /** Of these findings, the mends that are neither made nor under way. */
  readonly openMends: (findings: readonly ListedFinding[]) => readonly Mend[];
  /** A preview cannot be opened just now, as something runs that will change the list. */
  readonly isBlocked: boolean;
  /** At once, where the name of who mends is known; else by the preview, which asks for it. */
  readonly mendOne: (mend: Mend) => void;
  readonly preview: (request: PreviewRequest) => void;
}

/** @param findings all of the reply, in its order */
export function useMendControls(
  findings: readonly ListedFinding[],
  { stateOf, mendSoon }: Mending,
  isBlocked: boolean,
  preview: (request: PreviewRequest) => void,
): MendControls {
  const byId = useMemo(() => mendsOf(findings), [findings]);
  return {
    byId,
    stateOf,
    openMends: (some) =>
      some.flatMap(({ id }) => {
        const mend = byId.get(id);
        return mend !== undefined && stateOf(mend) === 'open' ? [mend] : [];
      }),
    isBlocked,
    mendOne: (mend) => {
      if (rememberedName() !== '') mendSoon(mend);
      else if (!isBlocked) preview({ mends: [mend], kind: capitalised(mend.issue.kind) });
    },
    preview,
  };
}
