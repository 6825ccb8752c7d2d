/** All checks and the report beside what an engineer would write instead: time, first run, memory. */
import { startContender, type ContenderProcess, type FirstRun } from './contender-process';
import { contenders, reference } from './contenders/all';
import type { Contender } from './contenders/contender';
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

interface Entrant {
  readonly contender: Contender;
  readonly process: ContenderProcess;
  readonly costs: Cost[];
}

export async function measureChecks(rows: number, rounds: number): Promise<ChecksAtSize> {
  const entrants: Entrant[] = [];
  try {
    // One after the other: while one makes its data, another's first run would be slowed down.
    for (const contender of contenders) {
      entrants.push({ contender, process: await startContender(contender, rows), costs: [] });
    }
    await interleave(entrants, rounds);
  } finally {
    // Else one that failed would leave the others waiting, and this process with them.
    for (const { process } of entrants) process.end();
  }
  return {
    rows,
    faultyRows: workbookOf(rows).faultyRows,
    rounds,
    measurements: entrants.map(({ contender: { id, label }, process: { first }, costs }) => ({
      id,
      label,
      usual: medianCost(costs),
      first,
    })),
  };
}

/** Costs of each, in turn in every round, so that a slow moment of the machine meets all. */
async function interleave(entrants: readonly Entrant[], rounds: number): Promise<void> {
  for (let round = -warmUpsPerRound * rounds; round < rounds; round += 1) {
    for (const { process, costs } of entrants) {
      const measured = await process.again();
      if (round >= 0) costs.push(measured);
    }
  }
}

/** How many times the reference something takes of the processor. */
export function byReference({ measurements }: ChecksAtSize): (one: Measurement) => number {
  const base = measurements.find(({ id }) => id === reference.id);
  return (one) => (base === undefined ? NaN : one.usual.processor / base.usual.processor);
}
