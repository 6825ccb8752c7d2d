import { describe, expect, test } from '@jest/globals';
import type { GridRange, Request } from '../../../../src/sheets/api';
import { after, sheetOf, storeWith, workbookId } from './workbook';

type Dimension = 'ROWS' | 'COLUMNS';

function insert(
  dimension: Dimension,
  startIndex: number,
  endIndex: number,
  more: object = {},
): Request {
  return { insertDimension: { range: { sheetId: 0, dimension, startIndex, endIndex }, ...more } };
}

function remove(dimension: Dimension, startIndex: number, endIndex: number): Request {
  return { deleteDimension: { range: { sheetId: 0, dimension, startIndex, endIndex } } };
}

describe('what is attached to ranges moves along', () => {
  const place: GridRange = {
    sheetId: 0,
    startRowIndex: 4,
    endRowIndex: 8,
    startColumnIndex: 1,
    endColumnIndex: 3,
  };
  const condition = { type: 'NOT_BLANK' };
  const attach: Request[] = [
    { mergeCells: { range: place } },
    {
      addConditionalFormatRule: {
        rule: { ranges: [place], booleanRule: { condition, format: {} } },
      },
    },
    { addProtectedRange: { protectedRange: { range: place, warningOnly: true } } },
    { addNamedRange: { namedRange: { name: 'so_luong', range: place } } },
    { setBasicFilter: { filter: { range: place } } },
  ];

  function rangesAfter(request: Request): unknown[] {
    const book = after(...attach, request);
    const sheet = sheetOf(book);
    return [
      sheet.merges?.[0],
      sheet.conditionalFormats?.[0]?.ranges?.[0],
      sheet.protectedRanges?.[0]?.range,
      book.namedRanges?.[0]?.range,
      sheet.basicFilter?.range,
    ];
  }

  test.each<[string, Request, GridRange | undefined]>([
    ['inserted above', insert('ROWS', 4, 6), { ...place, startRowIndex: 6, endRowIndex: 10 }],
    ['inserted inside', insert('ROWS', 5, 6), { ...place, endRowIndex: 9 }],
    ['inserted right below', insert('ROWS', 8, 9), place],
    [
      'inserted left of it',
      insert('COLUMNS', 0, 1),
      { ...place, startColumnIndex: 2, endColumnIndex: 4 },
    ],
    ['deleted above', remove('ROWS', 1, 3), { ...place, startRowIndex: 2, endRowIndex: 6 }],
    [
      'deleted over its upper edge',
      remove('ROWS', 3, 6),
      { ...place, startRowIndex: 3, endRowIndex: 5 },
    ],
    ['deleted inside', remove('ROWS', 5, 6), { ...place, endRowIndex: 7 }],
    ['deleted over its lower edge', remove('ROWS', 6, 9), { ...place, endRowIndex: 6 }],
    ['deleted with it', remove('ROWS', 3, 9), undefined],
    [
      'deleted on another sheet',
      { deleteDimension: { range: { sheetId: 7, dimension: 'ROWS', startIndex: 0, endIndex: 2 } } },
      place,
    ],
  ])('%s', (_name, request, expected) => {
    expect(rangesAfter(request)).toEqual(Array.from({ length: 5 }, () => expected));
  });

  test('a merge that one cell is left of is none', () => {
    const range = {
      sheetId: 0,
      startRowIndex: 4,
      endRowIndex: 5,
      startColumnIndex: 0,
      endColumnIndex: 2,
    };
    expect(sheetOf(after({ mergeCells: { range } }, remove('COLUMNS', 1, 2))).merges).toEqual([]);
  });

  test('a whole column stays whole, a chart follows its data and its anchor', () => {
    const column = { sheetId: 0, startColumnIndex: 1, endColumnIndex: 2 };
    const source = { ...place, endColumnIndex: 2 };
    const chart = {
      spec: { pieChart: { series: { sourceRange: { sources: [source] } } } },
      position: { overlayPosition: { anchorCell: { sheetId: 7, rowIndex: 1 } } },
    };
    const rule = { ranges: [column], booleanRule: { condition, format: {} } };
    const book = after(
      { addConditionalFormatRule: { rule } },
      { addChart: { chart } },
      insert('ROWS', 1, 2),
    );
    expect(sheetOf(book).conditionalFormats?.[0]?.ranges).toEqual([column]);
    expect(sheetOf(book, 7).charts?.[0]).toMatchObject({
      spec: {
        pieChart: {
          series: { sourceRange: { sources: [{ ...source, startRowIndex: 5, endRowIndex: 9 }] } },
        },
      },
      position: { overlayPosition: { anchorCell: { sheetId: 7, rowIndex: 1 } } },
    });
  });

  test('insert and delete undo one another', () => {
    const store = storeWith();
    store.batchUpdate(workbookId, { requests: attach });
    const before = store.peek(workbookId);
    store.batchUpdate(workbookId, { requests: [insert('ROWS', 1, 4), remove('ROWS', 1, 4)] });
    expect(store.peek(workbookId)).toEqual(before);
  });
});
