/** What gathering writes into Nhật ký: every row that it changed or removed, with all its values readable. */
import { removalTask } from '../mends/journal';
import type { JournalEntry } from '../mends/journal';
import type { Register } from './register';
import type { WardDifference } from './difference';
import { rowWords } from './typed-rows';

/** A row is no cell, so that undoing mends leaves these entries alone. */
const rowPlace = (row: number) => `${row + 1}:${row + 1}`;

/** A cell of Google Sheets holds 50,000 characters. */
const longestText = 49_000;

const asCell = (text: string) => ({ value: text.slice(0, longestText), isDate: false });

export function journalEntries(
  { table, title }: Register,
  wards: readonly WardDifference[],
  stamp: Pick<JournalEntry, 'when' | 'who'>,
): readonly JournalEntry[] {
  return wards.flatMap(({ source, difference, present, presentRows, wanted }) => [
    ...difference.changed.map(({ from, to }) => ({
      ...stamp,
      task: `Thu số liệu ${source}: sửa dòng`,
      sheet: title,
      cell: rowPlace(presentRows[from] ?? 0),
      old: asCell(rowWords(table, present[from] ?? [])),
      new: asCell(rowWords(table, wanted[to] ?? [])),
    })),
    ...difference.removed.map((from) => ({
      ...stamp,
      task: `${removalTask} ${source}`,
      sheet: title,
      cell: rowPlace(presentRows[from] ?? 0),
      old: asCell(rowWords(table, present[from] ?? [])),
      new: asCell(''),
    })),
  ]);
}
