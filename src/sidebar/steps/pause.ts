/** Keeps steps so far apart that a minute's quota of Google lasts; a stop ends the waiting. */

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
