/** The Sheets and the Drive of the local host as one: a spreadsheet is a file, whichever API made it. */
import type { Spreadsheet } from '../../sheets/api';
import type { DriveService } from '../drive-service/service';
import { createDriveStore } from '../drive-service/store';
import { followChanges } from '../sheets-service/follow-changes';
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

  const followed = followChanges(store, ({ args: [spreadsheetId] }) => {
    drive.noteChange(spreadsheetId, store.peek(spreadsheetId).properties?.title ?? '');
  });
  const sheets: SheetsStore = {
    ...followed,
    create: (body) => {
      const created = store.create(body);
      drive.adopt(created.spreadsheetId ?? '', created.properties?.title ?? '');
      return created;
    },
  };
  return { sheets, drive };
}
