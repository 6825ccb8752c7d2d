/** Times something on fresh data. */
import type { Prepared } from './contenders/contender';
import { readFileSync, writeFileSync } from 'node:fs';

/** Milliseconds of one run. */
export interface Cost {
  /** Of the processor, the engine's own threads included: what others do on the machine adds little to it. */
  readonly processor: number;
  readonly clock: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

export function medianCost(costs: readonly Cost[]): Cost {
  return {
    processor: median(costs.map(({ processor }) => processor)),
    clock: median(costs.map(({ clock }) => clock)),
  };
}

/**
 * The cost of one run on fresh data. Only the young generation is cleared before: a whole collection
 * would also throw compiled code away and make the young generation small again, and so would
 * measure the collection, the more the more a contender allocates.
 */
export function cost({ refresh, run }: Prepared): Cost {
  refresh();
  // What survives one such collection is moved out of the young generation by the next.
  void globalThis.gc?.({ type: 'minor' });
  void globalThis.gc?.({ type: 'minor' });
  const before = process.cpuUsage();
  const start = performance.now();
  run();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { processor: (user + system) / 1000, clock };
}

// The most memory that this process held since it was last asked to forget (Linux only).

/** "5" resets the high-water mark (proc(5), /proc/pid/clear_refs). */
export function resetPeakMemory(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Another system: peakMemory says that it does not know.
  }
}

/** Megabytes; null where the system does not tell. */
export function peakMemory(): number | null {
  try {
    const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}
