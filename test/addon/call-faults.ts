/** What may happen to one call of Google's services in the middle of a run. */
import { DriveApiError } from '../../src/local/emulator/drive/failures';
import { SheetsApiError } from '../../src/local/emulator/sheets/failures';

/** A method such as "drive.files.create", and its number among the calls of a run, from 0 on. */
export type Intercept = (method: string, call: () => unknown, index: number) => unknown;

/** Each fault, as either service answers a Vietnamese account; "lost": the call was carried out and its answer got lost. */
export const callFaults: readonly (readonly [
  name: string,
  isLost: boolean,
  error: (method: string) => Error,
])[] = [
  ['403', false, api(403, 'PERMISSION_DENIED', 'insufficientFilePermissions')],
  ['404', false, api(404, 'NOT_FOUND', 'notFound')],
  ['429', false, api(429, 'RESOURCE_EXHAUSTED', 'rateLimitExceeded')],
  ['500', false, api(500, 'INTERNAL', 'internalError')],
  ['500 after it was done', true, api(500, 'INTERNAL', 'internalError')],
  ['no answer', false, () => new Error('Câu trả lời trống')],
  ['time-out after it was done', true, () => new Error('Đã hết thời gian chờ dịch vụ: Bảng tính')],
];

function api(code: number, status: string, reason: string) {
  return (method: string) =>
    method.startsWith('drive.')
      ? new DriveApiError(code, reason, 'Google từ chối.')
      : new SheetsApiError(code, status, 'Google từ chối.');
}

/** Every try of the call at that place fails. */
export function faultAt(
  place: number,
  isLost: boolean,
  error: (method: string) => Error,
): Intercept {
  let method: string | undefined;
  return (name, call, index) => {
    if (index === place) method = name;
    // Tries of one call follow each other; after another call it is a new one.
    if (index < place || method !== name || index > place + 3) return call();
    if (isLost) call();
    throw error(name);
  };
}
