/**
 * One hash over all that a report is made from: the data rows of every table, the add-on's own
 * columns aside, and the history too: to close a period makes its own report no older.
 */
import { history } from '../schema/managed-sheets';
import { paperTables } from '../schema/paper-sheets';
import { hasher } from '../data/hash';
import type { WorkbookData } from './read-workbook';

/** Never typed in a cell, so that no two columns of cells give one text. */
const separator = '\u0001';

export function dataHashOf({ tables }: WorkbookData): string {
  const { addText, addNumbers, digits } = hasher();
  for (const { table, header, column } of tables.values()) {
    if (table === history || paperTables.includes(table)) continue;
    for (const { key } of table.columns) {
      if (key === 'rowNumber' || !header.columns.has(key)) continue;
      addText(`${table.sheet}${separator}${key}${separator}`);
      const { raw, numbers, hashes } = column(key).cells;
      if (hashes === null) {
        for (const cell of raw) {
          addText(typeof cell === 'string' ? cell : `${separator}${cell ?? ''}`);
          addText(separator);
        }
        addNumbers(numbers);
      } else addNumbers(numbers.map((number) => hashes[number] ?? 0));
    }
  }
  return digits();
}
