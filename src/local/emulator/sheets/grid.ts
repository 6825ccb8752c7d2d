/** The cells of a sheet: `data[0]` from A1 on, where missing rows and cells are blank. */
import type { CellData, Sheet } from '../../../sheets/api';
import { type Area, gridSize, storedArea, type GridSize } from './areas';
import { made, sheetById, writable, writableSheet, type Draft, sheetsOf } from './draft';
import { invalidArgument } from './failures';

import Schema = GoogleAppsScript.Sheets.Schema;

/** Stands for every cell without content; frozen, since all blank cells share it. */
export const blankCell: CellData = Object.freeze({});

const blankRow: Schema.RowData = Object.freeze({});

export function rowsOf(sheet: Sheet): readonly Schema.RowData[] {
  return sheet.data?.[0]?.rowData ?? [];
}

export function cellAt(sheet: Sheet, row: number, column: number): CellData {
  return rowsOf(sheet)[row]?.values?.[column] ?? blankCell;
}

/** The grid data of a sheet, to write to. */
export function writableGrid(draft: Draft, sheetId: number): Schema.GridData {
  const sheet = writableSheet(draft, sheetId);
  const data = writable(draft, sheet.data ?? []);
  sheet.data = data;
  const grid = writable(draft, data[0] ?? {});
  data[0] = grid;
  return grid;
}

/** The rows of a sheet, to write to; rows are replaced, their cells by `writableCells`. */
export function writableRows(draft: Draft, sheetId: number): Schema.RowData[] {
  const grid = writableGrid(draft, sheetId);
  const rows = writable(draft, grid.rowData ?? []);
  grid.rowData = rows;
  return rows;
}

/**
 * Replaces each cell of the area by what `change` makes of it; a cell that it returns as it is
 * stays the same object, and so does a row without a changed cell. A row is copied once a batch.
 */
export function changeCells(
  draft: Draft,
  sheetId: number,
  area: Area,
  change: (cell: CellData, row: number, column: number) => CellData,
): void {
  let rows: Schema.RowData[] | undefined;
  const stored = rowsOf(sheetById(draft, sheetId));
  for (let row = area.startRow; row < area.endRow; row += 1) {
    const before = (rows ?? stored)[row]?.values;
    let cells: CellData[] | undefined;
    for (let column = area.startColumn; column < area.endColumn; column += 1) {
      const cell = before?.[column] ?? blankCell;
      const changed = change(cell, row, column);
      if (changed === cell) continue;
      rows ??= writableRows(draft, sheetId);
      cells ??= writableCells(draft, rows, row);
      padTo(cells, column, blankCell);
      cells[column] = changed;
    }
  }
}

/**
 * A change that asks nothing but the cell, computed once for each distinct one: most cells of a
 * sheet are the same blank cell, and what is made of it serves them all.
 */
export function oncePerCell(change: (cell: CellData) => CellData): (cell: CellData) => CellData {
  const results = new Map<CellData, CellData>();
  return (cell) => {
    const known = results.get(cell);
    if (known !== undefined) return known;
    const changed = change(cell);
    results.set(cell, changed);
    return changed;
  };
}

/** The cells of one row, to write to. */
function writableCells(draft: Draft, rows: Schema.RowData[], row: number): CellData[] {
  padTo(rows, row, blankRow);
  const before = rows[row]?.values;
  if (before !== undefined && draft.own.has(before)) return before;
  const cells = made(draft, before === undefined ? [] : [...before]);
  rows[row] = { values: cells };
  return cells;
}

/** Fills an array up to (not including) the index, so that it never has holes. */
export function padTo<T>(items: T[], index: number, filler: T): void {
  while (items.length < index) items.push(filler);
}

// The size of a sheet's grid and its frozen part, with Google's limits.

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
