/** What a call of the Drive API answers: the fields that were asked for, and lists page by page. */
import { parseFieldMask } from '../sheets/field-masks';
import { picked } from '../sheets/response-masks';
import { invalidValue } from './failures';
import type { ListOptions } from './service';

/** A copy with the fields of the mask, or with those that Google gives where none are named. */
export function fieldsOf<T extends object>(value: T, fields: string | undefined, usual: string): T {
  return picked(value, parseFieldMask(fields ?? usual));
}

/** Google's usual page holds 100 entries; a token leads to the next one. */
export function pageOf<Entry>(
  name: 'files' | 'permissions',
  entries: readonly Entry[],
  { pageSize = 100, pageToken = '0', fields }: ListOptions,
  usual: string,
): object {
  const start = Number(pageToken);
  if (!Number.isInteger(start) || start < 0 || start > entries.length)
    throw invalidValue(pageToken);
  const end = start + pageSize;
  const page = {
    kind: name === 'files' ? 'drive#fileList' : 'drive#permissionList',
    [name]: entries.slice(start, end),
    ...(end < entries.length && { nextPageToken: String(end) }),
  };
  return fieldsOf(page, fields, usual);
}
