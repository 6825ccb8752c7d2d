/** A small form that asks for a reason and a name before a period is closed or reopened. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CallFailure } from '../calls/call-once';
import { useSay } from '../context';
import { FailureNote } from '../parts/failure-note';
import { longestText, rememberedName, rememberName, WhoField } from '../parts/who-field';
import type { WordKey } from '../words';

export interface Asked {
  /** '' where none was asked for. */
  readonly reason: string;
  readonly who: string;
}

interface ReasonFormProps {
  readonly label: string;
  /** null: no reason is needed. */
  readonly reasonLabel: WordKey | null;
  readonly whoLabel: WordKey;
  readonly runLabel: WordKey;
  readonly runningLabel: WordKey;
  readonly call: { readonly isRunning: boolean; readonly failure: CallFailure | null };
  readonly onRun: (asked: Asked) => void;
  readonly onCancel: () => void;
}

export function ReasonForm(props: ReasonFormProps) {
  const { label, reasonLabel, whoLabel, runLabel, runningLabel, call, onRun, onCancel } = props;
  const say = useSay();
  const id = useId();
  const [reason, setReason] = useState('');
  const [who, setWho] = useState(rememberedName);
  const [isMissing, setIsMissing] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.querySelector<HTMLElement>('textarea, input')?.focus(), []);

  const run = () => {
    if (call.isRunning) return;
    const asked: Asked = { reason: reason.trim(), who: who.trim() };
    const missing = asked.who === '' || (reasonLabel !== null && asked.reason === '');
    setIsMissing(missing);
    if (missing) return;
    rememberName(asked.who);
    onRun(asked);
  };

  return (
    // No form element: a sandboxed frame may not submit forms.
    <div
      ref={group}
      class="confirm"
      role="group"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      {reasonLabel !== null && (
        <>
          <label for={`${id}-reason`}>{say(reasonLabel)}</label>
          <textarea
            id={`${id}-reason`}
            rows={2}
            required
            maxLength={longestText}
            value={reason}
            aria-invalid={isMissing && reason.trim() === ''}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </>
      )}
      <WhoField
        label={say(whoLabel)}
        value={who}
        isInvalid={isMissing && who.trim() === ''}
        onInput={setWho}
        onEnter={run}
      />
      <p class="problem" role="alert">
        {isMissing && say('close.missing')}
      </p>
      <FailureNote failure={call.failure} onRetry={run} />
      <div class="buttons">
        <button type="button" aria-disabled={call.isRunning} onClick={run}>
          {say(call.isRunning ? runningLabel : runLabel)}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {say('close.cancel')}
        </button>
      </div>
    </div>
  );
}
