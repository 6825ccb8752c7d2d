/** Tells from the requests of a batch which cells of sheets that stand already it writes to. */
import type { GridRange, Request } from '../api';

/** Cells of a sheet; 0-based, ends excluded. */
export interface CellArea {
  readonly sheetId: number;
  readonly row: number;
  readonly endRow: number;
  readonly column: number;
  readonly endColumn: number;
}

/**
 * 'values': their values, and maybe more; 'page': all of a sheet that is written anew;
 * 'looks': formats and rules alone; 'rows-deleted': whole rows that go.
 */
export interface TouchedCells extends CellArea {
  readonly kind: 'values' | 'page' | 'looks' | 'rows-deleted';
}

/** Rows and columns of a sheet's grid. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
}

/** @param gridOf of a sheet that stood before the batch, as the batch enlarges it; undefined: it did not */
export function touchedCells(
  requests: readonly Request[],
  gridOf: (sheetId: number) => Grid | undefined,
): readonly TouchedCells[] {
  return requests.flatMap((request): readonly TouchedCells[] => {
    const area = areaOf(request, gridOf);
    if (area === null || area.row >= area.endRow || area.column >= area.endColumn) return [];
    return [{ ...area, kind: kindOf(request) }];
  });
}

function areaOf(
  { updateCells, repeatCell, setDataValidation, deleteDimension }: Request,
  gridOf: (sheetId: number) => Grid | undefined,
): CellArea | null {
  const start = updateCells?.start;
  if (start !== undefined) {
    const { sheetId = 0, rowIndex: row = 0, columnIndex: column = 0 } = start;
    if (gridOf(sheetId) === undefined) return null;
    const rows = updateCells?.rows ?? [];
    const width = rows.reduce((most, { values = [] }) => Math.max(most, values.length), 0);
    return { sheetId, row, endRow: row + rows.length, column, endColumn: column + width };
  }
  const range = updateCells?.range ?? repeatCell?.range ?? setDataValidation?.range;
  if (range !== undefined) return closed(range, gridOf);
  const rows = deleteDimension?.range;
  if (rows?.dimension !== 'ROWS') return null;
  return closed(
    {
      sheetId: rows.sheetId ?? 0,
      startRowIndex: rows.startIndex ?? 0,
      ...(rows.endIndex !== undefined && { endRowIndex: rows.endIndex }),
    },
    gridOf,
  );
}

/** With both ends closed, and inside the grid. */
function closed(
  { sheetId = 0, startRowIndex = 0, endRowIndex, startColumnIndex = 0, endColumnIndex }: GridRange,
  gridOf: (sheetId: number) => Grid | undefined,
): CellArea | null {
  const grid = gridOf(sheetId);
  if (grid === undefined) return null;
  return {
    sheetId,
    row: startRowIndex,
    endRow: Math.min(endRowIndex ?? grid.rows, grid.rows),
    column: startColumnIndex,
    endColumn: Math.min(endColumnIndex ?? grid.columns, grid.columns),
  };
}

function kindOf({ updateCells, repeatCell, deleteDimension }: Request): TouchedCells['kind'] {
  if (deleteDimension !== undefined) return 'rows-deleted';
  const fields = updateCells?.fields ?? repeatCell?.fields ?? '';
  if (fields === '*') return 'page';
  return fields.includes('userEnteredValue') ? 'values' : 'looks';
}
