/** The one primary button of a view, and what shows that its work is under way. */
import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../context';

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
      {isRunning && (
        <div class="progress">
          <div class="bar" role="progressbar" aria-label={runningLabel} />
          <Elapsed />
        </div>
      )}
      <p class="unseen" role="status">
        {isRunning ? runningLabel : ''}
      </p>
    </div>
  );
}

/** Seconds since it was first drawn; not read aloud, as each second would interrupt. */
function Elapsed() {
  const say = useSay();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const start = Date.now();
    const timer = setInterval(() => setSeconds(Math.floor((Date.now() - start) / 1000)), 250);
    return () => clearInterval(timer);
  }, []);
  return (
    <span class="elapsed" aria-hidden="true">
      {say('running.seconds', { seconds })}
    </span>
  );
}
