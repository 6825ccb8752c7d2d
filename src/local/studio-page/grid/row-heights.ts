/** Rows that nobody gave a height grow with wrapped or large text, as at Google; done once a sheet, when it is first seen. */
import { ICommandService } from '@univerjs/core';
import { SetWorksheetRowAutoHeightMutation } from '@univerjs/preset-sheets-core';
import type { CellFormat } from '../../../sheets/api';
import type { SheetModel, WorkbookModel } from '../model';
import { ownChange } from './captured-edits';
import { gridSheetId } from './sheet-ids';
import type { GridEngine } from './univer';

export interface RowHeights {
  reset(model: WorkbookModel, unitId: string): void;
  /** The workbook is another now; the sheets that were fitted stay as they are. */
  update(model: WorkbookModel): void;
  /** Fits the rows of the sheet that is shown. */
  fit(): void;
}

/** Measuring text takes a while: rows far below are left as they are. */
const mostRows = 1000;
/** A text of up to this size, in points, fits into the usual height. */
const usualFontSize = 11;

export function rowHeights({ api, injector }: GridEngine): RowHeights {
  const commands = injector.get(ICommandService);
  const fitted = new Set<string>();
  let unit = '';
  let shown: WorkbookModel | null = null;
  return {
    reset(model, unitId) {
      shown = model;
      unit = unitId;
      fitted.clear();
    },
    update(model) {
      shown = model;
    },
    fit() {
      const sheet = api.getActiveWorkbook()?.getActiveSheet();
      const subUnitId = sheet?.getSheetId() ?? '';
      const model = shown?.sheets.find(({ sheetId }) => gridSheetId(sheetId) === subUnitId);
      if (!sheet || model === undefined || shown === null || fitted.has(subUnitId)) return;
      fitted.add(subUnitId);
      const rows = growingRows(model, shown.tables);
      const skeleton = sheet.getSkeleton();
      if (rows.length === 0 || !skeleton) return;
      const ranges = rows.map((row) => ({
        startRow: row,
        endRow: row,
        startColumn: 0,
        endColumn: 0,
      }));
      const rowsAutoHeightInfo = skeleton
        .calculateAutoHeightInRange(ranges)
        .filter(({ row, autoHeight }) => (autoHeight ?? 0) > sheet.getRowHeight(row));
      if (rowsAutoHeightInfo.length === 0) return;
      const params = { unitId: unit, subUnitId, rowsAutoHeightInfo };
      commands.syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, params, ownChange);
    },
  };
}

function growingRows(
  { frame, rows }: SheetModel,
  { shapes, formats }: WorkbookModel['tables'],
): readonly number[] {
  const isSized = (row: number) =>
    frame.rowSizes.some(({ start, end, size }) => size !== null && row >= start && row < end);
  return rows.slice(0, mostRows).flatMap(([shape, ...values], row) => {
    const grows = shapes[shape]?.formats.some(
      (format, column) => mayGrow(formats[format]) && (values[column] ?? null) !== null,
    );
    return grows === true && !isSized(row) ? [row] : [];
  });
}

function mayGrow(format: CellFormat | undefined): boolean {
  return (
    format?.wrapStrategy === 'WRAP' ||
    (format?.textFormat?.fontSize ?? usualFontSize) > usualFontSize
  );
}
