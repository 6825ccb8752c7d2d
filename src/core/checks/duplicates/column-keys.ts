/** Columns as small whole numbers, so that rows are grouped and compared without building texts. */
import { fromSerial } from '../../data/dates';
import { quickHash } from '../../data/hash';
import { nameComparer } from '../../vietnamese/name-likeness';
import type { Value } from '../../schema/column-type';
import { columnOf } from '../../schema/table';
import { amountAt } from '../../workbook/amounts';
import type { ReadColumn } from '../../workbook/read-column';
import type { TableData } from '../../workbook/read-table';
import { type GroupIds, groupRows, firstOccurrencesOf } from '../../data/group-rows';

/**
 * A column by what each of its distinct cells is compared by.
 * @param keyOf equal for cells that are to have equal numbers; null: nothing to compare
 */
export function groupBy(
  column: ReadColumn,
  keyOf: (value: Value) => string | number | null,
): GroupIds {
  const { values } = column;
  const keys = values.map((value) => (value === null ? null : keyOf(value)));
  return groupRows(column.numbers, firstOccurrencesOf(keys));
}

/** Texts of a column, compared as names are. */
export function groupByText(reading: TableData, key: string): GroupIds {
  const comparable = (columnOf(reading.table, key).kind.comparer ?? nameComparer)();
  return groupBy(reading.column(key), (text) => comparable(text as string));
}

/** One value of a list, a phone, a year of birth, a day: what is read is canonical already. */
export function groupByValue(reading: TableData, key: string): GroupIds {
  const { numbers, values, cells } = reading.column(key);
  const { raw, hashes } = cells;
  const keys = values as readonly (string | number | null)[];
  return groupRows(
    numbers,
    firstOccurrencesOf(keys, (cell, text) =>
      hashes !== null && raw[cell] === text ? (hashes[cell] ?? 0) : quickHash(text),
    ),
  );
}

/** The ward of each row, which is numbered by reading already. */
export function groupByUnit(reading: TableData): GroupIds {
  const { numbers, values } = reading.column('ward');
  return groupRows(
    numbers,
    Int32Array.from(values, (ward, number) => (ward === null ? -1 : number)),
  );
}

/** The same, but a blank ward is a value of its own: the row belongs to the association itself. */
export function groupByOwner(reading: TableData): GroupIds {
  const { isBlank } = reading.column('ward');
  const { ids: wards, count: below } = groupByUnit(reading);
  const numbers = new Int32Array(wards.length);
  for (let row = 0; row < wards.length; row += 1) {
    numbers[row] = isBlank(row) ? below : (wards[row] ?? -1);
  }
  return { ids: numbers, count: below + 1 };
}

/** The calendar year of the row's day. */
export function groupByYear(reading: TableData, dateColumn = reading.table.dateColumn ?? '') {
  return groupBy(reading.column(dateColumn), (day) => fromSerial(day as number).year);
}

/** The row's amount in đồng. */
export function groupByAmount(reading: TableData): GroupIds {
  const at = amountAt(reading);
  const amounts = Array.from(reading.rows, (_, row) => at(row));
  return { ids: firstOccurrencesOf(amounts), count: amounts.length };
}
