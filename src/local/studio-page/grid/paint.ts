/** Draws single rows anew, without touching the rest: what someone typed, or the add-on wrote. */
import { ICommandService } from '@univerjs/core';
import type { Workbook } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import { emptyRow, type WorkbookModel } from '../model';
import { ownChange } from './captured-edits';
import { gridCell, styleName, valueAt } from './cells';
import { gridSheetId } from './snapshot';
import { gridStyle } from './styles';
import type { GridEngine } from './univer';

export function paintRows(
  { injector }: GridEngine,
  workbook: Workbook,
  model: WorkbookModel,
  sheetId: number,
  rows: readonly number[],
): void {
  const sheet = model.sheets.find((one) => one.sheetId === sheetId);
  if (sheet === undefined) return;
  const blank: Record<number, Record<number, null>> = {};
  const cells: Record<number, Record<number, unknown>> = {};
  const columns = Array.from({ length: sheet.frame.columnCount }, (_, column) => column);
  for (const row of rows) {
    const packed = sheet.rows[row] ?? emptyRow;
    const formats = model.tables.shapes[packed[0]]?.formats ?? [];
    blank[row] = Object.fromEntries(columns.map((column) => [column, null]));
    cells[row] = Object.fromEntries(
      columns.map((column) => [
        column,
        gridCell(valueAt(packed, column), formats[column] ?? -1, row, column),
      ]),
    );
  }
  addStyles(workbook, model);
  // Emptied first: the grid lays a new look over the old one.
  for (const cellValue of [blank, cells]) {
    const params = { unitId: workbook.getUnitId(), subUnitId: gridSheetId(sheetId), cellValue };
    injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, params, ownChange);
  }
}

/** Looks that came with the newest state, under the names that cells use. */
function addStyles(workbook: Workbook, { tables }: WorkbookModel): void {
  const styles = workbook.getStyles();
  for (const [index, format] of tables.formats.entries()) {
    const name = styleName(index);
    if (styles.get(name) === undefined) styles.addCustomStyle(name, gridStyle(format));
  }
}
