/** The one primary button of a view, and what shows that its work is under way. */
import { Progress } from './progress';

interface RunButtonProps {
  readonly label: string;
  readonly runningLabel: string;
  readonly isRunning: boolean;
  readonly onRun: () => void;
}

export function RunButton({ label, runningLabel, isRunning, onRun }: RunButtonProps) {
  return (
    <div class="run">
      {/* Not disabled while it runs: that would take the keyboard's focus away. */}
      <button
        type="button"
        class="primary"
        aria-disabled={isRunning}
        onClick={isRunning ? undefined : onRun}
      >
        {isRunning ? runningLabel : label}
      </button>
      {isRunning && <Progress label={runningLabel} share={null} />}
      <p class="unseen" role="status">
        {isRunning ? runningLabel : ''}
      </p>
    </div>
  );
}
