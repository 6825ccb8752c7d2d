/** Addresses of a file as areas of a sheet (0-based, ends exclusive), and back. */
import { parseOpenRange, rangeAddress, unquoteTitle } from '../../core/data/a1';
import type { GridRange } from '../../sheets/api';
import type { Area } from '../emulator/sheets/areas';

/** The size of every sheet of an xlsx file. */
export const xlsxRows = 1_048_576;
export const xlsxColumns = 16_384;

/** A row number of eight digits is no address but a word with a number. */
const rowLimit = 10_000_000;

/** "J12", "$A$1:C3", "A:B" or "2:5" as an area; undefined for other texts. */
export function areaOfAddress(text: string): Area | undefined {
  const range = parseOpenRange(text.trim());
  if (range === null) return undefined;
  const { startRow, endRow, startColumn, endColumn } = range;
  // A file has no range that is open at one corner only, such as "A1:B".
  const isOpenAtOne =
    (startRow === null) !== (endRow === null) || (startColumn === null) !== (endColumn === null);
  if (isOpenAtOne || (endRow ?? 0) >= rowLimit) return undefined;
  return {
    startRow: startRow ?? 0,
    endRow: endRow ?? xlsxRows,
    startColumn: startColumn ?? 0,
    endColumn: endColumn ?? xlsxColumns,
  };
}

/** The areas of a list such as "A2:A10 C2:C10"; what is no address is left out. */
export function areasOfList(list: string): readonly Area[] {
  return list.split(/\s+/).flatMap((text) => areaOfAddress(text) ?? []);
}

/** "$J$12" or "$A$1:$C$3". */
export function fixedAddressOf(area: Area): string {
  return rangeAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

const sheetReference = /^=?('(?:[^']|'')+'|[^'!#]+)!([^!]+)$/;

/** The title and area of a reference such as 'Danh mục'!$B$2:$B$7; undefined for other texts. */
export function readReference(
  text: string,
): { readonly title: string; readonly area: Area } | undefined {
  const match = sheetReference.exec(text.trim());
  const area = match === null ? undefined : areaOfAddress(match[2] ?? '');
  return area === undefined ? undefined : { title: unquoteTitle(match?.[1] ?? ''), area };
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/**
 * A rule's range as an area of the file. Where it ends with the grid's last row, it ends with the
 * sheet's: a file's sheet does not end where Google's grid does, and rows typed below belong to it.
 */
export function areaOfRuleRange(range: GridRange, { rows }: GridSize): Area {
  const endRow = range.endRowIndex ?? rows;
  return {
    startRow: range.startRowIndex ?? 0,
    endRow: endRow >= rows ? xlsxRows : endRow,
    startColumn: range.startColumnIndex ?? 0,
    endColumn: range.endColumnIndex ?? xlsxColumns,
  };
}

/** An area of the file as a range of the spreadsheet; undefined where it lies outside the grid. */
export function rangeOfArea(
  sheetId: number,
  { startRow, endRow, startColumn, endColumn }: Area,
  { rows, columns }: GridSize,
): GridRange | undefined {
  if (startRow >= rows || startColumn >= columns) return undefined;
  return {
    sheetId,
    startRowIndex: startRow,
    endRowIndex: Math.min(endRow, rows),
    startColumnIndex: startColumn,
    endColumnIndex: Math.min(endColumn, columns),
  };
}
