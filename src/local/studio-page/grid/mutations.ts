/** What someone did in the grid, read from the grid's own mutations, as requests of the Sheets API. */
import type { ICellData, IRange, Nullable } from '@univerjs/core';
import type { CellData, Request } from '../../../sheets/api';
import { copiedFormula, keptFormula, type KeptFormula } from './cells';
import { formulaAsTyped } from '../../../formulas/language/separators';
import { cellRequests, type ChangedCell } from './cell-requests';

/** A mutation of the grid, as far as it is read here. */
export interface GridMutation {
  readonly id: string;
  readonly params: unknown;
}

/** The grid after the mutation. */
export interface GridReader {
  activeSheet(): string;
  cell(gridSheetId: string, row: number, column: number): Nullable<ICellData>;
  /** The number format of a cell's own style. */
  pattern(cell: Nullable<ICellData>): string | undefined;
}

/**
 * requests: what the server is to do. redraw: nothing that the server knows of, so the grid has to
 * be drawn again from the server's state; `following` means that it comes along with other
 * mutations (insert a row, and colour rules move), and is no reason to tell the user. none: only the look.
 */
export type Translation =
  | {
      readonly kind: 'requests';
      readonly requests: readonly Request[];
      readonly structure: boolean;
    }
  | { readonly kind: 'redraw'; readonly following: boolean }
  | { readonly kind: 'none' };

type CellMatrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

interface CellsParams {
  readonly subUnitId: string;
  readonly cellValue?: CellMatrix;
}
interface MoveParams {
  readonly from: { readonly subUnitId: string; readonly value: CellMatrix };
  readonly to: { readonly subUnitId: string; readonly value: CellMatrix };
}
interface RangeParams {
  readonly subUnitId: string;
  readonly range: IRange;
}
interface SizeParams {
  readonly subUnitId: string;
  readonly ranges: readonly IRange[];
  readonly colWidth?: number | Readonly<Record<number, number>>;
  readonly rowHeight?: number | Readonly<Record<number, number>>;
}

const none: Translation = { kind: 'none' };

/** Mutations that change nothing of the workbook. */
const looks =
  /^(formula\.mutation\.|doc\.mutation\.|sheet\.mutation\.(empty|mark-dirty|set-worksheet-row-auto-height|set-worksheet-row-is-auto-height|data-validation-formula-mark-dirty|toggle-note-popup))|^data-validation\.mutation\.mark-dirty/;

/** Mutations by which the grid keeps merges and rules in step with rows that come and go. */
const followers =
  /^(data-validation\.mutation|sheet\.mutation\.(add-worksheet-merge|remove-worksheet-merge|(add|set|delete|move)-conditional-rule|set-frozen|update-note|remove-note|set-worksheet-(row|column)-count|set\.numfmt|remove\.numfmt))/;

export function translate({ id, params }: GridMutation, grid: GridReader): Translation {
  switch (id) {
    case 'sheet.mutation.set-range-values': {
      const { subUnitId, cellValue = {} } = params as CellsParams;
      return cells(changedCells(subUnitId, cellValue, grid), subUnitId);
    }
    case 'sheet.mutation.move-range': {
      const { from, to } = params as MoveParams;
      const requests = [from, to].flatMap(({ subUnitId, value }) =>
        cellRequests(Number(subUnitId), changedCells(subUnitId, value, grid, true)),
      );
      return { kind: 'requests', requests, structure: false };
    }
    case 'sheet.mutation.insert-row':
    case 'sheet.mutation.insert-col':
      return inserted(params as RangeParams, id.endsWith('row') ? 'ROWS' : 'COLUMNS');
    case 'sheet.mutation.remove-rows':
    case 'sheet.mutation.remove-col':
      return deleted(params as RangeParams, id.endsWith('rows') ? 'ROWS' : 'COLUMNS');
    case 'sheet.mutation.set-worksheet-col-width':
    case 'sheet.mutation.set-worksheet-row-height':
      return resized(params as SizeParams);
    default:
      if (looks.test(id)) return none;
      return { kind: 'redraw', following: followers.test(id) };
  }
}

function cells(changed: readonly ChangedCell[], gridSheetId: string): Translation {
  const requests = cellRequests(Number(gridSheetId), changed);
  // Only the look of cells: not something that the studio sends.
  if (requests.length === 0) return { kind: 'redraw', following: true };
  return { kind: 'requests', requests, structure: false };
}

/** @param isMoved whether formulas stay as they are, as of cells that are moved */
function changedCells(
  sheet: string,
  matrix: CellMatrix,
  grid: GridReader,
  isMoved = false,
): ChangedCell[] {
  const changed: ChangedCell[] = [];
  for (const [row, columns] of Object.entries(matrix)) {
    for (const [column, written] of Object.entries(columns ?? {})) {
      const isLookOnly =
        written !== null && written !== undefined && !('v' in written) && !('p' in written);
      if (isLookOnly) continue;
      const cell = grid.cell(sheet, Number(row), Number(column));
      const place = { row: Number(row), column: Number(column) };
      const kept = keptFormula(written);
      const value =
        kept === undefined ? valueOf(cell) : { formulaValue: sentFormula(kept, place, isMoved) };
      const isFormatted = written?.s !== undefined;
      changed.push({
        ...place,
        value,
        ...(isFormatted && { pattern: grid.pattern(cell) ?? null }),
      });
    }
  }
  return changed;
}

/** As it would be typed: so the server reads it. */
function sentFormula(
  kept: KeptFormula,
  { row, column }: { readonly row: number; readonly column: number },
  isMoved: boolean,
): string {
  return formulaAsTyped(isMoved ? kept.formula : copiedFormula(kept, row, column), 'vi_VN');
}

/** CellValueType.BOOLEAN */
const booleanType = 3;

function valueOf(cell: Nullable<ICellData>): CellData['userEnteredValue'] | undefined {
  const value = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'boolean' || cell?.t === booleanType) {
    return { boolValue: value === true || value === 1 || value === '1' || value === 'TRUE' };
  }
  return typeof value === 'number' ? { numberValue: value } : { stringValue: value };
}

type Dimension = 'ROWS' | 'COLUMNS';

function span({ subUnitId, range }: RangeParams, dimension: Dimension) {
  const [start, end] =
    dimension === 'ROWS' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { sheetId: Number(subUnitId), dimension, startIndex: start, endIndex: end + 1 };
}

function inserted(params: RangeParams, dimension: Dimension): Translation {
  const range = span(params, dimension);
  // The first row is a heading more often than not, and its look is not for the rows below it.
  const inheritFromBefore = range.startIndex > 1;
  const request: Request = { insertDimension: { range, inheritFromBefore } };
  return { kind: 'requests', requests: [request], structure: true };
}

function deleted(params: RangeParams, dimension: Dimension): Translation {
  const request: Request = { deleteDimension: { range: span(params, dimension) } };
  return { kind: 'requests', requests: [request], structure: true };
}

function resized({ subUnitId, ranges, colWidth, rowHeight }: SizeParams): Translation {
  const dimension: Dimension = colWidth === undefined ? 'ROWS' : 'COLUMNS';
  const sizes = colWidth ?? rowHeight ?? {};
  const requests = ranges.flatMap((range) => {
    const { startIndex, endIndex, ...place } = span({ subUnitId, range }, dimension);
    return Array.from({ length: endIndex - startIndex }, (_, offset): Request => {
      const index = startIndex + offset;
      const size = typeof sizes === 'number' ? sizes : (sizes[index] ?? 0);
      return {
        updateDimensionProperties: {
          range: { ...place, startIndex: index, endIndex: index + 1 },
          properties: { pixelSize: Math.round(size) },
          fields: 'pixelSize',
        },
      };
    });
  });
  return { kind: 'requests', requests, structure: false };
}
