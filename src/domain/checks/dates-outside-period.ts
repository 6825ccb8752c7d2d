/**
 * Rows that the report leaves out because their day lies outside the period of the settings.
 * A row that is recognised (công nhận) within the period belongs to it by that day.
 */
import { columnOf } from '../tables/table';
import { rowsWhere, type RowProblem } from '../workbook/read-column';
import type { Value } from '../kinds/kind';
import type { TableCheck } from './check';

export const datesOutsidePeriod: TableCheck = {
  codes: ['date-outside-period'],
  run: (reading, { period, context: { today } }) => {
    const { dateColumn, isSnapshot } = reading.table;
    if (dateColumn === undefined || isSnapshot === true || period === null) return [];
    const column = columnOf(reading.table, dateColumn);
    const { from, to } = period;
    const isOutside = (day: number) => day < from || day > to;
    const recognised = reading.column('recognised').cells;
    const problems: RowProblem[] = [];
    // A day in the future is told as such.
    const isTold = (day: Value) => (day as number) <= today && isOutside(day as number);
    for (const { row } of rowsWhere(reading.column(dateColumn), isTold)) {
      const recognisedOn = recognised.values[recognised.numbers[row] ?? -1] ?? null;
      if (recognisedOn !== null && !isOutside(recognisedOn as number)) continue;
      problems.push({
        row,
        column,
        problem: { code: 'date-outside-period', params: { fromDate: from, toDate: to } },
      });
    }
    return problems;
  },
};
