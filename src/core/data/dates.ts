/**
 * Calendar days as day serials: whole days since 1899-12-30, as Google Sheets counts them. No
 * time zone and no Date anywhere.
 */

/** A day of the (proleptic) Gregorian calendar; month and day are 1-based. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const firstYear = 1900;
const lastYear = 9999;

const daysInEra = 146_097;
const yearsInEra = 400;

/** Serial of 0000-03-01, where an era of 400 years begins when years are counted from March. */
const eraStart = -693_899;

/** Days from 1 March to the first of a month; months counted from March (0) to February (11). */
const daysBeforeMonth = (monthFromMarch: number) => Math.floor((153 * monthFromMarch + 2) / 5);

/**
 * The serial of a day that is trusted to be on the calendar.
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
function serialOf(year: number, month: number, day: number): number {
  const yearFromMarch = month > 2 ? year : year - 1;
  const era = Math.floor(yearFromMarch / yearsInEra);
  const yearOfEra = yearFromMarch - era * yearsInEra;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = daysBeforeMonth((month + 9) % 12) + day - 1;
  return eraStart + era * daysInEra + yearOfEra * 365 + leapDays + dayOfYear;
}

/**
 * The calendar day of a serial; a fraction (the time of day) is dropped.
 * @param serial any finite number; below 2 it is a day before 1900
 */
export function fromSerial(serial: number): CalendarDay {
  const days = Math.floor(serial) - eraStart;
  const era = Math.floor(days / daysInEra);
  const dayOfEra = days - era * daysInEra;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: era * yearsInEra + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - daysBeforeMonth(monthFromMarch) + 1,
  };
}

/** The day serial of a date; null when it is not on the calendar or outside the years 1900-9999. */
export function toSerial(year: number, month: number, day: number): number | null {
  if (!(year >= firstYear && year <= lastYear)) return null;
  const serial = serialOf(year, month, day);
  const read = fromSerial(serial);
  return read.year === year && read.month === month && read.day === day ? serial : null;
}

/**
 * The same day of a later month, or its last one where it is shorter.
 * @example monthsLater(31/01/2026, 1) is 28/02/2026
 */
export function monthsLater(serial: number, months: number): number {
  const { year, month, day } = fromSerial(serial);
  const index = year * 12 + month - 1 + months;
  const [laterYear, laterMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const nextMonth =
    laterMonth === 12 ? serialOf(laterYear + 1, 1, 1) : serialOf(laterYear, laterMonth + 1, 1);
  return Math.min(serialOf(laterYear, laterMonth, day), nextMonth - 1);
}

/** The weekday of a day serial, Sunday as 0: serial 1 was Sunday 1899-12-31. */
export const weekdayOf = (serial: number): number => (Math.floor(serial) + 6) % 7;

const twoDigits = (n: number) => String(n).padStart(2, '0');

/** Offices write a zero before days below 10 and before the months 1 and 2 only (NĐ 30/2020/NĐ-CP). */
const officeMonth = (month: number) => (month <= 2 ? twoDigits(month) : String(month));

/** A day as offices write it: "05/7/2017", "30/6/2017", "01/02/2017". */
export function formatDate(serial: number): string {
  const { year, month, day } = fromSerial(serial);
  return `${twoDigits(day)}/${officeMonth(month)}/${year}`;
}

/** The line above a signature: "ngày 05 tháng 7 năm 2017". */
export function formatLongDate(serial: number): string {
  const { year, month, day } = fromSerial(serial);
  return `ngày ${twoDigits(day)} tháng ${officeMonth(month)} năm ${year}`;
}

/** dd/MM/yyyy with every zero, as cells show it: "05/07/2017". */
export function formatPaddedDate(serial: number): string {
  const { year, month, day } = fromSerial(serial);
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

/** "08:30", from a serial whose fraction is the time of day. */
export function formatTime(serial: number): string {
  return formatDateTime(serial).split(' ')[1]?.slice(0, 5) ?? '';
}

/** "05/7/2017 08:30:05", from a serial whose fraction is the time of day. */
export function formatDateTime(serial: number): string {
  const seconds = Math.min(Math.round((serial - Math.floor(serial)) * 86_400), 86_399);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${formatDate(serial)} ${parts.map(twoDigits).join(':')}`;
}

const dateTime = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2}):(\d{2})$/;

/** The serial, time of day as its fraction, of a text as `formatDateTime` writes it; null for any other. */
export function parseDateTime(text: string): number | null {
  const [match, ...parts] = dateTime.exec(text) ?? [];
  if (match === undefined) return null;
  const [day = 0, month = 0, year = 0, hours = 0, minutes = 0, seconds = 0] = parts.map(Number);
  const serial = toSerial(year, month, day);
  if (serial === null || hours > 23 || minutes > 59 || seconds > 59) return null;
  return serial + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** "2017-07-05"; for serials of the years 1900-9999. */
export function toIsoDate(serial: number): string {
  const { year, month, day } = fromSerial(serial);
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day serial of "YYYY-MM-DD", written exactly so and on the calendar; null otherwise. */
export function parseIsoDate(text: string): number | null {
  const [match, year, month, day] = isoDate.exec(text) ?? [];
  return match === undefined ? null : toSerial(Number(year), Number(month), Number(day));
}
