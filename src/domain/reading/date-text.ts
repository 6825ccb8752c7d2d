/** Days typed as text, day first as Vietnamese write them. */
import {
  readOnePart,
  readSeveralDates,
  readThreeParts,
  readTwoParts,
  type DateReading,
} from './date-parts';
import { monthNamed, weekdayTyped } from './date-words';
import { ambiguous, none } from './text-reading';
import { foldTyped } from './typed-text';
import { weekdayOf } from '../text/dates';

export type { CertainDate, DateAbsence, DateAmbiguity, DateReading } from './date-parts';

const clock = String.raw`(?:[01]?\d|2[0-3])(?:[:h](?:[0-5]\d)?){1,2}(?:\.\d+)?(?: ?(?:am|pm|sa|ch))?`;
const clockAfter = new RegExp(`(?:,? (?:lúc )?|t)${clock}$`);
const clockBefore = new RegExp(`^(?:lúc )?${clock},? `);
const dayWord = /^(?:ngày|ngay):? /;
const monthWord = /(?:^| )(?:tháng|thang) /;
const yearWord = /(?:^|,? )(?:năm|nam) /;
const leadingSign = /^\//;
const separator = /[ ./\\,\-–—_]+/;
const ending = /[ .,]+$/;
const digits = /^\d+$/;

const zoned =
  /^(?<day>\d{4}-\d{2}-\d{2})[t ](?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)? ?(?:z|(?<sign>[+-])(?<zoneHour>0\d|1[0-4]):?(?<zoneMinute>[0-5]\d)?)$/;
const minutesOfDay = 1440;

/** Vietnam's time is seven hours ahead of UTC, in minutes. */
const vietnam = 420;

/**
 * Reads a typed day as a day serial. Understands any of the usual signs between the figures
 * (30/6/2017, 4-7-2017, 15.7.2017, 2017-06-30), words ("ngày 5 tháng 7 năm 2017", "05-Mar-2017"),
 * one missing sign where it can stand in one place only (20/092021), the right weekday before or
 * after it, and a time of day, which is dropped. A time with a zone is refused where Vietnam had
 * another day.
 */
export function readDateText(text: string): DateReading {
  const typed = withoutZone(foldTyped(text));
  if (typed === null) return none('not-a-date');
  const timeless = typed.replace(clockAfter, '').replace(clockBefore, '');
  const { rest, weekday } = weekdayTyped(timeless);
  const reading = readDay(rest.replace(clockAfter, '').replace(clockBefore, ''));
  if (weekday === null || reading.kind !== 'certain') return reading;
  return weekdayOf(reading.value) === weekday
    ? reading
    : ambiguous('other-weekday', [reading.value]);
}

/** "2017-03-15T08:30:00Z" as its day; null where it was another day in Vietnam. */
function withoutZone(typed: string): string | null {
  const parts = zoned.exec(typed)?.groups;
  if (parts === undefined) return typed;
  const { day = '', hour, minute, sign, zoneHour = 0, zoneMinute = 0 } = parts;
  const ahead = (sign === '-' ? -1 : 1) * (Number(zoneHour) * 60 + Number(zoneMinute));
  const there = Number(hour) * 60 + Number(minute) - ahead + vietnam;
  return there >= 0 && there < minutesOfDay ? day : null;
}

function readDay(timeless: string): DateReading {
  const day = timeless.replace(dayWord, '');
  const parts = day
    .replace(monthWord, '/')
    .replace(yearWord, '/')
    .replace(leadingSign, '')
    .replace(ending, '')
    .split(separator);
  const [first = '', second = '', third = ''] = parts;
  if (parts.length === 3) {
    // "05-Mar-2017" and "Mar 5, 2017": the word says which the month is.
    const [month, monthFirst] = [monthNamed(second), monthNamed(first)];
    if (month !== undefined) return readFigures([first, month, third], false);
    if (monthFirst !== undefined) return readFigures([second, monthFirst, third], false);
  }
  return readFigures(parts, !monthWord.test(day));
}

/** @param maySwap false where a word says which figure is the month */
function readFigures(parts: readonly string[], maySwap: boolean): DateReading {
  const [first = '', second = '', third = ''] = parts;
  if (!parts.every((part) => digits.test(part))) return none('not-a-date');
  if (parts.length === 1) return readOnePart(first);
  if (parts.length === 2) return readTwoParts(first, second);
  if (parts.length === 3) return readThreeParts([first, second, third], maySwap);
  return readSeveralDates(parts);
}
