/** How far work in steps is, as a component shows it, and the way to stop it. */
import { useRef, useState } from 'preact/hooks';
import type { Watch } from './run-in-steps';

export interface Activity<Kind extends string> {
  readonly kind: Kind;
  readonly done: number;
  readonly total: number;
  readonly isStopping: boolean;
  /** Seconds until the next step may begin; 0: it runs. */
  readonly waiting: number;
}

export interface Steps<Kind extends string> {
  /** null: nothing is under way. */
  readonly activity: Activity<Kind> | null;
  readonly begin: (kind: Kind, total: number) => Watch;
  readonly onWait: (seconds: number) => void;
  readonly end: () => void;
  /** No further step is begun. */
  readonly stop: () => void;
}

export function useSteps<Kind extends string>(): Steps<Kind> {
  const [activity, setActivity] = useState<Activity<Kind> | null>(null);
  const stopped = useRef(false);
  const change = (part: Partial<Activity<Kind>>) =>
    setActivity((now) => now && { ...now, ...part });
  return {
    activity,
    begin: (kind, total) => {
      stopped.current = false;
      setActivity({ kind, done: 0, total, isStopping: false, waiting: 0 });
      return { isStopped: () => stopped.current, onStep: (done) => change({ done }) };
    },
    onWait: (waiting) => change({ waiting }),
    end: () => setActivity(null),
    stop: () => {
      stopped.current = true;
      change({ isStopping: true });
    },
  };
}
