/** Days typed as text, day first as Vietnamese write them. */
import {
  readOnePart,
  readSeveralDates,
  readThreeParts,
  readTwoParts,
  type DateReading,
} from './date-parts';
import { none } from './text-reading';
import { foldTyped } from './typed-text';

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

/**
 * Reads a typed day as a day serial. Understands any of the usual signs between the figures
 * (30/6/2017, 4-7-2017, 15.7.2017, 2017-06-30), words ("ngày 5 tháng 7 năm 2017"), one missing sign
 * where it can stand in one place only (20/092021), and a time of day, which is dropped. A time
 * with a zone is refused: its day depends on the place.
 */
export function readDateText(text: string): DateReading {
  const day = foldTyped(text).replace(clockAfter, '').replace(clockBefore, '').replace(dayWord, '');
  const parts = day
    .replace(monthWord, '/')
    .replace(yearWord, '/')
    .replace(leadingSign, '')
    .replace(ending, '')
    .split(separator);
  const [first = '', second = '', third = ''] = parts;
  if (!parts.every((part) => digits.test(part))) return none('not-a-date');
  if (parts.length === 1) return readOnePart(first);
  if (parts.length === 2) return readTwoParts(first, second);
  if (parts.length === 3) return readThreeParts([first, second, third], !monthWord.test(day));
  return readSeveralDates(parts);
}
