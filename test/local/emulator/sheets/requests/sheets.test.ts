import { describe, expect, test } from '@jest/globals';
import { after, refusal, refusalOf, replies, workbookId, storeWith } from '../workbook';
import type { Request, Spreadsheet } from '../../../../../src/sheets/api';

function titles(spreadsheet: Spreadsheet): unknown {
  return spreadsheet.sheets?.map(({ properties }) => [properties?.index, properties?.title]);
}

describe('addSheet', () => {
  test('fills in what is not given, and says so in the reply', () => {
    expect(replies({ addSheet: {} })).toEqual([
      {
        addSheet: {
          properties: {
            sheetId: 8,
            title: 'Trang tính3',
            index: 2,
            sheetType: 'GRID',
            gridProperties: { rowCount: 1000, columnCount: 26 },
          },
        },
      },
    ]);
  });

  test('takes the place asked for, and the others move', () => {
    const book = after({ addSheet: { properties: { title: 'Thiết lập', index: 0 } } });
    expect(titles(book)).toEqual([
      [0, 'Thiết lập'],
      [1, 'Đăng ký'],
      [2, 'Quỹ'],
    ]);
  });

  test('two in one batch get different ids and titles', () => {
    const book = after({ addSheet: {} }, { addSheet: {} });
    expect(book.sheets?.map(({ properties }) => properties?.sheetId)).toEqual([0, 7, 8, 9]);
    expect(titles(book)).toContainEqual([3, 'Trang tính4']);
  });

  test.each<[string, Request['addSheet'], string]>([
    [
      'a title that is taken, whatever its case',
      { properties: { title: 'ĐĂNG KÝ' } },
      'A sheet with the name "ĐĂNG KÝ" already exists. Please enter another name.',
    ],
    ['an id that is taken', { properties: { sheetId: 7 } }, 'Sheet with id 7 already exists'],
    ['no title', { properties: { title: '' } }, 'Sheet title cannot be empty.'],
    [
      'a title of 101 characters',
      { properties: { title: 'q'.repeat(101) } },
      'Sheet title cannot be longer than 100 characters.',
    ],
    [
      'a place behind the end',
      { properties: { index: 3 } },
      'The sheet index must be between 0 and 2.',
    ],
    [
      'all rows frozen',
      { properties: { gridProperties: { rowCount: 1, frozenRowCount: 1 } } },
      "You can't freeze all visible rows on the sheet.",
    ],
    [
      'more than ten million cells',
      { properties: { gridProperties: { rowCount: 1_000_000, columnCount: 10 } } },
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
    [
      'a sheet that is no grid',
      { properties: { sheetType: 'OBJECT' } },
      '501 UNIMPLEMENTED: The local host does not support: addSheet.properties.sheetType OBJECT',
    ],
  ])('refuses %s', (_name, addSheet, words) => {
    expect(refusalOf({ addSheet })).toBe(words);
  });
});

describe('deleteSheet', () => {
  test('the others close up, and its named ranges go', () => {
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1 };
    const book = after(
      { addNamedRange: { namedRange: { name: 'tieu_de', range } } },
      { deleteSheet: { sheetId: 0 } },
    );
    expect(titles(book)).toEqual([[0, 'Quỹ']]);
    expect(book.namedRanges).toEqual([]);
  });

  test('refuses a sheet that is not there', () => {
    expect(refusalOf({ deleteSheet: { sheetId: 5 } })).toBe('No sheet with id: 5');
  });

  test('refuses the last sheet, and the last one shown', () => {
    const last = refusal(() =>
      after({ deleteSheet: { sheetId: 0 } }, { deleteSheet: { sheetId: 7 } }),
    );
    expect(last).toBe(
      "400 INVALID_ARGUMENT: Invalid requests[1].deleteSheet: You can't remove all the sheets in a document.",
    );
    const hide = { properties: { sheetId: 7, hidden: true }, fields: 'hidden' };
    const shown = refusal(() =>
      after({ updateSheetProperties: hide }, { deleteSheet: { sheetId: 0 } }),
    );
    expect(shown).toContain("You can't remove all the visible sheets in a document.");
  });
});

test('a reply is not changed by what comes later in the batch', () => {
  const store = storeWith();
  const { replies: given } = store.batchUpdate(workbookId, {
    requests: [
      { addSheet: { properties: { sheetId: 9, title: 'Lỗi' } } },
      { appendDimension: { sheetId: 9, dimension: 'ROWS', length: 5 } },
    ],
  });
  expect(given?.[0]?.addSheet?.properties?.gridProperties?.rowCount).toBe(1000);
  expect(given?.[1]).toEqual({});
});
