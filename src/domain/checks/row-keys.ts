/** Rows that are equal in every part of their table's key, all parts filled. */
import { columnOf } from '../tables/table';
import { fromSerial } from '../text/dates';
import { fold } from '../text/fold';
import type { DistinctCells } from '../workbook/distinct-cells';
import { oncePerReading } from '../workbook/once';
import { wardsOfRows, type TableReading } from '../workbook/read-table';
import {
  amountNumbers,
  byRow,
  countOf,
  numbered,
  numberOf,
  numbersBy,
  only,
  together,
  type RowNumbers,
} from './row-numbers';
import { splitNames } from './split-names';

/**
 * Equal numbers for equal rows; -1 where a part of the key is blank, unreadable or an anonymous
 * donor. Null: the table has no key.
 */
export const equalRows = oncePerReading((reading): RowNumbers | null => {
  const { duplicateKey } = reading.table;
  if (duplicateKey === undefined) return null;
  const { columns, yearOf } = duplicateKey;
  const name = columns.find((key) => columnOf(reading.table, key).kind.name === 'name');
  const equal = together(
    ...columns.flatMap((key) =>
      key === name ? foldedNames(reading) : [partNumbers(reading, key)],
    ),
    ...(yearOf === undefined
      ? []
      : [numbersBy(reading.column(yearOf), (day) => fromSerial(day as number).year)]),
  );
  return name === undefined ? equal : withoutAnonymous(equal, reading.column(name).cells);
});

/** The folded words before the last, and the folded last words: equal in equal names. */
function foldedNames(reading: TableReading): readonly RowNumbers[] {
  const { headOf, tailOf, heads, tails } = splitNames(reading);
  const { numbers } = reading.column(reading.table.nameColumn).cells;
  const folded = (cells: Int32Array, texts: readonly string[]) => {
    const known = new Map<string, number>();
    const numberOfText = new Int32Array(texts.map((text) => numberOf(known, fold(text))));
    return byRow(numbers, byRow(cells, numberOfText));
  };
  return [folded(headOf, heads), folded(tailOf, tails)];
}

/** Of rows that have equals only, as whether it is anonymous is asked of each. */
function withoutAnonymous(equal: RowNumbers, { numbers, values }: DistinctCells): RowNumbers {
  const sizes = new Int32Array(countOf(equal));
  for (let row = 0; row < equal.length; row += 1) {
    const number = equal[row] ?? -1;
    if (number >= 0) sizes[number] = (sizes[number] ?? 0) + 1;
  }
  const nameAt = (row: number) => String(values[numbers[row] ?? -1] ?? '');
  return only(
    equal,
    (row) => (sizes[equal[row] ?? -1] ?? 0) < 2 || !isAnonymous(fold(nameAt(row))),
  );
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
