/**
 * The thread that talks to the Sheets API over HTTPS. The add-on's bundle runs to its end without
 * ever waiting, as in Apps Script, so its thread sleeps while this one fetches the answer.
 */
import { auth, sheets_v4 } from '@googleapis/sheets';
import { workerData } from 'node:worker_threads';
import type { BatchUpdateBody, GetOptions, ReadValuesOptions } from '../emulator/sheets/service';
import type { AnswerMessage, CallMessage, WorkerSettings } from './protocol';

const { port, signal, rootUrl } = workerData as WorkerSettings;

/** Enough for every command that does not share files; narrower ones cannot write. */
const scopes = ['https://www.googleapis.com/auth/spreadsheets'];

const client = new sheets_v4.Sheets({
  // The add-on itself tries again, with its own waits and bounds.
  retry: false,
  ...(rootUrl === undefined
    ? { auth: new auth.GoogleAuth({ scopes }) }
    : { rootUrl, fetchImplementation: fetch }),
});

port.on('message', ({ method, args }: CallMessage) => {
  void call(method, args)
    .then((value): AnswerMessage => ({ ok: true, value }), refusalOf)
    .then((answer) => {
      port.postMessage(answer);
      Atomics.store(signal, 0, 1);
      Atomics.notify(signal, 0);
    });
});

async function call(method: CallMessage['method'], args: readonly unknown[]): Promise<unknown> {
  const { spreadsheets } = client;
  switch (method) {
    case 'create': {
      const [requestBody] = args as [sheets_v4.Schema$Spreadsheet];
      return (await spreadsheets.create({ requestBody })).data;
    }
    case 'get': {
      const [spreadsheetId, options] = args as [string, GetOptions?];
      const { ranges, ...rest } = options ?? {};
      const parameters = { spreadsheetId, ...rest, ...(ranges && { ranges: [...ranges] }) };
      return (await spreadsheets.get(parameters)).data satisfies sheets_v4.Schema$Spreadsheet;
    }
    case 'batchGetValues': {
      const [spreadsheetId, ranges, options] = args as [string, string[], ReadValuesOptions?];
      return (await spreadsheets.values.batchGet({ spreadsheetId, ranges, ...options })).data;
    }
    case 'batchUpdate': {
      const [spreadsheetId, body] = args as [string, BatchUpdateBody];
      const requestBody = body as sheets_v4.Schema$BatchUpdateSpreadsheetRequest;
      return (await spreadsheets.batchUpdate({ spreadsheetId, requestBody })).data;
    }
  }
}

function refusalOf(error: unknown): AnswerMessage {
  const { message, response } = error as {
    readonly message: string;
    readonly response?: {
      readonly status?: number;
      readonly data?: { readonly error?: Partial<Record<'message' | 'status', string>> };
    };
  };
  if (response?.status === undefined) return { ok: false, kind: 'other', message };
  const told = response.data?.error;
  return {
    ok: false,
    kind: 'api',
    code: response.status,
    status: told?.status ?? '',
    message: told?.message ?? message,
  };
}
