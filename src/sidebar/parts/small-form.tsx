/** A small form that opens where it is asked for: its fields, what is missing or failed, and its buttons. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CallFailure } from '../calls/call-once';
import { useSay } from '../context';
import type { WordKey } from '../words';
import { FailureNote } from './failure-note';

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
