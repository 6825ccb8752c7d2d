/** Requests about merged cells: mergeCells, unmergeCells. */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { CellData, GridRange, Sheet } from '../../../../sheets/api';
import {
  areaOf,
  contains,
  gridRangeOf,
  gridSize,
  overlaps,
  storedArea,
  type Area,
  type SheetArea,
} from '../areas';
import { required, sheetById, writableSheet, type Draft } from '../draft';
import { invalidArgument } from '../failures';
import { frozenLine } from '../grid';
import { blankCell, cellAt, changeCells } from '../grid';
import { choice, message, one } from '../messages/message';
import { gridRange } from '../messages/ranges';
import { requestKind } from './request';

const mergeCells = message<Schema.MergeCellsRequest>('MergeCellsRequest', {
  range: one(gridRange),
  mergeType: choice('MergeType', ['MERGE_ALL', 'MERGE_COLUMNS', 'MERGE_ROWS']),
});

const unmergeCells = message<Schema.UnmergeCellsRequest>('UnmergeCellsRequest', {
  range: one(gridRange),
});

export const mergeRequests = {
  mergeCells: requestKind(mergeCells, (draft, { range, mergeType = 'MERGE_ALL' }) => {
    const area = areaOf(draft, required(range, 'range'));
    const kept = mergesOutside(sheetById(draft, area.sheetId), area);
    const blocks = blocksOf(area, mergeType).filter(isSeveralCells);
    for (const block of blocks) checkFrozen(sheetById(draft, area.sheetId), block);
    for (const block of blocks) keepOneValue(draft, area.sheetId, block);
    const added = blocks.map((block) => gridRangeOf(area.sheetId, block));
    writableSheet(draft, area.sheetId).merges = [...kept, ...added];
  }),

  unmergeCells: requestKind(unmergeCells, (draft, { range }) => {
    const area = areaOf(draft, required(range, 'range'));
    const sheet = sheetById(draft, area.sheetId);
    const kept = mergesOutside(sheet, area);
    if (kept.length === (sheet.merges?.length ?? 0)) return;
    writableSheet(draft, area.sheetId).merges = kept;
  }),
};

/** The merges that do not lie in the area. @throws 400 where one lies partly in it */
function mergesOutside(sheet: Sheet, area: SheetArea): GridRange[] {
  return (sheet.merges ?? []).filter((merge) => {
    const merged = storedArea(merge, gridSize(sheet));
    if (!overlaps(area, merged)) return true;
    if (contains(area, merged)) return false;
    throw invalidArgument('You must select all cells in a merged range to merge or unmerge them.');
  });
}

/** @throws 400 for a block on both sides of the frozen line */
function checkFrozen(sheet: Sheet, block: Area): void {
  const crossed = frozenLine(sheet, block);
  if (crossed !== undefined) {
    throw invalidArgument(`You can't merge frozen and non-frozen ${crossed}.`);
  }
}

function blocksOf(area: Area, mergeType: string): readonly Area[] {
  const { startRow, endRow, startColumn, endColumn } = area;
  if (mergeType === 'MERGE_ROWS') {
    return indexes(startRow, endRow).map((row) => ({ ...area, startRow: row, endRow: row + 1 }));
  }
  if (mergeType === 'MERGE_COLUMNS') {
    return indexes(startColumn, endColumn).map((column) => ({
      ...area,
      startColumn: column,
      endColumn: column + 1,
    }));
  }
  return [area];
}

function indexes(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

function isSeveralCells({ startRow, endRow, startColumn, endColumn }: Area): boolean {
  return (endRow - startRow) * (endColumn - startColumn) > 1;
}

/** A merged block keeps its first value only, in its first cell; the others' formats stay. */
function keepOneValue(draft: Draft, sheetId: number, block: Area): void {
  const sheet = sheetById(draft, sheetId);
  const first = firstValue(sheet, block);
  if (first === undefined) return;
  changeCells(draft, sheetId, block, (cell, row, column) => {
    const anchor = row === block.startRow && column === block.startColumn;
    if (anchor) return cell.userEnteredValue === undefined ? { ...cell, ...first } : cell;
    if (cell.userEnteredValue === undefined) return cell;
    const {
      userEnteredValue: _value,
      effectiveValue: _result,
      textFormatRuns: _runs,
      ...rest
    } = cell;
    return Object.keys(rest).length === 0 ? blankCell : rest;
  });
}

function firstValue(sheet: Sheet, block: Area): CellData | undefined {
  for (let row = block.startRow; row < block.endRow; row += 1) {
    for (let column = block.startColumn; column < block.endColumn; column += 1) {
      const { userEnteredValue, effectiveValue, textFormatRuns } = cellAt(sheet, row, column);
      if (userEnteredValue !== undefined) {
        return {
          userEnteredValue,
          ...(effectiveValue && { effectiveValue }),
          ...(textFormatRuns && { textFormatRuns }),
        };
      }
    }
  }
  return undefined;
}
