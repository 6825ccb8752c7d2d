/** The Sheets API v4 over HTTP, on loopback: the addresses and errors that Google's clients know. */
import { Hono, type Context } from 'hono';
import type { Spreadsheet } from '../../../sheets/api';
import { notFound } from './failures';
import { readBody, readQuery, refuseStrangers } from './http-requests';
import { parseFieldMask } from './field-masks';
import { picked } from './response-masks';
import { type BatchUpdateBody, type SheetsService, type ValuesService } from './service';
import { SheetsApiError } from './failures';
import type { ValuesBody } from './values/body';
import { serve } from '@hono/node-server';

// Serves an API of Google over HTTP on this machine alone.

export interface RunningApi {
  /** "http://127.0.0.1:41235": what a client takes as its rootUrl. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** @param port 0 takes a free one. @throws what listening throws, e.g. the code EADDRINUSE */
export function serveOnLoopback({ fetch }: Hono, port: number): Promise<RunningApi> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, (address) => {
      resolve({
        url: `http://127.0.0.1:${address.port}`,
        close: () =>
          new Promise((done, fail) => {
            server.close((error) => (error === undefined ? done() : fail(error)));
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.once('error', reject);
  });
}

/** A slash at the end, or before a method's name, is passed over, as Google does. */
export function pathOf(request: Request): string {
  return new URL(request.url).pathname.replace(/\/(?=:[A-Za-z]+$|$)/, '');
}

/** Serves POST and GET /v4/spreadsheets…; every refusal is `{ error: { code, message, status } }`. */
export function sheetsApi(service: SheetsService & ValuesService): Hono {
  const api = new Hono({ getPath: pathOf });
  api.use(refuseStrangers);

  api.post('/v4/spreadsheets', async (context) => {
    const query = readQuery(context, []);
    return answer(context, service.create((await readBody(context)) as Spreadsheet), query.fields);
  });

  api.post('/v4/spreadsheets/:target', async (context) => {
    const [, spreadsheetId, method] = /^(.*):([^:]*)$/.exec(context.req.param('target')) ?? [];
    if (spreadsheetId === undefined) throw notFound();
    const query = readQuery(context, []);
    const body = await readBody(context);
    if (method === 'batchUpdate') {
      const reply = service.batchUpdate(spreadsheetId, body as BatchUpdateBody);
      return answer(context, reply, query.fields);
    }
    if (method !== 'getByDataFilter') throw notFound();
    return answer(context, service.getByDataFilter(spreadsheetId, body, query));
  });

  api.get('/v4/spreadsheets/:id', (context) => {
    const query = readQuery(context, ['ranges', 'includeGridData']);
    // With a mask the service itself leaves out what is not wanted.
    return answer(context, service.get(context.req.param('id'), query));
  });

  api.get('/v4/spreadsheets/:id/values:batchGet', (context) => {
    const { fields, ranges = [], ...options } = readQuery(context, ['ranges', ...readOptions]);
    const id = context.req.param('id');
    return answer(context, service.batchGetValues(id, ranges, options), fields);
  });

  // What each takes stands in its body alone.
  const byBody = {
    'values:batchUpdate': service.batchUpdateValues,
    'values:batchUpdateByDataFilter': service.batchUpdateByDataFilter,
    'values:batchClear': service.batchClearValues,
    'values:batchClearByDataFilter': service.batchClearByDataFilter,
    'values:batchGetByDataFilter': service.batchGetByDataFilter,
    'developerMetadata:search': service.searchMetadata,
  } satisfies Record<string, (spreadsheetId: string, body: unknown) => object>;
  for (const [name, call] of Object.entries(byBody)) {
    api.post(`/v4/spreadsheets/:id/${name}`, async (context) => {
      const { fields } = readQuery(context, []);
      return answer(context, call(context.req.param('id'), await readBody(context)), fields);
    });
  }

  api.post('/v4/spreadsheets/:id/sheets/:target', async (context) => {
    const { id, target } = context.req.param();
    const [, sheetId] = /^(\d{1,10}):copyTo$/.exec(target) ?? [];
    if (sheetId === undefined) throw notFound();
    const { fields } = readQuery(context, []);
    const body = await readBody(context);
    return answer(context, service.copySheetTo(id, Number(sheetId), body), fields);
  });

  api.get('/v4/spreadsheets/:id/developerMetadata/:metadata', (context) => {
    const { fields } = readQuery(context, []);
    const { id, metadata } = context.req.param();
    return answer(context, service.getMetadata(id, metadata), fields);
  });

  api.get('/v4/spreadsheets/:id/values/:range', (context) => {
    const { fields, ...options } = readQuery(context, readOptions);
    const { id, range } = context.req.param();
    const { valueRanges } = service.batchGetValues(id, [range], options);
    return answer(context, valueRanges[0], fields);
  });

  api.put('/v4/spreadsheets/:id/values/:range', async (context) => {
    const { fields, ...options } = readQuery(context, writeOptionNames);
    const { id, range } = context.req.param();
    const body = (await readBody(context)) as ValuesBody;
    return answer(context, service.updateValues(id, range, body, options), fields);
  });

  api.post('/v4/spreadsheets/:id/values/:target', async (context) => {
    const { id, target } = context.req.param();
    const [, range = '', method] = /^(.*):(append|clear)$/s.exec(target) ?? [];
    if (method === undefined) throw notFound();
    const known = method === 'append' ? writeOptionNames : [];
    const { fields, ...options } = readQuery(context, known);
    const body = (await readBody(context)) as ValuesBody;
    const reply =
      method === 'append'
        ? service.appendValues(id, range, body, options)
        : service.clearValues(id, range);
    return answer(context, reply, fields);
  });

  api.notFound((context) => refusal(context, notFound()));
  api.onError(refusalOf);
  return api;
}

const writeOptionNames = [
  'valueInputOption',
  'insertDataOption',
  'includeValuesInResponse',
  'responseValueRenderOption',
  'responseDateTimeRenderOption',
] as const;

const readOptions = ['majorDimension', 'valueRenderOption', 'dateTimeRenderOption'] as const;

/** An answer as JSON, only the parts that the `fields` parameter names. */
function answer(context: Context, body: unknown, fields?: string): Response {
  return context.json(fields === undefined ? body : picked(body, parseFieldMask(fields)));
}

/** What was thrown, as the API answers it. */
export function refusalOf(error: Error, context: Context): Response {
  if (error instanceof SheetsApiError) return refusal(context, error);
  return refusal(context, new SheetsApiError(500, 'INTERNAL', error.message));
}

export function refusal(
  context: Context,
  { code, message, status, field }: SheetsApiError,
): Response {
  const headers = { 'content-type': 'application/json; charset=UTF-8' };
  const details = field !== undefined && [
    {
      '@type': 'type.googleapis.com/google.rpc.BadRequest',
      fieldViolations: [{ ...(field !== '' && { field }), description: message }],
    },
  ];
  return context.body(
    JSON.stringify({ error: { code, message, status, ...(details && { details }) } }),
    {
      status: code as 400,
      headers,
    },
  );
}

/** Serves the Sheets API alone on 127.0.0.1. @param port 0 takes a free one */
export function startSheetsApi(
  service: SheetsService & ValuesService,
  port = 0,
): Promise<RunningApi> {
  return serveOnLoopback(sheetsApi(service), port);
}
