/** Days, and years of birth. */
import type { CellKind, CellValue } from '../data/cell';
import { latestYear, readDateText } from '../vietnamese/parse/date';
import { fromSerial, toSerial } from '../data/dates';
import type { ParsedValue, ColumnType } from './column-type';

/** Nobody in the registers was born before. */
const earliestBirthYear = 1900;

const serial = (year: number, month: number, day: number) => toSerial(year, month, day) ?? 0;

/** "42809": a day whose cell was made text, by its serial. */
const serialAsText = /^\s*\d{5}\s*$/;

/** What is certainly a day, though it is not written as one. */
const certainDay = (
  day: number,
  code: 'date-as-number' | 'date-as-text' | 'date-swapped',
): ParsedValue => ({
  value: day,
  problem: { code, params: { readDate: day }, fix: { kind: 'date', value: day } },
});

interface DateOptions {
  /** Years before it are taken for typing errors. */
  readonly earliestYear: number;
  /** Set for what is planned; what happened lies in the past. */
  readonly mayLieAhead?: true;
}

/**
 * A day, as a day serial. A plain number that could be a plausible day is taken for one (the
 * cell only lacks a date format), also as text; any other plain number is no date.
 */
export function date({ earliestYear, mayLieAhead }: DateOptions): ColumnType {
  const from = serial(earliestYear, 1, 1);
  const to = serial(latestYear, 12, 31);
  const isPlausible = (day: number) => Number.isInteger(day) && day >= from && day <= to;

  function judge(value: CellValue, kind: CellKind): ParsedValue {
    if (typeof value === 'number') {
      const day = Math.floor(value);
      if (kind === 'date') {
        return isPlausible(day)
          ? { value: day }
          : { value: null, problem: { code: 'date-out-of-range', params: { readDate: day } } };
      }
      return day === value && isPlausible(day)
        ? certainDay(day, 'date-as-number')
        : { value: null, problem: { code: 'not-a-date' } };
    }
    if (typeof value === 'boolean') return { value: null, problem: { code: 'not-a-date' } };
    return judgeText(value);
  }

  function judgeText(text: string): ParsedValue {
    const [typedSerial] = serialAsText.exec(text) ?? [];
    if (typedSerial !== undefined && isPlausible(Number(typedSerial))) {
      return certainDay(Number(typedSerial), 'date-as-text');
    }
    const reading = readDateText(text);
    if (reading.kind === 'ambiguous') {
      return { value: null, problem: { code: 'date-unclear' } };
    }
    if (reading.kind === 'none') {
      const onNoCalendar = reading.reason === 'not-on-calendar';
      return { value: null, problem: { code: onNoCalendar ? 'date-impossible' : 'not-a-date' } };
    }
    const day = reading.value;
    if (!isPlausible(day)) {
      return { value: null, problem: { code: 'date-out-of-range', params: { readDate: day } } };
    }
    return certainDay(day, reading.swapped === true ? 'date-swapped' : 'date-as-text');
  }

  return {
    name: 'date',
    format: { type: 'DATE', pattern: 'dd/mm/yyyy' },
    rule: { kind: 'date', from, to },
    ...(mayLieAhead === true && { mayLieAhead }),
    parse: () => judge,
  };
}

/** A year of birth: a plain number of four digits, not later than this year. */
export function birthYear(): ColumnType {
  return {
    name: 'year',
    format: { type: 'NUMBER', pattern: '0' },
    rule: { kind: 'between', minimum: earliestBirthYear, maximum: latestYear },
    parse: ({ today }) => {
      const latest = fromSerial(today).year;
      const isPossible = (year: number) =>
        Number.isInteger(year) && year >= earliestBirthYear && year <= latest;
      const impossible: ParsedValue = { value: null, problem: { code: 'birth-year-impossible' } };
      const written = (found: number): ParsedValue =>
        isPossible(found)
          ? {
              value: found,
              problem: {
                code: 'birth-year-format',
                params: { readYear: found },
                fix: { kind: 'number', value: found },
              },
            }
          : impossible;

      return (value, kind) => {
        if (typeof value === 'number') {
          if (kind === 'date') return written(fromSerial(value).year);
          return isPossible(value) ? { value } : impossible;
        }
        if (typeof value === 'boolean') return impossible;
        const digits = /^\s*(\d{4})\s*$/.exec(value);
        if (digits) return written(Number(digits[1]));
        const day = readDateText(value);
        return day.kind === 'certain' ? written(fromSerial(day.value).year) : impossible;
      };
    },
  };
}
