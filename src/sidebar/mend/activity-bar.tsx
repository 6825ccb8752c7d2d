/** How far mending, or its undoing, has come. */
import { useSay } from '../context';
import { Progress } from '../parts/progress';
import { cellsPerStep } from './steps';
import type { Activity } from './use-mending';

export function ActivityBar({ activity }: { readonly activity: Activity }) {
  const say = useSay();
  const { kind, done, total } = activity;
  const hasSteps = total > cellsPerStep;
  return (
    <>
      <Progress
        label={say(kind === 'mend' ? 'mending.running' : 'undo.running')}
        share={hasSteps ? Math.min(1, done / total) : null}
      />
      {hasSteps && (
        <p class="quiet" role="status">
          {say('mending.step', { doneNumber: done, totalNumber: total })}
        </p>
      )}
    </>
  );
}

interface StopButtonProps {
  readonly activity: Activity;
  readonly onStop: () => void;
}

/** Nothing where the work is a single step, which cannot be stopped half-way. */
export function StopButton({ activity: { total, isStopping }, onStop }: StopButtonProps) {
  const say = useSay();
  if (total <= cellsPerStep) return null;
  return (
    <button type="button" aria-disabled={isStopping} onClick={isStopping ? undefined : onStop}>
      {say(isStopping ? 'mending.stopping' : 'mending.stop')}
    </button>
  );
}
