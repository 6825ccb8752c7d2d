/** Merged cells among the data: all but the first of them are blank to any formula, and to the checks. */
import { cellAddress } from '../cells/address';
import type { WorkbookCheck } from './check';

export const mergedCells: WorkbookCheck = {
  codes: ['merged-cells'],
  run: ({ tables }) =>
    [...tables.values()].flatMap(({ sheet, table, header, dataRowAt }) =>
      sheet.merges
        // Merged titles and totals hold no data; those rows are told already.
        .filter(({ startRow, endRow }) => {
          for (let row = startRow; row < endRow; row += 1) {
            if (dataRowAt(row) !== undefined) return true;
          }
          return false;
        })
        .flatMap(({ startRow, endRow, startColumn, endColumn }) => {
          const column = table.columns.find(({ key }) => {
            const index = header.columns.get(key) ?? -1;
            return index >= startColumn && index < endColumn;
          });
          if (column === undefined) return [];
          const range = `${cellAddress(startRow, startColumn)}:${cellAddress(endRow - 1, endColumn - 1)}`;
          return [
            {
              sheet,
              row: startRow,
              columnIndex: header.columns.get(column.key) ?? startColumn,
              column,
              problem: { code: 'merged-cells' as const, params: { range } },
            },
          ];
        }),
    ),
};
