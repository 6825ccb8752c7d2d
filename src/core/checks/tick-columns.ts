/** Finds columns that are headed by a value of a list and ticked row by row, in place of the list's own column: nothing of them is read. */
import { columnOf } from '../schema/table';
import { foldHeading } from '../vietnamese/fold';
import type { PlacedProblem, WorkbookCheck } from './check';

const tick = /^[xXvV✓✔☑]$/;

export const tickColumns: WorkbookCheck = {
  codes: ['tick-column'],
  run: ({ tables, context: { lists } }) =>
    [...tables.values()].flatMap(({ sheet, table, header }) => {
      const known = new Set(header.columns.values());
      const values = table.columns.flatMap((column) => {
        const { rule } = column.kind;
        return rule?.kind === 'list'
          ? lists.valuesOf(rule.list).map((value) => [foldHeading(value), column] as const)
          : [];
      });
      const columnByValue = new Map([...values].reverse());
      return sheet.values.flatMap((cells, columnIndex): PlacedProblem[] => {
        if (known.has(columnIndex)) return [];
        const heading = cells[header.lastRow];
        const column =
          typeof heading === 'string' ? columnByValue.get(foldHeading(heading)) : undefined;
        const isTicked = (row: number) => tick.test(String(cells[row] ?? '').trim());
        if (
          column === undefined ||
          !cells.some((_, row) => row > header.lastRow && isTicked(row))
        ) {
          return [];
        }
        return [
          {
            sheet,
            row: header.lastRow,
            columnIndex,
            column: columnOf(table, column.key),
            problem: { code: 'tick-column', params: { heading: column.heading } },
          },
        ];
      });
    }),
};
