/** Requests that copy or move cells: copyPaste, cutPaste. */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { CellData, Sheet } from '../../../../sheets/api';
import {
  areaOf,
  contains,
  gridRangeOf,
  gridSize,
  outsideGrid,
  overlaps,
  rangeText,
  storedArea,
  type Area,
  type SheetArea,
} from '../areas';
import { required, sheetById, writableSheet, type Draft } from '../draft';
import { invalidArgument, unsupported as unsupportedHere } from '../failures';
import { followMovedCells } from '../formula-places';
import { blankCell, cellAt, changeCells } from '../grid';
import { choice, message, one } from '../messages/message';
import { gridCoordinate, gridRange } from '../messages/ranges';
import { fillFormula } from '../../../../formulas/language/rewrite-references';
import { requestKind } from './request';

const pasteType = choice('PasteType', [
  'PASTE_NORMAL',
  'PASTE_VALUES',
  'PASTE_FORMAT',
  'PASTE_NO_BORDERS',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_CONDITIONAL_FORMATTING',
]);

const copyPaste = message<Schema.CopyPasteRequest>('CopyPasteRequest', {
  source: one(gridRange),
  destination: one(gridRange),
  pasteType,
  pasteOrientation: choice('PasteOrientation', ['NORMAL', 'TRANSPOSE']),
});

const cutPaste = message<Schema.CutPasteRequest>('CutPasteRequest', {
  source: one(gridRange),
  destination: one(gridCoordinate),
  pasteType,
});

export const pasteRequests = {
  copyPaste: requestKind(copyPaste, (draft, request) => {
    const source = areaOf(draft, required(request.source, 'source'));
    const destination = areaOf(draft, required(request.destination, 'destination'));
    const transposed = request.pasteOrientation === 'TRANSPOSE';
    const block = copied(sheetById(draft, source.sheetId), source, transposed);
    const target = repeated(draft, block, destination);
    paste(draft, block, target, request.pasteType);
  }),

  cutPaste: requestKind(cutPaste, (draft, request) => {
    const source = areaOf(draft, required(request.source, 'source'));
    const {
      sheetId = 0,
      rowIndex = 0,
      columnIndex = 0,
    } = required(request.destination, 'destination');
    const place = { sheetId, startRowIndex: rowIndex, startColumnIndex: columnIndex };
    const destination = areaOf(draft, place);
    const block = copied(sheetById(draft, source.sheetId), source, false);
    takeOut(draft, source);
    const target = repeated(draft, block, {
      ...destination,
      endRow: destination.startRow + 1,
      endColumn: destination.startColumn + 1,
    });
    paste(draft, { ...block, isCut: true }, target, request.pasteType);
    followMovedCells(draft, source, target);
  }),
};

interface Block {
  /** Its first cell, where its formulas count from; null: it stands turned over. */
  readonly from: { readonly sheetId: number; readonly row: number; readonly column: number } | null;
  /** Cells that are cut keep their formulas as they are. */
  readonly isCut?: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly cellAt: (row: number, column: number) => CellData;
  /** Merges that lie in the source, counted from its first cell. */
  readonly merges: readonly Area[];
}

/** What stands in an area now; later changes of the sheet do not show in it. */
function copied(sheet: Sheet, area: SheetArea, transposed: boolean): Block {
  const height = area.endRow - area.startRow;
  const width = area.endColumn - area.startColumn;
  const cells = Array.from({ length: height }, (_row, row) =>
    Array.from({ length: width }, (_column, column) =>
      cellAt(sheet, area.startRow + row, area.startColumn + column),
    ),
  );
  const inside = (sheet.merges ?? [])
    .map((merge) => storedArea(merge, gridSize(sheet)))
    .filter((merge) => contains(area, merge))
    .map((merge) => ({
      startRow: merge.startRow - area.startRow,
      endRow: merge.endRow - area.startRow,
      startColumn: merge.startColumn - area.startColumn,
      endColumn: merge.endColumn - area.startColumn,
    }));
  if (!transposed) {
    const at = (row: number, column: number) => cells[row]?.[column] ?? blankCell;
    const from = { sheetId: area.sheetId, row: area.startRow, column: area.startColumn };
    return { from, rows: height, columns: width, cellAt: at, merges: inside };
  }
  return {
    from: null,
    rows: width,
    columns: height,
    cellAt: (row, column) => cells[column]?.[row] ?? blankCell,
    merges: inside.map(({ startRow, endRow, startColumn, endColumn }) => ({
      startRow: startColumn,
      endRow: endColumn,
      startColumn: startRow,
      endColumn: endRow,
    })),
  };
}

/**
 * The area that is pasted to: the destination where it is a multiple of the block in a direction,
 * else as much as the block takes. @throws 400 where the grid ends before
 */
function repeated(draft: Draft, { rows, columns }: Block, destination: SheetArea): SheetArea {
  const fit = (start: number, end: number, size: number) =>
    (end - start) % size === 0 ? end : start + size;
  const target = {
    ...destination,
    endRow: fit(destination.startRow, destination.endRow, rows),
    endColumn: fit(destination.startColumn, destination.endColumn, columns),
  };
  const sheet = sheetById(draft, target.sheetId);
  const size = gridSize(sheet);
  if (target.endRow > size.rows || target.endColumn > size.columns) {
    throw outsideGrid(rangeText(sheet, gridRangeOf(target.sheetId, target)), size);
  }
  return target;
}

function paste(draft: Draft, block: Block, target: SheetArea, type = 'PASTE_NORMAL'): void {
  if (type === 'PASTE_CONDITIONAL_FORMATTING') throw unsupportedHere(`pasteType ${type}`);
  const withMerges = type === 'PASTE_NORMAL' || type === 'PASTE_NO_BORDERS';
  if (withMerges) pasteMerges(draft, block, target);
  changeCells(draft, target.sheetId, target, (before, row, column) => {
    const [down, across] = [
      (row - target.startRow) % block.rows,
      (column - target.startColumn) % block.columns,
    ];
    const from = block.cellAt(down, across);
    const isFilled = type !== 'PASTE_VALUES' && from.userEnteredValue?.formulaValue !== undefined;
    const place = { sheetId: target.sheetId, row: row - down, column: column - across };
    const after = pasted(before, isFilled ? filledCell(from, block, place) : from, type);
    return Object.keys(after).length === 0 ? blankCell : after;
  });
}

/** A copied formula names the cells beside its new place; @throws 501 where that cannot be said */
function filledCell(
  cell: CellData,
  { from, isCut = false }: Block,
  to: NonNullable<Block['from']>,
): CellData {
  const formula = cell.userEnteredValue?.formulaValue ?? '';
  if (from === null) throw unsupportedHere('copying formulas transposed');
  if (isCut && from.sheetId !== to.sheetId) throw unsupportedHere('moving formulas between sheets');
  const formulaValue = isCut
    ? formula
    : fillFormula(formula, to.row - from.row, to.column - from.column);
  return { ...cell, userEnteredValue: { formulaValue } };
}

function pasteMerges(draft: Draft, block: Block, target: SheetArea): void {
  const sheet = sheetById(draft, target.sheetId);
  const kept = (sheet.merges ?? []).filter((merge) => {
    const area = storedArea(merge, gridSize(sheet));
    if (!overlaps(area, target)) return true;
    if (contains(target, area)) return false;
    throw invalidArgument(
      "You can't perform a paste that partially intersects a merge. Select the whole merged cell and try again.",
    );
  });
  const added = block.merges.flatMap((merge) => {
    const copies = [];
    for (let row = target.startRow; row < target.endRow; row += block.rows) {
      for (let column = target.startColumn; column < target.endColumn; column += block.columns) {
        copies.push(
          gridRangeOf(target.sheetId, {
            startRow: row + merge.startRow,
            endRow: row + merge.endRow,
            startColumn: column + merge.startColumn,
            endColumn: column + merge.endColumn,
          }),
        );
      }
    }
    return copies;
  });
  if (added.length === 0 && kept.length === (sheet.merges?.length ?? 0)) return;
  writableSheet(draft, target.sheetId).merges = [...kept, ...added];
}

/** A cell with what the paste takes from another. */
function pasted(before: CellData, from: CellData, type: string): CellData {
  const { userEnteredValue, effectiveValue, textFormatRuns, dataValidation } = before;
  const own = { userEnteredValue, effectiveValue, textFormatRuns };
  const isFormula = from.userEnteredValue?.formulaValue !== undefined;
  switch (type) {
    case 'PASTE_VALUES': {
      const value = isFormula ? from.effectiveValue : from.userEnteredValue;
      return defined({ ...before, ...nothing(own), userEnteredValue: value });
    }
    case 'PASTE_FORMAT':
      return defined({ ...before, userEnteredFormat: from.userEnteredFormat });
    case 'PASTE_DATA_VALIDATION':
      return defined({ ...before, dataValidation: from.dataValidation });
  }
  if (type === 'PASTE_FORMULA') {
    const { userEnteredValue: value } = from;
    return defined({ ...before, ...nothing(own), userEnteredValue: value });
  }
  if (type === 'PASTE_NO_BORDERS') {
    const { borders: _left, ...format } = from.userEnteredFormat ?? {};
    const borders = before.userEnteredFormat?.borders;
    const looks = { ...format, ...(borders && { borders }) };
    return defined({
      ...from,
      userEnteredFormat: Object.keys(looks).length === 0 ? undefined : looks,
    });
  }
  return dataValidation === from.dataValidation && before === from ? before : from;
}

function nothing(fields: Partial<CellData>): Partial<CellData> {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, undefined]));
}

function defined(cell: {
  [Name in keyof CellData]?: CellData[Name] | undefined;
}): CellData {
  return Object.fromEntries(
    Object.entries(cell).filter(([, part]) => part !== undefined),
  ) as CellData;
}

/** Empties an area that was cut: cells, looks and merges. */
function takeOut(draft: Draft, area: SheetArea): void {
  changeCells(draft, area.sheetId, area, () => blankCell);
  const sheet = sheetById(draft, area.sheetId);
  const kept = (sheet.merges ?? []).filter(
    (merge) => !contains(area, storedArea(merge, gridSize(sheet))),
  );
  if (kept.length === (sheet.merges?.length ?? 0)) return;
  writableSheet(draft, area.sheetId).merges = kept;
}
