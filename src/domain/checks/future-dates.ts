/** Days that have not come yet, in the registers. */
import { numbersOf } from '../workbook/read-table';
import type { RowProblem } from '../workbook/read-column';
import type { TableCheck } from './check';

export const futureDates: TableCheck = {
  codes: ['date-in-future'],
  run: (reading, { context: { today } }) => {
    // The dates of validity of a ward may well lie ahead; what happened may not.
    if (reading.table.dateColumn === undefined) return [];
    const problems: RowProblem[] = [];
    for (const column of reading.table.columns) {
      if (column.kind.name !== 'date') continue;
      numbersOf(reading, column.key).forEach((day, row) => {
        if (day !== null && day > today) {
          problems.push({
            row,
            column,
            problem: { code: 'date-in-future', params: { readDate: day } },
          });
        }
      });
    }
    return problems;
  },
};
