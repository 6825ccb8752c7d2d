/** Tells of rows that are no data and are left out of every figure: subtotals one by one, rows of text and other lists once for each stretch. */
import { columnOf } from '../tables/table';
import type { OddRow } from '../workbook/data-rows';
import type { TableReading } from '../workbook/read-table';
import type { PlacedProblem, WorkbookCheck } from './check';

export const oddRows: WorkbookCheck = {
  codes: ['subtotal-row', 'text-row', 'other-list-row'],
  run: ({ tables }) => [...tables.values()].flatMap(ofTable),
};

function ofTable(reading: TableReading): readonly PlacedProblem[] {
  const { sheet, table, header, oddRows: found } = reading;
  const columnIndex = header.columns.get(table.nameColumn) ?? null;
  const column = columnOf(table, table.nameColumn);
  return stretchesOf(reading, found).map(({ first, last, code }) => ({
    sheet,
    row: first,
    columnIndex,
    column,
    problem: code === 'subtotal-row' ? { code } : { code, params: { lastRow: last + 1 } },
  }));
}

interface Stretch {
  readonly code: OddRow['code'];
  /** 0-based sheet rows. */
  readonly first: number;
  last: number;
}

/** Rows of one kind with no row of data between them are one stretch; each subtotal is one of its own. */
function stretchesOf({ rows }: TableReading, found: readonly OddRow[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const open = new Map<OddRow['code'], Stretch>();
  let next = 0;
  for (const { row, code } of found) {
    while (next < rows.length && (rows[next] ?? 0) < row) {
      open.clear();
      next += 1;
    }
    const stretch = code === 'subtotal-row' ? undefined : open.get(code);
    if (stretch === undefined) {
      const begun = { code, first: row, last: row };
      stretches.push(begun);
      open.set(code, begun);
    } else stretch.last = row;
  }
  return stretches;
}
