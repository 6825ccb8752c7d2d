/** How the contenders that an engineer would write get the register: row by row, as getValues() gives it. */
import type { Cell } from '../data/columns';
import type { Workbook } from '../data/register';
import type { Prepared } from './contender';

export type Rows = readonly (readonly Cell[])[];

/** Runs something on the register's rows, parsed anew for each run. */
export function onRows({ rows }: Workbook, run: (rows: Rows) => number): Prepared {
  // In parts, as one text of a full workbook is near the longest that V8 holds.
  const parts: string[] = [];
  for (let start = 0; start < rows.length; start += 50_000) {
    parts.push(JSON.stringify(rows.slice(start, start + 50_000)));
  }
  let fresh: Rows = [];
  return {
    refresh: () => {
      fresh = parts.flatMap((part) => JSON.parse(part) as Rows);
    },
    run: () => run(fresh),
  };
}
