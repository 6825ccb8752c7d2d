/** A cell's value before and after its mend, as a reader of the sheet knows them. */
import type { CellValue } from '../../../core/data/cell';
import { formatPaddedDate, parseIsoDate } from '../../../core/data/dates';
import { formatInteger } from '../../../core/vietnamese/format-number';
import { toCanonicalText } from '../../../core/vietnamese/unicode';
import type { ProposingIssue } from './fix';

export interface ShownMend {
  /** Texts stand in “…”, so that a text of digits is told from a number; '' for a blank cell. */
  readonly old: string;
  readonly new: string;
  /** The two differ only in spaces, or in characters that look alike. */
  readonly looksSame: boolean;
}

export function shownMend({ code, value, suggestion }: ProposingIssue): ShownMend {
  const isYear = code.startsWith('birth-year-');
  const day = dayOf(code, suggestion);
  if (day !== null) {
    return { old: plain(value), new: formatPaddedDate(day), looksSame: false };
  }
  if (typeof suggestion === 'number') {
    // A number that is no year can only have been a date: the day that someone was born on.
    const oldYear = typeof value === 'number' ? formatPaddedDate(value) : plain(value);
    return isYear
      ? { old: oldYear, new: String(suggestion), looksSame: false }
      : { old: grouped(value), new: grouped(suggestion), looksSame: false };
  }
  return {
    old: plain(value),
    new: plain(suggestion),
    looksSame: typeof value === 'string' && toCanonicalText(value) === suggestion,
  };
}

/** The day serial of a proposed date. A text that happens to be written as a date is none. */
function dayOf(code: string, suggestion: CellValue): number | null {
  const mayBeDate = code.startsWith('date-') || code.startsWith('setting-');
  return mayBeDate && typeof suggestion === 'string' ? parseIsoDate(suggestion) : null;
}

function plain(value: CellValue): string {
  if (value === '') return '';
  return typeof value === 'string' ? `“${value}”` : String(value).replace('.', ',');
}

/** Money and counts with dots: 1.500.000. */
function grouped(value: CellValue): string {
  if (typeof value !== 'number') return plain(value);
  const [, fraction] = String(value).split('.');
  const whole = formatInteger(Math.trunc(value));
  return fraction === undefined ? whole : `${whole},${fraction}`;
}
