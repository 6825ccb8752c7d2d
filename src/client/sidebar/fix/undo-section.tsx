/** The section Lần sửa: names the newest mends, whenever they were made and by whomever, and takes them back. */
import { useEffect, useRef } from 'preact/hooks';
import { useServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { FailureNote } from '../parts/failure-note';
import { stepParams } from './step-params';
import { undoOf, cellsPerStep } from './steps';
import type { Mending } from './use-fixing';
import { StepBar } from '../steps/step-bar';
import type { Activity } from '../steps/use-steps';

interface UndoSectionProps {
  readonly mending: Mending;
  /** Nothing can be begun just now. */
  readonly isBlocked: boolean;
}

export function UndoSection({ mending: { activity, brought, undo }, isBlocked }: UndoSectionProps) {
  const say = useSay();
  const { answer, failure, isRunning, run, retry } = useServerCall('lookAtMends');
  const face = useRef<HTMLDetailsElement>(null);
  const look = () => {
    if (face.current?.open === true) void run({});
  };
  // What was the newest is not any more.
  useEffect(look, [brought]);
  const step = answer?.step ?? null;
  const isUndoing = activity?.kind === 'undo';
  const isOff = isBlocked || isRunning;
  return (
    <details class="undo" ref={face} onToggle={look}>
      <summary>{say('undo.title')}</summary>
      <p class="quiet">{say('undo.what')}</p>
      <p role="status">
        {isRunning ? say('undo.looking') : answer !== null && step === null && say('undo.none')}
      </p>
      <FailureNote failure={failure} onRetry={retry} />
      {(step !== null || isUndoing) && (
        <button
          type="button"
          aria-disabled={isOff}
          onClick={isOff || step === null ? undefined : () => void undo(undoOf(step))}
        >
          {isUndoing || step === null ? say('undo.running') : say('undo.run', stepParams(step))}
        </button>
      )}
    </details>
  );
}

// How far mending, or its undoing, has come.

export function ActivityBar({ activity }: { readonly activity: Activity<'mend' | 'undo'> }) {
  const say = useSay();
  const { kind, done, total } = activity;
  return (
    <StepBar
      activity={activity}
      label={say(kind === 'mend' ? 'mending.running' : 'undo.running')}
      sentence={say('mending.step', { doneNumber: done, totalNumber: total })}
      perStep={cellsPerStep}
    />
  );
}
