/** What shows that work is under way: a bar, how far it is where that is known, and the seconds. */
import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../context';

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
