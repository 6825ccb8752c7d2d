/** A click on a cell that leads elsewhere goes there: to another cell, as in the sheet Lỗi, or to a ward's workbook, as in Tệp. */
import type { CellFormat } from '../../../sheets/api';
import type { Selection } from '../../emulator/apps-script/host-ui';
import type { WorkbookModel } from '../model';

/** What the address of a spreadsheet at Google has before its id. */
export const spreadsheetPath = '/spreadsheets/d/';

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

const toEdit = new RegExp(`${spreadsheetPath}([\\w-]+)(?:/edit)?$`);

/** The id of the spreadsheet that an address opens; null: it opens none, or wants something else of it. */
export function bookOf(address: string): string | null {
  return toEdit.exec(address)?.[1] ?? null;
}

/** The id of the spreadsheet that a cell's text is the link of; null: of none. */
export function bookIn(
  { sheets }: WorkbookModel,
  sheetId: number,
  row: number,
  column: number,
): string | null {
  return bookLinked(sheets.find((sheet) => sheet.sheetId === sheetId)?.rows[row]?.[column + 1]);
}

/** The id of the spreadsheet that a value is the link of; null: of none. */
export const bookLinked = (value: unknown): string | null =>
  typeof value === 'string' && value.startsWith('https://') ? bookOf(value.trim()) : null;
