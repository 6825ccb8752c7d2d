/** What is wrong in `Chỉ tiêu` beyond single names: an indicator twice for one period, and what is the name of no period. */
import { indicatorLabelled } from '../indicators/definitions';
import { periodOfTarget } from '../indicators/targets';
import { targets } from '../tables/support';
import { columnOf } from '../tables/table';
import { fold } from '../text/fold';
import { periodName, type Period } from '../text/periods';
import { textsOf } from '../workbook/read-table';
import type { RowProblem } from '../workbook/read-column';
import type { TableCheck } from './check';

export const targetRows: TableCheck = {
  codes: ['target-repeated', 'target-period-unknown', 'target-period-spelling'],
  run: (reading, workbook) => {
    if (reading.table !== targets) return [];
    const { period: own, settings } = workbook;
    const labels = textsOf(reading, 'indicator');
    const firsts = new Map<string, number>();
    return textsOf(reading, 'period').flatMap((typed, row): readonly RowProblem[] => {
      const period = periodOfTarget(typed, workbook);
      if (typed !== null && period === null) return [unknownPeriod(row, own)];
      const isOwnName = typed !== null && fold(typed) === fold(settings.periodName);
      const spelling =
        typed === null || period === null || isOwnName ? [] : spellingOf(row, typed, period);
      const indicator = indicatorLabelled(labels[row] ?? '');
      if (indicator === undefined) return spelling;
      const key = [indicator.id, period?.from, period?.to].join(' ');
      const first = firsts.get(key);
      if (first === undefined) {
        firsts.set(key, row);
        return spelling;
      }
      const params = { firstRow: (reading.rows[first] ?? 0) + 1 };
      const column = columnOf(targets, 'indicator');
      return [...spelling, { row, column, problem: { code: 'target-repeated', params } }];
    });
  },
};

const periodColumn = columnOf(targets, 'period');

function unknownPeriod(row: number, own: Period | null): RowProblem {
  const example = own === null ? '6 tháng đầu năm 2017' : periodName(own);
  return {
    row,
    column: periodColumn,
    problem: { code: 'target-period-unknown', params: { example } },
  };
}

function spellingOf(row: number, typed: string, period: Period): readonly RowProblem[] {
  const canonical = periodName(period);
  if (fold(typed) === fold(canonical)) return [];
  return [
    {
      row,
      column: periodColumn,
      problem: {
        code: 'target-period-spelling',
        params: { canonical },
        fix: { kind: 'text', value: canonical },
      },
    },
  ];
}
