/**
 * Reads a text as Google Sheets does when someone types it into a cell: in a Vietnamese spreadsheet
 * dot for thousands, comma for decimals, day before month; in an English one the other way round.
 */
import { canonicalFormula, hasDecimalComma } from '../../../../formulas/language/separators';
import { parseIsoDate, toSerial } from '../../../../core/data/dates';
import type { CellData, CellFormat, CellValue } from '../../../../sheets/api';
import { blankCell } from '../grid';

type NumberFormat = NonNullable<CellFormat['numberFormat']>;

interface TypedValue {
  /** undefined: the cell is cleared. */
  readonly value: CellData['userEnteredValue'] | undefined;
  /** The format that the cell gets where it has none of its own. */
  readonly numberFormat?: NumberFormat;
}

interface TypedInto {
  /** The cell's own number format. */
  readonly numberFormat?: NumberFormat | undefined;
  /** The year of "30/6", typed without one. */
  readonly year: number;
  /** The spreadsheet's, as Google names it. */
  readonly locale?: string | undefined;
}

/** Recorded: a day typed as 2020-01-01 is shown so. */
const isoFormat: NumberFormat = { type: 'DATE', pattern: 'yyyy-mm-dd' };

/**
 * @param text as typed, without the line end; '' clears the cell
 * @returns a literal value; a formula only where the text begins with "=" and the cell is not text
 */
export function typedValue(
  text: string,
  { numberFormat, year, locale = 'vi_VN' }: TypedInto,
): TypedValue {
  if (text === '') return { value: undefined };
  if (numberFormat?.type === 'TEXT' || numberFormat?.pattern === '@') {
    return { value: { stringValue: text } };
  }
  if (text.startsWith("'")) {
    return text === "'" ? { value: undefined } : { value: { stringValue: text.slice(1) } };
  }
  if (text.length > 1 && text.startsWith('='))
    return { value: { formulaValue: canonicalFormula(text, locale) } };
  const trimmed = text.trim();
  const read =
    readBoolean(trimmed) ??
    readNumber(trimmed, hasDecimalComma(locale)) ??
    readDate(trimmed, year, isMonthFirst(locale)) ??
    readTime(trimmed);
  if (read === undefined) return { value: { stringValue: text } };
  const isFormatted = numberFormat !== undefined && numberFormat.type !== undefined;
  return isFormatted ? { value: read.value } : read;
}

function readBoolean(text: string): TypedValue | undefined {
  if (!/^(true|false)$/i.test(text)) return undefined;
  return { value: { boolValue: text.toLowerCase() === 'true' } };
}

const numbers = {
  comma: {
    plain: /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d*))?(%?)$/,
    scientific: /^[+-]?\d+(?:,\d+)?e[+-]?\d{1,3}$/i,
  },
  point: {
    plain: /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?(%?)$/,
    scientific: /^[+-]?\d+(?:\.\d+)?e[+-]?\d{1,3}$/i,
  },
};

function readNumber(text: string, comma: boolean): TypedValue | undefined {
  const { plain, scientific } = comma ? numbers.comma : numbers.point;
  if (scientific.test(text)) {
    const numberValue = Number(text.replace(',', '.'));
    if (!Number.isFinite(numberValue)) return undefined;
    return { value: { numberValue }, numberFormat: { type: 'SCIENTIFIC', pattern: '0.00E+00' } };
  }
  const match = plain.exec(text);
  if (match === null || !/\d/.test(text)) return undefined;
  const [, sign, whole = '', decimals = '', percent] = match;
  const size = Number(`${whole.replace(/[.,]/g, '')}.${decimals === '' ? '0' : decimals}`);
  const signed = sign === '-' ? -size : size;
  if (percent === '%') {
    const pattern = decimals === '' ? '0%' : '0.00%';
    // Through the text, so that "14,5%" is 0.145 and not 0.14500000000000002.
    const numberValue = Number(`${signed}e-2`);
    return { value: { numberValue }, numberFormat: { type: 'PERCENT', pattern } };
  }
  if (!/[.,]/.test(whole)) return { value: { numberValue: signed } };
  const pattern = decimals === '' ? '#,##0' : '#,##0.00';
  return { value: { numberValue: signed }, numberFormat: { type: 'NUMBER', pattern } };
}

/** English without a country is that of the United States; all others write the day first. */
function isMonthFirst(locale: string): boolean {
  return locale === '' || /^(en|en_US|en_PH|fil_PH)$/.test(locale);
}

const threeParts = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;

function readDate(text: string, thisYear: number, monthFirst: boolean): TypedValue | undefined {
  const iso = parseIsoDate(text);
  const serial = iso ?? readThreeParts(text, thisYear, monthFirst);
  if (serial === null) return undefined;
  if (iso !== null) return { value: { numberValue: serial }, numberFormat: isoFormat };
  const pattern = monthFirst ? 'm/d/yyyy' : 'dd/mm/yyyy';
  return { value: { numberValue: serial }, numberFormat: { type: 'DATE', pattern } };
}

function readThreeParts(text: string, thisYear: number, monthFirst: boolean): number | null {
  const match = threeParts.exec(text);
  if (match === null) return null;
  const [, first, , second, year] = match;
  const [day, month] = monthFirst ? [second, first] : [first, second];
  return toSerial(year === undefined ? thisYear : fullYear(year), Number(month), Number(day));
}

/** Two digits below 30 are of this century: support.google.com/docs/answer/3092969, notes of DATE. */
function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) < 30 ? 2000 + Number(year) : 1900 + Number(year);
}

const time = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/;

function readTime(text: string): TypedValue | undefined {
  const match = time.exec(text);
  if (match === null) return undefined;
  const [, hours, minutes, seconds] = match;
  if (Number(hours) > 23) return undefined;
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0);
  const pattern = seconds === undefined ? 'hh:mm' : 'hh:mm:ss';
  return { value: { numberValue: total / 86_400 }, numberFormat: { type: 'TIME', pattern } };
}

// What a value written by another client makes of a cell.

/**
 * RAW takes every text as it is; USER_ENTERED takes it as if someone typed it.
 * @param locale the spreadsheet's
 */
export function entered(
  cell: CellData,
  value: CellValue,
  option: 'RAW' | 'USER_ENTERED',
  locale: string | undefined,
): CellData {
  if (value === '') return withValue(cell, undefined);
  if (typeof value === 'boolean') return withValue(cell, { boolValue: value });
  if (typeof value === 'number') return withValue(cell, { numberValue: value });
  if (option === 'RAW') return withValue(cell, { stringValue: value });
  const typed = typedValue(value, {
    numberFormat: cell.userEnteredFormat?.numberFormat,
    year: new Date().getFullYear(),
    locale,
  });
  const { numberFormat } = typed;
  return {
    ...withValue(cell, typed.value),
    ...(numberFormat !== undefined && {
      userEnteredFormat: { ...cell.userEnteredFormat, numberFormat },
    }),
  };
}

/** The cell with another value: what followed from the old one goes with it. */
export function withValue(
  cell: CellData,
  value: CellData['userEnteredValue'] | undefined,
): CellData {
  const { userEnteredValue: _old, effectiveValue: _result, textFormatRuns: _runs, ...rest } = cell;
  if (value !== undefined) return { ...rest, userEnteredValue: value };
  return Object.keys(rest).length === 0 ? blankCell : rest;
}
