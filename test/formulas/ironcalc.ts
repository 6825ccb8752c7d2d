/** Asks IronCalc, an engine that nobody here wrote, for the results of formulas. */
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Typed } from './workbook-of';

export type Place = readonly [row: number, column: number];

export interface IronCalc {
  /** @returns what the places of a sheet with these cells show, in an English workbook */
  readonly results: (
    rows: readonly (readonly Typed[])[],
    places: readonly Place[],
  ) => Promise<readonly Typed[]>;
  readonly end: () => Promise<void>;
}

export function startIronCalc(): IronCalc {
  const worker = new Worker(join(__dirname, 'ironcalc-worker.mjs'));
  return {
    results: async (rows, places) => {
      const answer = once(worker, 'message');
      worker.postMessage({ rows, places });
      const [results] = (await answer) as [readonly Typed[]];
      return results;
    },
    end: async () => {
      await worker.terminate();
    },
  };
}
