/** Rows that are equal in every part of their table's key, all parts filled. */
import { columnOf } from '../tables/table';
import { fromSerial } from '../text/dates';
import { fold } from '../text/fold';
import { oncePerReading } from '../workbook/once';
import { textsOf, wardsOfRows, type TableReading } from '../workbook/read-table';
import {
  amountNumbers,
  countOf,
  numbered,
  numberOf,
  numbersBy,
  together,
  type RowNumbers,
} from './row-numbers';

/**
 * Equal numbers for equal rows; -1 where a part of the key is blank, unreadable or an anonymous
 * donor. Names are many, and few rows agree in all else and in the last word of the name, so that
 * only of these the whole name is folded (and a row alone with its last word is -1 too). Null:
 * the table has no key.
 */
export const equalRows = oncePerReading((reading): RowNumbers | null => {
  const { duplicateKey } = reading.table;
  if (duplicateKey === undefined) return null;
  const { columns, yearOf } = duplicateKey;
  const name = columns.find((key) => columnOf(reading.table, key).kind.name === 'name');
  const alike = together(
    ...columns.map((key) => (key === name ? lastWords(reading, key) : partNumbers(reading, key))),
    ...(yearOf === undefined
      ? []
      : [numbersBy(reading.column(yearOf), (day) => fromSerial(day as number).year)]),
  );
  return name === undefined ? alike : withEqualNames(alike, textsOf(reading, name));
});

function withEqualNames(alike: RowNumbers, names: readonly (string | null)[]): RowNumbers {
  const sizes = new Int32Array(countOf(alike));
  for (const number of alike) if (number >= 0) sizes[number] = (sizes[number] ?? 0) + 1;
  const known = new Map<string, number>();
  return alike.map((number, row) => {
    if ((sizes[number] ?? 0) < 2) return -1;
    const name = fold(names[row] ?? '');
    return isAnonymous(name) ? -1 : numberOf(known, `${number} ${name}`);
  });
}

/** By the last word, folded: equal names have it in common. */
function lastWords(reading: TableReading, key: string): RowNumbers {
  const folded = new Map<string, string>();
  return numbersBy(reading.column(key), (name) => {
    const text = name as string;
    const word = text.slice(text.lastIndexOf(' ') + 1);
    let found = folded.get(word);
    if (found === undefined) {
      found = fold(word);
      folded.set(word, found);
    }
    return found;
  });
}

function partNumbers(reading: TableReading, key: string): RowNumbers {
  if (reading.table.product?.product === key) return amountNumbers(reading);
  if (key === 'ward') return numbered(wardsOfRows(reading));
  const comparable = columnOf(reading.table, key).kind.comparer?.() ?? fold;
  return numbersBy(reading.column(key), (value) =>
    typeof value === 'string' ? comparable(value) || null : value,
  );
}

/** "Ẩn danh", also in brackets or with more words: who it is is not known, so rows cannot be compared. */
export function isAnonymous(folded: string): boolean {
  return /(^|[^\p{L}])(ẩn danh|giấu tên|không nêu tên|không ghi tên)([^\p{L}]|$)/u.test(folded);
}
