/** The advanced service `Sheets`: the Sheets API v4 as Apps Script shows it. */
import type { Spreadsheet } from '../../sheets/api';
import {
  SheetsApiError,
  type BatchUpdateBody,
  type GetOptions,
  type ReadValuesOptions,
} from '../sheets-service/service';
import { exception, type Host } from './host';
import { copyPlain } from './plain-copy';

/** The word that Google puts in `details.errors[].reason`, by HTTP code. */
const reasons: Readonly<Record<number, string>> = {
  400: 'badRequest',
  401: 'authError',
  403: 'forbidden',
  404: 'notFound',
  429: 'rateLimitExceeded',
};

export function createSheets(host: Host): object {
  const { sheets } = host.options;
  return host.expose('Sheets', {
    Spreadsheets: host.expose('Sheets.Spreadsheets', {
      get: (spreadsheetId: string, parameters?: unknown) =>
        asGoogle('sheets.spreadsheets.get', () =>
          sheets.get(spreadsheetId, readParameters<GetOptions>(parameters, getParameters)),
        ),
      create: (resource: unknown) =>
        asGoogle('sheets.spreadsheets.create', () =>
          sheets.create(fromScript<Spreadsheet>(resource)),
        ),
      batchUpdate: (resource: unknown, spreadsheetId: string) =>
        asGoogle('sheets.spreadsheets.batchUpdate', () =>
          sheets.batchUpdate(spreadsheetId, fromScript<BatchUpdateBody>(resource)),
        ),
      Values: host.expose('Sheets.Spreadsheets.Values', {
        batchGet: (spreadsheetId: string, parameters?: unknown) =>
          asGoogle('sheets.spreadsheets.values.batchGet', () => {
            const { ranges = [], ...options } = readParameters<BatchGetParameters>(
              parameters,
              batchGetParameters,
            );
            return sheets.batchGetValues(spreadsheetId, ranges, options);
          }),
      }),
    }),
  });
}

type BatchGetParameters = ReadValuesOptions & { readonly ranges?: readonly string[] };

const getParameters = ['fields', 'includeGridData', 'ranges'];
const batchGetParameters = [
  'dateTimeRenderOption',
  'majorDimension',
  'ranges',
  'valueRenderOption',
];

/** The body of a request as it would go over the wire: the service never sees the script's own objects. */
function fromScript<T>(resource: unknown): T {
  return copyPlain(resource, { Array, Object }) as T;
}

/** The query parameters of a call; an unknown one is refused as Google refuses it, one range may stand for a list. */
function readParameters<T>(parameters: unknown, known: readonly string[]): T {
  const copy = fromScript<Record<string, unknown>>(parameters ?? {});
  for (const name of Object.keys(copy)) {
    if (!known.includes(name)) {
      const words = `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter.`;
      throw new SheetsApiError(
        400,
        'INVALID_ARGUMENT',
        `${words} Field '${name}' could not be found in request message.`,
      );
    }
  }
  if (typeof copy['ranges'] === 'string') copy['ranges'] = [copy['ranges']];
  return copy as T;
}

/** Runs a call; what the API answers with an error becomes what Apps Script throws. */
function asGoogle<T>(method: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof SheetsApiError)) throw error;
    const { code, message } = error;
    const reason = reasons[code] ?? 'backendError';
    throw Object.assign(exception(`API call to ${method} failed with error: ${message}`), {
      name: 'GoogleJsonResponseException',
      details: { code, message, errors: [{ domain: 'global', reason, message }] },
    });
  }
}
