/** A click on a cell that leads to another cell of the workbook, as those of the sheet Lỗi do, goes there. */
import type { CellFormat } from '../../../sheets/api';
import type { Selection } from '../../apps-script/host-ui';
import type { WorkbookModel } from '../model';

/** As Google writes a link within a spreadsheet. */
const withinWorkbook = /^#gid=(\d+)(?:&range=([A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?))?$/;

/** Where a cell's link leads; undefined: it has none, or leads out of the workbook. */
export function linkOf(
  { sheets, tables }: WorkbookModel,
  sheetId: number,
  row: number,
  column: number,
): Selection | undefined {
  const shape = sheets.find((sheet) => sheet.sheetId === sheetId)?.rows[row]?.[0] ?? 0;
  const format: CellFormat | undefined =
    tables.formats[tables.shapes[shape]?.formats[column] ?? -1];
  const match = withinWorkbook.exec(format?.textFormat?.link?.uri ?? '');
  if (match === null) return undefined;
  const [, target, address = 'A1'] = match;
  return { sheetId: Number(target), address };
}
