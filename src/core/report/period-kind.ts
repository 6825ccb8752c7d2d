/** What kind of report a period asks for: its title, and which figures it prints, follow from it. */
import { fromSerial } from '../data/dates';
import { quarters, wholeMonths, wholeYearsOf, type Period } from '../data/periods';

/** 'first-months': from January on, and neither a quarter, nor a half, nor the year. */
export type PeriodKind =
  | 'first-half'
  | 'second-half'
  | 'year'
  | 'quarter'
  | 'first-months'
  | 'other';

const monthsInQuarter = 3;
const monthsInYear = 12;

export function periodKindOf(period: Period): PeriodKind {
  const months = wholeMonths(period);
  if (months === null) return 'other';
  const { firstMonth, lastMonth } = months;
  if (firstMonth === 1 && lastMonth === 6) return 'first-half';
  if (firstMonth === 7 && lastMonth === monthsInYear) return 'second-half';
  if (firstMonth === 1 && lastMonth === monthsInYear) return 'year';
  const isQuarter =
    firstMonth % monthsInQuarter === 1 && lastMonth === firstMonth + monthsInQuarter - 1;
  if (isQuarter) return 'quarter';
  return firstMonth === 1 ? 'first-months' : 'other';
}

/**
 * Whether a report prints what was achieved beside what was registered: only one that holds a
 * whole calendar year, since titles are awarded at its end.
 */
export function printsAchieved(period: Period): boolean {
  return wholeYearsOf(period) !== null;
}

/** What the headings of the plans may name: the time that follows a period. */
export function timeAfter({ to }: Period): Readonly<Record<string, string | number>> {
  const { year, month } = fromSerial(to);
  const quarter = Math.ceil(month / monthsInQuarter);
  return {
    year,
    nextYear: year + 1,
    nextQuarter: quarters[quarter % quarters.length] ?? '',
    nextQuarterYear: quarter === quarters.length ? year + 1 : year,
    monthsLeft: monthsInYear - month,
  };
}
