/** Why something is right, closed, reopened or sent back. */
import { useId } from 'preact/hooks';
import { longestText } from './who-field';

interface ReasonFieldProps {
  readonly label: string;
  readonly value: string;
  readonly isInvalid: boolean;
  readonly onInput: (value: string) => void;
}

export function ReasonField({ label, value, isInvalid, onInput }: ReasonFieldProps) {
  const id = useId();
  return (
    <>
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        required
        maxLength={longestText}
        value={value}
        aria-invalid={isInvalid}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </>
  );
}
