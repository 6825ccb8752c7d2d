/** duplicateSheet: everything is copied and nothing shared, under ids and a title of its own. */
import { describe, expect, test } from '@jest/globals';
import type { Request } from '../../../../../src/sheets/api';
import { after, cellOf, refusalOf, replies, sheetOf, text, valuesOf } from '../workbook';

const range = {
  sheetId: 0,
  startRowIndex: 1,
  endRowIndex: 3,
  startColumnIndex: 0,
  endColumnIndex: 1,
};
const duplicate = (more: object = {}): Request => ({
  duplicateSheet: { sourceSheetId: 0, ...more },
});

test('stands in front, or at an index, under the next id', () => {
  expect(replies(duplicate({ newSheetName: 'Đăng ký 2016' }))).toEqual([
    {
      duplicateSheet: {
        properties: {
          sheetId: 8,
          title: 'Đăng ký 2016',
          index: 0,
          sheetType: 'GRID',
          gridProperties: { rowCount: 10, columnCount: 6, frozenRowCount: 1 },
        },
      },
    },
  ]);
  const titles = (book: ReturnType<typeof after>) =>
    book.sheets?.map(({ properties }) => properties?.title);
  expect(titles(after(duplicate({ insertSheetIndex: 2 }), duplicate()))).toEqual([
    'Copy of Đăng ký 2',
    'Đăng ký',
    'Quỹ',
    'Copy of Đăng ký',
  ]);
});

describe('the copy', () => {
  const onColumn = {
    dimensionRange: { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
  };
  const attach: Request[] = [
    { mergeCells: { range } },
    { setBasicFilter: { filter: { range } } },
    { addProtectedRange: { protectedRange: { range, warningOnly: true } } },
    {
      createDeveloperMetadata: {
        developerMetadata: { metadataKey: 'cot', visibility: 'DOCUMENT', location: onColumn },
      },
    },
    duplicate({ newSheetId: 9 }),
  ];

  test('has what is attached on ranges of its own', () => {
    const copy = sheetOf(after(...attach), 9);
    const own = { ...range, sheetId: 9 };
    expect([copy.merges, copy.basicFilter?.range, copy.protectedRanges?.[0]?.range]).toEqual([
      [own],
      own,
      own,
    ]);
    const of = (sheetId: number) => sheetOf(after(...attach), sheetId);
    expect(of(9).protectedRanges?.[0]?.protectedRangeId).toBe(2);
    const idIn = (sheetId: number) =>
      of(sheetId).data?.[0]?.columnMetadata?.[1]?.developerMetadata?.[0]?.metadataId;
    expect([idIn(0), idIn(9)]).toEqual([1, 2]);
  });

  test('changes apart from the original', () => {
    const write: Request = {
      updateCells: {
        start: { sheetId: 9, rowIndex: 1, columnIndex: 1 },
        rows: [{ values: [text('Đã sửa')] }],
        fields: 'userEnteredValue',
      },
    };
    const book = after(...attach, write);
    expect(cellOf(book, 1, 1, 9)).toEqual(text('Đã sửa'));
    expect((valuesOf(book) as unknown[][])[1]?.[1]).toBe('Nguyễn Thị Hòa');
  });
});

test.each<[string, Request, string]>([
  ['no such sheet', duplicate({ sourceSheetId: 5 }), 'No grid with id: 5'],
  ['an id taken', duplicate({ newSheetId: 7 }), 'Sheet with id 7 already exists'],
  [
    'a title taken',
    duplicate({ newSheetName: 'quỹ' }),
    'A sheet with the name "quỹ" already exists. Please enter another name.',
  ],
  [
    'a place that there is not',
    duplicate({ insertSheetIndex: 4 }),
    'The sheet index must be between 0 and 2.',
  ],
])('refuses %s', (_, request, words) => expect(refusalOf(request)).toBe(words));
