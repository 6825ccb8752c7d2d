/**
 * What Google Sheets makes of a text that someone types into a cell of a spreadsheet whose locale
 * is vi_VN: dot for thousands, comma for decimals, day before month.
 */
import { canonicalFormula } from '../../../formulas/separators';
import { parseIsoDate, toSerial } from '../../../domain/text/dates';
import type { CellData, CellFormat } from '../../../sheets/api';

type NumberFormat = NonNullable<CellFormat['numberFormat']>;

export interface TypedValue {
  /** undefined: the cell is cleared. */
  readonly value: CellData['userEnteredValue'] | undefined;
  /** The format that the cell gets where it has none of its own. */
  readonly numberFormat?: NumberFormat;
}

export interface TypedInto {
  /** The cell's own number format. */
  readonly numberFormat?: NumberFormat | undefined;
  /** The year of "30/6", typed without one. */
  readonly year: number;
}

const dateFormat: NumberFormat = { type: 'DATE', pattern: 'dd/mm/yyyy' };
/** Recorded: a day typed as 2020-01-01 is shown so. */
const isoFormat: NumberFormat = { type: 'DATE', pattern: 'yyyy-mm-dd' };

/**
 * @param text as typed, without the line end; '' clears the cell
 * @returns a literal value; a formula only where the text begins with "=" and the cell is not text
 */
export function typedValue(text: string, { numberFormat, year }: TypedInto): TypedValue {
  if (text === '') return { value: undefined };
  if (numberFormat?.type === 'TEXT' || numberFormat?.pattern === '@') {
    return { value: { stringValue: text } };
  }
  if (text.startsWith("'")) {
    return text === "'" ? { value: undefined } : { value: { stringValue: text.slice(1) } };
  }
  if (text.length > 1 && text.startsWith('='))
    return { value: { formulaValue: canonicalFormula(text, 'vi_VN') } };
  const trimmed = text.trim();
  const read =
    readBoolean(trimmed) ?? readNumber(trimmed) ?? readDate(trimmed, year) ?? readTime(trimmed);
  if (read === undefined) return { value: { stringValue: text } };
  const isFormatted = numberFormat !== undefined && numberFormat.type !== undefined;
  return isFormatted ? { value: read.value } : read;
}

function readBoolean(text: string): TypedValue | undefined {
  if (!/^(true|false)$/i.test(text)) return undefined;
  return { value: { boolValue: text.toLowerCase() === 'true' } };
}

const number = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d*))?(%?)$/;
const scientific = /^[+-]?\d+(?:,\d+)?e[+-]?\d{1,3}$/i;

function readNumber(text: string): TypedValue | undefined {
  if (scientific.test(text)) {
    const numberValue = Number(text.replace(',', '.'));
    if (!Number.isFinite(numberValue)) return undefined;
    return { value: { numberValue }, numberFormat: { type: 'SCIENTIFIC', pattern: '0.00E+00' } };
  }
  const match = number.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = '', decimals = '', percent] = match;
  const size = Number(`${whole.replace(/\./g, '')}.${decimals === '' ? '0' : decimals}`);
  const signed = sign === '-' ? -size : size;
  if (percent === '%') {
    const pattern = decimals === '' ? '0%' : '0.00%';
    // Through the text, so that "14,5%" is 0.145 and not 0.14500000000000002.
    const numberValue = Number(`${signed}e-2`);
    return { value: { numberValue }, numberFormat: { type: 'PERCENT', pattern } };
  }
  if (!whole.includes('.')) return { value: { numberValue: signed } };
  const pattern = decimals === '' ? '#,##0' : '#,##0.00';
  return { value: { numberValue: signed }, numberFormat: { type: 'NUMBER', pattern } };
}

const dayFirst = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;

function readDate(text: string, thisYear: number): TypedValue | undefined {
  const iso = parseIsoDate(text);
  const serial = iso ?? readDayFirst(text, thisYear);
  if (serial === null) return undefined;
  const numberFormat = iso === null ? dateFormat : isoFormat;
  return { value: { numberValue: serial }, numberFormat };
}

function readDayFirst(text: string, thisYear: number): number | null {
  const match = dayFirst.exec(text);
  if (match === null) return null;
  const [, day, , month, year] = match;
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
