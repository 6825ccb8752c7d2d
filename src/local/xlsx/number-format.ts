/** Number formats: Excel's codes as Google's patterns with their types, and back. */
import type { CellFormat } from '../../sheets/api';

export type NumberFormat = NonNullable<CellFormat['numberFormat']>;

/**
 * Excel's formats 14 and 22 mean the short date of whoever looks, and are stored as the American
 * one; in the spreadsheet's locale that is the Vietnamese one.
 */
const shortDate = /^(?:mm-dd-yy|m\/d\/yy(?:yy)?)( h:mm)?$/i;

/** Formats that a file names by number only: ECMA-376 18.8.30, and those of East Asia for 27 to 58. */
export const builtInFormats: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'mm-dd-yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  37: '#,##0_);\\(#,##0\\)',
  38: '#,##0_);[Red]\\(#,##0\\)',
  39: '#,##0.00_);\\(#,##0.00\\)',
  40: '#,##0.00_);[Red]\\(#,##0.00\\)',
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
  ...eastAsian('h:mm', [32, 34]),
  ...eastAsian('h:mm:ss', [33, 35]),
  ...eastAsian('mm-dd-yy', [27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]),
};

function eastAsian(code: string, ids: readonly number[]): Record<number, string> {
  return Object.fromEntries(ids.map((id) => [id, code]));
}

/** What a type without a pattern looks like, in the spreadsheet's locale. */
const usualPatterns: Readonly<Record<string, string>> = {
  DATE: 'dd/mm/yyyy',
  TIME: 'hh:mm:ss',
  DATE_TIME: 'dd/mm/yyyy hh:mm:ss',
  PERCENT: '0.00%',
  CURRENCY: '#,##0 "đ"',
  SCIENTIFIC: '0.00E+00',
  TEXT: '@',
  NUMBER: '#,##0.00',
};

/** undefined: General, as a cell without a format. */
export function numberFormatOf(code: string | undefined): NumberFormat | undefined {
  if (code === undefined || /^general$/i.test(code)) return undefined;
  return { type: typeOf(code), pattern: patternOf(code) };
}

/** The code of a format that is to be written; undefined: General. */
export function codeOf(format: NumberFormat | undefined): string | undefined {
  return format?.pattern ?? usualPatterns[format?.type ?? ''];
}

/** Whether numbers of the format count days: those differ between the 1900 and the 1904 calendar. */
export function isDay(format: NumberFormat | undefined): boolean {
  return format?.type === 'DATE' || format?.type === 'DATE_TIME';
}

/** Texts in quotes, single characters after "\", "_" or "*", and what stands in brackets. */
const literals = /"[^"]*"?|[\\_*].|\[[^\]]*\]?/g;
const currency = /[₫$€£¥]|(?<!\p{L})(?:đ|đồng|VN[DĐ])(?!\p{L})/iu;

/** Decided by the first section, which is the one for positive numbers. */
function typeOf(code: string): string {
  const [section = ''] = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const letters = section.replace(literals, '').toLowerCase();
  if (letters.includes('@')) return 'TEXT';
  if (/[0#?]e[+-]/.test(letters)) return 'SCIENTIFIC';
  if (letters.includes('general')) return 'NUMBER';
  const hasTime = /[hs]/.test(letters) || /\[(h+|m+|s+)\]/i.test(section);
  const hasDay = /[ydb]|mmm/.test(letters) || (letters.includes('m') && !hasTime);
  if (hasDay) return hasTime ? 'DATE_TIME' : 'DATE';
  if (hasTime) return 'TIME';
  if (letters.includes('%')) return 'PERCENT';
  return currency.test(section.replace(/\[\$-[^\]]*\]/g, '')) ? 'CURRENCY' : 'NUMBER';
}

/** Without what only Excel reads: the language ("[$-42A]"), and the section for texts ("…;@"). */
function patternOf(code: string): string {
  const plain = code.replace(/\[\$-[0-9A-F]+\]/gi, '').replace(/;@$/, '');
  return plain.replace(shortDate, (_, time?: string) => `dd/mm/yyyy${time ? ' hh:mm' : ''}`);
}
