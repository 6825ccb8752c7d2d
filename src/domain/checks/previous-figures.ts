/** A figure of a year before, typed in `Chỉ tiêu`, that is not the one with which that period was closed. */
import { closedYearBefore, recordsOf } from '../history/records';
import { indicatorLabelled } from '../indicators/definitions';
import { periodOfTarget } from '../indicators/targets';
import { targets } from '../tables/support';
import { columnOf } from '../tables/table';
import { isSamePeriod } from '../text/periods';
import { numbersOf, textsOf } from '../workbook/read-table';
import type { RowProblem } from '../workbook/read-column';
import type { TableCheck } from './check';

export const previousFigures: TableCheck = {
  codes: ['previous-differs'],
  run: (reading, workbook) => {
    const { period } = workbook;
    if (reading.table !== targets || period === null) return [];
    const record = closedYearBefore(recordsOf(workbook), period);
    if (record === undefined) return [];
    const periods = textsOf(reading, 'period');
    const labels = textsOf(reading, 'indicator');
    const column = columnOf(targets, 'previous');
    return numbersOf(reading, 'previous').flatMap((typed, row): RowProblem[] => {
      const meant = periodOfTarget(periods[row] ?? null, workbook);
      if (typed === null || meant === null || !isSamePeriod(meant, period)) return [];
      const id = indicatorLabelled(labels[row] ?? '')?.id ?? '';
      const closedNumber = record.figures.get(id)?.value ?? null;
      if (closedNumber === null || closedNumber === typed) return [];
      const params = { period: record.name, closedNumber };
      return [{ row, column, problem: { code: 'previous-differs', params } }];
    });
  },
};
