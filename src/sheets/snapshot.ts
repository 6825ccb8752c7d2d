/** From the metadata and the two reads of values to the book that commands plan on. */
import { quoteTitle } from '../core/data/a1';
import type { CellValue } from '../core/data/cell';
import type { Snapshot, Merge, SheetCells } from '../core/workbook/snapshot';
import type { GridRange, Spreadsheet, ValueRange } from './api';
import { fileMarksOf, isGuardCopy, markOf, sheetTitled, titleOf } from './metadata';
import { typedColumnsOf } from './native-tables';

/**
 * How cells are read: values, and formulas, which show a day as a text; together they tell a date
 * from a number and a formula from a constant. All cells are read the second way, and those that
 * differ the first way too (see second-read). The third is for the case that the second shows no
 * date (see dates-as-text).
 */
export const readings = [
  { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' },
  { valueRenderOption: 'FORMULA', dateTimeRenderOption: 'FORMATTED_STRING' },
  { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'FORMATTED_STRING' },
] as const;

export function titlesOf(spreadsheet: Spreadsheet): readonly string[] {
  return (spreadsheet.sheets ?? [])
    .filter((sheet) => isGrid(sheet) && !isGuardCopy(sheet))
    .map(titleOf);
}

/** Chart sheets and connected sheets hold no cells to be read. */
function isGrid(sheet: { properties?: { sheetType?: string | undefined } | undefined }): boolean {
  return (sheet.properties?.sheetType ?? 'GRID') === 'GRID';
}

/** The A1 ranges that mean whole sheets. */
export function rangesOf(titles: readonly string[]): string[] {
  return titles.map(quoteTitle);
}

/**
 * @param titles the sheets read, in the order of the ranges
 * @param values by sheet: UNFORMATTED_VALUE, columns first
 * @param formulas by sheet: FORMULA, columns first
 */
export function toSnapshot(
  spreadsheet: Spreadsheet,
  titles: readonly string[],
  values: readonly ValueRange[],
  formulas: readonly ValueRange[],
): Snapshot {
  return {
    titles: titlesOf(spreadsheet),
    locale: spreadsheet.properties?.locale ?? '',
    timeZone: spreadsheet.properties?.timeZone ?? '',
    fileMarks: fileMarksOf(spreadsheet),
    sheets: titles.map((title, index): SheetCells => {
      const sheet = sheetTitled(spreadsheet, title);
      return {
        title,
        values: columnsOf(values[index]),
        formulas: columnsOf(formulas[index]),
        merges: (sheet?.merges ?? []).map(toMerge),
        mark: sheet === undefined ? null : markOf(sheet),
        charts: sheet?.charts?.length ?? 0,
        typedColumns: sheet === undefined ? [] : [...typedColumnsOf(sheet)],
      };
    }),
  };
}

function columnsOf(range: ValueRange | undefined): readonly (readonly CellValue[])[] {
  return (range?.values ?? []) as CellValue[][];
}

function toMerge({
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
}: GridRange): Merge {
  return {
    startRow: startRowIndex ?? 0,
    endRow: endRowIndex ?? 0,
    startColumn: startColumnIndex ?? 0,
    endColumn: endColumnIndex ?? 0,
  };
}
