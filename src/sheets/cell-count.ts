/** Counts the cells that a workbook would have after a write: Google takes ten million, and says so only in words. */
import { failure, type Failure } from '../domain/failures/catalogue';
import type { Request, Spreadsheet } from './api';
import { sheetIdOf, titleOf } from './metadata';

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
  const { sheetId, dimension, length } = spanOf(appendDimension, deleteDimension);
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
) {
  if (append !== undefined) {
    const { sheetId = 0, dimension, length = 0 } = append;
    return { sheetId, dimension, length };
  }
  const { sheetId = 0, dimension, startIndex = 0, endIndex = 0 } = range ?? {};
  return { sheetId, dimension, length: startIndex - endIndex };
}
