/**
 * Turns a formula as typed in a locale into the form in which all are held: "," between arguments
 * and columns of an array, ";" between its rows, "." in decimals. This is the one place that knows
 * that where the comma is the decimal sign, ";" parts arguments and "\" the columns of an array.
 */

const part =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<![\p{L}\p{N}_$])\d+,\d+(?![\p{L}\p{N}_:])|[^]/gu;

/** @param locale as Google names it, e.g. "vi_VN"; English where it is not known */
export function hasDecimalComma(locale: string): boolean {
  return locale !== '' && !/^(en|zh|ja|ko|th|he|es_MX)/.test(locale);
}

/** Google takes ";" between arguments in every locale. */
export function canonicalFormula(formula: string, locale: string): string {
  const comma = hasDecimalComma(locale);
  let depth = 0;
  return formula.replace(part, (text) => {
    if (text === '{') depth += 1;
    if (text === '}') depth -= 1;
    if (text === ';' && depth === 0) return ',';
    if (!comma) return text;
    if (text === '\\' && depth > 0) return ',';
    return /^\d+,\d+$/.test(text) ? text.replace(',', '.') : text;
  });
}

const heldPart =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<![\p{L}\p{N}_$.])\d*\.\d+(?![\p{L}\p{N}_:])|[^]/gu;

/** The text of a held formula for someone who edits it: typed again, it is the same formula. */
export function formulaAsTyped(formula: string, locale: string): string {
  if (!hasDecimalComma(locale)) return formula;
  let depth = 0;
  return formula.replace(heldPart, (text) => {
    if (text === '{') depth += 1;
    if (text === '}') depth -= 1;
    if (text === ',') return depth === 0 ? ';' : '\\';
    return /^\d*\.\d+$/.test(text) ? text.replace(/^\./, '0.').replace('.', ',') : text;
  });
}
