/** The advanced services `Drive` and `Sheets`, as Apps Script shows them to a script. */
import {
  type CreatePermissionOptions,
  type FileBody,
  type ListFilesOptions,
  type ListOptions,
  type PermissionBody,
} from '../drive/service';
import { DriveApiError } from '../drive/failures';
import { type BatchUpdateBody, type GetOptions, type ReadValuesOptions } from '../sheets/service';
import { SheetsApiError } from '../sheets/failures';
import { exception, type Host } from './host';
import { copyPlain } from './client-values';
import type { Spreadsheet } from '../../../sheets/api';

// A call to an advanced service: parameters in, and what Google's APIs answer as Apps Script throws it.

/** The word that Google puts in `details.errors[].reason`, by HTTP code. */
const reasons: Readonly<Record<number, string>> = {
  400: 'badRequest',
  401: 'authError',
  403: 'forbidden',
  404: 'notFound',
  429: 'rateLimitExceeded',
};

function sheetsReason({ code, status }: SheetsApiError): string {
  return status === 'FAILED_PRECONDITION'
    ? 'failedPrecondition'
    : (reasons[code] ?? 'backendError');
}

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

/**
 * Runs a call by way of the host's `intercept`; an error that the API answers becomes what Apps Script throws.
 * @param args what the script gave, in its order
 */
function googleCall<T>(
  { options }: Host,
  method: string,
  args: readonly unknown[],
  call: () => T,
): T {
  options.onCall(method, args);
  try {
    return options.intercept(method, call) as T;
  } catch (error) {
    if (!(error instanceof SheetsApiError || error instanceof DriveApiError)) throw error;
    const { code, message } = error;
    const reason = error instanceof DriveApiError ? error.reason : sheetsReason(error);
    throw Object.assign(exception(`API call to ${method} failed with error: ${message}`), {
      name: 'GoogleJsonResponseException',
      details: { code, message, errors: [{ domain: 'global', reason, message }] },
    });
  }
}

// The advanced service `Drive`: the Drive API v3 as Apps Script shows it.

/** With any of these the API is open to a script. */
const scopes = [
  'https://www.googleapis.com/auth/drive',
  'https://www.googleapis.com/auth/drive.file',
] as const;

export function createDrive(host: Host): object {
  const { drive, missingScopes } = host.options;
  const call = <T>(method: string, args: readonly unknown[], body: () => T): T =>
    googleCall(host, `drive.${method}`, args, () => {
      if (missingScopes.includes(scopes[1])) {
        throw exception(
          `Specified permissions are not sufficient to call drive.${method}. Required permissions: (${scopes.join(' || ')})`,
        );
      }
      return body();
    });
  return host.expose('Drive', {
    About: host.expose('Drive.About', {
      get: (parameters: unknown) =>
        call('about.get', [parameters], () => drive.about(readParameters(parameters, ['fields']))),
    }),
    Files: host.expose('Drive.Files', {
      list: (parameters?: unknown) =>
        call('files.list', [parameters], () =>
          drive.listFiles(
            readParameters<ListFilesOptions>(parameters, [...listing, 'q', 'orderBy']),
          ),
        ),
      create: (resource: unknown, ...more: unknown[]) =>
        call('files.create', [resource, ...more], () =>
          drive.createFile(fromScript<FileBody>(resource)),
        ),
      get: (fileId: string, parameters?: unknown) =>
        call('files.get', [fileId, parameters], () =>
          drive.getFile(fileId, readParameters(parameters, ['fields'])),
        ),
      update: (resource: unknown, fileId: string, ...more: unknown[]) =>
        call('files.update', [resource, fileId, ...more], () =>
          drive.updateFile(fromScript<FileBody>(resource), fileId),
        ),
    }),
    Permissions: host.expose('Drive.Permissions', {
      list: (fileId: string, parameters?: unknown) =>
        call('permissions.list', [fileId, parameters], () =>
          drive.listPermissions(fileId, readParameters<ListOptions>(parameters, listing)),
        ),
      create: (resource: unknown, fileId: string, parameters?: unknown) =>
        call('permissions.create', [resource, fileId, parameters], () =>
          drive.createPermission(
            fromScript<PermissionBody>(resource),
            fileId,
            readParameters<CreatePermissionOptions>(parameters, sharing),
          ),
        ),
      remove: (fileId: string, permissionId: string) =>
        call('permissions.delete', [fileId, permissionId], () =>
          drive.deletePermission(fileId, permissionId),
        ),
    }),
  });
}

const listing = ['fields', 'pageSize', 'pageToken'];
const sharing = ['emailMessage', 'fields', 'sendNotificationEmail'];

// The advanced service `Sheets`: the Sheets API v4 as Apps Script shows it.

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
