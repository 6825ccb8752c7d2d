/** Cells as two reads of `values.batchGet` show them, and what kind of thing each one is. */

/** A cell's value as the Sheets API gives it; a blank cell is '' or undefined. */
export type CellValue = string | number | boolean;

export type CellKind = 'blank' | 'text' | 'number' | 'date' | 'boolean' | 'error';

/** The texts by which the API shows a cell whose formula failed. */
const errorText = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!|SPILL!|CALC!)$/;

/**
 * Whether a cell holds a formula.
 * @param value what UNFORMATTED_VALUE gave
 * @param formula what FORMULA gave: the same text as the value for a literal that begins with "="
 */
export function isFormula(value: CellValue | undefined, formula: CellValue | undefined): boolean {
  return typeof formula === 'string' && formula.charCodeAt(0) === 61 && formula !== value;
}

/**
 * The kind of one cell, from both reads: a number whose second read is a text not beginning
 * with "=" is a date (SERIAL_NUMBER against FORMATTED_STRING). A formula has the kind of its
 * result, where a date cannot be told from a number and is called a number.
 */
export function cellKind(value: CellValue | undefined, formula: CellValue | undefined): CellKind {
  if (value === undefined || value === '') return 'blank';
  if (typeof value === 'number') {
    return typeof formula === 'string' && formula.charCodeAt(0) !== 61 ? 'date' : 'number';
  }
  if (typeof value === 'boolean') return 'boolean';
  if (value.charCodeAt(0) === 35 && errorText.test(value)) return 'error';
  return isBlankText(value) ? 'blank' : 'text';
}

/** Spaces, and the strokes and dots by which people show that a cell is left empty. */
const showsNothing = /^[\s\-\u2010-\u2015\u2212\u2026./_]*$/;

/** Whether a text shows nothing, or stands for nothing: "-", "…", "/". Most begin with a letter or a digit. */
export function isBlankText(text: string): boolean {
  const first = text.charCodeAt(0);
  const isLetter =
    (first > 0x2f && first < 0x7f && first !== 0x5f) || (first > 0xbf && first < 0x1680);
  return !isLetter && showsNothing.test(text);
}

/** Several texts in one cell, separated by ";" or line ends: "ĐX; P. Đ.Xuân". Blank parts are dropped. */
export function separated(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
