/** Deletes rows from the bottom up, run by run, so that the places of the others stay true. */
import type { RowRemoval } from '../domain/commands/change';
import type { Request } from './api';
import type { Target } from './target';

export function rowRemovalRequests({ rows }: RowRemoval, { sheetId }: Target): readonly Request[] {
  const runs: { start: number; end: number }[] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run?.end === row) run.end += 1;
    else runs.push({ start: row, end: row + 1 });
  }
  return runs.reverse().map(({ start, end }) => ({
    deleteDimension: {
      range: { sheetId, dimension: 'ROWS', startIndex: start, endIndex: end },
    },
  }));
}
