/** Reporting periods: two days, both included, and the name that follows from them. */
import { formatPaddedDate, fromSerial, toSerial } from './dates';

/** Day serials, both included; `from` is not after `to`. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** The names of the quarters of a year. */
export const quarters = ['I', 'II', 'III', 'IV'];

/** The months (1-12) that a period covers wholly, within one year; null where it does not. */
export function wholeMonths({ from, to }: Period) {
  const first = fromSerial(from);
  const last = fromSerial(to);
  const endsMonth = fromSerial(to + 1).day === 1;
  if (first.year !== last.year || first.day !== 1 || !endsMonth) return null;
  return { year: first.year, firstMonth: first.month, lastMonth: last.month };
}

/**
 * The name of a period, the first that fits: "6 tháng đầu năm 2017", "6 tháng cuối năm 2017",
 * "năm 2017", "quý I năm 2017", "5 tháng đầu năm 2017", else "từ 15/01/2017 đến 20/05/2017".
 * Source: the workbook contract, "What counts".
 */
export function periodName(period: Period): string {
  const months = wholeMonths(period);
  if (months !== null) {
    const { year, firstMonth, lastMonth } = months;
    if (firstMonth === 1 && lastMonth === 6) return `6 tháng đầu năm ${year}`;
    if (firstMonth === 7 && lastMonth === 12) return `6 tháng cuối năm ${year}`;
    if (firstMonth === 1 && lastMonth === 12) return `năm ${year}`;
    const quarter = quarters[(firstMonth - 1) / 3];
    if (quarter !== undefined && lastMonth === firstMonth + 2) return `quý ${quarter} năm ${year}`;
    if (firstMonth === 1) return `${lastMonth} tháng đầu năm ${year}`;
  }
  return `từ ${formatPaddedDate(period.from)} đến ${formatPaddedDate(period.to)}`;
}

/** The days of all calendar years that lie in the period wholly; null where none does. */
export function wholeYearsOf({ from, to }: Period): Period | null {
  const first = toSerial(fromSerial(from - 1).year + 1, 1, 1);
  const last = toSerial(fromSerial(to + 1).year - 1, 12, 31);
  return first !== null && last !== null && first < last ? { from: first, to: last } : null;
}

/** Whether a day lies in the period; a time of day on the last day still does. */
export function isInPeriod(serial: number, { from, to }: Period): boolean {
  const day = Math.floor(serial);
  return day >= from && day <= to;
}

/**
 * The same days in another year. A period that ends with February ends so in the other year too,
 * whichever of them is a leap year.
 */
export function shiftPeriod({ from, to }: Period, years: number): Period {
  const endsMonth = fromSerial(to + 1).day === 1;
  const last = dayMovedByYears(to, years);
  const monthGoesOn = endsMonth && fromSerial(last + 1).day !== 1;
  return { from: dayMovedByYears(from, years), to: monthGoesOn ? last + 1 : last };
}

/** The same day in another year; 29 February becomes 28 February. */
export function dayMovedByYears(serial: number, years: number): number {
  const { year, month, day } = fromSerial(serial);
  return toSerial(year + years, month, day) ?? toSerial(year + years, month, day - 1) ?? serial;
}

export function isSamePeriod(one: Period, other: Period): boolean {
  return one.from === other.from && one.to === other.to;
}
