/** All checks and the report beside what an engineer would write instead: time, first run, memory. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { contenders, reference } from './contenders/all';
import type { Contender } from './contenders/contender';
import { workbookOf } from './data/register';
import { cost, interleaved, medianCost, type Cost } from './measure';
import { peakMemory, resetPeakMemory } from './peak-memory';

export interface Measurement {
  readonly id: string;
  readonly label: string;
  /** The median of the later runs. */
  readonly usual: Cost;
  /** Of the only run of a process of its own: nothing is compiled yet, as for every click. */
  readonly first: Cost;
  /** Megabytes on top of the data, at their most; null where the system does not tell. */
  readonly memory: number | null;
}

export interface ChecksAtSize {
  readonly rows: number;
  readonly faultyRows: number;
  readonly rounds: number;
  /** Whether each contender ran in a process of its own, for lack of room for all of their data in one. */
  readonly isApart: boolean;
  readonly measurements: readonly Measurement[];
}

/** With more rows the data of all contenders is gigabytes, and what is measured is the collecting of memory. */
const mostRowsTogether = 100_000;

export function measureChecks(rows: number, rounds: number): ChecksAtSize {
  const workbook = workbookOf(rows);
  const isApart = rows > mostRowsTogether;
  const together = isApart
    ? []
    : interleaved(
        contenders.map((contender) => contender.on(workbook)),
        rounds,
      );
  return {
    rows,
    faultyRows: workbook.faultyRows,
    rounds,
    isApart,
    measurements: contenders.map((contender, index) => {
      const { first, memory, later } = inOwnProcess(contender, rows, isApart ? rounds : 0);
      const { id, label } = contender;
      return { id, label, usual: together[index] ?? medianCost(later), first, memory };
    }),
  };
}

interface Single extends Pick<Measurement, 'first' | 'memory'> {
  /** Of further runs. */
  readonly later: readonly Cost[];
}

function inOwnProcess({ id }: Contender, rows: number, laterRuns: number): Single {
  const options = { single: id, rows, rounds: laterRuns };
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    [
      ...process.execArgv,
      process.argv[1] ?? '',
      ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]),
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${id} failed in a process of its own: ${stderr}`);
  return JSON.parse(stdout) as Single;
}

/** What such a process does: one run and some more, told on its standard output. */
export function single(id: string, rows: number, laterRuns: number): void {
  const contender = contenders.find((each) => each.id === id);
  if (contender === undefined) throw new Error(`There is no contender ${id}`);
  const prepared = contender.on(workbookOf(rows));
  prepared.refresh();
  globalThis.gc?.();
  const before = process.memoryUsage.rss() / 2 ** 20;
  resetPeakMemory();
  const first = cost({ refresh: () => undefined, run: prepared.run });
  const peak = peakMemory();
  const told: Single = {
    first,
    memory: peak === null ? null : Math.max(0, peak - before),
    later: Array.from({ length: laterRuns }, () => cost(prepared)),
  };
  writeFileSync(1, JSON.stringify(told));
}

/** How many times the reference something takes of the processor. */
export function byReference({ measurements }: ChecksAtSize): (one: Measurement) => number {
  const base = measurements.find(({ id }) => id === reference.id);
  return (one) => (base === undefined ? NaN : one.usual.processor / base.usual.processor);
}
