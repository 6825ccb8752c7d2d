/** Rows and columns inserted into a sheet, deleted from it or moved in it, with all that stands on them. */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { CellData, Sheet } from '../../../sheets/api';
import { gridSize, storedArea, type GridSize } from './areas';
import { shiftAttachedRanges } from './attached-ranges';
import { made, sheetById, type Draft } from './draft';
import { invalidArgument } from './failures';
import { moveFormulaReferences } from './formula-places';
import { setGridSize, writableProperties } from './grid';
import { blankCell, padTo, rowsOf, writableGrid, writableRows } from './grid';
import { shiftedEnd, type Move, type Shift } from './spans';

/** Cuts a sheet down to a size, where that is smaller. @throws 400 as deleteSpan */
export function shrinkGrid(draft: Draft, sheetId: number, { rows, columns }: GridSize): void {
  const size = gridSize(sheetById(draft, sheetId));
  if (rows < 1 || columns < 1) {
    throw invalidArgument('A sheet must have at least one row and one column.');
  }
  if (rows < size.rows) deleteSpan(draft, sheetId, true, rows, size.rows - rows);
  if (columns < size.columns) deleteSpan(draft, sheetId, false, columns, size.columns - columns);
}

/** Deletes rows (or columns). @throws 400 where no row, or only frozen ones, would be left */
export function deleteSpan(
  draft: Draft,
  sheetId: number,
  rows: boolean,
  at: number,
  count: number,
): void {
  const sheet = sheetById(draft, sheetId);
  const size = gridSize(sheet);
  const what = rows ? 'rows' : 'columns';
  if (count === size[what]) throw invalidArgument(`You can't delete all the ${what} on the sheet.`);
  const shift: Shift = { sheetId, rows, inserted: false, at, count };
  const frozen = frozenCount(sheet, rows);
  const frozenAfter = shiftedEnd(frozen, shift);
  if (frozenAfter > 0 && frozenAfter >= size[what] - count) {
    throw invalidArgument(`Sorry, it is not possible to delete all non-frozen ${what}.`);
  }
  shiftCells(draft, shift);
  shiftAttachedRanges(draft, shift);
  moveFormulaReferences(draft, shift);
  setFrozen(draft, sheetId, rows, frozen, frozenAfter);
  setGridSize(draft, sheetId, { ...size, [what]: size[what] - count });
}

/**
 * Inserts blank rows (or columns) before `at`.
 * @param template the row whose formats, validation and height the new ones take; undefined: none
 */
export function insertSpan(
  draft: Draft,
  sheetId: number,
  rows: boolean,
  at: number,
  count: number,
  template?: number,
): void {
  const sheet = sheetById(draft, sheetId);
  const size = gridSize(sheet);
  const what = rows ? 'rows' : 'columns';
  const shift: Shift = { sheetId, rows, inserted: true, at, count };
  shiftCells(draft, shift, template);
  shiftAttachedRanges(draft, shift);
  moveFormulaReferences(draft, shift);
  const frozen = frozenCount(sheet, rows);
  setFrozen(draft, sheetId, rows, frozen, shiftedEnd(frozen, shift));
  setGridSize(draft, sheetId, { ...size, [what]: size[what] + count });
}

/**
 * Moves rows (or columns) to another place in their sheet.
 * @throws 400 where that would tear a merge apart
 */
export function moveSpan(draft: Draft, move: Move): void {
  const sheet = sheetById(draft, move.sheetId);
  checkMerges(sheet, move);
  const reordered = <T>(items: readonly T[], filler: T): T[] => {
    const all = made(draft, [...items]);
    padTo(all, Math.max(move.from, move.to) + move.count, filler);
    all.splice(move.to, 0, ...all.splice(move.from, move.count));
    return all;
  };
  const grid = writableGrid(draft, move.sheetId);
  if (move.rows) {
    grid.rowData = reordered(rowsOf(sheet), {});
    grid.rowMetadata = reordered(sheet.data?.[0]?.rowMetadata ?? [], {});
  } else {
    const lowest = Math.min(move.from, move.to);
    grid.rowData = made(
      draft,
      rowsOf(sheet).map((row) => {
        const cells = row?.values ?? [];
        return cells.length <= lowest ? row : { values: reordered(cells, blankCell) };
      }),
    );
    grid.columnMetadata = reordered(sheet.data?.[0]?.columnMetadata ?? [], {});
  }
  shiftAttachedRanges(draft, move);
  moveFormulaReferences(draft, move);
}

/** A merge moves whole, or the move leaves it alone. */
function checkMerges(sheet: Sheet, { rows, from, count, to }: Move): void {
  const size = gridSize(sheet);
  const target = to < from ? to : to + count;
  for (const merge of sheet.merges ?? []) {
    const area = storedArea(merge, size);
    const [start, end] = rows ? [area.startRow, area.endRow] : [area.startColumn, area.endColumn];
    const isMoved = start >= from && end <= from + count;
    const isTorn = !isMoved && start < from + count && from < end;
    if (!isTorn && !(start < target && target < end)) continue;
    throw invalidArgument(
      `You can't move ${rows ? 'rows' : 'columns'} that contain only part of a merged cell.`,
    );
  }
}

function frozenCount(sheet: Sheet, rows: boolean): number {
  const { frozenRowCount = 0, frozenColumnCount = 0 } = sheet.properties?.gridProperties ?? {};
  return rows ? frozenRowCount : frozenColumnCount;
}

function setFrozen(
  draft: Draft,
  sheetId: number,
  rows: boolean,
  before: number,
  after: number,
): void {
  if (before === after) return;
  const properties = writableProperties(draft, sheetId);
  const name = rows ? 'frozenRowCount' : 'frozenColumnCount';
  properties.gridProperties = { ...properties.gridProperties, [name]: after };
}

function shiftCells(draft: Draft, shift: Shift, template?: number): void {
  const sheet = sheetById(draft, shift.sheetId);
  if (shift.rows) {
    const stored = rowsOf(sheet);
    const like = template === undefined ? undefined : stored[template]?.values;
    const filler = () => (like === undefined ? {} : { values: made(draft, like.map(formatOnly)) });
    if (stored.length > shift.at || like !== undefined) {
      spliceSpan(writableRows(draft, shift.sheetId), shift, filler);
    }
  } else {
    shiftColumnCells(draft, shift, template);
  }
  const name = shift.rows ? 'rowMetadata' : 'columnMetadata';
  const metadata = sheet.data?.[0]?.[name] ?? [];
  const like = template === undefined ? undefined : metadata[template];
  if (metadata.length <= shift.at && like === undefined) return;
  const copy = made(draft, [...metadata]);
  spliceSpan(copy, shift, () => withoutMetadata(like ?? {}));
  writableGrid(draft, shift.sheetId)[name] = copy;
}

/** What a new row takes over from its neighbour: its height, and no developer metadata. */
function withoutMetadata(properties: Schema.DimensionProperties): Schema.DimensionProperties {
  const { developerMetadata: _attached, ...rest } = properties;
  return rest;
}

function shiftColumnCells(draft: Draft, shift: Shift, template: number | undefined): void {
  const stored = rowsOf(sheetById(draft, shift.sheetId));
  for (const [index, row] of stored.entries()) {
    const cells = row?.values ?? [];
    const like = formatOnly(template === undefined ? undefined : cells[template]);
    if (cells.length <= shift.at && like === blankCell) continue;
    const copy = made(draft, [...cells]);
    spliceSpan(copy, shift, () => like);
    writableRows(draft, shift.sheetId)[index] = { values: copy };
  }
}

/** Inserts or deletes the span in a list that may be shorter than the grid. */
function spliceSpan<T>(items: T[], { inserted, at, count }: Shift, filler: () => T): void {
  if (!inserted) {
    items.splice(at, count);
    return;
  }
  padTo(items, at, {} as T);
  const tail = items.splice(at);
  for (let added = 0; added < count; added += 1) items.push(filler());
  for (const item of tail) items.push(item);
}

/** What a new cell takes over from its neighbour. */
function formatOnly(cell: CellData | undefined): CellData {
  const { userEnteredFormat, dataValidation } = cell ?? blankCell;
  if (userEnteredFormat === undefined && dataValidation === undefined) return blankCell;
  return {
    ...(userEnteredFormat && { userEnteredFormat }),
    ...(dataValidation && { dataValidation }),
  };
}
