/** The small form by which a warning is confirmed as right: a reason and a name, both required. */
import { useState } from 'preact/hooks';
import type { Issue } from '../../domain/commands/issues';
import type { Confirmation } from '../../domain/findings/finding';
import { useServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { ReasonField } from '../parts/reason-field';
import { SmallForm } from '../parts/small-form';
import { rememberedName, rememberName, WhoField } from '../parts/who-field';

interface ConfirmFormProps {
  readonly issue: Issue;
  readonly onConfirmed: (confirmation: Confirmation) => void;
  readonly onCancel: () => void;
}

export function ConfirmForm({ issue, onConfirmed, onCancel }: ConfirmFormProps) {
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
