/** The Sheets and the Drive of the local host as one: a spreadsheet is a file, whichever API made it. */
import type { Spreadsheet } from '../../sheets/api';
import type { DriveService } from '../drive-service/service';
import { createDriveStore } from '../drive-service/store';
import type { SheetsService, SheetsStore, ValuesService } from '../sheets-service/service';
import { createSheetsStore } from '../sheets-service/store';

export interface LocalGoogle {
  readonly sheets: SheetsService & ValuesService;
  readonly drive: DriveService;
}

/** @param spreadsheets what stands in the Drive at first, under their `spreadsheetId` */
export function createLocalGoogle(spreadsheets: readonly Spreadsheet[] = []): LocalGoogle {
  const store = createSheetsStore();
  const drive = createDriveStore({ sheets: store });
  for (const spreadsheet of spreadsheets) {
    store.put(spreadsheet);
    drive.adopt(spreadsheet.spreadsheetId ?? '', spreadsheet.properties?.title ?? '');
  }

  /** Runs a call that writes, and lets the file have its new title and time. */
  const written = <Reply>(spreadsheetId: string, call: () => Reply): Reply => {
    const reply = call();
    drive.noteChange(spreadsheetId, store.peek(spreadsheetId).properties?.title ?? '');
    return reply;
  };
  const sheets: SheetsStore = {
    ...store,
    create: (body) => {
      const created = store.create(body);
      drive.adopt(created.spreadsheetId ?? '', created.properties?.title ?? '');
      return created;
    },
    batchUpdate: (id, ...args) => written(id, () => store.batchUpdate(id, ...args)),
    updateValues: (id, ...args) => written(id, () => store.updateValues(id, ...args)),
    appendValues: (id, ...args) => written(id, () => store.appendValues(id, ...args)),
    clearValues: (id, ...args) => written(id, () => store.clearValues(id, ...args)),
  };
  return { sheets, drive };
}
