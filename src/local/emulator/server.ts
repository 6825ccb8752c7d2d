/** The Sheets and the Drive of the local host as one: a spreadsheet is a file, whichever API made it. */
import type { Spreadsheet } from '../../sheets/api';
import type { DriveService } from './drive/service';
import { createDriveStore } from './drive/store';
import { followChanges } from './sheets/follow-changes';
import type { SheetsService, SheetsStore, ValuesService } from './sheets/service';
import { createSheetsStore } from './sheets/store';
import { Hono } from 'hono';
import { driveApi } from './drive/http';
import { notFound } from './sheets/failures';
import {
  refusal,
  refusalOf,
  sheetsApi,
  pathOf,
  serveOnLoopback,
  type RunningApi,
} from './sheets/http';
import { refuseStrangers } from './sheets/http-requests';

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

// The local host's Sheets API v4 and Drive API v3 under one address, as Google's clients call them.

/** Every address that neither API has is a 404 as the Sheets API words it. */
export function googleApis({ sheets, drive }: LocalGoogle): Hono {
  const api = new Hono({ getPath: pathOf });
  api.onError(refusalOf);
  api.use(refuseStrangers);
  api.route('/', driveApi(drive));
  api.route('/', sheetsApi(sheets));
  api.notFound((context) => refusal(context, notFound()));
  return api;
}

/** Serves both on 127.0.0.1 only. @param port 0 takes a free one */
export function startGoogleApis(google: LocalGoogle, port = 0): Promise<RunningApi> {
  return serveOnLoopback(googleApis(google), port);
}
