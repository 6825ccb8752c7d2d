/** One finding: its cell with a way there, what is wrong and what to do, and for warnings the confirmation. */
import { useRef, useState } from 'preact/hooks';
import type { Confirmation } from '../../../core/messages/finding';
import { useServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { isProposing } from '../fix/fix';
import { MendOne, type MendControls } from '../fix/fix-one';
import { FailureNote } from '../parts/failure-note';
import { Icon } from '../parts/progress';
import { messageWithoutPlace, type ListedFinding } from './grouping';
import type { Issue } from '../../../core/commands/check/issue';
import {
  ReasonField,
  SmallForm,
  rememberedName,
  rememberName,
  WhoField,
} from '../parts/small-form';

// The small form by which a warning is confirmed as right: a reason and a name, both required.

interface ConfirmFormProps {
  readonly issue: Issue;
  readonly onConfirmed: (confirmation: Confirmation) => void;
  readonly onCancel: () => void;
}

function ConfirmForm({ issue, onConfirmed, onCancel }: ConfirmFormProps) {
  const say = useSay();
  const [reason, setReason] = useState('');
  const [who, setWho] = useState(rememberedName);
  const [problem, setProblem] = useState<'confirm.missing' | 'confirm.changed' | null>(null);
  const call = useServerCall('confirmWarnings');

  const save = async () => {
    const confirmation = { reason: reason.trim(), who: who.trim() };
    const isMissing = confirmation.reason === '' || confirmation.who === '';
    setProblem(isMissing ? 'confirm.missing' : null);
    if (isMissing) return;
    rememberName(confirmation.who);
    const { sheet, cell, code } = issue;
    const answer = await call.run({ findings: [{ sheet, cell, code }], ...confirmation });
    if (answer === null) return;
    if (answer.confirmed > 0) onConfirmed({ ...confirmation, when: answer.when });
    else setProblem('confirm.changed');
  };

  return (
    <SmallForm
      label={say('confirm.open')}
      runLabel="confirm.save"
      runningLabel="confirm.saving"
      problem={problem}
      call={call}
      onRun={() => void save()}
      onCancel={onCancel}
    >
      <ReasonField
        label={say('confirm.reason')}
        value={reason}
        isInvalid={problem === 'confirm.missing' && reason.trim() === ''}
        onInput={setReason}
      />
      <WhoField
        label={say('confirm.who')}
        value={who}
        isInvalid={problem === 'confirm.missing' && who.trim() === ''}
        onInput={setWho}
        onEnter={() => void save()}
      />
    </SmallForm>
  );
}

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
