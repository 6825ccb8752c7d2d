/** Which data rows a period counts, whatever an indicator's filters. */
import { isInPeriod, wholeYearsOf, type Period } from '../text/periods';
import { numberAt, type TableReading } from '../workbook/read-table';
import type { Indicator } from './definitions';

/**
 * @param wrong by data row: 1 where an error keeps the row out of every figure
 * @returns data rows, ascending
 */
export function rowsInPeriod(
  reading: TableReading,
  countedBy: Indicator['countedBy'],
  wrong: Uint8Array,
  period: Period,
): Int32Array {
  const isRowDate = countedBy === 'row-date';
  // Without a day of recognition: only in a period that holds the whole year of the registration.
  const dates = dayTest(
    reading,
    reading.table.dateColumn ?? '',
    isRowDate ? period : wholeYearsOf(period),
  );
  const recognised = isRowDate ? null : dayTest(reading, 'recognised', period);
  // A recognition older than the registration belongs to an earlier one (it is warned of).
  const recognisedAt = numberAt(reading, 'recognised');
  const registeredAt = numberAt(reading, reading.table.dateColumn ?? '');
  const isOfEarlier = (row: number) => (recognisedAt(row) ?? 0) < (registeredAt(row) ?? 0);
  const rows = new Int32Array(wrong.length);
  let count = 0;
  for (let row = 0; row < wrong.length; row += 1) {
    if (wrong[row] !== 0) continue;
    const byRecognition = recognised?.(row) ?? null;
    if ((byRecognition ?? dates(row)) !== true) continue;
    if (byRecognition === true && isOfEarlier(row)) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.subarray(0, count);
}

/** Whether the day of a data row lies in a period (null: in none), asked once of equal days; null: no day. */
export function dayTest(
  reading: TableReading,
  key: string,
  period: Period | null,
): (row: number) => boolean | null {
  const { numbers, values } = reading.column(key);
  const answers = values.map((day) =>
    day === null ? null : period !== null && isInPeriod(day as number, period),
  );
  return (row) => {
    const number = numbers[row] ?? -1;
    return number < 0 ? null : (answers[number] ?? null);
  };
}
