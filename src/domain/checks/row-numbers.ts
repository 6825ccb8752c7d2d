/** Columns as small whole numbers, so that rows are grouped and compared without building texts. */
import { fromSerial } from '../text/dates';
import { nameComparer } from '../text/name-likeness';
import type { Value } from '../kinds/kind';
import { columnOf } from '../tables/table';
import { amountsOf } from '../workbook/amounts';
import type { ReadColumn } from '../workbook/read-column';
import { wardsOfRows, type TableReading } from '../workbook/read-table';

/** By data row: equal numbers for equal values, from 0; -1 where there is no value to compare. */
export type RowNumbers = Int32Array;

/** Numbers the distinct values in the order in which they come. */
export function numbered<Value>(values: readonly (Value | null)[]): RowNumbers {
  const numbers = new Int32Array(values.length);
  const known = new Map<Value, number>();
  let last: Value | null = null;
  let lastNumber = -1;
  values.forEach((value, row) => {
    // Registers are kept ward by ward and day by day.
    if (value !== last) {
      last = value;
      lastNumber = value === null ? -1 : numberOf(known, value);
    }
    numbers[row] = lastNumber;
  });
  return numbers;
}

/** The number of a value, a new one where it was not known. */
export function numberOf<Value>(known: Map<Value, number>, value: Value): number {
  let found = known.get(value);
  if (found === undefined) {
    found = known.size;
    known.set(value, found);
  }
  return found;
}

/** How many distinct values there are. */
export function countOf(numbers: RowNumbers): number {
  let largest = -1;
  for (let row = 0; row < numbers.length; row += 1) {
    const number = numbers[row] ?? -1;
    if (number > largest) largest = number;
  }
  return largest + 1;
}

/** Numbers the distinct combinations of columns; -1 where one of them is. */
export function together(...columns: readonly RowNumbers[]): RowNumbers {
  const rowCount = columns[0]?.length ?? 0;
  const numbers = new Int32Array(rowCount).fill(-1);
  // An open hash table that holds the first row of each combination: no keys to build or to keep.
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(rowCount * 2 + 1))).fill(-1);
  const mask = slots.length - 1;
  const isSame = (row: number, other: number) => {
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index];
      if (column?.[row] !== column?.[other]) return false;
    }
    return true;
  };
  const hashes = combinedHashes(columns, rowCount);
  let count = 0;
  for (let row = 0; row < rowCount; row += 1) {
    const hash = hashes[row] ?? -1;
    if (hash < 0) continue;
    let slot = hash & mask;
    let first = slots[slot] ?? -1;
    while (first >= 0 && !isSame(row, first)) {
      slot = (slot + 1) & mask;
      first = slots[slot] ?? -1;
    }
    if (first < 0) {
      slots[slot] = row;
      numbers[row] = count;
      count += 1;
    } else numbers[row] = numbers[first] ?? -1;
  }
  return numbers;
}

/** By row: the hash of its numbers, not negative; -1 where one of them is. Column by column, as they lie in memory. */
function combinedHashes(columns: readonly RowNumbers[], rowCount: number): Int32Array {
  const hashes = new Int32Array(rowCount);
  for (const column of columns) {
    for (let row = 0; row < rowCount; row += 1) {
      const number = column[row] ?? -1;
      const before = hashes[row] ?? -1;
      const mixed = Math.imul(before ^ number, 0x9e3779b1);
      hashes[row] = number < 0 || before < 0 ? -1 : (mixed ^ (mixed >>> 15)) & 0x7fffffff;
    }
  }
  return hashes;
}

/**
 * A column by what each of its distinct cells is compared by.
 * @param keyOf equal for cells that are to have equal numbers; null: nothing to compare
 */
export function numbersBy<Key>(
  { cells }: ReadColumn,
  keyOf: (value: Value) => Key | null,
): RowNumbers {
  const known = new Map<Key, number>();
  const numberOfCell = new Int32Array(cells.values.length).fill(-1);
  cells.values.forEach((value, cell) => {
    const key = value === null ? null : keyOf(value);
    if (key !== null) numberOfCell[cell] = numberOf(known, key);
  });
  return byRow(cells.numbers, numberOfCell);
}

/** The numbers of rows from those of their cells. */
export function byRow(cells: Int32Array, numberOfCell: Int32Array): RowNumbers {
  const numbers = new Int32Array(cells.length);
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row] ?? -1;
    numbers[row] = cell < 0 ? -1 : (numberOfCell[cell] ?? -1);
  }
  return numbers;
}

/** Texts of a column, compared as names are. */
export function textNumbers(reading: TableReading, key: string): RowNumbers {
  const comparable = (columnOf(reading.table, key).kind.comparer ?? nameComparer)();
  return numbersBy(reading.column(key), (text) => comparable(text as string));
}

/** One value of a list, a phone, a year of birth, a day: what is read is canonical already. */
export function valueNumbers(reading: TableReading, key: string): RowNumbers {
  return numbersBy(reading.column(key), (value) => value);
}

/** A blank ward is a value of its own: the row belongs to the association itself. */
export function wardNumbers(reading: TableReading): RowNumbers {
  const { isBlank } = reading.column('ward');
  const numbers = numbered(wardsOfRows(reading));
  const none = countOf(numbers);
  for (let row = 0; row < numbers.length; row += 1) if (isBlank(row)) numbers[row] = none;
  return numbers;
}

/** The calendar year of the row's day. */
export function yearNumbers(reading: TableReading): RowNumbers {
  return numbersBy(
    reading.column(reading.table.dateColumn ?? ''),
    (day) => fromSerial(day as number).year,
  );
}

/** The row's amount in đồng. */
export function amountNumbers(reading: TableReading): RowNumbers {
  return numbered(amountsOf(reading));
}

/** Keeps the numbers of some rows only. */
export function only(numbers: RowNumbers, isKept: (row: number) => boolean): RowNumbers {
  const kept = new Int32Array(numbers.length);
  for (let row = 0; row < numbers.length; row += 1) {
    const number = numbers[row] ?? -1;
    kept[row] = number >= 0 && isKept(row) ? number : -1;
  }
  return kept;
}

/** Whether two rows have the same value, or one of them has none. */
export function areCompatible(numbers: RowNumbers, row: number, other: number): boolean {
  const [one = -1, another = -1] = [numbers[row], numbers[other]];
  return one < 0 || another < 0 || one === another;
}

/** Whether two rows have the same value. */
export function areEqual(numbers: RowNumbers, row: number, other: number): boolean {
  return (numbers[row] ?? -1) >= 0 && numbers[row] === numbers[other];
}
