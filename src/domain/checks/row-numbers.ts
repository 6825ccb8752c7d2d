/** Columns as small whole numbers, so that rows are grouped and compared without building texts. */
import { fromSerial } from '../text/dates';
import { nameComparer } from '../text/name-likeness';
import { amountsOf } from '../workbook/amounts';
import { numbersOf, textsOf, wardsOfRows, type TableReading } from '../workbook/read-table';

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
  for (const number of numbers) if (number > largest) largest = number;
  return largest + 1;
}

/** Numbers the distinct combinations of columns; -1 where one of them is. */
export function together(first: RowNumbers, ...others: readonly RowNumbers[]): RowNumbers {
  return others.reduce((left, right) => {
    const known = new Map<number, number>();
    // As small as can be: small whole numbers make the fastest keys.
    const size = countOf(right);
    return left.map((number, row) => {
      const other = right[row] ?? -1;
      return number < 0 || other < 0 ? -1 : numberOf(known, number * size + other);
    });
  }, first);
}

/** Texts of a column, compared as names are. */
export function textNumbers(reading: TableReading, key: string): RowNumbers {
  const comparable = nameComparer();
  const known = new Map<string, string>();
  return numbered(
    textsOf(reading, key).map((text) => {
      if (text === null) return null;
      let compared = known.get(text);
      if (compared === undefined) {
        compared = comparable(text);
        known.set(text, compared);
      }
      return compared;
    }),
  );
}

/** One value of a list, a phone, a year of birth, a day: what is read is canonical already. */
export function valueNumbers(reading: TableReading, key: string): RowNumbers {
  return numbered(reading.column(key).values);
}

/** A blank ward is a value of its own: the row belongs to the association itself. */
export function wardNumbers(reading: TableReading): RowNumbers {
  const { isBlank } = reading.column('ward');
  return numbered(
    wardsOfRows(reading).map((ward, row) => ward?.row ?? (isBlank(row) ? 'none' : null)),
  );
}

/** The calendar year of the row's day. */
export function yearNumbers(reading: TableReading): RowNumbers {
  const years = new Map<number, number>();
  return numbered(
    numbersOf(reading, reading.table.dateColumn ?? '').map((day) => {
      if (day === null) return null;
      let year = years.get(day);
      if (year === undefined) {
        year = fromSerial(day).year;
        years.set(day, year);
      }
      return year;
    }),
  );
}

/** The row's amount in đồng. */
export function amountNumbers(reading: TableReading): RowNumbers {
  return numbered(amountsOf(reading));
}

/** Keeps the numbers of some rows only. */
export function only(numbers: RowNumbers, isKept: (row: number) => boolean): RowNumbers {
  return numbers.map((number, row) => (isKept(row) ? number : -1));
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
