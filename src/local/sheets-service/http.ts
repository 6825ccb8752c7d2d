/** The Sheets API v4 over HTTP, on loopback: the addresses and errors that Google's clients know. */
import { serve } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import type { Spreadsheet } from '../../sheets/api';
import { notFound } from './failures';
import { readBody, readQuery, refuseStrangers } from './http-requests';
import { parseFieldMask } from './field-masks';
import { picked } from './response-masks';
import { SheetsApiError, type BatchUpdateBody, type SheetsService } from './service';

/** Serves POST and GET /v4/spreadsheets…; every refusal is `{ error: { code, message, status } }`. */
export function sheetsApi(service: SheetsService): Hono {
  const api = new Hono();
  api.use(refuseStrangers);

  api.post('/v4/spreadsheets', async (context) => {
    const query = readQuery(context, []);
    return answer(context, service.create((await readBody(context)) as Spreadsheet), query.fields);
  });

  api.post('/v4/spreadsheets/:target', async (context) => {
    const [, spreadsheetId, method] = /^(.*):([^:]*)$/.exec(context.req.param('target')) ?? [];
    if (spreadsheetId === undefined || method !== 'batchUpdate') throw notFound();
    const { fields } = readQuery(context, []);
    const body = (await readBody(context)) as BatchUpdateBody;
    return answer(context, service.batchUpdate(spreadsheetId, body), fields);
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

  api.get('/v4/spreadsheets/:id/values/:range', (context) => {
    const { fields, ...options } = readQuery(context, readOptions);
    const { id, range } = context.req.param();
    const { valueRanges } = service.batchGetValues(id, [range], options);
    return answer(context, valueRanges[0], fields);
  });

  api.notFound((context) => failure(context, notFound()));
  api.onError((error, context) => {
    if (error instanceof SheetsApiError) return failure(context, error);
    return failure(context, new SheetsApiError(500, 'INTERNAL', error.message));
  });
  return api;
}

const readOptions = ['majorDimension', 'valueRenderOption', 'dateTimeRenderOption'] as const;

/** An answer as JSON, only the parts that the `fields` parameter names. */
function answer(context: Context, body: unknown, fields?: string): Response {
  return context.json(fields === undefined ? body : picked(body, parseFieldMask(fields)));
}

function failure(context: Context, { code, message, status }: SheetsApiError): Response {
  const headers = { 'content-type': 'application/json; charset=UTF-8' };
  return context.body(JSON.stringify({ error: { code, message, status } }), {
    status: code as 400,
    headers,
  });
}

export interface RunningSheetsApi {
  /** "http://127.0.0.1:41235": what a client takes as its rootUrl. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the API on 127.0.0.1 only. @param port 0 takes a free one */
export function startSheetsApi(service: SheetsService, port = 0): Promise<RunningSheetsApi> {
  return new Promise((resolve, reject) => {
    const { fetch } = sheetsApi(service);
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
