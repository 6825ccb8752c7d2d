/** All checks and the report beside what an engineer would write instead: time, first run, memory. */
import { startContender, type ContenderProcess, type FirstRun } from './contender-process';
import { contenders, reference } from './contenders/all';
import { workbookOf } from './data/register';
import { medianCost, type Cost } from './measure';

export interface Measurement {
  readonly id: string;
  readonly label: string;
  /** The median of the later runs. */
  readonly usual: Cost;
  /** Nothing is compiled yet, as for every click. */
  readonly first: FirstRun;
}

export interface ChecksAtSize {
  readonly rows: number;
  readonly faultyRows: number;
  readonly rounds: number;
  readonly measurements: readonly Measurement[];
}

/** Rounds that only warm up, for each that counts: the engine goes on compiling what runs again for some time. */
const warmUpsPerRound = 1;

export async function measureChecks(rows: number, rounds: number): Promise<ChecksAtSize> {
  const processes: ContenderProcess[] = [];
  // One after the other: while one makes its data, another's first run would be slowed down.
  for (const contender of contenders) processes.push(await startContender(contender, rows));
  const usual = await interleaved(processes, rounds);
  for (const { end } of processes) end();
  const nothing: Cost = { processor: NaN, clock: NaN };
  return {
    rows,
    faultyRows: workbookOf(rows).faultyRows,
    rounds,
    measurements: contenders.map(({ id, label }, index) => ({
      id,
      label,
      usual: usual[index] ?? nothing,
      first: processes[index]?.first ?? { cost: nothing, memory: null },
    })),
  };
}

/** The median cost of each, in turn in every round, so that a slow moment of the machine meets all. */
async function interleaved(
  processes: readonly ContenderProcess[],
  rounds: number,
): Promise<readonly Cost[]> {
  const costs = processes.map((): Cost[] => []);
  for (let round = -warmUpsPerRound * rounds; round < rounds; round += 1) {
    for (const [index, { again }] of processes.entries()) {
      const measured = await again();
      if (round >= 0) costs[index]?.push(measured);
    }
  }
  return costs.map(medianCost);
}

/** How many times the reference something takes of the processor. */
export function byReference({ measurements }: ChecksAtSize): (one: Measurement) => number {
  const base = measurements.find(({ id }) => id === reference.id);
  return (one) => (base === undefined ? NaN : one.usual.processor / base.usual.processor);
}
