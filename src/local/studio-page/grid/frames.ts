/** Brings what is not in a sheet's cells to what it is in the workbook: title, sizes, frozen rows, merges, notes. */
import type { IRange, Workbook } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/preset-sheets-core';
import { RemoveNoteMutation, UpdateNoteMutation } from '@univerjs/preset-sheets-note';
import type { SheetModel } from '../model';
import type { DimensionRun, SheetFrame } from '../worker/workbook-view';
import { gridSheetId } from './sheet-ids';
import type { RunMutation } from './univer';
import { freezeOf, mergesOf, noteOf, usualSize } from './snapshot';

/** @param before as it was painted last; undefined: the sheet is new, and was made as it is to be */
export function patchFrame(
  workbook: Workbook,
  { sheetId, frame }: SheetModel,
  before: SheetFrame | undefined,
  run: RunMutation,
): void {
  const subUnitId = gridSheetId(sheetId);
  const sheet = workbook.getSheetBySheetId(subUnitId);
  if (!sheet) return;
  const set = (id: string, params: object) => void run(id, { subUnitId, ...params });
  if (sheet.getName() !== frame.title) set(SetWorksheetNameMutation.id, { name: frame.title });
  const hidden = frame.hidden ? 1 : 0;
  if (sheet.isSheetHidden() !== hidden) set(SetWorksheetHideMutation.id, { hidden });
  const color = frame.tabColor ?? '';
  if ((sheet.getTabColor() ?? '') !== color) set(SetTabColorMutation.id, { color });
  const showGridlines = frame.showGridLines ? 1 : 0;
  if (sheet.getConfig().showGridlines !== showGridlines) {
    set(ToggleGridlinesMutation.id, { showGridlines });
  }
  const freeze = freezeOf(frame);
  const { xSplit, ySplit } = sheet.getFreeze();
  if (xSplit !== freeze.xSplit || ySplit !== freeze.ySplit) set(SetFrozenMutation.id, freeze);

  const merges = mergesOf(frame);
  const shown = sheet.getMergeData();
  const keyOf = (range: IRange) =>
    [range.startRow, range.endRow, range.startColumn, range.endColumn].join();
  const [wanted, there] = [new Set(merges.map(keyOf)), new Set(shown.map(keyOf))];
  const gone = shown.filter((range) => !wanted.has(keyOf(range)));
  const come = merges.filter((range) => !there.has(keyOf(range)));
  if (gone.length > 0) set(RemoveWorksheetMergeMutation.id, { ranges: gone });
  if (come.length > 0) set(AddWorksheetMergeMutation.id, { ranges: come });

  if (before === undefined) return;
  patchSizes(before, frame, set);
  patchNotes(sheetId, before.notes, frame.notes, run);
}

function patchSizes(
  before: SheetFrame,
  after: SheetFrame,
  set: (id: string, params: object) => void,
): void {
  const rows = (start: number, end: number): IRange => ({
    startRow: start,
    endRow: end - 1,
    startColumn: 0,
    endColumn: after.columnCount - 1,
  });
  const columns = (start: number, end: number): IRange => ({
    startRow: 0,
    endRow: after.rowCount - 1,
    startColumn: start,
    endColumn: end - 1,
  });
  for (const { start, end, size, hidden } of differing(
    before.rowSizes,
    after.rowSizes,
    after.rowCount,
  )) {
    const ranges = [rows(start, end)];
    const rowHeight = size ?? usualSize.defaultRowHeight;
    set(SetWorksheetRowHeightMutation.id, { ranges, rowHeight });
    set(hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, { ranges });
  }
  const { columnCount } = after;
  for (const { start, end, size, hidden } of differing(
    before.columnSizes,
    after.columnSizes,
    columnCount,
  )) {
    const ranges = [columns(start, end)];
    set(SetWorksheetColWidthMutation.id, {
      ranges,
      colWidth: size ?? usualSize.defaultColumnWidth,
    });
    set(hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, { ranges });
  }
}

/** The runs that are other than before; those about which nothing is said any more come as usual. */
function differing(
  before: readonly DimensionRun[],
  after: readonly DimensionRun[],
  count: number,
): readonly DimensionRun[] {
  const keyOf = ({ start, end, size, hidden }: DimensionRun) => [start, end, size, hidden].join();
  const [was, is] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  const gone = before
    .filter((run) => !is.has(keyOf(run)) && run.start < count)
    .map((run) => ({ ...run, end: Math.min(run.end, count), size: null, hidden: false }));
  const overlapped = gone.length > 0;
  return [...gone, ...after.filter((run) => overlapped || !was.has(keyOf(run)))];
}

type Notes = SheetFrame['notes'];

function patchNotes(sheetId: number, before: Notes, after: Notes, run: RunMutation): void {
  const grid = { sheetId: gridSheetId(sheetId), silent: true };
  const at = (notes: Notes) => new Map(notes.map(([row, col, note]) => [`${row} ${col}`, note]));
  const [was, is] = [at(before), at(after)];
  for (const [row, col] of before) {
    if (!is.has(`${row} ${col}`)) run(RemoveNoteMutation.id, { ...grid, row, col });
  }
  for (const [row, col, note] of after) {
    if (was.get(`${row} ${col}`) === note) continue;
    run(UpdateNoteMutation.id, { ...grid, row, col, note: noteOf(sheetId, row, col, note) });
  }
}
