/** One hash over all that a report is made from: the columns of every table, the add-on's own columns aside. */
import { hashText } from '../text/hash';
import type { WorkbookReading } from './workbook';

export function dataHashOf({ tables }: WorkbookReading): string {
  const parts = [...tables.values()].flatMap(({ table, sheet, header }) =>
    table.columns.flatMap(({ key }) => {
      const column = header.columns.get(key);
      if (column === undefined || key === 'rowNumber') return [];
      return [`${table.sheet}\u0001${key}`, hashText(JSON.stringify(sheet.values[column] ?? []))];
    }),
  );
  return hashText(parts.join('\u0001'));
}
