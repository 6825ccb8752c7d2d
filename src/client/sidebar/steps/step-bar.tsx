/** How far work in steps has come, and the button that stops it. */
import { useSay } from '../context';
import { Progress } from '../parts/progress';
import type { Activity } from './use-steps';

interface StepBarProps {
  readonly activity: Activity<string>;
  readonly label: string;
  /** "Đã xong 5 trong 8 …" */
  readonly sentence: string;
  /** As many items as a step takes: of a single step it is not known how far it is. */
  readonly perStep: number;
}

export function StepBar({
  activity: { done, total, waiting },
  label,
  sentence,
  perStep,
}: StepBarProps) {
  const say = useSay();
  const hasSteps = total > perStep;
  return (
    <>
      <Progress label={label} share={hasSteps ? Math.min(1, done / total) : null} />
      {hasSteps && (
        <p class="quiet" role="status">
          {sentence}
        </p>
      )}
      {/* Not read aloud, as each second would interrupt. */}
      {waiting > 0 && <p class="quiet">{say('steps.waiting', { seconds: waiting })}</p>}
    </>
  );
}

interface StopButtonProps {
  readonly activity: Activity<string>;
  readonly perStep: number;
  readonly onStop: () => void;
}

/** Nothing where the work is a single step, which cannot be stopped half-way. */
export function StopButton({ activity: { total, isStopping }, perStep, onStop }: StopButtonProps) {
  const say = useSay();
  if (total <= perStep) return null;
  return (
    <button type="button" aria-disabled={isStopping} onClick={isStopping ? undefined : onStop}>
      {say(isStopping ? 'steps.stopping' : 'steps.stop')}
    </button>
  );
}
