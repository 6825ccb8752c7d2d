/** A small form of one field. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CallFailure } from '../calls/call-once';
import { useSay } from '../context';
import { FailureNote } from '../parts/failure-note';
import type { WordKey } from '../words';

interface FieldFormProps {
  readonly label: WordKey;
  readonly maxLength: number;
  readonly runLabel: WordKey;
  readonly runningLabel: WordKey;
  readonly call: { readonly isRunning: boolean; readonly failure: CallFailure | null };
  /** @param value never blank */
  readonly onRun: (value: string) => void;
  readonly onCancel: () => void;
}

export function FieldForm(props: FieldFormProps) {
  const { label, maxLength, runLabel, runningLabel, call, onRun, onCancel } = props;
  const say = useSay();
  const id = useId();
  const [value, setValue] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const run = () => {
    if (call.isRunning) return;
    const typed = value.trim();
    setIsMissing(typed === '');
    if (typed !== '') onRun(typed);
  };
  return (
    // No form element: a sandboxed frame may not submit forms.
    <div
      class="confirm"
      role="group"
      aria-label={say(runLabel)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label for={id}>{say(label)}</label>
      <input
        id={id}
        ref={field}
        type="text"
        required
        maxLength={maxLength}
        autocomplete="off"
        value={value}
        aria-invalid={isMissing && value.trim() === ''}
        onInput={(event) => setValue(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') run();
        }}
      />
      <p class="problem" role="alert">
        {isMissing && say('field.missing')}
      </p>
      <FailureNote failure={call.failure} onRetry={run} />
      <div class="buttons">
        <button type="button" aria-disabled={call.isRunning} onClick={run}>
          {say(call.isRunning ? runningLabel : runLabel)}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {say('ward.cancel')}
        </button>
      </div>
    </div>
  );
}
