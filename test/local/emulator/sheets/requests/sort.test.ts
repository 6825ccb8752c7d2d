/** sortRange: the recorded table sorted in the recorded ways, and what no recording shows. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CellData, Request } from '../../../../../src/sheets/api';
import { after, cellOf, refusalOf, storeWith, text, valuesOf, workbookId } from '../workbook';

type Order = 'ASCENDING' | 'DESCENDING';

const area = {
  sheetId: 7,
  startRowIndex: 0,
  endRowIndex: 5,
  startColumnIndex: 0,
  endColumnIndex: 3,
};

function sort(range: object, ...specs: readonly (readonly [number, Order])[]): Request {
  const sortSpecs = specs.map(([dimensionIndex, sortOrder]) => ({ dimensionIndex, sortOrder }));
  return { sortRange: { range: { ...area, ...range }, sortSpecs } };
}

function fill(...rows: readonly (readonly CellData[])[]): Request {
  return {
    updateCells: {
      start: { sheetId: 7, rowIndex: 0, columnIndex: 0 },
      rows: rows.map((values) => ({ values: [...values] })),
      fields: '*',
    },
  };
}

/** What the sheet's first column reads after the rows were written and sorted in one batch. */
function firstColumn(rows: readonly (readonly CellData[])[], request: Request): unknown {
  const values = valuesOf(after(fill(...rows), request), 'Quỹ') as unknown[][];
  return values.map(([first]) => first);
}

const plants = [
  ['Táo', '2012', '4'],
  ['Bưởi', '2013', '3'],
  ['Cam', '2007', '1'],
  ['Dưa', '2013', '6'],
  ['Ổi', '2019', '2'],
].map((row) => row.map(text));

describe('as recorded', () => {
  test.each<[string, Request, string[]]>([
    ['by one column', sort({}, [2, 'ASCENDING']), ['Cam', 'Ổi', 'Bưởi', 'Táo', 'Dưa']],
    [
      'by two, the second where the first is equal',
      sort({}, [1, 'ASCENDING'], [2, 'ASCENDING']),
      ['Cam', 'Táo', 'Bưởi', 'Dưa', 'Ổi'],
    ],
    [
      'a part, downwards',
      sort({ startRowIndex: 1 }, [2, 'DESCENDING']),
      ['Táo', 'Dưa', 'Bưởi', 'Ổi', 'Cam'],
    ],
  ])('%s', (_, request, expected) => expect(firstColumn(plants, request)).toEqual(expected));
});

describe('kinds of cells', () => {
  const number = (numberValue: number): CellData => ({ userEnteredValue: { numberValue } });
  const flag = (boolValue: boolean): CellData => ({ userEnteredValue: { boolValue } });
  const rows = [[flag(true)], [text('Đạt')], [{}], [number(12)], [text('đạt 2')]];

  test.each<[Order, unknown[]]>([
    ['ASCENDING', [12, 'Đạt', 'đạt 2', true]],
    ['DESCENDING', [true, 'đạt 2', 'Đạt', 12]],
  ])('%s: numbers, texts, booleans in turn, blank cells last', (order, expected) => {
    expect(firstColumn(rows, sort({}, [0, order]))).toEqual(expected);
  });

  test('a cell takes its format and note along; cells outside the range stay', () => {
    const noted = { ...text('B'), note: 'Đã xem', userEnteredFormat: { wrapStrategy: 'WRAP' } };
    const book = after(
      fill([noted, text('1'), text('x')], [text('A'), text('2'), text('y')]),
      sort({ endColumnIndex: 2, endRowIndex: 2 }, [0, 'ASCENDING']),
    );
    expect(cellOf(book, 1, 0, 7)).toEqual(noted);
    expect(cellOf(book, 1, 2, 7)).toEqual(text('y'));
  });
});

test('rows are the same rows in another order, and in order', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(amounts, (all) => {
      const rows = all.map((value, row) => [
        { userEnteredValue: { numberValue: value } },
        text(String(row)),
      ]);
      const sorted = valuesOf(after(fill(...rows), sort({}, [0, 'ASCENDING'])), 'Quỹ') as [
        number,
        string,
      ][];
      const expected = all
        .map((value, row) => [value, String(row)] as const)
        .sort((a, b) => a[0] - b[0]);
      expect(sorted).toEqual(expected);
    }),
  );
});

test.each<[string, Request, string]>([
  [
    'a column outside the range',
    sort({}, [3, 'ASCENDING']),
    'The sort column 3 is not in the range.',
  ],
  ['no order', sort({}), 'sortSpecs is required.'],
  ['a sheet that is not there', sort({ sheetId: 5 }, [0, 'ASCENDING']), 'No grid with id: 5'],
  [
    'a colour',
    { sortRange: { range: area, sortSpecs: [{ backgroundColorStyle: {} }] } },
    '501 UNIMPLEMENTED: The local host does not support: sortRange.sortSpecs[0].backgroundColorStyle',
  ],
])('refuses %s', (_, request, words) => expect(refusalOf(request)).toBe(words));

test('over merged cells it is refused by name', () => {
  const store = storeWith();
  const merge = { mergeCells: { range: { ...area, endRowIndex: 2 } } };
  expect(() =>
    store.batchUpdate(workbookId, { requests: [merge, sort({}, [0, 'ASCENDING'])] }),
  ).toThrow('The local host does not support: sortRange over merged cells');
});
