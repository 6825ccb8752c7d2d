/** A Sheets service that fails, or that someone else writes to, at a chosen call. */
import { metadataFields } from '../../src/sheets/metadata';
import { type SheetsService, type SheetsStore } from '../../src/local/emulator/sheets/service';
import { SheetsApiError } from '../../src/local/emulator/sheets/failures';

/** What happens at a call; "lost answer": it was carried out, and the caller is told that it failed. */
export type Fault =
  | { readonly kind: 'error'; readonly error: () => Error; readonly times: number }
  | { readonly kind: 'lost-answer'; readonly error: () => Error }
  | { readonly kind: 'before'; readonly edit: () => void };

export interface FaultyService {
  readonly service: SheetsService;
  /** The methods called so far, in order, tries included. */
  readonly calls: readonly (keyof SheetsService)[];
}

/** @param at 0-based: which call meets the fault; tries of the same call follow it */
export function faultyService(store: SheetsStore, at: number, fault: Fault | null): FaultyService {
  const calls: (keyof SheetsService)[] = [];
  const meet = <Result>(name: keyof SheetsService, call: () => Result): Result => {
    const index = calls.length;
    calls.push(name);
    if (fault === null) return call();
    if (fault.kind === 'error' && index >= at && index < at + fault.times) throw fault.error();
    if (fault.kind === 'before' && index === at) fault.edit();
    const result = call();
    if (fault.kind === 'lost-answer' && index === at) throw fault.error();
    return result;
  };
  return {
    calls,
    service: {
      create: (body) => meet('create', () => store.create(body)),
      // SpreadsheetApp, which is no call of the Sheets API, asks the local host for these alone.
      get: (id, options) =>
        options?.fields === metadataFields
          ? meet('get', () => store.get(id, options))
          : store.get(id, options),
      batchGetValues: (id, ranges, options) =>
        meet('batchGetValues', () => store.batchGetValues(id, ranges, options)),
      batchUpdate: (id, body) => meet('batchUpdate', () => store.batchUpdate(id, body)),
    },
  };
}

/** In Vietnamese, as Google answers a Vietnamese account: no word of them may decide anything. */
export const apiErrors = {
  quota: () =>
    new SheetsApiError(429, 'RESOURCE_EXHAUSTED', 'Đã vượt quá hạn mức số lần đọc mỗi phút.'),
  internal: () => new SheetsApiError(500, 'INTERNAL', 'Đã xảy ra lỗi nội bộ.'),
  unavailable: () => new SheetsApiError(503, 'UNAVAILABLE', 'Dịch vụ hiện không hoạt động.'),
  denied: () => new SheetsApiError(403, 'PERMISSION_DENIED', 'Người gọi không có quyền'),
  refused: () =>
    new SheetsApiError(
      400,
      'INVALID_ARGUMENT',
      'Bạn đang cố gắng chỉnh sửa một ô hoặc đối tượng được bảo vệ.',
    ),
  timeOut: () => new Error('Đã vượt quá thời gian thực thi tối đa'),
  /** What Apps Script throws without `details`: a call that got no answer. */
  empty: () => new Error('Câu trả lời trống'),
} as const;
