/** Utilities.formatDate: the letters of Java's SimpleDateFormat that tell a date and a time in numbers. */
import { exception } from './host';

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** Minutes east of Greenwich. */
  readonly offset: number;
}

const numbers: Readonly<Record<string, keyof Moment>> = {
  y: 'year',
  M: 'month',
  d: 'day',
  H: 'hour',
  m: 'minute',
  s: 'second',
  S: 'millisecond',
};

/** A quoted text, a run of one letter, or anything else. */
const token = /'((?:[^']|'')*)'|(([A-Za-z])\3*)|[^A-Za-z']+/g;

/**
 * @param time milliseconds since 1970
 * @param timeZone an IANA name, e.g. "Asia/Ho_Chi_Minh"
 * @param pattern e.g. "dd/MM/yyyy", "yyyy-MM-dd'T'HH:mm:ssXXX"
 */
export function formatDate(time: number, timeZone: string, pattern: string): string {
  const moment = momentOf(time, timeZone);
  return pattern.replace(token, (text: string, quoted?: string, run?: string, letter = '') => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    if (run === undefined) return text;
    if (run === 'XXX') return offsetText(moment.offset);
    const field = numbers[letter];
    // Three letters of a month are its name, which depends on a language.
    if (field === undefined || (field === 'month' && run.length > 2)) {
      throw exception(`Utilities.formatDate with "${run}" is not in the local host yet`);
    }
    const digits = String(moment[field]).padStart(run.length, '0');
    return run === 'yy' ? digits.slice(-2) : digits;
  });
}

function momentOf(time: number, timeZone: string): Moment {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw exception(`Invalid argument: ${timeZone}`);
  }
  const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const [year, month, day] = [part('year'), part('month'), part('day')];
  const [hour, minute, second] = [part('hour'), part('minute'), part('second')];
  const millisecond = ((time % 1000) + 1000) % 1000;
  const localTime = Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
  const offset = Math.round((localTime - time) / 60_000);
  return { year, month, day, hour, minute, second, millisecond, offset };
}

const two = (value: number) => String(value).padStart(2, '0');

/** "+07:00", "-03:30", and "Z" at Greenwich. */
function offsetText(offset: number): string {
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
