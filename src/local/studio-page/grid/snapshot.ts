/** The model as a workbook of the grid. */
import type { IColumnData, IRange, IRowData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { DimensionRun, SheetFrame } from '../worker/workbook-view';
import { gridSheetId } from './sheet-ids';
import type { SheetModel, WorkbookModel } from '../model';
import { gridRow, plainStyle, styleName } from './cells';
import { defaultStyle, gridStyle } from './styles';
import { sheetValidations } from './validations';

/** What Google gives new rows and columns, in pixels. */
export const usualSize = { defaultColumnWidth: 100, defaultRowHeight: 21 };

export function workbookSnapshot(model: WorkbookModel, unitId: string): IWorkbookData {
  const { sheets, tables } = model;
  const byId = <T>(of: (sheet: SheetModel) => T) =>
    Object.fromEntries(sheets.map((sheet) => [gridSheetId(sheet.sheetId), of(sheet)]));
  return {
    id: unitId,
    name: '',
    appVersion: '0.25.1',
    locale: 'viVN' as IWorkbookData['locale'],
    defaultStyle,
    styles: {
      [plainStyle]: gridStyle({}),
      ...Object.fromEntries(
        tables.formats.map((format, index) => [styleName(index), gridStyle(format)]),
      ),
    },
    sheetOrder: sheets.map(({ sheetId }) => gridSheetId(sheetId)),
    sheets: byId((sheet) => sheetSnapshot(sheet, tables)),
    resources: [
      {
        name: 'SHEET_DATA_VALIDATION_PLUGIN',
        data: JSON.stringify(byId((sheet) => sheetValidations(sheet, tables))),
      },
      { name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify(byId(notesOf)) },
    ],
  };
}

export function sheetSnapshot(
  { sheetId, frame, rows }: SheetModel,
  tables: WorkbookModel['tables'],
): Partial<IWorksheetData> {
  const cellData: Record<number, ReturnType<typeof gridRow>> = {};
  for (const [index, row] of rows.entries()) {
    if (row.length > 1 || row[0] !== 0) cellData[index] = gridRow(row, tables, index);
  }
  return {
    id: gridSheetId(sheetId),
    name: frame.title,
    ...usualSize,
    rowCount: frame.rowCount,
    columnCount: frame.columnCount,
    hidden: frame.hidden ? 1 : 0,
    ...(frame.tabColor !== null && { tabColor: frame.tabColor }),
    showGridlines: frame.showGridLines ? 1 : 0,
    freeze: freezeOf(frame),
    mergeData: mergesOf(frame),
    cellData,
    rowData: sized<IRowData>(frame.rowSizes, (size) => ({ h: size, ia: 0 })),
    columnData: sized<IColumnData>(frame.columnSizes, (size) => ({ w: size })),
  };
}

export const freezeOf = ({ frozenRows, frozenColumns }: SheetFrame) => ({
  xSplit: frozenColumns,
  ySplit: frozenRows,
  startRow: frozenRows === 0 ? -1 : frozenRows,
  startColumn: frozenColumns === 0 ? -1 : frozenColumns,
});

export const mergesOf = ({ merges, rowCount, columnCount }: SheetFrame): IRange[] =>
  merges.map((range) => ({
    startRow: range.startRowIndex ?? 0,
    endRow: (range.endRowIndex ?? rowCount) - 1,
    startColumn: range.startColumnIndex ?? 0,
    endColumn: (range.endColumnIndex ?? columnCount) - 1,
  }));

function sized<T extends { hd?: IRowData['hd'] }>(
  runs: readonly DimensionRun[],
  withSize: (size: number) => T,
): Record<number, T> {
  const all: Record<number, T> = {};
  for (const { start, end, size, hidden } of runs) {
    for (let index = start; index < end; index += 1) {
      all[index] = { ...(size === null ? ({} as T) : withSize(size)), ...(hidden && { hd: 1 }) };
    }
  }
  return all;
}

/** The size of the box that a note opens in, in pixels. */
const noteSize = { width: 220, height: 90 };

export const noteOf = (sheetId: number, row: number, col: number, note: string) => ({
  id: `${sheetId}-${row}-${col}`,
  row,
  col,
  note,
  ...noteSize,
});

function notesOf({ sheetId, frame }: SheetModel) {
  const notes: Record<number, Record<number, object>> = {};
  for (const [row, col, note] of frame.notes) {
    notes[row] = { ...notes[row], [col]: noteOf(sheetId, row, col, note) };
  }
  return notes;
}
