/**
 * Brings the grid to what the worker says the workbook is: results of formulas, what the add-on wrote,
 * what an undo or another window brought. What the grid shows already is not touched.
 */
import {
  ICommandService,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type Nullable,
  type Styles,
  type Workbook,
} from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/preset-sheets-core';
import { emptyRow, type SheetModel, type WorkbookModel } from '../model';
import type { PackedRow } from '../worker/workbook-view';
import { ownChange } from './captured-edits';
import { gridCell, keptFormula, plainStyle, styleName, valueAt } from './cells';
import { patchFrame } from './frames';
import { gridSheetId } from './sheet-ids';
import { sheetSnapshot } from './snapshot';
import { gridStyle } from './styles';
import type { GridEngine, RunMutation } from './univer';
import { patchValidations } from './patch-validations';

/** A cell that someone is typing in, which nothing is drawn into. */
export interface TypedCell {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/** @param before what was painted last @returns the sheets whose frame is another now */
export function paint(
  { injector, api }: GridEngine,
  workbook: Workbook,
  {
    before,
    after,
    typed,
  }: { before: WorkbookModel; after: WorkbookModel; typed: TypedCell | null },
): readonly SheetModel[] {
  const commands = injector.get(ICommandService);
  const unitId = workbook.getUnitId();
  const run = (id: string, params: object) =>
    commands.syncExecuteCommand(id, { unitId, ...params }, ownChange);
  addStyles(workbook, after);

  const wanted = new Set(after.sheets.map(({ sheetId }) => gridSheetId(sheetId)));
  after.sheets.forEach((sheet, index) => {
    if (workbook.getSheetBySheetId(gridSheetId(sheet.sheetId))) return;
    const made = mergeWorksheetSnapshotWithDefault(sheetSnapshot(sheet, after.tables));
    run(InsertSheetMutation.id, { index, sheet: made, styles: {} });
  });
  for (const sheet of workbook.getSheets()) {
    const subUnitId = sheet.getSheetId();
    if (wanted.has(subUnitId)) continue;
    if (workbook.getActiveSheet()?.getSheetId() === subUnitId) {
      const other = after.sheets.find(({ frame }) => !frame.hidden);
      if (other) api.getActiveWorkbook()?.setActiveSheet(gridSheetId(other.sheetId));
    }
    run(RemoveSheetMutation.id, { subUnitId, subUnitName: sheet.getName() });
  }
  after.sheets.forEach(({ sheetId }, toOrder) => {
    const subUnitId = gridSheetId(sheetId);
    const sheet = workbook.getSheetBySheetId(subUnitId);
    const fromOrder = sheet ? workbook.getSheetIndex(sheet) : toOrder;
    if (fromOrder !== toOrder) run(SetWorksheetOrderMutation.id, { subUnitId, fromOrder, toOrder });
  });

  const changedFrames: SheetModel[] = [];
  for (const sheet of after.sheets) {
    const known = before.sheets.find(({ sheetId }) => sheetId === sheet.sheetId);
    if (known === sheet) continue;
    const isSameFrame = known?.frame === sheet.frame;
    const rows = changedRows(known?.rows ?? [], sheet.rows);
    if (!isSameFrame) fitSize(workbook, sheet, rows.start, run);
    paintRows(workbook, sheet, after.tables, rows.indexes, typed, run);
    if (!isSameFrame) {
      patchFrame(workbook, sheet, known?.frame, run);
      changedFrames.push(sheet);
    }
    if (!isSameFrame || rows.indexes.some((row) => isOtherRule(known, before, sheet, after, row))) {
      patchValidations(injector, unitId, sheet, after.tables, run);
    }
  }
  return changedFrames;
}

/** Rows that are not the very rows that were painted, but for those that only moved. */
function changedRows(before: readonly PackedRow[], after: readonly PackedRow[]) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  const end =
    after.length === before.length ? after.length - same : Math.max(before.length, after.length);
  const indexes: number[] = [];
  for (let row = start; row < end; row += 1) {
    const isMoved =
      before.length !== after.length && row >= after.length - same && row < after.length;
    if (!isMoved && before[row] !== after[row]) indexes.push(row);
  }
  return { start, indexes };
}

/** Rows and columns that came or went otherwise than by the user's own hand. */
function fitSize(
  workbook: Workbook,
  { sheetId, frame }: SheetModel,
  row: number,
  run: RunMutation,
): void {
  const subUnitId = gridSheetId(sheetId);
  const sheet = workbook.getSheetBySheetId(subUnitId);
  if (!sheet) return;
  const [rows, columns] = [sheet.getRowCount(), sheet.getColumnCount()];
  const [moreRows, moreColumns] = [frame.rowCount - rows, frame.columnCount - columns];
  const whole = { startRow: 0, endRow: rows - 1, startColumn: 0, endColumn: columns - 1 };
  if (moreRows !== 0) {
    const startRow = moreRows > 0 ? Math.min(row, rows) : Math.min(row, rows + moreRows);
    const range = { ...whole, startRow, endRow: startRow + Math.abs(moreRows) - 1 };
    run(moreRows > 0 ? InsertRowMutation.id : RemoveRowMutation.id, { subUnitId, range });
  }
  if (moreColumns !== 0) {
    const startColumn = Math.min(columns, frame.columnCount);
    const endColumn = startColumn + Math.abs(moreColumns) - 1;
    const range = { ...whole, endRow: frame.rowCount - 1, startColumn, endColumn };
    run(moreColumns > 0 ? InsertColMutation.id : RemoveColMutation.id, { subUnitId, range });
  }
}

function paintRows(
  workbook: Workbook,
  { sheetId, frame, rows }: SheetModel,
  { shapes }: WorkbookModel['tables'],
  indexes: readonly number[],
  typed: TypedCell | null,
  run: RunMutation,
): void {
  const subUnitId = gridSheetId(sheetId);
  const sheet = workbook.getSheetBySheetId(subUnitId);
  if (!sheet || indexes.length === 0) return;
  const isSame = cellComparer(workbook.getStyles());
  const blank: Record<number, Record<number, null>> = {};
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const row of indexes) {
    const packed = rows[row] ?? emptyRow;
    const formats = shapes[packed[0]]?.formats ?? [];
    for (let column = 0; column < frame.columnCount; column += 1) {
      if (typed?.sheetId === sheetId && typed.row === row && typed.column === column) continue;
      const cell = gridCell(valueAt(packed, column), formats[column] ?? -1, row, column);
      if (isSame(sheet.getCellRaw(row, column), cell)) continue;
      (blank[row] ??= {})[column] = null;
      if (cell !== null) (cells[row] ??= {})[column] = cell;
    }
  }
  // Emptied first: the grid lays a new look over the old one.
  for (const cellValue of [blank, cells]) {
    if (Object.keys(cellValue).length > 0) run(SetRangeValuesMutation.id, { subUnitId, cellValue });
  }
}

/** Whether a cell shows already what it is to show. */
function cellComparer(styles: Styles) {
  const known = new Map<string, boolean>();
  const isSameStyle = (shown: ICellData['s'], wanted: ICellData['s']): boolean => {
    if (shown === wanted) return true;
    if (typeof shown === 'object' && shown !== null) return false;
    const key = `${shown ?? ''} ${String(wanted)}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const isSame = lookOf(styles, shown) === lookOf(styles, wanted);
    known.set(key, isSame);
    return isSame;
  };
  return (shown: Nullable<ICellData>, wanted: ICellData | null): boolean => {
    if (shown?.p !== undefined && shown.p !== null) return false;
    if ((shown?.v ?? '') !== (wanted?.v ?? '')) {
      const isBoolean = wanted?.t === booleanType && shown?.t === booleanType;
      if (!isBoolean || Number(shown.v) !== Number(wanted.v)) return false;
    }
    if ((shown?.t === booleanType) !== (wanted?.t === booleanType)) return false;
    const [one, other] = [keptFormula(shown), keptFormula(wanted)];
    if (one?.formula !== other?.formula) return false;
    if (one !== undefined && (one.row !== other?.row || one.column !== other.column)) return false;
    return isSameStyle(shown?.s ?? plainStyle, wanted?.s ?? plainStyle);
  };
}

/** CellValueType.BOOLEAN */
const booleanType = 3;

function lookOf(styles: Styles, id: ICellData['s']): string {
  const style = typeof id === 'string' ? styles.get(id) : id;
  const said = Object.entries({ tb: 1, ...style }).filter(
    ([, value]) => value !== null && value !== undefined && value !== 0,
  );
  return JSON.stringify(said.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Looks that came with the newest state, under the names that cells use. */
function addStyles(workbook: Workbook, { tables }: WorkbookModel): void {
  const styles = workbook.getStyles();
  for (const [index, format] of tables.formats.entries()) {
    const name = styleName(index);
    if (styles.get(name) === undefined) styles.addCustomStyle(name, gridStyle(format));
  }
}

function isOtherRule(
  known: SheetModel | undefined,
  before: WorkbookModel,
  sheet: SheetModel,
  after: WorkbookModel,
  row: number,
): boolean {
  const rules = (rows: readonly PackedRow[] | undefined, { tables }: WorkbookModel) =>
    (tables.shapes[(rows?.[row] ?? emptyRow)[0]]?.validations ?? []).join();
  return rules(known?.rows, before) !== rules(sheet.rows, after);
}
