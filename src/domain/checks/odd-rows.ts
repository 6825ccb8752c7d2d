/** Subtotals and repeated headings among the rows: named, and left out of every figure. */
import type { WorkbookCheck } from './check';

export const oddRows: WorkbookCheck = {
  codes: ['subtotal-row', 'repeated-header-row'],
  run: ({ tables }) =>
    [...tables.values()].flatMap(({ sheet, table, header, oddRows: found }) =>
      found.map(({ row, code, column }) => ({
        sheet,
        row,
        columnIndex: column,
        column: table.columns.find(({ key }) => header.columns.get(key) === column) ?? null,
        problem: { code },
      })),
    ),
};
