/** Columns as small whole numbers, so that rows are grouped and compared without building texts. */
import { fromSerial } from '../text/dates';
import { quickHash } from '../text/hash';
import { nameComparer } from '../text/name-likeness';
import type { Value } from '../kinds/kind';
import { columnOf } from '../tables/table';
import { amountAt } from '../workbook/amounts';
import type { ReadColumn } from '../workbook/read-column';
import type { TableReading } from '../workbook/read-table';
import { type RowNumbers, byRow, firstsOf } from './first-equals';

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
