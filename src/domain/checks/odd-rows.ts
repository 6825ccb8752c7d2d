/** Subtotals and repeated headings among the rows: named at the row's name, and left out of every figure. */
import { columnOf } from '../tables/table';
import type { WorkbookCheck } from './check';

export const oddRows: WorkbookCheck = {
  codes: ['subtotal-row', 'repeated-header-row'],
  run: ({ tables }) =>
    [...tables.values()].flatMap(({ sheet, table, header, oddRows: found }) =>
      found.map(({ row, code }) => ({
        sheet,
        row,
        columnIndex: header.columns.get(table.nameColumn) ?? null,
        column: columnOf(table, table.nameColumn),
        problem: { code },
      })),
    ),
};
