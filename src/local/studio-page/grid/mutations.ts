/** What someone did in the grid, read from the grid's own mutations, as steps of the workbook's log. */
import type { ICellData, IRange, IStyleData, Nullable } from '@univerjs/core';
import type { CellData, Request } from '../../../sheets/api';
import { formulaAsTyped } from '../../../formulas/language/separators';
import type { Change } from '../worker/messages';
import { cellRequests, type ChangedCell } from './cell-requests';
import { copiedFormula, keptFormula, type KeptFormula } from './cells';
import { colorStyle, formatChange } from './formats';
import { numberFormatOf } from './number-format';
import { sheetIdOf } from './sheet-ids';

/** A mutation of the grid, as far as it is read here. */
export interface GridMutation {
  readonly id: string;
  readonly params: unknown;
}

/** The grid after the mutation. */
export interface GridReader {
  activeSheet(): string;
  cell(gridSheetId: string, row: number, column: number): Nullable<ICellData>;
  /** Of a cell, with what its row or column says left out. */
  style(cell: Nullable<ICellData>): Nullable<IStyleData>;
  /** Where the sheet stands among the others. */
  sheetIndex(gridSheetId: string): number;
  /** The sheet that the one just inserted is a copy of. */
  copiedSheet(): string | null;
}

/**
 * `structure`: rows, columns or sheets came, went or moved, and what the grid does to rules and merges
 * beside it (`follows`) is not said, as a workbook does so by itself. null: nothing of the workbook.
 * unknown: something that no step says; the grid is to be brought back.
 */
export type Translation =
  | { readonly kind: 'steps' | 'structure' | 'follows'; readonly steps: readonly Change[] }
  | { readonly kind: 'nothing' | 'unknown' };

type CellMatrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

interface Place {
  readonly subUnitId: string;
}
interface Moved {
  readonly subUnitId: string;
  readonly value: CellMatrix;
}
/** Of all mutations that are read here. */
interface Params extends Place {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
  readonly note: { readonly note?: string };
  readonly cellValue: CellMatrix;
  readonly from: Moved;
  readonly to: Moved;
  readonly range: IRange;
  readonly ranges: readonly IRange[];
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
  readonly order: Readonly<Record<number, number>>;
  readonly colWidth?: number | Readonly<Record<number, number>>;
  readonly rowHeight?: number | Readonly<Record<number, number>>;
  readonly name: string;
  readonly color: string;
  readonly hidden: number;
  readonly showGridlines: number;
  readonly fromOrder: number;
  readonly toOrder: number;
  readonly xSplit: number;
  readonly ySplit: number;
  readonly index: number;
  readonly sheet: {
    readonly id: string;
    readonly name: string;
    readonly rowCount: number;
    readonly columnCount: number;
  };
  readonly values: Readonly<Record<string, { readonly ranges: readonly IRange[] }>>;
  readonly refMap: Readonly<Record<string, { readonly pattern: string }>>;
}

type Reader = (params: Params, grid: GridReader) => readonly Request[];

const steps: Readonly<Record<string, Reader>> = {
  'set-range-values': ({ subUnitId, cellValue }, grid) =>
    cellRequests(sheetIdOf(subUnitId), changedCells(subUnitId, cellValue, grid, false)),
  'move-range': ({ from, to }, grid) =>
    [from, to].flatMap(({ subUnitId, value }) =>
      cellRequests(sheetIdOf(subUnitId), changedCells(subUnitId, value, grid, true)),
    ),
  'set-worksheet-col-width': resized,
  'set-worksheet-row-height': resized,
  'set-row-hidden': (params) => hiddenOrNot(params, 'ROWS', true),
  'set-row-visible': (params) => hiddenOrNot(params, 'ROWS', false),
  'set-col-hidden': (params) => hiddenOrNot(params, 'COLUMNS', true),
  'set-col-visible': (params) => hiddenOrNot(params, 'COLUMNS', false),
  'set-worksheet-name': ({ subUnitId, name }) =>
    sheetProperties(subUnitId, { title: name }, 'title'),
  'set-tab-color': ({ subUnitId, color }) => {
    const tabColorStyle = colorStyle({ rgb: color });
    return sheetProperties(subUnitId, tabColorStyle && { tabColorStyle }, 'tabColorStyle');
  },
  'set-worksheet-hide': ({ subUnitId, hidden }) =>
    sheetProperties(subUnitId, { hidden: hidden === 1 }, 'hidden'),
  'toggle-gridlines': ({ subUnitId, showGridlines }) => {
    const gridProperties = { hideGridlines: showGridlines !== 1 };
    return sheetProperties(subUnitId, { gridProperties }, 'gridProperties.hideGridlines');
  },
  'set.numfmt': ({ subUnitId, values, refMap }) =>
    Object.entries(values).flatMap(([id, { ranges }]) => {
      const numberFormat = numberFormatOf(refMap[id]?.pattern ?? '');
      return ranges.map((range) => numberFormatted(subUnitId, range, { numberFormat }));
    }),
  'remove.numfmt': ({ subUnitId, ranges }) =>
    ranges.map((range) => numberFormatted(subUnitId, range, {})),
  'set-filter-range': ({ subUnitId, range }) => [
    { setBasicFilter: { filter: { range: gridRange(subUnitId, range) } } },
  ],
  'remove-filter': ({ subUnitId }) => [{ clearBasicFilter: { sheetId: sheetIdOf(subUnitId) } }],
};

const structure: Readonly<Record<string, Reader>> = {
  'insert-row': (params) => inserted(params, 'ROWS'),
  'insert-col': (params) => inserted(params, 'COLUMNS'),
  'remove-rows': (params) => [{ deleteDimension: { range: span(params, params.range, 'ROWS') } }],
  'remove-col': (params) => [{ deleteDimension: { range: span(params, params.range, 'COLUMNS') } }],
  'move-rows': (params) => moved(params, 'ROWS', params.targetRange.startRow),
  'move-columns': (params) => moved(params, 'COLUMNS', params.targetRange.startColumn),
  'insert-sheet': ({ sheet: { id, name, rowCount, columnCount }, index }, grid) => {
    const source = grid.copiedSheet();
    if (source !== null) {
      const copy = { newSheetId: sheetIdOf(id), insertSheetIndex: index, newSheetName: name };
      return [{ duplicateSheet: { sourceSheetId: sheetIdOf(source), ...copy } }];
    }
    const gridProperties = { rowCount, columnCount };
    const properties = { sheetId: sheetIdOf(id), title: name, index, gridProperties };
    return [{ addSheet: { properties } }];
  },
  'remove-sheet': ({ subUnitId }) => [{ deleteSheet: { sheetId: sheetIdOf(subUnitId) } }],
  // Among the places as they were before the sheet moved.
  'set-worksheet-order': ({ subUnitId, fromOrder, toOrder }) =>
    sheetProperties(subUnitId, { index: toOrder > fromOrder ? toOrder + 1 : toOrder }, 'index'),
};

const follows: Readonly<Record<string, Reader>> = {
  'add-worksheet-merge': ({ subUnitId, ranges }) =>
    ranges.map((range) => ({
      mergeCells: { range: gridRange(subUnitId, range), mergeType: 'MERGE_ALL' },
    })),
  'remove-worksheet-merge': ({ subUnitId, ranges }) =>
    ranges.map((range) => ({ unmergeCells: { range: gridRange(subUnitId, range) } })),
  'set-frozen': ({ subUnitId, xSplit, ySplit }) => {
    const gridProperties = { frozenRowCount: ySplit, frozenColumnCount: xSplit };
    const fields = 'gridProperties(frozenRowCount,frozenColumnCount)';
    return sheetProperties(subUnitId, { gridProperties }, fields);
  },
  'update-note': ({ sheetId, row, col, note }) => [noted(sheetId, row, col, note.note)],
  'remove-note': ({ sheetId, row, col }) => [noted(sheetId, row, col, undefined)],
};

/** Mutations that change nothing of the workbook, and rules that move with the cells that they are about. */
const silent =
  /^(formula\.mutation\.|doc\.mutation\.|data-validation\.mutation|sheet\.mutation\.(empty|mark-dirty|set-worksheet-row-auto-height|set-worksheet-row-is-auto-height|data-validation-formula-mark-dirty|toggle-note-popup|update-note-position|(add|set|delete|move)-conditional-rule|set-worksheet-(row|column)-count|set-filter-criteria|re-calc-filter))/;

export function translate({ id, params }: GridMutation, grid: GridReader): Translation {
  const name = id.replace(/^sheet\.mutation\./, '');
  if (name === 'reorder-range') {
    const { subUnitId, range, order } = params as Params;
    const { startRow, startColumn, endColumn } = range;
    const area = { sheetId: sheetIdOf(subUnitId), startColumn, endColumn: endColumn + 1 };
    const rows = Array.from(
      { length: range.endRow - startRow + 1 },
      (_, place) => startRow + place,
    );
    const from = rows.map((row) => order[row] ?? row);
    return { kind: 'steps', steps: [{ kind: 'reorder', ...area, startRow, from }] };
  }
  for (const [kind, readers] of Object.entries({
    steps,
    structure,
    follows,
  }) as readonly (readonly [
    'steps' | 'structure' | 'follows',
    Readonly<Record<string, Reader>>,
  ])[]) {
    const reader = readers[name];
    if (reader === undefined) continue;
    const requests = reader(params as Params, grid);
    return { kind, steps: requests.length === 0 ? [] : [{ kind: 'edit', requests }] };
  }
  return { kind: silent.test(id) ? 'nothing' : 'unknown' };
}

/** @param isMoved whether formulas stay as they are, as of cells that are moved */
function changedCells(
  sheet: string,
  matrix: CellMatrix = {},
  grid: GridReader,
  isMoved: boolean,
): ChangedCell[] {
  const changed: ChangedCell[] = [];
  for (const [row, columns] of Object.entries(matrix)) {
    for (const [column, written] of Object.entries(columns ?? {})) {
      const place = { row: Number(row), column: Number(column) };
      changed.push({ ...place, ...changeOf(written, place, grid, sheet, isMoved) });
    }
  }
  return changed;
}

function changeOf(
  written: Nullable<ICellData>,
  place: { readonly row: number; readonly column: number },
  grid: GridReader,
  sheet: string,
  isMoved: boolean,
): Pick<ChangedCell, 'fields' | 'cell'> {
  const cleared = ['userEnteredValue', 'userEnteredFormat'];
  if (written === null || written === undefined) return { fields: cleared, cell: {} };
  const shown = grid.cell(sheet, place.row, place.column);
  const fields: string[] = [];
  let cell: CellData = {};
  if ('v' in written || 'p' in written) {
    const kept = keptFormula(written);
    const value =
      kept === undefined ? valueOf(shown) : { formulaValue: sentFormula(kept, place, isMoved) };
    fields.push('userEnteredValue');
    if (value !== undefined) cell = { userEnteredValue: value };
  }
  if ('s' in written && written.s !== undefined) {
    const style = grid.style(written);
    if (style === null || style === undefined) fields.push('userEnteredFormat');
    else {
      const { fields: more, format } = formatChange(style, grid.style(shown) ?? {});
      fields.push(...more);
      if (more.length > 0) cell = { ...cell, userEnteredFormat: format };
    }
  }
  return { fields, cell };
}

/** As it would be typed: so the workbook reads it. */
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

const gridRange = (subUnitId: string, range: IRange) => ({
  sheetId: sheetIdOf(subUnitId),
  startRowIndex: range.startRow,
  endRowIndex: range.endRow + 1,
  startColumnIndex: range.startColumn,
  endColumnIndex: range.endColumn + 1,
});

function span({ subUnitId }: Place, range: IRange, dimension: Dimension) {
  const [start, end] =
    dimension === 'ROWS' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { sheetId: sheetIdOf(subUnitId), dimension, startIndex: start, endIndex: end + 1 };
}

function inserted(params: Params, dimension: Dimension): readonly Request[] {
  const range = span(params, params.range, dimension);
  // The first row is a heading more often than not, and its look is not for the rows below it.
  return [{ insertDimension: { range, inheritFromBefore: range.startIndex > 1 } }];
}

const moved = (
  params: Params,
  dimension: Dimension,
  destinationIndex: number,
): readonly Request[] => [
  { moveDimension: { source: span(params, params.sourceRange, dimension), destinationIndex } },
];

function resized(params: Params): readonly Request[] {
  const { ranges, colWidth, rowHeight } = params;
  const dimension: Dimension = colWidth === undefined ? 'ROWS' : 'COLUMNS';
  const sizes = colWidth ?? rowHeight ?? {};
  return ranges.flatMap((range) => {
    const { startIndex, endIndex, ...place } = span(params, range, dimension);
    const request = (start: number, end: number, size: number): Request => ({
      updateDimensionProperties: {
        range: { ...place, startIndex: start, endIndex: end },
        properties: { pixelSize: Math.round(size) },
        fields: 'pixelSize',
      },
    });
    if (typeof sizes === 'number') return [request(startIndex, endIndex, sizes)];
    return Array.from({ length: endIndex - startIndex }, (_, offset) => {
      const index = startIndex + offset;
      return request(index, index + 1, sizes[index] ?? 0);
    });
  });
}

function hiddenOrNot(params: Params, dimension: Dimension, hidden: boolean): readonly Request[] {
  return params.ranges.map((range) => ({
    updateDimensionProperties: {
      range: span(params, range, dimension),
      properties: { hiddenByUser: hidden },
      fields: 'hiddenByUser',
    },
  }));
}

function sheetProperties(
  subUnitId: string,
  properties: object | undefined,
  fields: string,
): readonly Request[] {
  const sheetId = sheetIdOf(subUnitId);
  return [{ updateSheetProperties: { properties: { sheetId, ...properties }, fields } }];
}

function numberFormatted(subUnitId: string, range: IRange, userEnteredFormat: object): Request {
  const fields = 'userEnteredFormat.numberFormat';
  return {
    repeatCell: { range: gridRange(subUnitId, range), cell: { userEnteredFormat }, fields },
  };
}

function noted(subUnitId: string, row: number, column: number, note: string | undefined): Request {
  return {
    updateCells: {
      start: { sheetId: sheetIdOf(subUnitId), rowIndex: row, columnIndex: column },
      rows: [{ values: [note === undefined ? {} : { note }] }],
      fields: 'note',
    },
  };
}
