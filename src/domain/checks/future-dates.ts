/** Days that have not come yet, in the registers. */
import { rowsWhere, type RowProblem } from '../workbook/read-column';
import type { Value } from '../kinds/kind';
import type { TableCheck } from './check';

export const futureDates: TableCheck = {
  codes: ['date-in-future'],
  run: (reading, { context: { today } }) => {
    // The dates of validity of a ward may well lie ahead; what happened may not.
    if (reading.table.dateColumn === undefined) return [];
    const problems: RowProblem[] = [];
    for (const column of reading.table.columns) {
      if (column.kind.name !== 'date') continue;
      const isAhead = (day: Value) => (day as number) > today;
      for (const { row } of rowsWhere(reading.column(column.key), isAhead)) {
        problems.push({ row, column, problem: { code: 'date-in-future' } });
      }
    }
    return problems;
  },
};
