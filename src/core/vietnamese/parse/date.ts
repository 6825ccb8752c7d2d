/** Days typed as text, day first as Vietnamese write them. */
import {
  ambiguous,
  none,
  foldTyped,
  certain,
  type CertainReading,
  type TextReading,
} from './parse-result';
import { weekdayOf, toSerial } from '../../data/dates';

// Days from the figures of a typed date, in the order typed: day first, or an ISO year first.

/**
 * no-day: "6/2017". no-year: "30/6". year-only: "2017". two-digit-year: "30/6/17" names no century.
 * missing-separator: "306/2017" can be cut in two ways. several-dates: "1-5/7/2017".
 * other-weekday: "Thứ hai, 15/3/2017", which was a Wednesday.
 */
export type DateAmbiguity =
  | 'no-day'
  | 'no-year'
  | 'year-only'
  | 'two-digit-year'
  | 'missing-separator'
  | 'several-dates'
  | 'other-weekday';

/** year-out-of-range: outside 1900-2100. */
export type DateAbsence = 'not-a-date' | 'not-on-calendar' | 'year-out-of-range';

/** A day serial. `swapped`: typed month first ("6/13/2017"), which day first is on no calendar. */
export interface CertainDate extends CertainReading {
  readonly swapped?: true;
}

export type DateReading = TextReading<DateAmbiguity, DateAbsence, CertainDate>;

const earliestYear = 1900;
export const latestYear = 2100;
const someLeapYear = '2000';

const isShort = (part: string) => part.length <= 2;
const isYear = (part: string) =>
  part.length === 4 && Number(part) >= earliestYear && Number(part) <= latestYear;

/** No day, one day: what flatMap takes. Empty where the parts are no day on the calendar. */
function days(day = '', month = '', year = ''): readonly number[] {
  if (!isShort(day) || !isShort(month) || !isYear(year)) return [];
  const serial = toSerial(Number(year), Number(month), Number(day));
  return serial === null ? [] : [serial];
}

/** Both centuries that the registers and the years of birth know, the present one first. */
function readTwoDigitYear(day: string, month: string, year: string): DateReading {
  const candidates = [`20${year}`, `19${year}`].flatMap((fullYear) => {
    const dayFirst = days(day, month, fullYear);
    return dayFirst.length > 0 ? dayFirst : days(month, day, fullYear);
  });
  return candidates.length === 0
    ? none('not-on-calendar')
    : ambiguous('two-digit-year', candidates);
}

/**
 * Three figures. "2017-06-30" is year first as in ISO 8601.
 * @param maySwap false where a word says which figure is the month
 */
function readThreeParts(
  [first, second, third]: readonly [string, string, string],
  maySwap: boolean,
): DateReading {
  if (first.length === 4 && isShort(third)) return readThreeParts([third, second, first], false);
  if (!isShort(first) || !isShort(second)) return none('not-a-date');
  if (third.length === 2) return readTwoDigitYear(first, second, third);
  if (third.length !== 4) return none('not-a-date');
  if (!isYear(third)) return none('year-out-of-range');
  const [typed] = days(first, second, third);
  if (typed !== undefined) return certain(typed);
  const [swapped] = maySwap ? days(second, first, third) : [];
  return swapped === undefined ? none('not-on-calendar') : { ...certain(swapped), swapped: true };
}

/** "6/2017", "2017-06", "30/6", and "20/092021" or "3006/2017", where one sign is missing. */
function readTwoParts(first: string, second: string): DateReading {
  if (isShort(first) && isShort(second)) {
    const isDay = days(first, second, someLeapYear).length > 0;
    return isDay ? ambiguous('no-year', []) : none('not-on-calendar');
  }
  if (isShort(second)) return isYear(first) ? readMonthOf(second) : none('not-a-date');
  if (isShort(first)) return isYear(second) ? readMonthOf(first) : readRunOn(first, second);
  if (!isYear(second)) return none('not-a-date');
  const cuts = [1, 2].flatMap((cut) => days(first.slice(0, cut), first.slice(cut), second));
  const [only] = cuts;
  if (only === undefined) return none('not-a-date');
  // "312/2017" may lack a digit as well, "2011/2012" be a school year.
  return first.length === 4 && !isYear(first)
    ? certain(only)
    : ambiguous('missing-separator', cuts);
}

function readMonthOf(month: string): DateReading {
  return Number(month) >= 1 && Number(month) <= 12
    ? ambiguous('no-day', [])
    : none('not-on-calendar');
}

/** The month and the year run together: "20/092021". */
function readRunOn(day: string, monthAndYear: string): DateReading {
  const month = monthAndYear.slice(0, -4);
  if (month.length === 0 || month.length > 2) return none('not-a-date');
  return readThreeParts([day, month, monthAndYear.slice(-4)], false);
}

/** Eight digits, day first or year first (both are never days); four digits are a year. */
function readOnePart(part: string): DateReading {
  if (isYear(part)) return ambiguous('year-only', []);
  if (part.length !== 8) return none('not-a-date');
  const [dayFirst] = days(part.slice(0, 2), part.slice(2, 4), part.slice(4));
  const [yearFirst] = days(part.slice(6), part.slice(4, 6), part.slice(0, 4));
  const serial = dayFirst ?? yearFirst;
  return serial === undefined ? none('not-a-date') : certain(serial);
}

/** "1-5/7/2017", "30/6-5/7/2017", "30/6/2017 - 5/7/2017". */
function readSeveralDates(parts: readonly string[]): DateReading {
  const [first, second, third] = parts;
  const [day, month, year] = parts.slice(-3);
  const candidates = [
    days(first, parts.length > 4 ? second : month, parts.length > 5 ? third : year),
    days(day, month, year),
  ];
  return parts.length > 6 || candidates.some(({ length }) => length === 0)
    ? none('not-a-date')
    : ambiguous('several-dates', candidates.flat());
}

// Words beside the figures of a typed day: the weekday, and months by name.

/** Folded names, from Sunday (0). */
const weekdayNames: readonly (readonly string[])[] = [
  ['chủ nhật', 'chu nhat', 'cn', 'sunday', 'sun'],
  ['thứ hai', 'thu hai', 'thứ 2', 'thu 2', 'monday', 'mon'],
  ['thứ ba', 'thu ba', 'thứ 3', 'thu 3', 'tuesday', 'tues', 'tue'],
  ['thứ tư', 'thu tu', 'thứ 4', 'thu 4', 'wednesday', 'wed'],
  ['thứ năm', 'thu nam', 'thứ 5', 'thu 5', 'thursday', 'thurs', 'thur', 'thu'],
  ['thứ sáu', 'thu sau', 'thứ 6', 'thu 6', 'friday', 'fri'],
  ['thứ bảy', 'thứ bẩy', 'thu bay', 'thứ 7', 'thu 7', 'saturday', 'sat'],
];

const weekdays: ReadonlyMap<string, number> = new Map(
  weekdayNames.flatMap((names, weekday) => names.map((name) => [name, weekday] as const)),
);

const anyWeekday = Array.from(weekdays.keys())
  .sort((one, other) => other.length - one.length)
  .join('|');
const weekdayBefore = new RegExp(`^(?:ngày |ngay )?(${anyWeekday})(?:\\.?,? ?- | ?[.,:] ?| )`);
const weekdayAfter = new RegExp(`(?:,? |,)\\(?(${anyWeekday})\\)?$`);

/** A folded text without its weekday ("thứ tư, 15/3/2017", "15/3/2017 (thứ tư)"); null: it has none. */
function weekdayTyped(typed: string): {
  readonly rest: string;
  readonly weekday: number | null;
} {
  for (const place of [weekdayBefore, weekdayAfter]) {
    const weekday = weekdays.get(place.exec(typed)?.[1] ?? '');
    if (weekday !== undefined) return { rest: typed.replace(place, ''), weekday };
  }
  return { rest: typed, weekday: null };
}

const monthNames =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const monthOfExcel = /^thg?(\d{1,2})$/;

/** The figure of a folded month name: "mar", "march", and "thg3" of Excel in Vietnamese. */
function monthNamed(word: string): string | undefined {
  const [, figure] = monthOfExcel.exec(word) ?? [];
  if (figure !== undefined) return figure;
  const month = monthNames.findIndex(
    (name) =>
      word === name || word === name.slice(0, 3) || (word === 'sept' && name.startsWith(word)),
  );
  return month < 0 ? undefined : String(month + 1);
}

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
