/** Asks IronCalc, an engine that nobody here wrote, for the results of formulas. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
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
  const child = fork(join(__dirname, 'ironcalc-process.mjs'));
  return {
    results: async (rows, places) => {
      const answer = once(child, 'message');
      child.send({ rows, places });
      const [results] = (await answer) as [readonly Typed[]];
      return results;
    },
    end: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
