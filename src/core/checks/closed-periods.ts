/**
 * The figures of closed periods are frozen: told where the rows now give others. A period that was
 * closed in the workbook of an earlier year has its rows there, so it is not compared.
 */
import {
  recordsOf,
  type ClosedFigure,
  type PeriodRecord,
  closedYearBefore,
} from '../figures/closed-periods';
import { figureReader, type Sum } from '../figures/figure-reader';
import { isDerived } from '../figures/derived';
import { indicatorsOf } from '../figures/indicator-list';
import type { Indicator } from '../figures/indicators';
import type { Problem } from '../messages/finding';
import { formatInteger } from '../vietnamese/format-number';
import type { FigureCheck, TableCheck } from './check';
import { periodOfTarget } from '../figures/targets';
import { targets } from '../schema/reference-sheets';
import { columnOf } from '../schema/table';
import { isSamePeriod } from '../data/periods';
import { numbersOf, textsOf } from '../workbook/read-table';
import type { RowProblem } from '../workbook/read-column';

/** Each period costs as much as a report. */
const mostCompared = 6;

/** As many wards as one finding names. */
const mostPlaces = 5;

export const closedPeriods: FigureCheck = {
  codes: ['closed-figure-changed', 'closed-ward-figure-changed', 'closed-periods-not-compared'],
  run: (workbook, findings) => {
    const closed = recordsOf(workbook).filter(({ state }) => state === 'closed');
    if (closed.length === 0) return [];
    const { figureOf } = figureReader(workbook, findings);
    const { all } = indicatorsOf(workbook);
    const problems = closed.slice(0, mostCompared).flatMap((record) =>
      // What is made of other figures changed with them.
      all.filter(isRowOrGiven).flatMap((indicator): readonly Problem[] => {
        const figure = record.figures.get(indicator.id);
        if (figure === undefined) return [];
        const problem = changeOf(
          record,
          indicator.label,
          figure,
          figureOf(indicator, record.period),
        );
        return problem === null ? [] : [problem];
      }),
    );
    const othersNumber = closed.length - mostCompared;
    const told: readonly Problem[] =
      othersNumber <= 0
        ? problems
        : [
            ...problems,
            {
              code: 'closed-periods-not-compared',
              params: { comparedNumber: mostCompared, othersNumber },
            },
          ];
    return told.map((problem) => ({
      sheet: null,
      row: null,
      columnIndex: null,
      column: null,
      problem,
    }));
  },
};

const isRowOrGiven = (indicator: Indicator) =>
  !isDerived(indicator) || indicator.measure.kind === 'given';

function changeOf(
  { name, wardNames }: PeriodRecord,
  indicator: string,
  { value, byWard }: ClosedFigure,
  now: Sum,
): Problem | null {
  if (value !== null && value !== now.value) {
    return {
      code: 'closed-figure-changed',
      params: { period: name, indicator, closedNumber: value, nowNumber: now.value },
    };
  }
  const places = [...byWard].flatMap(([code, closed]) => {
    const current = now.byWard.get(code) ?? 0;
    return current === closed
      ? []
      : [`${wardNames.get(code) ?? code} ${formatInteger(closed)} → ${formatInteger(current)}`];
  });
  if (places.length === 0) return null;
  const more = places.length > mostPlaces ? ', …' : '';
  return {
    code: 'closed-ward-figure-changed',
    params: { period: name, indicator, places: places.slice(0, mostPlaces).join(', ') + more },
  };
}

// A figure of a year before, typed in `Chỉ tiêu`, that is not the one with which that period was closed.

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
      const id = indicatorsOf(workbook).labelled(labels[row] ?? '')?.id ?? '';
      const closedNumber = record.figures.get(id)?.value ?? null;
      if (closedNumber === null || closedNumber === typed) return [];
      const params = { period: record.name, closedNumber };
      return [{ row, column, problem: { code: 'previous-differs', params } }];
    });
  },
};
