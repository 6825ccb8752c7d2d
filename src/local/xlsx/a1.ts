/** Addresses of a file as areas of a sheet (0-based, ends exclusive), and back. */
import { columnLetters } from '../../core/data/a1';
import type { GridRange } from '../../sheets/api';
import type { Area } from '../emulator/sheets/areas';

/** The size of every sheet of an xlsx file. */
export const xlsxRows = 1_048_576;
export const xlsxColumns = 16_384;

const address =
  /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$|^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$|^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/i;

/** "J12", "$A$1:C3", "A:B" or "2:5" as an area; undefined for other texts. */
export function areaOfAddress(text: string): Area | undefined {
  const match = address.exec(text.trim());
  if (match === null) return undefined;
  const [, column, row, lastColumn = column, lastRow = row, left, right, top, bottom] = match;
  return ordered({
    startRow: Number(row ?? top ?? 1) - 1,
    endRow: Number(lastRow ?? bottom ?? xlsxRows),
    startColumn: columnIndex(column ?? left ?? 'A'),
    endColumn: columnIndex(lastColumn ?? right ?? 'XFD') + 1,
  });
}

/** The areas of a list such as "A2:A10 C2:C10"; what is no address is left out. */
export function areasOfList(list: string): readonly Area[] {
  return list.split(/\s+/).flatMap((text) => areaOfAddress(text) ?? []);
}

/** "J12" or "A1:C3". */
export function addressOf({ startRow, endRow, startColumn, endColumn }: Area): string {
  const first = columnLetters(startColumn) + String(startRow + 1);
  const last = columnLetters(endColumn - 1) + String(endRow);
  return first === last ? first : `${first}:${last}`;
}

/** "$J$12" or "$A$1:$C$3". */
export function fixedAddressOf(area: Area): string {
  return addressOf(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/**
 * A sheet's title in a reference. Always in quotes: which titles may stand without them differs
 * between programs.
 */
export function quoteTitle(title: string): string {
  return `'${title.replace(/'/g, "''")}'`;
}

/** The title inside the quotes of a reference, or as it stands without them. */
export function unquoteTitle(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;
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

/** The 0-based column of its letters: "A" is 0, "AA" is 26. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
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

function ordered({ startRow, endRow, startColumn, endColumn }: Area): Area {
  return {
    startRow: Math.min(startRow, endRow - 1),
    endRow: Math.max(startRow + 1, endRow),
    startColumn: Math.min(startColumn, endColumn - 1),
    endColumn: Math.max(startColumn + 1, endColumn),
  };
}
