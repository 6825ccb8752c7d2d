/** One workbook open on the local host: an xlsx file in the store, and the built add-on running on it. */
import type { Spreadsheet } from '../sheets/api';
import { runAddon, type Addon } from './apps-script/addon';
import type { AddonOptions } from './apps-script/options';
import { builtFile } from './project';
import type { SheetsStore } from './sheets-service/service';
import { createSheetsStore } from './sheets-service/store';
import type { XlsxFile } from './xlsx/xlsx-file';

export interface Session {
  readonly addon: Addon;
  readonly store: SheetsStore;
  readonly spreadsheetId: string;
  /** The workbook as it now stands, as the bytes of an xlsx file. */
  readonly save: () => Promise<Uint8Array>;
}

export const spreadsheetId = 'local';

export function openSession(
  file: XlsxFile,
  options: Omit<AddonOptions, 'sheets' | 'spreadsheetId'> = {},
  store: SheetsStore = createSheetsStore(),
): Session {
  const spreadsheet: Spreadsheet = { ...file.spreadsheet, spreadsheetId };
  store.put(spreadsheet);
  const addon = runAddon(builtFile('Code.js'), {
    sheets: store,
    spreadsheetId,
    readHtmlFile: (name) => builtFile(`${name}.html`),
    ...options,
  });
  return { addon, store, spreadsheetId, save: () => file.write(store.peek(spreadsheetId)) };
}
