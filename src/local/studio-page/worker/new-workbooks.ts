/** Makes the workbooks that one can begin with: a blank one, and the sample of Bắc Kạn 2017. */
import { fillWorkbook } from '../../../../fixtures/sample/fill';
import { sampleWorkbook } from '../../../../fixtures/sample/sample';
import { startAddon } from '../../emulator/apps-script/addon';
import type { Script } from '../../emulator/apps-script/script';
import { createSheetsStore } from '../../emulator/sheets/store';
import { newXlsx } from '../../xlsx/xlsx-file';

export async function blankBytes(): Promise<Uint8Array> {
  const file = newXlsx();
  return file.write(file.spreadsheet);
}

/** The day of the sample's report: the file is the same, byte for byte, whenever it is made. */
const sampleDay = new Date(Date.UTC(2017, 6, 5));

/** @throws Error with what the add-on says where it refuses */
export async function sampleBytes(
  script: Script,
  sample = sampleWorkbook({}),
): Promise<Uint8Array> {
  const file = newXlsx({ created: sampleDay });
  const spreadsheetId = 'local';
  const store = createSheetsStore();
  store.put({ ...file.spreadsheet, spreadsheetId });
  const addon = startAddon(script, { sheets: store, spreadsheetId });
  const setUp = () => {
    const input = [{ vietnamese: true, language: 'vi' }];
    const reply = addon.callFromClient('setUpWorkbook', input) as { ok: boolean; message?: string };
    if (!reply.ok) throw new Error(reply.message);
  };
  setUp();
  fillWorkbook(store, spreadsheetId, sample);
  // Once more, so that the rows that came in have the drop-downs and rules too.
  setUp();
  return file.write(store.peek(spreadsheetId));
}
