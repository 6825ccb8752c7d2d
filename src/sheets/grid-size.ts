/** Writing outside a sheet's grid fails at Google, so grids are enlarged first, and never made smaller. */
import type { Change } from '../core/commands/change';
import { fold } from '../core/vietnamese/fold';
import { longerTable } from './native-tables';
import type { Request, Target, Spreadsheet } from './api';
import { failure, type Failure } from '../core/messages/failure-catalog';
import { sheetIdOf, titleOf } from './metadata';

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The smallest grid that holds what the changes write to a sheet (pages bring their own). */
export function needsOf(changes: readonly Change[], title: string): Size {
  const wanted = fold(title);
  let rows = 1;
  let columns = 1;
  const need = (endRow: number, endColumn: number) => {
    rows = Math.max(rows, endRow);
    columns = Math.max(columns, endColumn);
  };
  for (const change of changes) {
    if (change.kind === 'table') {
      if (fold(change.sheet ?? change.table.sheet) !== wanted) continue;
      for (const { column } of change.columns) need(change.headerRow + 2, column + 1);
    } else if (change.kind === 'own-column' && fold(change.sheet) === wanted) {
      need((change.newHeading?.row ?? 0) + 2, change.column + 1);
      for (const { row, texts } of change.runs) need(row + texts.length, change.column + 1);
    } else if (change.kind === 'cells' && fold(change.sheet) === wanted) {
      const width = change.values.reduce((most, row) => Math.max(most, row.length), 0);
      need(change.row + change.values.length, change.column + width);
    } else if (change.kind === 'fresh-sheet' && fold(change.sheet) === wanted) {
      for (const { endRow, endColumn } of change.merges) need(endRow, endColumn);
    } else if (change.kind === 'row-removal' && fold(change.sheet) === wanted) {
      // Google refuses to delete the last row that is not frozen, so one more has to stand below.
      need(Math.max(...change.rows.slice(-1), 0) + 2, 1);
    }
  }
  return { rows, columns };
}

export function enlargeRequests(
  changes: readonly Change[],
  target: (title: string) => Target,
): readonly Request[] {
  const titles = new Set(
    changes.flatMap((change) =>
      change.kind === 'own-column' ||
      change.kind === 'cells' ||
      change.kind === 'row-removal' ||
      change.kind === 'fresh-sheet'
        ? [change.sheet]
        : change.kind === 'table' && change.sheet !== null
          ? [change.sheet]
          : [],
    ),
  );
  return [...titles].flatMap((title) => {
    const { sheetId, existing } = target(title);
    if (existing === null) return [];
    const { rows, columns } = needsOf(changes, title);
    const grid = existing.properties?.gridProperties;
    return [
      ...appended(sheetId, 'ROWS', rows - (grid?.rowCount ?? 0)),
      ...appended(sheetId, 'COLUMNS', columns - (grid?.columnCount ?? 0)),
      ...longerTable(changes, title, existing),
    ];
  });
}

function appended(sheetId: number, dimension: 'ROWS' | 'COLUMNS', length: number): Request[] {
  return length > 0 ? [{ appendDimension: { sheetId, dimension, length } }] : [];
}

// Counts the cells that a workbook would have after a write: Google takes ten million, and says so only in words.

/** support.google.com/drive/answer/37603 */
const mostCells = 10_000_000;

interface Grid {
  readonly title: string;
  rows: number;
  columns: number;
}

/** @returns null where the workbook holds all that the requests add; counted after each of them, as Google does */
export function whyTooLarge(
  requests: readonly Request[],
  spreadsheet: Spreadsheet,
): Failure | null {
  const grids = gridsOf(spreadsheet);
  for (const request of requests) {
    if (!resize(grids, request)) continue;
    const sized = [...grids.values()].map((grid) => ({ ...grid, cells: grid.rows * grid.columns }));
    const cells = sized.reduce((sum, grid) => sum + grid.cells, 0);
    if (cells <= mostCells) continue;
    const largest = sized.reduce((most, grid) => (grid.cells > most.cells ? grid : most));
    return failure('workbook-full', { cellsNumber: cells, sheet: largest.title });
  }
  return null;
}

function gridsOf({ sheets = [] }: Spreadsheet): Map<number, Grid> {
  return new Map(
    sheets.map((sheet) => {
      const { rowCount = 0, columnCount = 0 } = sheet.properties?.gridProperties ?? {};
      return [sheetIdOf(sheet), { title: titleOf(sheet), rows: rowCount, columns: columnCount }];
    }),
  );
}

/** Carries out what a request does to the size of a sheet. @returns whether it does anything to it */
function resize(grids: Map<number, Grid>, request: Request): boolean {
  const { addSheet, appendDimension, deleteDimension, deleteSheet, updateSheetProperties } =
    request;
  const { duplicateSheet, insertDimension } = request;
  if (duplicateSheet !== undefined) {
    const { sourceSheetId = 0, newSheetId, newSheetName: title = '' } = duplicateSheet;
    const source = grids.get(sourceSheetId);
    if (source === undefined || newSheetId === undefined) return false;
    grids.set(newSheetId, { ...source, title });
    return true;
  }
  if (addSheet !== undefined) {
    const { sheetId = 0, title = '', gridProperties } = addSheet.properties ?? {};
    const { rowCount = 1000, columnCount = 26 } = gridProperties ?? {};
    grids.set(sheetId, { title, rows: rowCount, columns: columnCount });
    return true;
  }
  if (deleteSheet !== undefined) return grids.delete(deleteSheet.sheetId ?? 0);
  if (updateSheetProperties !== undefined) {
    const { sheetId = 0, gridProperties } = updateSheetProperties.properties ?? {};
    const grid = grids.get(sheetId);
    if (grid === undefined || gridProperties === undefined) return false;
    grid.rows = gridProperties.rowCount ?? grid.rows;
    grid.columns = gridProperties.columnCount ?? grid.columns;
    return true;
  }
  const { sheetId, dimension, length } = spanOf(appendDimension, deleteDimension, insertDimension);
  const grid = grids.get(sheetId);
  if (grid === undefined || length === 0) return false;
  if (dimension === 'COLUMNS') grid.columns += length;
  else grid.rows += length;
  return true;
}

/** By how much a request makes a sheet longer or, below 0, shorter. */
function spanOf(
  append: Request['appendDimension'],
  { range }: NonNullable<Request['deleteDimension']> = {},
  insert?: Request['insertDimension'],
) {
  if (insert !== undefined) {
    const { sheetId = 0, dimension, startIndex = 0, endIndex = 0 } = insert.range ?? {};
    return { sheetId, dimension, length: endIndex - startIndex };
  }
  if (append !== undefined) {
    const { sheetId = 0, dimension, length = 0 } = append;
    return { sheetId, dimension, length };
  }
  const { sheetId = 0, dimension, startIndex = 0, endIndex = 0 } = range ?? {};
  return { sheetId, dimension, length: startIndex - endIndex };
}
