/** How far work in steps is, as a component shows it, and the way to stop it. */
import { useRef, useState } from 'preact/hooks';
import type { CallFailure } from '../calls/call-once';

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

// Keeps steps so far apart that a minute's quota of Google lasts; a stop ends the waiting.

export interface Clock {
  /** Milliseconds. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export const browserClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
};

/** So long a stop may go unnoticed, in milliseconds. */
const longestNap = 250;

/**
 * @param seconds from the beginning of one step to that of the next; 0: no waiting
 * @param onWait told the whole seconds that are left, and 0 at the end
 */
export function pauseBetween(
  seconds: number,
  isStopped: () => boolean,
  onWait: (secondsLeft: number) => void,
  { now, sleep }: Clock = browserClock,
): () => Promise<void> {
  let begun = now();
  return async () => {
    const due = begun + seconds * 1000;
    for (let left = due - now(); left > 0 && !isStopped(); left = due - now()) {
      onWait(Math.ceil(left / 1000));
      await sleep(Math.min(left, longestNap));
    }
    onWait(0);
    begun = now();
  };
}

// Long work in steps that each end well within Google's 6 minutes: one call a step, one after the other.

/** How a caller follows the steps, and ends them. */
export interface Watch {
  /** Asked before every step. */
  readonly isStopped: () => boolean;
  /** @param done items dealt with so far, whatever came of them */
  readonly onStep: (done: number) => void;
}

type StepOutcome<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly failure: CallFailure };

interface StepsPlan<Item, Answer> {
  readonly items: readonly Item[];
  readonly perStep: number;
  /** Carries out one step. */
  readonly send: (step: readonly Item[]) => Promise<StepOutcome<Answer>>;
  /**
   * A single failed step does not end the others; when two fail in a row, the rest would too.
   * By default whatever they failed with.
   */
  readonly wouldGoOn?: (failure: CallFailure, next: CallFailure) => boolean;
  /** Waits until the next step may begin. */
  readonly pause?: () => Promise<void>;
}

/** What came of each step that was sent, in order, and the items that were not sent any more. */
export interface StepsResult<Item, Answer> {
  readonly steps: readonly {
    readonly items: readonly Item[];
    readonly outcome: StepOutcome<Answer>;
  }[];
  readonly left: readonly Item[];
}

export async function runInSteps<Item, Answer>(
  { items, perStep, send, wouldGoOn = () => true, pause }: StepsPlan<Item, Answer>,
  { isStopped, onStep }: Watch,
): Promise<StepsResult<Item, Answer>> {
  const steps: { items: readonly Item[]; outcome: StepOutcome<Answer> }[] = [];
  let previous: CallFailure | null = null;
  for (let start = 0; start < items.length; start += perStep) {
    if (start > 0 && !isStopped()) await pause?.();
    if (isStopped()) return { steps, left: items.slice(start) };
    const step = items.slice(start, start + perStep);
    const outcome = await send(step);
    steps.push({ items: step, outcome });
    onStep(start + step.length);
    const failed: CallFailure | null = outcome.ok ? null : outcome.failure;
    if (failed !== null && previous !== null && wouldGoOn(previous, failed)) {
      return { steps, left: items.slice(start + step.length) };
    }
    previous = failed;
  }
  return { steps, left: [] };
}
