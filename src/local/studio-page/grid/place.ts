/** Where the user stands in the grid: sheet, selection, scroll position. */
import { ICommandService } from '@univerjs/core';
import { ScrollCommand, ScrollToCellCommand } from '@univerjs/preset-sheets-core';
import type { Selection } from '../../emulator/apps-script/host-ui';
import { gridSheetId } from './snapshot';
import type { GridEngine } from './univer';

/** What brings the user back after the workbook was drawn anew. */
export interface Place {
  /** Undefined where nothing was shown before, or the sheet is gone. */
  restore(): boolean;
}

export function rememberPlace({ api, injector }: GridEngine): Place {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  if (!sheet) return { restore: () => false };
  const sheetId = sheet.getSheetId();
  const scroll = sheet.getScrollState();
  const range = sheet.getActiveRange()?.getRange();
  return {
    restore() {
      const workbook = api.getActiveWorkbook();
      const again = workbook?.getSheetBySheetId(sheetId);
      if (!workbook || !again) return false;
      workbook.setActiveSheet(again);
      const isInside =
        range !== undefined &&
        range.endRow < again.getMaxRows() &&
        range.endColumn < again.getMaxColumns();
      if (isInside) again.getRange(range).activate();
      injector.get(ICommandService).syncExecuteCommand(ScrollCommand.id, scroll);
      return true;
    },
  };
}

export function selectionIn({ api }: GridEngine): Selection | undefined {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const range = sheet?.getActiveRange();
  if (!sheet || !range) return undefined;
  return { sheetId: Number(sheet.getSheetId()), address: range.getA1Notation() };
}

/** Shows a cell and selects it, as a click would; a cell that is in sight is not moved. */
export function selectCell({ api, injector }: GridEngine, { sheetId, address }: Selection): void {
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.getSheetBySheetId(gridSheetId(sheetId));
  if (!workbook || !sheet) return;
  workbook.setActiveSheet(sheet);
  const range = sheet.getRange(address);
  range.activate();
  const params = { range: range.getRange() };
  injector.get(ICommandService).syncExecuteCommand(ScrollToCellCommand.id, params);
}

/** The middle of a cell of the active sheet, in pixels of the window, scrolled as it now is. */
export function middleOf({ api }: GridEngine, container: HTMLElement, address: string) {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  if (!sheet) return { x: 0, y: 0 };
  const range = sheet.getRange(address);
  const cell = range.getCellRect();
  const box = container.getBoundingClientRect();
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const rows = sheet.getFrozenRows();
  const columns = sheet.getFrozenColumns();
  // The grid says where cells would be without scrolling.
  const first = sheet.getRange(rows, columns).getCellRect();
  const topLeft = sheet
    .getRange(rows + sheetViewStartRow, columns + sheetViewStartColumn)
    .getCellRect();
  const scrolledX = range.getColumn() < columns ? 0 : topLeft.x - first.x + offsetX;
  const scrolledY = range.getRow() < rows ? 0 : topLeft.y - first.y + offsetY;
  return {
    x: box.x + cell.x + cell.width / 2 - scrolledX,
    y: box.y + cell.y + cell.height / 2 - scrolledY,
  };
}
