/** What shows that work is under way: a bar, how far it is where that is known, and the seconds. */
import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../context';
import type { Severity } from '../../../core/messages/entry';

interface ProgressProps {
  readonly label: string;
  /** How much of it is done, 0 to 1; null where that is not known. */
  readonly share: number | null;
}

export function Progress({ label, share }: ProgressProps) {
  return (
    <div class="progress">
      {share === null ? (
        <div class="bar" role="progressbar" aria-label={label} />
      ) : (
        <div
          class="bar-track"
          role="progressbar"
          aria-label={label}
          aria-valuenow={Math.round(share * 100)}
        >
          <span class="bar-fill" style={{ width: `${share * 100}%` }} />
        </div>
      )}
      <Elapsed />
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

// The one primary button of a view, and what shows that its work is under way.

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

// Small signs; a word always stands beside them, so they are hidden from screen readers.

export type IconName = Severity | 'confirmed' | 'open' | 'go';

/** Paths in a square of 16. The severities differ in shape, not in colour alone. */
const paths: Readonly<Record<IconName, string>> = {
  error:
    'M8 1a7 7 0 100 14A7 7 0 008 1zM5.5 4.4L8 6.9l2.5-2.5 1.1 1.1L9.1 8l2.5 2.5-1.1 1.1L8 9.1l-2.5 2.5-1.1-1.1L6.9 8 4.4 5.5z',
  warning: 'M8 1.2L15.4 14.5H.6zM7.2 6v4.2h1.6V6zm0 5.2v1.6h1.6v-1.6z',
  suggestion:
    'M8 1a4.9 4.9 0 00-2.6 9v1.6h5.2V10A4.9 4.9 0 008 1zM5.6 12.5h4.8V14H9.5l-.6 1H7.1l-.6-1h-.9z',
  confirmed: 'M8 1a7 7 0 100 14A7 7 0 008 1zm3.6 4.2l1.1 1.1-5.6 5.6-3.2-3.2 1.1-1.1 2.1 2.1z',
  open: 'M5.3 2.6L10.7 8l-5.4 5.4 1.3 1.3L13.3 8 6.6 1.3z',
  go: 'M8.6 2.6L7.5 3.7l3.5 3.5H2.4v1.6H11l-3.5 3.5 1.1 1.1L14 8z',
};

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
