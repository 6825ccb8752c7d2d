import { describe, expect, test } from '@jest/globals';
import type { Request } from '../../../../../src/sheets/api';
import { after, refusalOf, replies, sheetOf } from '../workbook';

const area = { sheetId: 0, startRowIndex: 1, endRowIndex: 3 };

describe('protected ranges', () => {
  const protect: Request = {
    addProtectedRange: { protectedRange: { range: area, warningOnly: true } },
  };
  const added = {
    protectedRangeId: 1,
    range: area,
    warningOnly: true,
    requestingUserCanEdit: true,
  };

  test('are added, changed by the mask and deleted', () => {
    const range = { startRowIndex: 1, endRowIndex: 3 };
    expect(replies(protect)).toEqual([
      { addProtectedRange: { protectedRange: { ...added, range, editors: {} } } },
    ]);
    const wanted = { protectedRangeId: 1, description: 'Của Thành hội', warningOnly: false };
    const change = { updateProtectedRange: { protectedRange: wanted, fields: 'description' } };
    expect(sheetOf(after(protect, change)).protectedRanges).toEqual([
      { ...added, description: 'Của Thành hội' },
    ]);
    const remove = { deleteProtectedRange: { protectedRangeId: 1 } };
    expect(sheetOf(after(protect, remove)).protectedRanges).toEqual([]);
  });

  test.each<[string, Request, string]>([
    [
      'deleting one that is not there',
      { deleteProtectedRange: { protectedRangeId: 404 } },
      'No protected range with id: 404',
    ],
    [
      'a sheet that is not there',
      { addProtectedRange: { protectedRange: { range: { sheetId: 5 } } } },
      'No grid with id: 5',
    ],
    [
      'no range',
      { addProtectedRange: { protectedRange: { warningOnly: true } } },
      'protectedRange.range is required.',
    ],
  ])('refuses %s', (_name, request, words) => {
    expect(refusalOf(request)).toBe(words);
  });
});
