/** trimWhitespace and deleteDuplicates: what changes, what is counted, what stays. */
import { describe, expect, test } from '@jest/globals';
import type { CellData, Request } from '../../../../../src/sheets/api';
import { after, amount, cellOf, refusal, refusalOf, replies, text, valuesOf } from '../workbook';

const range = {
  sheetId: 7,
  startRowIndex: 0,
  endRowIndex: 5,
  startColumnIndex: 0,
  endColumnIndex: 2,
};

const fill = (...rows: readonly (readonly CellData[])[]): Request => ({
  updateCells: {
    start: { sheetId: 7, rowIndex: 0, columnIndex: 0 },
    rows: rows.map((values) => ({ values: [...values] })),
    fields: '*',
  },
});

/** A request that the typings of Apps Script lack. */
const request = (name: string, more: object = {}) => ({ [name]: { range, ...more } }) as Request;

describe('trimWhitespace', () => {
  const trim = request('trimWhitespace');

  test('spaces, tabs and line ends at the ends go, one space stays between', () => {
    const requests = [
      fill(
        [text('  Hà  Văn\t Đồn\n'), text('Phường A')],
        [{ ...text(' =1+1 '), note: 'Cũ' }, amount(5), text(' ngoài ')],
      ),
      trim,
    ];
    const book = after(...requests);
    expect(valuesOf(book, 'Quỹ')).toEqual([
      ['Hà Văn Đồn', 'Phường A'],
      ['=1+1', 5, ' ngoài '],
    ]);
    expect(cellOf(book, 1, 0, 7)).toEqual({ ...text('=1+1'), note: 'Cũ' });
    expect(replies(...requests)[1]).toEqual({ trimWhitespace: { cellsChangedCount: 2 } });
  });

  test('where nothing changes, nothing is counted', () => {
    expect(replies(fill([text('a')]), trim)[1]).toEqual({ trimWhitespace: {} });
  });
});

describe('deleteDuplicates', () => {
  const rows = [
    [text('Ông Đồn'), amount(1)],
    [text('ông đồn'), amount(1)],
    [text('Bà Hòa'), amount(1)],
    [text('Ông Đồn'), amount(2)],
  ];
  const column = (startIndex: number, endIndex: number) => ({
    comparisonColumns: [{ sheetId: 7, dimension: 'COLUMNS', startIndex, endIndex }],
  });

  test.each<[string, object, unknown, number]>([
    [
      'all columns',
      {},
      [
        ['Ông Đồn', 1],
        ['Bà Hòa', 1],
        ['Ông Đồn', 2],
      ],
      1,
    ],
    [
      'the first column',
      column(0, 1),
      [
        ['Ông Đồn', 1],
        ['Bà Hòa', 1],
      ],
      2,
    ],
    [
      'the second column',
      column(1, 2),
      [
        ['Ông Đồn', 1],
        ['Ông Đồn', 2],
      ],
      2,
    ],
  ])('by %s, the first of equal rows stays', (_, more, expected, duplicatesRemovedCount) => {
    const requests = [fill(...rows), request('deleteDuplicates', more)];
    expect(valuesOf(after(...requests), 'Quỹ')).toEqual(expected);
    expect(replies(...requests)[1]).toEqual({ deleteDuplicates: { duplicatesRemovedCount } });
  });

  test('cells beside the range stay where they are', () => {
    const wide = rows.map((row, index) => [...row, amount(index)]);
    const book = after(fill(...wide), request('deleteDuplicates'));
    expect([0, 1, 2, 3].map((row) => cellOf(book, row, 2, 7))).toEqual([0, 1, 2, 3].map(amount));
  });

  test('a column outside the range is refused', () => {
    expect(
      refusal(() => after(fill(...rows), request('deleteDuplicates', column(2, 3)))),
    ).toContain('The comparison columns must lie in the range.');
  });
});

test.each(['trimWhitespace', 'deleteDuplicates'])('%s without a range is refused', (name) => {
  expect(refusalOf({ [name]: {} } as Request)).toBe('range is required.');
});
