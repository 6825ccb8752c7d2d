/**
 * Awards paid by a level above what its fund took in within the period, with Tồn quỹ đầu kỳ for Thành
 * hội. Told only where the fund is kept and no row of it is left out for an error.
 */
import { figureReader, indicatorOf } from '../indicators/figure-of';
import type { Indicator } from '../indicators/definitions';
import { fund } from '../tables/fund';
import { builtInLists } from '../tables/list-names';
import { isInPeriod } from '../text/periods';
import { numberAt } from '../workbook/read-table';
import type { FigureCheck } from './figure-check';

/** The level whose balance the settings hold; those of the others are not known. */
const ownLevel = 'Thành hội';

/** The same sum, of one level only, whatever the kind: money that another level passed on is spent as well. */
const ofLevel = (indicator: Indicator, level: string): Indicator => ({
  ...indicator,
  filters: [{ column: 'level', oneOf: [level] }],
});

export const spending: FigureCheck = {
  codes: ['spending-above-fund'],
  run: (workbook, findings) => {
    const { period, tables, settings } = workbook;
    const gifts = tables.get(fund.sheet);
    if (period === null || gifts === undefined) return [];
    const { figureOf, wrongRows } = figureReader(workbook, findings);
    const wrong = wrongRows(fund);
    const dayAt = numberAt(gifts, 'date');
    const isIn = (row: number) => {
      const day = dayAt(row);
      return day === null ? null : isInPeriod(day, period);
    };
    const isKept = gifts.rows.some((_, row) => isIn(row) === true);
    const isWhole = gifts.rows.every((_, row) => wrong?.[row] !== 1 || isIn(row) === false);
    if (!isKept || !isWhole) return [];
    return builtInLists.Cấp.flatMap(({ value: level }) => {
      const spent = figureOf(ofLevel(indicatorOf('award.amount'), level), period).value;
      const taken = figureOf(ofLevel(indicatorOf('fund.total.amount'), level), period).value;
      const available = taken + (level === ownLevel ? (settings.openingBalance ?? 0) : 0);
      if (spent <= available) return [];
      return [
        {
          sheet: null,
          row: null,
          columnIndex: null,
          column: null,
          problem: {
            code: 'spending-above-fund' as const,
            params: { level, spentNumber: spent, availableNumber: available },
          },
        },
      ];
    });
  },
};
