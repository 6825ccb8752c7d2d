/** Where the user stands in the grid, and how to get to a cell. */
import { ICommandService } from '@univerjs/core';
import { ScrollToCellCommand } from '@univerjs/preset-sheets-core';
import type { Selection } from '../../emulator/apps-script/host-ui';
import { gridSheetId, sheetIdOf } from './sheet-ids';
import type { GridEngine } from './univer';

export function selectionIn({ api }: GridEngine): Selection | undefined {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const range = sheet?.getActiveRange();
  if (!sheet || !range) return undefined;
  return { sheetId: sheetIdOf(sheet.getSheetId()), address: range.getA1Notation() };
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
  const canvas = container.querySelector('canvas[id^=univer-sheet-main-canvas]');
  const box = (canvas ?? container).getBoundingClientRect();
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
