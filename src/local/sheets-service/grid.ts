/** The cells of a sheet: `data[0]` from A1 on, where missing rows and cells are blank. */
import type { CellData, Sheet } from '../../sheets/api';
import type { Area } from './areas';
import { made, sheetById, writable, writableSheet, type Draft } from './draft';
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
