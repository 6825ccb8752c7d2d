/** Writes one cell into the library's sheet: what differs from what it held, and nothing else. */
import { ValueType, type Cell, type CellValueInput, type RichText } from '@cj-tech-master/excelts';
import type { CellData } from '../../sheets/api';
import type { FileStyle } from './cell-format';
import type { Restyle } from './cell-style';
import { daysTo1904, type ExtendedValue } from './cell-values';
import { formulaToXlsx } from './formula-separator';
import { isDay } from './number-format';
import { changedFont, type Look } from './text-format';

export interface CellWriter {
  readonly look: Look;
  readonly restyle: Restyle;
  readonly is1904: boolean;
  /** What the file held, for values that the Sheets API cannot say whole (runs, array formulas). */
  readonly values: WeakMap<ExtendedValue, CellValueInput>;
  /** The file's own style of a format. */
  readonly styles: ReadonlyMap<object, FileStyle>;
}

const blank: CellData = {};

/** What a write changed, for the workbook as a whole. */
export type CellChange = 'none' | 'value' | 'formula';

/** @returns whether the value is another one now, and whether it is a formula */
export function writeCell(
  cell: Cell,
  before: CellData = blank,
  after: CellData = blank,
  writer: CellWriter,
): CellChange {
  if (before.userEnteredFormat !== after.userEnteredFormat) {
    cell.style = styleAfter(cell.style, before, after, writer);
    forget(cell, 'styleId');
  }
  if (before.note !== after.note) {
    if (after.note === undefined || after.note === '') cell.comment = undefined;
    else cell.note = after.note;
    forget(cell, 'comment');
  }
  // A cell inside a merged one holds nothing; the library would write into the merged one.
  if (cell.type === ValueType.Merge || !hasOtherValue(before, after, writer.is1904)) return 'none';
  cell.value = valueAfter(after, writer, cell.style) ?? null;
  return after.userEnteredValue?.formulaValue === undefined ? 'value' : 'formula';
}

/** The library keeps what it worked out for an earlier write, also where it no longer holds. */
function forget(cell: Cell, key: 'styleId' | 'comment'): void {
  delete (cell.model as { styleId?: number; comment?: unknown })[key];
}

function styleAfter(
  style: FileStyle,
  before: CellData,
  after: CellData,
  { restyle, styles }: CellWriter,
): FileStyle {
  const format = after.userEnteredFormat;
  const known = format && styles.get(format);
  return known ?? restyle(style, before.userEnteredFormat, format);
}

function hasOtherValue(before: CellData, after: CellData, is1904: boolean): boolean {
  const differs = (key: 'userEnteredValue' | 'effectiveValue' | 'textFormatRuns') =>
    before[key] !== after[key] && JSON.stringify(before[key]) !== JSON.stringify(after[key]);
  if (differs('userEnteredValue') || differs('effectiveValue') || differs('textFormatRuns')) {
    return true;
  }
  // In the calendar of 1904 the same day is another number of the file.
  const isDate = (cell: CellData) => isDay(cell.userEnteredFormat?.numberFormat);
  return is1904 && isDate(before) !== isDate(after);
}

function valueAfter(
  { userEnteredValue, effectiveValue, textFormatRuns, userEnteredFormat }: CellData,
  { values, is1904, look }: CellWriter,
  style: FileStyle,
): CellValueInput | undefined {
  if (userEnteredValue === undefined) return undefined;
  const known = values.get(userEnteredValue);
  if (known !== undefined) return known;
  const shift = is1904 && isDay(userEnteredFormat?.numberFormat) ? daysTo1904 : 0;
  const { formulaValue, stringValue } = userEnteredValue;
  if (formulaValue !== undefined) return formulaCell(formulaValue, effectiveValue, shift);
  if (stringValue === undefined || textFormatRuns === undefined) {
    return constant(userEnteredValue, shift);
  }
  const ofCell = userEnteredFormat?.textFormat ?? {};
  const richText = textFormatRuns.map(({ startIndex = 0, format }, index): RichText => {
    const text = stringValue.slice(startIndex, textFormatRuns[index + 1]?.startIndex);
    const font = changedFont(style.font ?? look.font, ofCell, { ...ofCell, ...format }, look.font);
    return { text, font };
  });
  const [first] = textFormatRuns;
  const lead = stringValue.slice(0, first?.startIndex ?? 0);
  return { richText: lead === '' ? richText : [{ text: lead }, ...richText] };
}

const errorConstant = /^=(#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A))$/;

function formulaCell(
  formulaValue: string,
  result: ExtendedValue | undefined,
  shift: number,
): CellValueInput {
  const error = errorConstant.exec(formulaValue)?.[1];
  if (error !== undefined) return { error: error as '#REF!' };
  const cached = result === undefined ? undefined : constant(result, shift);
  return {
    formula: formulaToXlsx(formulaValue),
    ...(cached !== undefined && { result: cached }),
  };
}

/** Line ends are those of Google: a file cannot hold a lone carriage return. */
function constant(
  { numberValue, stringValue, boolValue, errorValue }: ExtendedValue,
  shift: number,
) {
  if (numberValue !== undefined) return numberValue - shift;
  if (boolValue !== undefined) return boolValue;
  const error = errorConstant.exec(`=${errorValue?.message ?? ''}`)?.[1];
  if (error !== undefined) return { error: error as '#REF!' };
  return stringValue === '' ? undefined : stringValue?.replace(/\r\n?/g, '\n');
}
