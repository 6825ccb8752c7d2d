/** Spreadsheets for tests: cells read and changed as a host would, by copies. */
import type { CellData, Sheet, Spreadsheet } from '../../../src/sheets/api';
import { cellAt } from '../../../src/local/emulator/sheets/grid';
import { newXlsx, openXlsx } from '../../../src/local/xlsx/xlsx-file';

export function sheetNamed(spreadsheet: Spreadsheet, title: string): Sheet {
  const sheet = spreadsheet.sheets?.find(({ properties }) => properties?.title === title);
  if (sheet === undefined) throw new Error(`No sheet ${title}`);
  return sheet;
}

export function firstSheet({ sheets = [] }: Spreadsheet): Sheet {
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('No sheet');
  return sheet;
}

/** A cell by its address, e.g. J12. */
export function cell(sheet: Sheet, address: string): CellData {
  const [row, column] = place(address);
  return cellAt(sheet, row, column);
}

/** The spreadsheet with other sheets; a function of each, or those given. */
export function withSheets(spreadsheet: Spreadsheet, change: (sheet: Sheet) => Sheet): Spreadsheet {
  return { ...spreadsheet, sheets: (spreadsheet.sheets ?? []).map(change) };
}

/** The spreadsheet with cells of its first sheet laid over those that were there. */
export function withCells(
  spreadsheet: Spreadsheet,
  cells: Readonly<Record<string, CellData>>,
): Spreadsheet {
  const first = firstSheet(spreadsheet);
  return withSheets(spreadsheet, (sheet) => (sheet === first ? sheetWith(sheet, cells) : sheet));
}

export function sheetWith(sheet: Sheet, cells: Readonly<Record<string, CellData>>): Sheet {
  const [grid = {}] = sheet.data ?? [];
  const rows = [...(grid.rowData ?? [])];
  for (const [address, data] of Object.entries(cells)) {
    const [row, column] = place(address);
    while (rows.length <= row) rows.push({});
    const values = [...(rows[row]?.values ?? [])];
    while (values.length <= column) values.push({});
    values[column] = { ...values[column], ...data };
    rows[row] = { ...rows[row], values };
  }
  return { ...sheet, data: [{ ...grid, rowData: rows }] };
}

/** A change of a new workbook, written and read again: its bytes, and its first sheet. */
export async function throughFile(change: (spreadsheet: Spreadsheet) => Spreadsheet) {
  const { spreadsheet, write } = newXlsx();
  const bytes = await write(change(spreadsheet));
  return { bytes, sheet: firstSheet((await openXlsx(bytes)).spreadsheet) };
}

export function withProperties(sheet: Sheet, properties: Sheet['properties']): Sheet {
  return { ...sheet, properties: { ...sheet.properties, ...properties } };
}

export function newSheet(sheetId: number, title: string): Sheet {
  return {
    properties: {
      sheetId,
      title,
      sheetType: 'GRID',
      gridProperties: { rowCount: 1000, columnCount: 26 },
    },
    data: [{}],
  };
}

export const text = (stringValue: string): CellData => ({ userEnteredValue: { stringValue } });
export const number = (numberValue: number): CellData => ({ userEnteredValue: { numberValue } });

function place(address: string): readonly [row: number, column: number] {
  const [, letters = '', digits = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return [Number(digits) - 1, letters.charCodeAt(0) - 65];
}
