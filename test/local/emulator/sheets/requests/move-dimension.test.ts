/** moveDimension: rows and columns in another order, with all that stands on them. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Request } from '../../../../../src/sheets/api';
import { amount, after, refusalOf, sheetOf, valuesOf } from '../workbook';

function move(
  startIndex: number,
  endIndex: number,
  destinationIndex: number,
  dimension: 'ROWS' | 'COLUMNS' = 'ROWS',
): Request {
  const source = { sheetId: 7, dimension, startIndex, endIndex };
  return { moveDimension: { source, destinationIndex } };
}

const numbers: Request = {
  updateCells: {
    start: { sheetId: 7, rowIndex: 0, columnIndex: 0 },
    rows: [0, 1, 2, 3, 4].map((row) => ({ values: [amount(row), amount(10 + row)] })),
    fields: 'userEnteredValue',
  },
};

function firstColumn(...requests: Request[]): unknown[] {
  return (valuesOf(after(numbers, ...requests), 'Quỹ') as unknown[][]).map(([first]) => first);
}

// The first is the example of the discovery document.
test.each([
  ['two rows downwards', 1, 3, 4, [0, 3, 1, 2, 4]],
  ['a row to the end', 0, 1, 5, [1, 2, 3, 4, 0]],
  ['rows upwards', 3, 5, 0, [3, 4, 0, 1, 2]],
  ['to where they stand', 1, 3, 3, [0, 1, 2, 3, 4]],
])('%s', (_, start, end, to, expected) =>
  expect(firstColumn(move(start, end, to))).toEqual(expected),
);

test('columns', () => {
  const values = valuesOf(after(numbers, move(0, 1, 3, 'COLUMNS')), 'Quỹ') as unknown[][];
  expect(values[2]).toEqual([12, '', 2]);
});

test('moved back, everything is as before', () => {
  const span = fc
    .tuple(fc.nat(3), fc.integer({ min: 1, max: 2 }), fc.nat(5))
    .filter(([start, count]) => start + count <= 5);
  fc.assert(
    fc.property(span, ([start, count, to]) => {
      const inside = to >= start && to <= start + count;
      const lands = inside ? start : to > start ? to - count : to;
      const back = lands < start ? start + count : start;
      expect(firstColumn(move(start, start + count, to), move(lands, lands + count, back))).toEqual(
        [0, 1, 2, 3, 4],
      );
    }),
  );
});

describe('what is attached moves along', () => {
  const rows = (startRowIndex: number, endRowIndex: number) => ({
    sheetId: 7,
    startRowIndex,
    endRowIndex,
    startColumnIndex: 0,
    endColumnIndex: 2,
  });
  const named = (range: object): Request => ({
    addNamedRange: { namedRange: { name: 'vung', range } },
  });

  test.each([
    ['wholly in the moved rows', rows(1, 3), move(1, 3, 5), rows(3, 5)],
    ['above what is moved over it', rows(0, 2), move(3, 5, 0), rows(2, 4)],
    ['moved out of it', rows(0, 3), move(1, 2, 5), rows(0, 2)],
    ['moved into it', rows(0, 3), move(4, 5, 1), rows(0, 4)],
  ])('a range %s', (_, range, request, expected) => {
    expect(after(named(range), request).namedRanges?.[0]?.range).toEqual(expected);
  });

  test('heights and merges', () => {
    const book = after(
      {
        updateDimensionProperties: {
          range: { sheetId: 7, dimension: 'ROWS', startIndex: 1, endIndex: 2 },
          properties: { pixelSize: 60 },
          fields: 'pixelSize',
        },
      },
      { mergeCells: { range: rows(1, 3) } },
      move(1, 3, 5),
    );
    expect(sheetOf(book, 7).data?.[0]?.rowMetadata?.[3]).toEqual({ pixelSize: 60 });
    expect(sheetOf(book, 7).merges).toEqual([rows(3, 5)]);
  });

  test.each([
    ['a part of a merge', move(1, 2, 5)],
    ['into a merge', move(4, 5, 1)],
  ])('%s is refused', (_, request) => {
    const merge: Request = { mergeCells: { range: rows(0, 3) } };
    expect(() => after(merge, request)).toThrow(
      "You can't move rows that contain only part of a merged cell.",
    );
  });
});

test.each<[string, Request, string]>([
  ['no such rows', move(4, 6, 0), 'source.endIndex is larger than current grid size (5)'],
  ['no such place', move(0, 1, 6), 'destinationIndex is larger than current grid size (5)'],
  [
    'a place before the first',
    move(0, 1, -1),
    'destinationIndex is larger than current grid size (5)',
  ],
])('refuses %s', (_, request, words) => expect(refusalOf(request)).toBe(words));
