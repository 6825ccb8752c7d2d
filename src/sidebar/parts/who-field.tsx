/** The name of who confirms or mends: asked once, the same name for both. */
import { useId } from 'preact/hooks';
import { remember, remembered } from './storage';

const memory = 'who';

/** As the server takes them. */
export const longestText = 500;

/** The name typed last; '' where none was. */
export const rememberedName = () => remembered(memory);
export const rememberName = (name: string) => remember(memory, name);

interface WhoFieldProps {
  readonly label: string;
  readonly value: string;
  readonly isInvalid: boolean;
  readonly onInput: (value: string) => void;
  readonly onEnter: () => void;
}

export function WhoField({ label, value, isInvalid, onInput, onEnter }: WhoFieldProps) {
  const id = useId();
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        required
        maxLength={longestText}
        autocomplete="name"
        value={value}
        aria-invalid={isInvalid}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onEnter();
        }}
      />
    </>
  );
}
