/**
 * One hash over all that a report is made from: the columns of every table, the add-on's own
 * columns aside, and the history too: to close a period makes its own report no older.
 */
import { hashText } from '../text/hash';
import { history } from '../tables/history';
import type { WorkbookReading } from './workbook';

export function dataHashOf({ tables }: WorkbookReading): string {
  const read = [...tables.values()].filter(({ table }) => table !== history);
  const parts = read.flatMap(({ table, sheet, header }) =>
    table.columns.flatMap(({ key }) => {
      const column = header.columns.get(key);
      if (column === undefined || key === 'rowNumber') return [];
      return [`${table.sheet}\u0001${key}`, hashText(JSON.stringify(sheet.values[column] ?? []))];
    }),
  );
  return hashText(parts.join('\u0001'));
}
