/** One workbook open on the local host: an xlsx file in the store, and the built add-on running on it. */
import type { Spreadsheet } from '../sheets/api';
import type { Addon } from './emulator/apps-script/addon';
import { runAddon } from './emulator/apps-script/run-addon';
import type { AddonOptions } from './emulator/apps-script/options';
import { builtFile } from './project';
import type { SheetsStore } from './emulator/sheets/service';
import { createSheetsStore } from './emulator/sheets/store';
import type { XlsxFile } from './xlsx/xlsx-file';

export interface Session {
  readonly addon: Addon;
  readonly store: SheetsStore;
  readonly spreadsheetId: string;
  readonly now: () => Spreadsheet;
  /** The workbook as it now stands, as the bytes of an xlsx file. */
  readonly save: () => Promise<Uint8Array>;
}

export const spreadsheetId = 'local';

export interface SessionOptions extends Omit<AddonOptions, 'sheets' | 'spreadsheetId'> {
  /** The day serial that TODAY gives in formulas; that of the clock by default. */
  readonly today?: () => number;
}

export function openSession(file: XlsxFile, { today, ...options }: SessionOptions = {}): Session {
  const store = createSheetsStore(undefined, today === undefined ? {} : { today });
  const spreadsheet: Spreadsheet = { ...file.spreadsheet, spreadsheetId };
  store.put(spreadsheet);
  const addon = addonOn(store, spreadsheetId, options);
  const now = () => store.peek(spreadsheetId);
  return { addon, store, spreadsheetId, now, save: () => file.write(now()) };
}

/** The built add-on on one of the spreadsheets of a store. */
export function addonOn(store: SheetsStore, id: string, options: SessionOptions = {}): Addon {
  return runAddon(builtFile('Code.js'), {
    sheets: store,
    spreadsheetId: id,
    readHtmlFile: (name) => builtFile(`${name}.html`),
    ...options,
  });
}
