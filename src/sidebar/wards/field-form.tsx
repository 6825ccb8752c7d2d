/** A small form of one field. */
import { useId, useState } from 'preact/hooks';
import type { CallFailure } from '../calls/call-once';
import { useSay } from '../context';
import { SmallForm } from '../parts/small-form';
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

export function FieldForm({ label, maxLength, onRun, ...form }: FieldFormProps) {
  const say = useSay();
  const id = useId();
  const [value, setValue] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const run = () => {
    if (form.call.isRunning) return;
    const typed = value.trim();
    setIsMissing(typed === '');
    if (typed !== '') onRun(typed);
  };
  return (
    <SmallForm
      {...form}
      label={say(form.runLabel)}
      problem={isMissing ? 'field.missing' : null}
      onRun={run}
    >
      <label for={id}>{say(label)}</label>
      <input
        id={id}
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
    </SmallForm>
  );
}
