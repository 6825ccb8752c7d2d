/**
 * Rows that the report leaves out because their day lies outside the period of the settings.
 * A row that is recognised (công nhận) within the period belongs to it by that day.
 */
import { columnOf } from '../tables/table';
import { numbersOf } from '../workbook/read-table';
import type { RowProblem } from '../workbook/read-column';
import type { TableCheck } from './check';

export const datesOutsidePeriod: TableCheck = {
  codes: ['date-outside-period'],
  run: (reading, { period, context: { today } }) => {
    const { dateColumn, isSnapshot } = reading.table;
    if (dateColumn === undefined || isSnapshot === true || period === null) return [];
    const column = columnOf(reading.table, dateColumn);
    const { from, to } = period;
    const isOutside = (day: number) => day < from || day > to;
    const recognised = numbersOf(reading, 'recognised');
    const problems: RowProblem[] = [];
    numbersOf(reading, dateColumn).forEach((day, row) => {
      // A day in the future is told as such.
      if (day === null || day > today || !isOutside(day)) return;
      const recognisedOn = recognised[row] ?? null;
      if (recognisedOn !== null && !isOutside(recognisedOn)) return;
      problems.push({
        row,
        column,
        problem: { code: 'date-outside-period', params: { fromDate: from, toDate: to } },
      });
    });
    return problems;
  },
};
