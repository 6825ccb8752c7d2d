/** Columns as small whole numbers, so that rows are grouped and compared without building texts. */
import { fromSerial } from '../text/dates';
import { quickHash, withUnit } from '../text/hash';
import { nameComparer } from '../text/name-likeness';
import type { Value } from '../kinds/kind';
import { columnOf } from '../tables/table';
import { amountAt } from '../workbook/amounts';
import type { ReadColumn } from '../workbook/read-column';
import type { TableReading } from '../workbook/read-table';
import { firstEquals, firstsOf } from './first-equals';

/** Rows by what they have in common. */
export interface RowNumbers {
  /** By data row: equal numbers for equal values; -1 where there is no value to compare. */
  readonly numbers: Int32Array;
  /** Every number is below it. */
  readonly below: number;
}

/**
 * A column by what each of its distinct cells is compared by.
 * @param keyOf equal for cells that are to have equal numbers; null: nothing to compare
 */
export function numbersBy(
  column: ReadColumn,
  keyOf: (value: Value) => string | number | null,
): RowNumbers {
  const { values } = column;
  const keys = values.map((value) => (value === null ? null : keyOf(value)));
  return byRow(column.numbers, firstsOf(keys));
}

/** The numbers of rows from those of their cells. */
export function byRow(cellOf: Int32Array, numberOfCell: Int32Array): RowNumbers {
  const below = numberOfCell.length;
  if (areOwn(numberOfCell)) return { numbers: cellOf, below };
  const numbers = new Int32Array(cellOf.length);
  for (let row = 0; row < cellOf.length; row += 1) {
    const cell = cellOf[row] ?? -1;
    numbers[row] = cell < 0 ? -1 : (numberOfCell[cell] ?? -1);
  }
  return { numbers, below };
}

/** Whether each cell has its own number. */
function areOwn(numberOfCell: Int32Array): boolean {
  let cell = 0;
  while (cell < numberOfCell.length && numberOfCell[cell] === cell) cell += 1;
  return cell === numberOfCell.length;
}

/** The numbers of rows from those of what is a part of their cells. */
export function byPart(
  cellOf: Int32Array,
  partOf: Int32Array,
  numberOfPart: Int32Array,
): RowNumbers {
  const numbers = new Int32Array(cellOf.length);
  for (let row = 0; row < cellOf.length; row += 1) {
    const cell = cellOf[row] ?? -1;
    const part = cell < 0 ? -1 : (partOf[cell] ?? -1);
    numbers[row] = part < 0 ? -1 : (numberOfPart[part] ?? -1);
  }
  return { numbers, below: numberOfPart.length };
}

/** Texts of a column, compared as names are. */
export function textNumbers(reading: TableReading, key: string): RowNumbers {
  const comparable = (columnOf(reading.table, key).kind.comparer ?? nameComparer)();
  return numbersBy(reading.column(key), (text) => comparable(text as string));
}

/** One value of a list, a phone, a year of birth, a day: what is read is canonical already. */
export function valueNumbers(reading: TableReading, key: string): RowNumbers {
  const { numbers, values, cells } = reading.column(key);
  const { raw, hashes } = cells;
  const keys = values as readonly (string | number | null)[];
  return byRow(
    numbers,
    firstsOf(keys, (cell, text) =>
      hashes !== null && raw[cell] === text ? (hashes[cell] ?? 0) : quickHash(text),
    ),
  );
}

/** The ward of each row, which is numbered by reading already. */
export function wardNumbers(reading: TableReading): RowNumbers {
  const { numbers, values } = reading.column('ward');
  return byRow(
    numbers,
    Int32Array.from(values, (ward, number) => (ward === null ? -1 : number)),
  );
}

/** The same, but a blank ward is a value of its own: the row belongs to the association itself. */
export function ownerNumbers(reading: TableReading): RowNumbers {
  const { isBlank } = reading.column('ward');
  const { numbers: wards, below } = wardNumbers(reading);
  const numbers = new Int32Array(wards.length);
  for (let row = 0; row < wards.length; row += 1) {
    numbers[row] = isBlank(row) ? below : (wards[row] ?? -1);
  }
  return { numbers, below: below + 1 };
}

/** The calendar year of the row's day. */
export function yearNumbers(reading: TableReading, dateColumn = reading.table.dateColumn ?? '') {
  return numbersBy(reading.column(dateColumn), (day) => fromSerial(day as number).year);
}

/** The row's amount in đồng. */
export function amountNumbers(reading: TableReading): RowNumbers {
  const at = amountAt(reading);
  const amounts = Array.from(reading.rows, (_, row) => at(row));
  return { numbers: firstsOf(amounts), below: amounts.length };
}

/** Numbers the distinct combinations of columns; -1 where one of them is. */
export function together(...columns: readonly RowNumbers[]): RowNumbers {
  const rowCount = columns[0]?.numbers.length ?? 0;
  const combinations = columns.reduce((product, { below }) => product * below, 1);
  return combinations <= rowCount
    ? placedTogether(columns, rowCount, combinations)
    : firstTogether(columns, rowCount);
}

/** Few combinations: each has its place. */
function placedTogether(
  columns: readonly RowNumbers[],
  rowCount: number,
  combinations: number,
): RowNumbers {
  const together = new Int32Array(rowCount);
  for (const { numbers, below } of columns) {
    for (let row = 0; row < rowCount; row += 1) {
      const [before = -1, number = -1] = [together[row], numbers[row]];
      together[row] = before < 0 || number < 0 ? -1 : before * below + number;
    }
  }
  return { numbers: together, below: combinations };
}

/** Many: each has the number of its first row. */
function firstTogether(columns: readonly RowNumbers[], rowCount: number): RowNumbers {
  const all = columns.map(({ numbers }) => numbers);
  const hashOf = (row: number): number => {
    let hash = 0;
    for (let index = 0; index < all.length; index += 1) {
      const number = all[index]?.[row] ?? -1;
      if (number < 0) return -1;
      const mixed = withUnit(hash, number);
      hash = mixed ^ (mixed >>> 15);
    }
    return hash & 0x7fffffff;
  };
  const isSame = (row: number, other: number): boolean => {
    for (let index = 0; index < all.length; index += 1) {
      const column = all[index];
      if (column?.[row] !== column?.[other]) return false;
    }
    return true;
  };
  return { numbers: firstEquals(rowCount, hashOf, isSame), below: rowCount };
}

/** Keeps the numbers that several rows have. */
export function repeated({ numbers, below }: RowNumbers): RowNumbers {
  const counts = new Uint8Array(below);
  for (let row = 0; row < numbers.length; row += 1) {
    const number = numbers[row] ?? -1;
    if (number >= 0) counts[number] = (counts[number] ?? 0) > 0 ? 2 : 1;
  }
  return only({ numbers, below }, (row) => counts[numbers[row] ?? -1] === 2);
}

/** Keeps the numbers of some rows only. */
export function only({ numbers, below }: RowNumbers, isKept: (row: number) => boolean): RowNumbers {
  const kept = new Int32Array(numbers.length);
  for (let row = 0; row < numbers.length; row += 1) {
    const number = numbers[row] ?? -1;
    kept[row] = number >= 0 && isKept(row) ? number : -1;
  }
  return { numbers: kept, below };
}

/** Whether two rows have the same value, or one of them has none. */
export function areCompatible({ numbers }: RowNumbers, row: number, other: number): boolean {
  const [one = -1, another = -1] = [numbers[row], numbers[other]];
  return one < 0 || another < 0 || one === another;
}

/** Whether two rows have the same value. */
export function areEqual({ numbers }: RowNumbers, row: number, other: number): boolean {
  return (numbers[row] ?? -1) >= 0 && numbers[row] === numbers[other];
}
