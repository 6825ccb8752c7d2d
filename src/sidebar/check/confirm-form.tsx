/** The small form by which a warning is confirmed as right: a reason and a name, both required. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Issue } from '../../domain/commands/issues';
import type { Confirmation } from '../../domain/findings/finding';
import { useServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { FailureNote } from '../parts/failure-note';
import { longestText, rememberedName, rememberName, WhoField } from '../parts/who-field';

interface ConfirmFormProps {
  readonly issue: Issue;
  readonly onConfirmed: (confirmation: Confirmation) => void;
  readonly onCancel: () => void;
}

export function ConfirmForm({ issue, onConfirmed, onCancel }: ConfirmFormProps) {
  const say = useSay();
  const id = useId();
  const [reason, setReason] = useState('');
  const [who, setWho] = useState(rememberedName);
  const [problem, setProblem] = useState<'confirm.missing' | 'confirm.changed' | null>(null);
  const call = useServerCall('confirmWarnings');
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);

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
    // No form element: a sandboxed frame may not submit forms.
    <div
      class="confirm"
      role="group"
      aria-label={say('confirm.open')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label for={`${id}-reason`}>{say('confirm.reason')}</label>
      <textarea
        id={`${id}-reason`}
        ref={first}
        rows={2}
        required
        maxLength={longestText}
        value={reason}
        aria-invalid={problem === 'confirm.missing' && reason.trim() === ''}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <WhoField
        label={say('confirm.who')}
        value={who}
        isInvalid={problem === 'confirm.missing' && who.trim() === ''}
        onInput={setWho}
        onEnter={() => void save()}
      />
      <p class="problem" role="alert">
        {problem !== null && say(problem)}
      </p>
      <FailureNote failure={call.failure} onRetry={() => void save()} />
      <div class="buttons">
        <button type="button" aria-disabled={call.isRunning} onClick={() => void save()}>
          {say(call.isRunning ? 'confirm.saving' : 'confirm.save')}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {say('confirm.cancel')}
        </button>
      </div>
    </div>
  );
}
