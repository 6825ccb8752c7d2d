/** One finding: its cell with a way there, what is wrong and what to do, and for warnings the confirmation. */
import { useRef, useState } from 'preact/hooks';
import type { Confirmation } from '../../domain/findings/finding';
import { useServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { isProposing } from '../mend/mend';
import { MendOne } from '../mend/mend-one';
import type { MendControls } from '../mend/use-mend-controls';
import { FailureNote } from '../parts/failure-note';
import { Icon } from '../parts/icon';
import { ConfirmForm } from './confirm-form';
import { messageWithoutPlace, type ListedFinding } from './finding';

interface FindingCardProps {
  readonly finding: ListedFinding;
  readonly mends: MendControls;
  /** The finding whose cell was gone to last. */
  readonly isCurrent: boolean;
  readonly onJump: () => void;
  readonly onConfirm: (confirmation: Confirmation | null) => void;
}

export function FindingCard({ finding, mends, isCurrent, onJump, onConfirm }: FindingCardProps) {
  const say = useSay();
  const { issue } = finding;
  const showCell = useServerCall('showCell');
  const jump = () => {
    onJump();
    void showCell.run({ sheet: issue.sheet, cell: issue.cell });
  };
  return (
    <article class={`finding finding-${issue.severity}`} aria-current={isCurrent}>
      <div class="finding-head">
        {issue.column !== '' && <strong>{issue.column}</strong>}
        {issue.cell !== '' && (
          <button type="button" class="jump" aria-busy={showCell.isRunning} onClick={jump}>
            {say('finding.jump', { cell: issue.cell })} <Icon name="go" />
          </button>
        )}
      </div>
      <p class="cell-text">{messageWithoutPlace(issue)}</p>
      <FailureNote failure={showCell.failure} onRetry={showCell.retry} />
      {isProposing(issue) && <MendOne finding={finding} issue={issue} mends={mends} />}
      {issue.confirmed === true ? (
        <Confirmed finding={finding} onRevoked={() => onConfirm(null)} />
      ) : (
        issue.severity === 'warning' &&
        issue.key !== undefined && <Unconfirmed finding={finding} onConfirmed={onConfirm} />
      )}
    </article>
  );
}

function Unconfirmed({
  finding: { issue },
  onConfirmed,
}: {
  readonly finding: ListedFinding;
  readonly onConfirmed: (confirmation: Confirmation) => void;
}) {
  const say = useSay();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const cancel = () => {
    setIsOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      <button
        type="button"
        class="plain"
        ref={opener}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {say('confirm.open')}
      </button>
      {isOpen && <ConfirmForm issue={issue} onConfirmed={onConfirmed} onCancel={cancel} />}
    </>
  );
}

function Confirmed({
  finding: { issue },
  onRevoked,
}: {
  readonly finding: ListedFinding;
  readonly onRevoked: () => void;
}) {
  const say = useSay();
  const { reason = '', who = '', when = '', key } = issue;
  const by = [who, when].filter((part) => part !== '').join(', ');
  const call = useServerCall('revokeConfirmations');
  const revoke = async () => {
    if (key !== undefined && (await call.run({ keys: [key] })) !== null) onRevoked();
  };
  return (
    <>
      <p class="quiet cell-text">
        {by === ''
          ? say('confirmed.reason', { reason })
          : say('confirmed.reason-by', { reason, by })}
      </p>
      <FailureNote failure={call.failure} onRetry={() => void revoke()} />
      <button
        type="button"
        class="plain"
        aria-disabled={call.isRunning}
        onClick={() => void revoke()}
      >
        {say(call.isRunning ? 'confirm.saving' : 'confirmed.revoke')}
      </button>
    </>
  );
}
