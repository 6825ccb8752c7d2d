/** Rows as objects by column key, which is what schemas of zod and JSON Schema are written for. */
import { columnKeys, type Cell, type ColumnKey } from '../data/columns';

export type RowRecord = Record<ColumnKey, Cell>;

export function recordOf(cells: readonly Cell[]): RowRecord {
  const record = {} as RowRecord;
  columnKeys.forEach((key, column) => {
    record[key] = cells[column] ?? '';
  });
  return record;
}
