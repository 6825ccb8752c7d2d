/** Functions of days, as serials: made, taken apart, and counted between. */
import type { At } from '../computing';
import { fromSerial, toSerial } from '../../core/data/dates';
import { eachScalar, errorOf, toNumber, toText, type Scalar, type Value } from '../values';
import { must, ranged, scalar, type Functions } from './definition';

/** A day of a month that may lie beyond its year, e.g. month 13. @throws FormulaError #NUM! */
export function serialOf(year: number, month: number, day: number): number {
  const months = year * 12 + Math.trunc(month) - 1;
  const first = toSerial(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
  if (first === null) throw errorOf('#NUM!');
  return first + Math.trunc(day) - 1;
}

const daysInMonth = (year: number, month: number) =>
  serialOf(year, month + 1, 1) - serialOf(year, month, 1);

/** The same day of another month, or its last day. */
function shiftMonths(serial: number, months: number): number {
  const { year, month, day } = fromSerial(serial);
  const target = month + Math.trunc(months);
  return serialOf(year, target, Math.min(day, daysInMonth(year, target)));
}

function ofNumbers(fewest: number, most: number, run: (...numbers: number[]) => Scalar) {
  return scalar(fewest, most, (values, { computing }) =>
    run(...values.map((value) => must(toNumber(value, computing)))),
  );
}

/** Part of a day; serials before the first day are no days. */
function partOfDay(part: 'year' | 'month' | 'day') {
  return ofNumbers(1, 1, (serial) => (serial < 0 ? errorOf('#NUM!') : fromSerial(serial)[part]));
}

const secondsOf = (serial: number) => Math.round((serial - Math.floor(serial)) * 86_400);

function dateDifference(start: number, end: number, unit: string): Scalar {
  if (end < start) return errorOf('#NUM!');
  const [a, b] = [fromSerial(start), fromSerial(end)];
  const isEarlierDay = b.day < a.day;
  const months = (b.year - a.year) * 12 + b.month - a.month - (isEarlierDay ? 1 : 0);
  switch (unit.toUpperCase()) {
    case 'D':
      return Math.floor(end) - Math.floor(start);
    case 'M':
      return months;
    case 'Y':
      return Math.floor(months / 12);
    case 'YM':
      return months % 12;
    case 'MD':
      return Math.floor(end) - shiftMonths(Math.floor(start), months);
    case 'YD':
      return Math.floor(end) - shiftMonths(Math.floor(start), Math.floor(months / 12) * 12);
    default:
      return errorOf('#NUM!');
  }
}

/** 0: Sunday … 6: Saturday; serial 1 is Sunday, 31 December 1899. */
const weekdayOf = (serial: number) => (((Math.floor(serial) - 1) % 7) + 7) % 7;

function workdaysBetween([from, to, holidays]: readonly Value[], at: At): Scalar {
  const day = (value: Value | undefined) =>
    Math.floor(
      must(toNumber((eachScalar(value ?? null, (cell) => cell) ?? null) as Scalar, at.computing)),
    );
  const [start, end] = [day(from), day(to)];
  const free = new Set<number>();
  eachScalar(holidays ?? null, (cell) => {
    if (typeof cell === 'number') free.add(Math.floor(cell));
    return undefined;
  });
  let count = 0;
  for (let one = Math.min(start, end); one <= Math.max(start, end); one += 1) {
    if (weekdayOf(one) % 6 !== 0 && !free.has(one)) count += 1;
  }
  return start <= end ? count : -count;
}

export const dates: Functions = {
  /** Years below 1900 are counted from 1900: support.google.com/docs/answer/3092969 */
  DATE: ofNumbers(3, 3, (year, month, day) =>
    serialOf(Math.trunc(year) < 1900 ? Math.trunc(year) + 1900 : Math.trunc(year), month, day),
  ),
  TIME: ofNumbers(3, 3, (hours, minutes, seconds) => {
    const days = (hours * 3600 + minutes * 60 + seconds) / 86_400;
    return days - Math.floor(days);
  }),
  YEAR: partOfDay('year'),
  MONTH: partOfDay('month'),
  DAY: partOfDay('day'),
  HOUR: ofNumbers(1, 1, (serial) => Math.floor(secondsOf(serial) / 3600) % 24),
  MINUTE: ofNumbers(1, 1, (serial) => Math.floor(secondsOf(serial) / 60) % 60),
  SECOND: ofNumbers(1, 1, (serial) => secondsOf(serial) % 60),
  TODAY: scalar(0, 0, (_values, { computing }) => Math.floor(computing.now)),
  NOW: scalar(0, 0, (_values, { computing }) => computing.now),
  EDATE: ofNumbers(2, 2, (serial, months) => shiftMonths(Math.floor(serial), months)),
  EOMONTH: ofNumbers(2, 2, (serial, months) => {
    const { year, month } = fromSerial(serial);
    return serialOf(year, month + Math.trunc(months) + 1, 1) - 1;
  }),
  DATEDIF: scalar(3, 3, ([start = null, end = null, unit = null], { computing }) =>
    dateDifference(
      must(toNumber(start, computing)),
      must(toNumber(end, computing)),
      must(toText(unit, computing)),
    ),
  ),
  DAYS: ofNumbers(2, 2, (end, start) => Math.floor(end) - Math.floor(start)),
  WEEKDAY: ofNumbers(1, 2, (serial, type = 1) => {
    const day = weekdayOf(serial);
    return type === 1
      ? day + 1
      : type === 2
        ? ((day + 6) % 7) + 1
        : type === 3
          ? (day + 6) % 7
          : errorOf('#NUM!');
  }),
  DATEVALUE: scalar(1, 1, ([text = null], { computing }) => {
    const serial = typeof text === 'string' ? computing.readNumber(text) : text;
    return typeof serial === 'number' ? Math.floor(serial) : errorOf('#VALUE!');
  }),
  NETWORKDAYS: ranged(2, 3, workdaysBetween),
};
