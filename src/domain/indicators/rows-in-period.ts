/** Which data rows a period counts, whatever an indicator's filters. */
import { isInPeriod, wholeYearsOf, type Period } from '../text/periods';
import { numbersOf, type TableReading } from '../workbook/read-table';
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
): readonly number[] {
  const dates = numbersOf(reading, reading.table.dateColumn ?? '');
  const rows: number[] = [];
  if (countedBy === 'row-date') {
    for (let row = 0; row < dates.length; row += 1) {
      const day = dates[row] ?? null;
      if (day !== null && wrong[row] === 0 && isInPeriod(day, period)) rows.push(row);
    }
    return rows;
  }
  // Without a day of recognition: only in a period that holds the whole year of the registration.
  const wholeYears = wholeYearsOf(period);
  numbersOf(reading, 'recognised').forEach((recognised, row) => {
    if (wrong[row] !== 0) return;
    const day = recognised ?? dates[row] ?? null;
    const days = recognised === null ? wholeYears : period;
    if (day !== null && days !== null && isInPeriod(day, days)) rows.push(row);
  });
  return rows;
}
