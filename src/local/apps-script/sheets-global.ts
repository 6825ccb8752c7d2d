/** The advanced service `Sheets`: the Sheets API v4 as Apps Script shows it. */
import type { Spreadsheet } from '../../sheets/api';
import type { BatchUpdateBody, GetOptions, ReadValuesOptions } from '../sheets-service/service';
import { fromScript, googleCall, readParameters } from './google-call';
import type { Host } from './host';

export function createSheets(host: Host): object {
  const { sheets } = host.options;
  const call = <T>(method: string, args: readonly unknown[], body: () => T): T =>
    googleCall(host, `sheets.spreadsheets.${method}`, args, body);
  return host.expose('Sheets', {
    Spreadsheets: host.expose('Sheets.Spreadsheets', {
      get: (spreadsheetId: string, parameters?: unknown) =>
        call('get', [spreadsheetId, parameters], () =>
          sheets.get(spreadsheetId, readParameters<GetOptions>(parameters, getParameters)),
        ),
      create: (resource: unknown) =>
        call('create', [resource], () => sheets.create(fromScript<Spreadsheet>(resource))),
      batchUpdate: (resource: unknown, spreadsheetId: string) =>
        call('batchUpdate', [resource, spreadsheetId], () =>
          sheets.batchUpdate(spreadsheetId, fromScript<BatchUpdateBody>(resource)),
        ),
      Values: host.expose('Sheets.Spreadsheets.Values', {
        batchGet: (spreadsheetId: string, parameters?: unknown) =>
          call('values.batchGet', [spreadsheetId, parameters], () => {
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
