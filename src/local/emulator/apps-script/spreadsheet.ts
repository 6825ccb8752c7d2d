/** The classes Spreadsheet, Sheet and Range, as far as they are about names and the active cell. */
import { cellAddress, parseOpenRange } from '../../../core/data/a1';
import type { Sheet } from '../../../sheets/api';
import { exception, type Host } from './host';
import { createUi } from './ui';

interface AddressRange {
  /** In capitals and without "$", e.g. "A1:C3". */
  readonly address: string;
  /** Rows and columns are 0-based, and the last ones are included. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** The rectangle that an address such as "J12" or "$A$1:c3" means, without a sheet's name; undefined for other texts. */
export function parseRectangle(text: string): AddressRange | undefined {
  const range = parseOpenRange(text);
  if (range === null || range.endRow === null || range.endColumn === null) return undefined;
  return {
    address: text.replace(/\$/g, '').toUpperCase(),
    firstRow: range.startRow ?? 0,
    firstColumn: range.startColumn ?? 0,
    lastRow: range.endRow - 1,
    lastColumn: range.endColumn - 1,
  };
}

interface ActiveSpreadsheet {
  /** The Spreadsheet as the script sees it. */
  readonly exposed: object;
  getActiveSheet(): object;
  getCurrentCell(): object | null;
}

/** The open spreadsheet, or undefined when the run has none. Everything is read afresh at each call. */
function createSpreadsheet(host: Host): ActiveSpreadsheet | undefined {
  const { sheets, spreadsheetId, ui } = host.options;
  if (spreadsheetId === undefined) return undefined;

  const properties = () => sheets.get(spreadsheetId, { fields: 'properties' }).properties ?? {};
  const allSheets = () => sheets.get(spreadsheetId, { fields: 'sheets(properties)' }).sheets ?? [];
  const exposeFound = (found: Sheet | undefined) =>
    found === undefined ? null : exposeSheet(host, found);

  const getActiveSheet = () => {
    const all = allSheets();
    const active = ui.selection()?.sheetId;
    const sheet = all.find((one) => one.properties?.sheetId === active) ?? all[0];
    if (sheet === undefined) throw exception('The spreadsheet has no sheet');
    return exposeSheet(host, sheet);
  };
  const getCurrentCell = () => {
    const selection = ui.selection();
    const sheet = allSheets().find((one) => one.properties?.sheetId === selection?.sheetId);
    const range = parseRectangle(selection?.address ?? '');
    return sheet === undefined || range === undefined
      ? null
      : exposeRange(host, sheet, cellAddress(range.firstRow, range.firstColumn));
  };

  const exposed = host.expose('Spreadsheet', {
    getId: () => spreadsheetId,
    getUrl: () => host.options.spreadsheetUrl(spreadsheetId),
    getName: () => properties().title ?? '',
    getSpreadsheetTimeZone: () => properties().timeZone ?? '',
    getSpreadsheetLocale: () => properties().locale ?? '',
    toast: (message: string, title = '', seconds = 5) =>
      void ui.toast({ message: String(message), title, seconds }),
    getSheetByName: (name: string) =>
      exposeFound(allSheets().find((one) => one.properties?.title === name)),
    getSheetById: (id: number) =>
      exposeFound(allSheets().find((one) => one.properties?.sheetId === id)),
    getActiveSheet,
    getCurrentCell,
    setActiveRange: (range: { activate(): object }) => range.activate(),
  });
  return { exposed, getActiveSheet, getCurrentCell };
}

function exposeSheet(host: Host, sheet: Sheet): object {
  const exposed: object = host.expose('Sheet', {
    getName: () => sheet.properties?.title ?? '',
    getSheetId: () => sheet.properties?.sheetId ?? 0,
    getRange: (address: unknown) => exposeRange(host, sheet, address),
    activate: () => {
      host.options.ui.select({ sheetId: sheet.properties?.sheetId ?? 0, address: 'A1' });
      return exposed;
    },
  });
  return exposed;
}

/** A cell or a rectangle of a sheet, by an A1 address within it; the grid's end is an error, as at Google. */
function exposeRange(host: Host, sheet: Sheet, address: unknown): object {
  const range = typeof address === 'string' ? parseRectangle(address) : undefined;
  if (range === undefined) {
    throw exception(`Sheet.getRange(${String(address)}) is not in the local host yet`);
  }
  const { rowCount = 0, columnCount = 0 } = sheet.properties?.gridProperties ?? {};
  if (range.lastRow >= rowCount || range.lastColumn >= columnCount) {
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
  const exposed: object = host.expose('Range', {
    getA1Notation: () => range.address,
    getRow: () => range.firstRow + 1,
    getColumn: () => range.firstColumn + 1,
    getSheet: () => exposeSheet(host, sheet),
    activate: () => {
      const sheetId = sheet.properties?.sheetId ?? 0;
      host.options.ui.select({ sheetId, address: range.address });
      return exposed;
    },
  });
  return exposed;
}

// `SpreadsheetApp`: the open spreadsheet and its screen, for what the Sheets API lacks.

export function createSpreadsheetApp(host: Host): object {
  const spreadsheet = createSpreadsheet(host);
  const getActiveSpreadsheet = () => spreadsheet?.exposed ?? null;
  return host.expose('SpreadsheetApp', {
    getUi: () => {
      if (spreadsheet === undefined) {
        throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
      }
      return createUi(host);
    },
    getActive: getActiveSpreadsheet,
    getActiveSpreadsheet,
    getActiveSheet: () => spreadsheet?.getActiveSheet() ?? null,
    getCurrentCell: () => spreadsheet?.getCurrentCell() ?? null,
    setActiveRange: (range: { activate(): object }) => range.activate(),
  });
}
