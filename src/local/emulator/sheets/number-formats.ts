/** Numbers as Google shows them: by the cell's number format, in the spreadsheet's locale. */
import { format, isDateFormat } from 'numfmt';
import type { CellFormat } from '../../../sheets/api';

export interface NumberFormatter {
  /** Whether a number in a cell of this format is a date or a time. */
  readonly isDate: (cellFormat: CellFormat | undefined) => boolean;
  /** The number as the cell shows it, e.g. "30/06/2017" or "1.234.567". */
  readonly text: (value: number, cellFormat: CellFormat | undefined) => string;
}

/** What there is to know of one number format; texts are kept, since dates and amounts repeat. */
interface Look {
  readonly pattern: string;
  readonly isDate: boolean;
  readonly texts: Map<number, string>;
}

const mostTexts = 100_000;

/** @param locale as in the spreadsheet's properties, e.g. "vi_VN" */
export function createNumberFormatter(locale: string): NumberFormatter {
  const options = { locale: locale.replace('_', '-'), nbsp: false, leap1900: false };
  const byFormat = new WeakMap<CellFormat, Look>();
  const byPattern = new Map<string, Look>();

  const lookOf = (cellFormat: CellFormat | undefined): Look => {
    const known = cellFormat && byFormat.get(cellFormat);
    if (known !== undefined) return known;
    const { type = '', pattern = '' } = cellFormat?.numberFormat ?? {};
    const key = `${type}:${pattern}`;
    const look = byPattern.get(key) ?? describe(type, pattern, locale);
    byPattern.set(key, look);
    if (cellFormat !== undefined) byFormat.set(cellFormat, look);
    return look;
  };

  return {
    isDate: (cellFormat) => lookOf(cellFormat).isDate,
    text: (value, cellFormat) => {
      const { pattern, texts } = lookOf(cellFormat);
      const known = texts.get(value);
      if (known !== undefined) return known;
      const shown = show(pattern, value, options);
      if (texts.size >= mostTexts) texts.clear();
      texts.set(value, shown);
      return shown;
    },
  };
}

/** Google shows ten digits of a number, where the General of xlsx has room for eleven signs. */
function tenDigits(value: number): string {
  const decimals = 9 - Math.floor(Math.log10(Math.abs(value)));
  return decimals > 0 && decimals <= 15 ? `0.${'#'.repeat(decimals)}` : 'General';
}

function show(pattern: string, value: number, options: Parameters<typeof format>[2]): string {
  // Google writes whole numbers out up to 15 digits, where the General of xlsx turns to exponents.
  const whole = pattern === 'General' && Number.isInteger(value) && Math.abs(value) < 1e15;
  try {
    return format(whole ? '0' : pattern === 'General' ? tenDigits(value) : pattern, value, options);
  } catch {
    return format('General', value, { ...options, locale: '' });
  }
}

function describe(type: string, pattern: string, locale: string): Look {
  const isDate =
    type === 'DATE' ||
    type === 'DATE_TIME' ||
    type === 'TIME' ||
    ((type === '' || type === 'NUMBER') && pattern !== '' && isDateFormat(pattern));
  return {
    pattern: pattern === '' ? defaultPattern(type, locale) : pattern,
    isDate,
    texts: new Map(),
  };
}

/** developers.google.com/sheets/api/reference/rest/v4/spreadsheets/cells#NumberFormatType */
function defaultPattern(type: string, locale: string): string {
  switch (type) {
    case 'DATE':
      return datePattern(locale);
    case 'DATE_TIME':
      return `${datePattern(locale)} hh:mm:ss`;
    case 'TIME':
      return 'hh:mm:ss';
    case 'NUMBER':
      return '#,##0.00';
    case 'PERCENT':
      return '0.00%';
    case 'CURRENCY':
      return locale.startsWith('vi') ? '#,##0 "₫"' : '$#,##0.00';
    case 'SCIENTIFIC':
      return '0.00E+00';
    case 'TEXT':
      return '@';
    default:
      return 'General';
  }
}

function datePattern(locale: string): string {
  return locale === 'en_US' || locale === 'en' ? 'm/d/yyyy' : 'dd/mm/yyyy';
}
