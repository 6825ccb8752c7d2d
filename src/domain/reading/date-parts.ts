/** Days from the figures of a typed date, in the order typed: day first, or an ISO year first. */
import { toSerial } from '../text/dates';
import { ambiguous, certain, none, type CertainReading, type TextReading } from './text-reading';

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
const latestYear = 2100;
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
export function readThreeParts(
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
export function readTwoParts(first: string, second: string): DateReading {
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
export function readOnePart(part: string): DateReading {
  if (isYear(part)) return ambiguous('year-only', []);
  if (part.length !== 8) return none('not-a-date');
  const [dayFirst] = days(part.slice(0, 2), part.slice(2, 4), part.slice(4));
  const [yearFirst] = days(part.slice(6), part.slice(4, 6), part.slice(0, 4));
  const serial = dayFirst ?? yearFirst;
  return serial === undefined ? none('not-a-date') : certain(serial);
}

/** "1-5/7/2017", "30/6-5/7/2017", "30/6/2017 - 5/7/2017". */
export function readSeveralDates(parts: readonly string[]): DateReading {
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
