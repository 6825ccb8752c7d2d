/** Times things side by side: in turn, from a clean heap, by the median. */
import type { Prepared } from './contenders/contender';

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

/** The milliseconds of one run on fresh data. */
export function timed({ refresh, run }: Prepared): number {
  refresh();
  globalThis.gc?.();
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * Median milliseconds of each, in turn in every round, so that a slow moment of the machine
 * meets all of them. The rounds come after one that only warms up.
 */
export function interleaved(all: readonly Prepared[], rounds: number): readonly number[] {
  const times = all.map((): number[] => []);
  for (let round = -1; round < rounds; round += 1) {
    all.forEach((each, index) => {
      const milliseconds = timed(each);
      if (round >= 0) times[index]?.push(milliseconds);
    });
  }
  return times.map(median);
}
