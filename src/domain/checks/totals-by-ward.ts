/**
 * đạt ≤ đăng ký ≤ tổng số, ward by ward and title by title in the calendar year of the period, and
 * hội viên ≤ dân số; told at the ward's row in `Xã phường`, and only where the total is known.
 */
import type { Problem } from '../findings/finding';
import { titleKinds } from '../indicators/definitions';
import { figureReader, indicatorOf, type FigureReader } from '../indicators/figure-of';
import { organisation } from '../tables/organisation';
import { registrations } from '../tables/registrations';
import { columnOf } from '../tables/table';
import { wardList } from '../tables/ward-list';
import { fromSerial, toSerial } from '../text/dates';
import type { Period } from '../text/periods';
import type { Ward } from '../workbook/wards';
import type { WorkbookReading } from '../workbook/workbook';
import { placed, type PlacedProblem } from './check';
import type { FigureCheck } from './figure-check';

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
  { context, tables }: WorkbookReading,
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
  { tables }: WorkbookReading,
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
  { tables }: WorkbookReading,
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
