/** The size of a sheet's grid and its frozen part, with Google's limits. */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { Sheet } from '../../sheets/api';
import { gridSize, storedArea, type Area, type GridSize } from './areas';
import { sheetById, sheetsOf, writable, writableSheet, type Draft } from './draft';
import { invalidArgument } from './failures';

/** 18,278 columns, up to ZZZ, and 10 million cells a workbook: support.google.com/drive/answer/37603 */
const mostColumns = 18_278;
const mostCells = 10_000_000;

/** The properties of a sheet, to write to. */
export function writableProperties(draft: Draft, sheetId: number): Schema.SheetProperties {
  const sheet = writableSheet(draft, sheetId);
  const properties = writable(draft, sheet.properties ?? {});
  sheet.properties = properties;
  return properties;
}

/** Gives a sheet another size; cells outside it must be gone already. @throws 400 above the limit */
export function setGridSize(draft: Draft, sheetId: number, size: GridSize): void {
  const properties = writableProperties(draft, sheetId);
  properties.gridProperties = {
    ...properties.gridProperties,
    rowCount: size.rows,
    columnCount: size.columns,
  };
  checkSize(draft, sheetId);
}

/** @throws 400 for a grid without cells, all of it frozen, a frozen line through a merge, too many cells */
export function checkSize(draft: Draft, sheetId: number): void {
  const sheet = sheetById(draft, sheetId);
  const size = gridSize(sheet);
  if (size.rows < 1 || size.columns < 1) {
    throw invalidArgument('A sheet must have at least one row and one column.');
  }
  const { frozenRowCount = 0, frozenColumnCount = 0 } = sheet.properties?.gridProperties ?? {};
  if (frozenRowCount >= size.rows) {
    throw invalidArgument("You can't freeze all visible rows on the sheet.");
  }
  if (frozenColumnCount >= size.columns) {
    throw invalidArgument("You can't freeze all visible columns on the sheet.");
  }
  for (const merge of sheet.merges ?? []) {
    const crossed = frozenLine(sheet, storedArea(merge, size));
    if (crossed === undefined) continue;
    throw invalidArgument(`You can't freeze ${crossed} which contain only part of a merged cell.`);
  }
  if (size.columns > mostColumns) {
    throw invalidArgument(
      `This action would increase the number of columns in the sheet above the limit of ${mostColumns} columns.`,
    );
  }
  const cells = sheetsOf(draft).reduce((sum, other) => {
    const { rows, columns } = gridSize(other);
    return sum + rows * columns;
  }, 0);
  if (cells > mostCells) {
    throw invalidArgument(
      `This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`,
    );
  }
}

/** Whether the line below the frozen rows, or behind the frozen columns, goes through the area. */
export function frozenLine(sheet: Sheet, area: Area): 'rows' | 'columns' | undefined {
  const { frozenRowCount = 0, frozenColumnCount = 0 } = sheet.properties?.gridProperties ?? {};
  if (area.startRow < frozenRowCount && frozenRowCount < area.endRow) return 'rows';
  const through = area.startColumn < frozenColumnCount && frozenColumnCount < area.endColumn;
  return through ? 'columns' : undefined;
}
