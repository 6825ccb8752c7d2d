/**
 * đạt ≤ đăng ký ≤ tổng số, ward by ward and title by title in the calendar year of the period, and
 * hội viên ≤ dân số; told at the ward's row in `Xã phường`, and only where the total is known.
 */
import type { Problem } from '../messages/finding';
import { indicatorsOf } from '../figures/indicator-list';
import { titleKinds, indicatorOf } from '../figures/indicators';
import { figureReader, type FigureReader } from '../figures/figure-reader';
import { organisation } from '../schema/registers/organisation';
import { registrations } from '../schema/registers/registrations';
import { columnOf } from '../schema/table';
import { wardList, targets } from '../schema/reference-sheets';
import { fromSerial, toSerial } from '../data/dates';
import { type Period, periodName } from '../data/periods';
import type { Ward } from '../schema/units';
import type { WorkbookData } from '../workbook/read-workbook';
import { placed, type PlacedProblem, type FigureCheck, type TableCheck } from './check';
import { textsOf } from '../workbook/read-table';
import { periodOfTarget } from '../figures/targets';
import { fold } from '../vietnamese/fold';
import type { RowProblem } from '../workbook/read-column';

export const totalsByWard: FigureCheck = {
  codes: ['registered-above-total', 'achieved-above-registered', 'members-above-population'],
  run: (workbook, findings) => {
    const { period } = workbook;
    if (period === null) return [];
    const figures = figureReader(workbook, findings);
    const compare = wardComparer(workbook, figures, period);
    return [
      ...titleProblems(workbook, figures, period, compare),
      ...memberProblems(workbook, figures, period, compare),
    ];
  },
};

/** The problems of the wards, each told in a column of its row. */
type Compare = (
  column: string,
  problemOf: (ward: Ward) => Problem | null,
) => readonly PlacedProblem[];

/** The wards of the period's last day whose row is in order. */
function wardComparer(
  { context, tables }: WorkbookData,
  { wrongRows }: FigureReader,
  { to }: Period,
): Compare {
  const list = tables.get(wardList.sheet);
  if (list === undefined) return () => [];
  const wrong = wrongRows(wardList);
  const wards = context.wards.validOn(to).flatMap((ward) => {
    const row = list.dataRowAt(ward.row);
    return row === undefined || wrong?.[row] === 1 ? [] : [{ ward, row }];
  });
  return (column, problemOf) =>
    wards.flatMap(({ ward, row }) => {
      const problem = problemOf(ward);
      if (problem === null) return [];
      return [placed(list, { row, column: columnOf(wardList, column), problem })];
    });
}

function titleProblems(
  { tables }: WorkbookData,
  { figureOf }: FigureReader,
  period: Period,
  compare: Compare,
): readonly PlacedProblem[] {
  const registers = tables.get(registrations.sheet);
  if (registers === undefined) return [];
  const { year, days } = calendarYear(period);
  const typed = new Set(registers.column('title').cells.values);
  const hasResults = registers.column('result').cells.values.includes('Đạt');

  return titleKinds.flatMap(({ key, total: column }) => {
    const indicator = indicatorOf(`registered.${key}`);
    const title = indicator.label;
    if (!typed.has(title)) return [];
    const registered = figureOf(indicator, days, period.to).byWard;
    const aboveTotal =
      column === null
        ? []
        : compare(column, ({ code, [column]: total }) => {
            const registeredNumber = registered.get(code) ?? 0;
            if (total === null || registeredNumber <= total) return null;
            const params = { title, year, totalNumber: total, registeredNumber };
            return { code: 'registered-above-total', params };
          });
    if (!hasResults) return aboveTotal;
    const achieved = figureOf(indicatorOf(`achieved.${key}`), days, period.to).byWard;
    const aboveRegistered = compare('name', ({ code }) => {
      const achievedNumber = achieved.get(code) ?? 0;
      const registeredNumber = registered.get(code) ?? 0;
      if (achievedNumber <= registeredNumber) return null;
      const params = { title, year, achievedNumber, registeredNumber };
      return { code: 'achieved-above-registered', params };
    });
    return [...aboveTotal, ...aboveRegistered];
  });
}

function memberProblems(
  { tables }: WorkbookData,
  { figureOf }: FigureReader,
  period: Period,
  compare: Compare,
): readonly PlacedProblem[] {
  if (!tables.has(organisation.sheet)) return [];
  const members = figureOf(indicatorOf('members.total'), period).byWard;
  return compare('population', ({ code, population }) => {
    const membersNumber = members.get(code) ?? 0;
    if (population === null || membersNumber <= population) return null;
    const params = { populationNumber: population, membersNumber };
    return { code: 'members-above-population', params };
  });
}

/** The whole calendar year in which a period ends. */
function calendarYear({ to }: Period): { readonly year: number; readonly days: Period } {
  const { year } = fromSerial(to);
  return { year, days: { from: toSerial(year, 1, 1) ?? to, to: toSerial(year, 12, 31) ?? to } };
}

// What is wrong in `Chỉ tiêu` beyond single names: an indicator twice for one period, and what is the name of no period.

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
      const indicator = indicatorsOf(workbook).labelled(labels[row] ?? '');
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
