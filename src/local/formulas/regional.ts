/** Reads and shows numbers for formulas as Google does in a spreadsheet's locale. */
import { format } from 'numfmt';
import { fromSerial } from '../../core/data/dates';
import { hasDecimalComma } from '../../formulas/language/separators';
import type { Regional } from '../../formulas/values';
import { typedValue } from '../emulator/sheets/values/typed-value';

/**
 * @param now day serial with the time of day as its fraction
 * @param locale as in the spreadsheet's properties, e.g. "vi_VN"
 */
export function regional(now: number, locale: string): Regional {
  const comma = hasDecimalComma(locale);
  const { year } = fromSerial(now);
  const options = { locale: locale.replace('_', '-'), nbsp: false, leap1900: false };
  return {
    now,
    readNumber: (text) =>
      /\d/.test(text)
        ? (typedValue(text.trim(), { year, locale }).value?.numberValue ?? null)
        : null,
    showNumber: (value, pattern) => show(value, pattern, comma, options),
  };
}

/** "#.##0" and "#.##0,00": patterns as Vietnamese Excel and Google have them, in the form of files. */
const vietnamesePattern = /^([^"#0]*)((?:[#0]{1,3}\.)?#\.##0)(?:,(0+))?/;

function show(
  value: number,
  pattern: string,
  comma: boolean,
  options: Parameters<typeof format>[2],
): string {
  if (pattern === 'General') return showGeneral(value, comma);
  const shape = pattern
    .replace(
      vietnamesePattern,
      (_all, before: string, whole: string, decimals?: string) =>
        `${before}${whole.replaceAll('.', ',')}${decimals === undefined ? '' : `.${decimals}`}`,
    )
    // "0,00" and "#,0" can only mean decimals.
    .replace(/^([#0]*0),(0{1,2}|0{4,})(?![#0])/, '$1.$2')
    .replace(/(^|[^"\\])ngày|tháng|năm/g, (word) => quoted(word));
  try {
    return format(shape, value, options);
  } catch {
    return showGeneral(value, comma);
  }
}

/** Words that hold letters of a date pattern. */
function quoted(word: string): string {
  const start = /ngày|tháng|năm/.exec(word)?.index ?? 0;
  return `${word.slice(0, start)}"${word.slice(start)}"`;
}

/** As a cell without a format shows it: at most fifteen digits. */
function showGeneral(value: number, comma: boolean): string {
  const text = String(Number(value.toPrecision(15)));
  return (comma ? text.replace('.', ',') : text).replace('e', 'E');
}
