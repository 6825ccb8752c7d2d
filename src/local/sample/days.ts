/** The days of the sample: the first half of 2017, without the days on which nobody meets. */
import { toSerial } from '../../domain/text/dates';
import type { Random } from './random';

/** The day serial of a day that is written in the code. */
export function serialOf(year: number, month: number, day: number): number {
  const serial = toSerial(year, month, day);
  if (serial === null) throw new RangeError(`${year}-${month}-${day} is not on the calendar`);
  return serial;
}

/** A day of 2017. */
export const dayOf2017 = (month: number, day: number): number => serialOf(2017, month, day);

export const firstDay = dayOf2017(1, 1);
export const lastDay = dayOf2017(6, 30);

/** Tết of the year Đinh Dậu, the Hùng Kings' day (10/3 âm lịch), 30/4 and 1/5 with the day off for it. */
const holidays = new Set([
  ...Array.from({ length: 7 }, (_, offset) => dayOf2017(1, 26) + offset),
  dayOf2017(4, 6),
  dayOf2017(4, 30),
  dayOf2017(5, 1),
  dayOf2017(5, 2),
]);

/** Serial 0 was a Saturday. */
const isWeekend = (serial: number) => serial % 7 < 2;

/** Every working day from one day to another, both included. */
export function workingDays(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset).filter(
    (day) => !isWeekend(day) && !holidays.has(day),
  );
}

const wholePeriod = workingDays(dayOf2017(1, 4), dayOf2017(6, 28));

/** Any working day of the half-year. */
export const anyWorkingDay = (random: Random): number => random.pick(wholePeriod);
