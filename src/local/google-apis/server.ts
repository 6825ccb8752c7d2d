/** The local host's Sheets API v4 and Drive API v3 under one address, as Google's clients call them. */
import { Hono } from 'hono';
import { driveApi } from '../drive-service/http';
import { notFound } from '../sheets-service/failures';
import { refusal, refusalOf, sheetsApi } from '../sheets-service/http';
import { refuseStrangers } from '../sheets-service/http-requests';
import { pathOf, serveOnLoopback, type RunningApi } from '../sheets-service/loopback-server';
import type { LocalGoogle } from './local-google';

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
