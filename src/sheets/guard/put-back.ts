/**
 * Puts back what a guarded write wrote over: every cell that it touched gets again what the copy
 * of its sheet holds (value, format, note, rule), rows that it deleted come back, sheets that it
 * made go. What others did stays as they did it.
 */
import { columnLetters, quoteTitle } from '../../core/data/a1';
import type { CellData, Request, Sheet, Spreadsheet } from '../api';
import { sheetIdOf, titleOf } from '../metadata';
import { cleanUpRequests, type Guard, type GuardedSheet, type MetEdit } from './guarded-write';
import type { CellArea, TouchedCells } from './touched-cells';

/** What is read of a copy, and written again. */
const cellFields = 'userEnteredValue,userEnteredFormat,note,dataValidation,textFormatRuns';

export const putBackFields = `sheets(properties(sheetId,title,gridProperties),data(startRow,startColumn,rowData(values(effectiveValue,${cellFields}))))`;

/** Of the sheets, those to be put back: a page of the add-on's own that nobody edited may stay. */
export function sheetsToPutBack(
  { sheets }: Guard,
  edits: readonly MetEdit[],
): readonly GuardedSheet[] {
  return sheets.filter(
    (sheet) =>
      edits.some((edit) => edit.sheet === sheet) ||
      !sheet.touched.some(({ kind }) => kind === 'page'),
  );
}

/** The A1 ranges of what is to be put back: each as the copy holds it, and as it stands now. */
export function putBackRanges(sheets: readonly GuardedSheet[], now: Spreadsheet): string[] {
  const sheetWith = (id: number) => now.sheets?.find((each) => sheetIdOf(each) === id);
  return sheets.flatMap((sheet) =>
    [sheetWith(sheet.copyId), sheetWith(sheet.sheetId)].flatMap((standing) =>
      standing === undefined ? [] : rangeWithin(boundsOf(sheet), standing),
    ),
  );
}

/** The cells of a sheet as far as it still reaches: Google refuses a range outside the grid. */
function rangeWithin({ row, endRow, column, endColumn }: CellArea, standing: Sheet): string[] {
  const grid = standing.properties?.gridProperties ?? {};
  const lastRow = Math.min(endRow, grid.rowCount ?? endRow);
  const lastColumn = Math.min(endColumn, grid.columnCount ?? endColumn) - 1;
  if (row >= lastRow || column > lastColumn) return [];
  const cells = `${columnLetters(column)}${row + 1}:${columnLetters(lastColumn)}${lastRow}`;
  return [`${quoteTitle(titleOf(standing))}!${cells}`];
}

/** The cells that were written to; with deleted rows the whole width. */
function boundsOf({ sheetId, touched, grid, cells }: GuardedSheet): CellArea {
  const row = Math.min(...touched.map((area) => area.row));
  const endRow = Math.max(...touched.map((area) => area.endRow));
  const endColumn = Math.max(cells.values.length, ...touched.map((area) => area.endColumn));
  return {
    sheetId,
    row: Math.max(0, row - 1),
    endRow: Math.min(endRow + 1, grid.rows),
    column: 0,
    endColumn: Math.min(endColumn, grid.columns),
  };
}

/** A cell by its 0-based place in the sheet. */
type CellAt = (row: number, column: number) => CellData;

function cellsOf(sheet: Sheet | undefined): CellAt {
  const [block] = sheet?.data ?? [];
  const { startRow = 0, startColumn = 0, rowData = [] } = block ?? {};
  return (row, column) => rowData[row - startRow]?.values?.[column - startColumn] ?? {};
}

/** The requests that put everything back; null: since the write somebody edited these rows once more. */
export function putBackRequests(
  guard: Guard,
  sheets: readonly GuardedSheet[],
  addedSheetIds: readonly number[],
  read: Spreadsheet,
): readonly Request[] | null {
  const sheetWith = (id: number) => read.sheets?.find((sheet) => sheetIdOf(sheet) === id);
  const requests: Request[] = [];
  for (const sheet of sheets) {
    const live = sheetWith(sheet.sheetId);
    // A sheet that was deleted since takes everything with it, as whoever deleted it wanted.
    if (live === undefined) continue;
    const kept = sheetWith(sheet.copyId);
    const copy = cellsOf(kept);
    if (!isAsWritten(sheet, copy, cellsOf(live))) return null;
    requests.push(...requestsOf(sheet, copy, kept?.properties?.gridProperties?.rowCount));
  }
  const merges = guard.merges.filter((request) => sheets.some(isAbout(request)));
  return [
    ...merges.filter(({ unmergeCells }) => unmergeCells !== undefined),
    ...requests,
    ...merges.filter(({ mergeCells }) => mergeCells !== undefined),
    ...addedSheetIds.map((sheetId) => ({ deleteSheet: { sheetId } })),
    ...cleanUpRequests(guard),
  ];
}

const isAbout =
  ({ mergeCells, unmergeCells }: Request) =>
  ({ sheetId, touched }: GuardedSheet): boolean =>
    (mergeCells?.range ?? unmergeCells?.range)?.sheetId === sheetId &&
    // A page that is written anew merges as it likes.
    !touched.some(({ kind }) => kind === 'page');

/** @param rowCount rows of the copy: fewer than were read where somebody deleted some before the write */
function requestsOf(
  { touched, grid, cells }: GuardedSheet,
  copy: CellAt,
  rowCount = grid.rows,
): readonly Request[] {
  const gone = touched.filter(({ kind }) => kind === 'rows-deleted');
  const byRow = [...gone].sort((one, other) => one.row - other.row);
  const width = Math.min(grid.columns, Math.max(1, cells.values.length));
  return [
    ...byRow.map(({ sheetId, row, endRow }) => ({
      insertDimension: {
        range: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: endRow },
      },
    })),
    ...touched
      .map((area) => ({
        ...area,
        endRow: Math.min(area.endRow, rowCount),
        endColumn: area.kind === 'rows-deleted' ? width : area.endColumn,
      }))
      .filter(({ row, endRow }) => row < endRow)
      .map((area) => cellsRequest(area, copy)),
  ];
}

function cellsRequest(
  { sheetId, row, endRow, column, endColumn }: CellArea,
  copy: CellAt,
): Request {
  return {
    updateCells: {
      range: {
        sheetId,
        startRowIndex: row,
        endRowIndex: endRow,
        startColumnIndex: column,
        endColumnIndex: endColumn,
      },
      rows: Array.from({ length: endRow - row }, (_, index) => ({
        values: Array.from({ length: endColumn - column }, (__, offset) =>
          written(copy(row + index, column + offset)),
        ),
      })),
      fields: cellFields,
    },
  };
}

/** A cell as it may be written: without what Google works out itself. */
function written(cell: CellData): CellData {
  const { effectiveValue: _worked, ...entered } = cell;
  return entered;
}

/** Whether what the write left alone still stands where it stood: else its cells would be put back into other rows. */
function isAsWritten(sheet: GuardedSheet, copy: CellAt, live: CellAt): boolean {
  const { row, endRow, endColumn } = boundsOf(sheet);
  const gone = sheet.touched.filter(({ kind }) => kind === 'rows-deleted');
  let removed = 0;
  for (let index = row; index < endRow; index += 1) {
    if (gone.some((area) => isIn(area, index, 0))) {
      removed += 1;
      continue;
    }
    for (let column = 0; column < endColumn; column += 1) {
      if (sheet.touched.some((area) => area.kind !== 'looks' && isIn(area, index, column)))
        continue;
      if (!isSame(copy(index, column), live(index - removed, column))) return false;
    }
  }
  return true;
}

const isIn = (area: TouchedCells, row: number, column: number): boolean =>
  row >= area.row && row < area.endRow && column >= area.column && column < area.endColumn;

/** Formulas are compared as they are written: their results may have changed with the write. */
function isSame(one: CellData, other: CellData): boolean {
  const a = one.userEnteredValue ?? {};
  const b = other.userEnteredValue ?? {};
  if (a.formulaValue !== undefined || b.formulaValue !== undefined) {
    return (a.formulaValue === undefined) === (b.formulaValue === undefined);
  }
  return (
    (a.numberValue ?? a.stringValue ?? a.boolValue ?? '') ===
    (b.numberValue ?? b.stringValue ?? b.boolValue ?? '')
  );
}
