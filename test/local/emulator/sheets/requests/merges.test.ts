import { describe, expect, test } from '@jest/globals';
import type { GridRange, Request } from '../../../../../src/sheets/api';
import { after, refusal, refusalOf, sheetOf, valuesOf, workbookId, storeWith } from '../workbook';

function range(
  startRowIndex: number,
  endRowIndex: number,
  startColumnIndex: number,
  endColumnIndex: number,
): GridRange {
  return { sheetId: 0, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex };
}

function merge(place: GridRange, mergeType?: string): Request {
  return { mergeCells: { range: place, ...(mergeType === undefined ? {} : { mergeType }) } };
}

describe('mergeCells', () => {
  test.each([
    ['MERGE_ALL', [range(4, 6, 0, 2)]],
    [undefined, [range(4, 6, 0, 2)]],
    ['MERGE_ROWS', [range(4, 5, 0, 2), range(5, 6, 0, 2)]],
    ['MERGE_COLUMNS', [range(4, 6, 0, 1), range(4, 6, 1, 2)]],
  ])('%s', (mergeType, merges) => {
    expect(sheetOf(after(merge(range(4, 6, 0, 2), mergeType))).merges).toEqual(merges);
  });

  test('a block of one cell is no merge', () => {
    expect(sheetOf(after(merge(range(4, 6, 0, 1), 'MERGE_ROWS'))).merges).toEqual([]);
  });

  test('keeps the first value and the formats of all', () => {
    expect(valuesOf(after(merge(range(1, 3, 0, 3))))).toEqual([
      ['Xã, phường', 'Tên đăng ký', 'Số lượng'],
      ['Phường Đức Xuân'],
    ]);
    expect(valuesOf(after(merge(range(0, 1, 2, 5))))).toContainEqual([
      'Xã, phường',
      'Tên đăng ký',
      'Số lượng',
    ]);
    const clear = { repeatCell: { range: range(0, 1, 0, 1), fields: 'userEnteredValue' } };
    expect(valuesOf(after(clear, merge(range(0, 1, 0, 3))))).toContainEqual(['Tên đăng ký']);
  });

  test('takes in merges that lie wholly inside', () => {
    const book = after(merge(range(4, 6, 0, 2)), merge(range(3, 7, 0, 3)));
    expect(sheetOf(book).merges).toEqual([range(3, 7, 0, 3)]);
  });

  const partly = 'You must select all cells in a merged range to merge or unmerge them.';

  test.each<[string, Request, string]>([
    ['merging over a part of a merge', merge(range(5, 8, 1, 3)), partly],
    ['unmerging a part of a merge', { unmergeCells: { range: range(4, 5, 0, 2) } }, partly],
  ])('refuses %s', (_name, request, words) => {
    const said = refusal(() => after(merge(range(4, 6, 0, 2)), request));
    expect(said).toBe(
      `400 INVALID_ARGUMENT: Invalid requests[1].${Object.keys(request)[0]}: ${words}`,
    );
  });

  test('refuses a merge across the frozen line', () => {
    expect(refusalOf(merge(range(0, 2, 0, 1)))).toBe("You can't merge frozen and non-frozen rows.");
  });

  test('refuses a kind that is not there', () => {
    expect(refusalOf(merge(range(4, 6, 0, 2), 'MERGE'))).toBe(
      `400 INVALID_ARGUMENT: Invalid value at 'requests[0].merge_cells.merge_type' (type.googleapis.com/google.apps.sheets.v4.MergeType), "MERGE"`,
    );
  });
});

describe('unmergeCells', () => {
  test('ends the merges that lie in the range, others stay', () => {
    const book = after(merge(range(4, 6, 0, 2)), merge(range(8, 9, 0, 2)), {
      unmergeCells: { range: range(3, 7, 0, 6) },
    });
    expect(sheetOf(book).merges).toEqual([range(8, 9, 0, 2)]);
  });

  test('where nothing is merged nothing changes', () => {
    const store = storeWith();
    const before = sheetOf(store.peek(workbookId));
    store.batchUpdate(workbookId, { requests: [{ unmergeCells: { range: { sheetId: 0 } } }] });
    expect(sheetOf(store.peek(workbookId))).toBe(before);
  });
});
