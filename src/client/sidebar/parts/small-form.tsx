/** A small form that opens where it is asked for: its fields, what is missing or failed, and its buttons. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useId } from 'preact/hooks';
import type { CallFailure } from '../calls/call-once';
import { useSay } from '../context';
import type { WordKey } from '../words';
import { FailureNote } from './failure-note';
import { remember, remembered } from './storage';

interface SmallFormProps {
  readonly label: string;
  readonly runLabel: WordKey;
  readonly runningLabel: WordKey;
  /** What has to be filled in or done first. */
  readonly problem: WordKey | null;
  readonly call: { readonly isRunning: boolean; readonly failure: CallFailure | null };
  readonly onRun: () => void;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

export function SmallForm(props: SmallFormProps) {
  const { label, runLabel, runningLabel, problem, call, onRun, onCancel, children } = props;
  const say = useSay();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.querySelector<HTMLElement>('textarea, input')?.focus(), []);
  return (
    // No form element: a sandboxed frame may not submit forms.
    <div
      ref={frame}
      class="confirm"
      role="group"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      {children}
      <p class="problem" role="alert">
        {problem !== null && say(problem)}
      </p>
      <FailureNote failure={call.failure} onRetry={onRun} />
      <div class="buttons">
        <button type="button" aria-disabled={call.isRunning} onClick={onRun}>
          {say(call.isRunning ? runningLabel : runLabel)}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </div>
  );
}

// The name of who confirms or mends: asked once, the same name for both.

const memory = 'who';

/** As the server takes them. */
const longestText = 500;

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

// Why something is right, closed, reopened or sent back.

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
