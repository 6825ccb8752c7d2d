/** The Sheets API v4 over HTTP, on loopback: the addresses and errors that Google's clients know. */
import { serve } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import type { Spreadsheet } from '../../sheets/api';
import { notFound } from './failures';
import { readDataFilters } from './data-filters';
import { readBody, readQuery, refuseStrangers } from './http-requests';
import { parseFieldMask } from './field-masks';
import { picked } from './response-masks';
import {
  SheetsApiError,
  type BatchUpdateBody,
  type SheetsService,
  type ValuesService,
} from './service';
import type { ValuesBody } from './values/body';

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
    const options = readDataFilters(service.get(spreadsheetId), body);
    return answer(context, service.get(spreadsheetId, { ...options, ...query }));
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

  api.notFound((context) => failure(context, notFound()));
  api.onError((error, context) => {
    if (error instanceof SheetsApiError) return failure(context, error);
    return failure(context, new SheetsApiError(500, 'INTERNAL', error.message));
  });
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

/** A slash at the end, or before a method's name, is passed over, as Google does. */
function pathOf(request: Request): string {
  return new URL(request.url).pathname.replace(/\/(?=:[A-Za-z]+$|$)/, '');
}

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
export function startSheetsApi(
  service: SheetsService & ValuesService,
  port = 0,
): Promise<RunningSheetsApi> {
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
