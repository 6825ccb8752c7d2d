import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { offsetsOf, windowOf } from '../../../src/client/sidebar/parts/virtual-window';

describe('offsetsOf', () => {
  test.each([
    [[], [0]],
    [[10], [0, 10]],
    [
      [10, 0, 25],
      [0, 10, 10, 35],
    ],
  ])('of %j is %j', (heights, expected) => {
    expect(offsetsOf(heights)).toEqual(expected);
  });
});

describe('windowOf', () => {
  const offsets = offsetsOf([10, 20, 30, 40]);

  test.each([
    ['the first rows', 0, 15, { first: 0, end: 2 }],
    ['a row cut by the upper edge', 29, 31, { first: 1, end: 3 }],
    ['all', -500, 500, { first: 0, end: 4 }],
    ['nothing, above the list', -500, -100, { first: 0, end: 0 }],
    ['nothing, below the list', 150, 400, { first: 4, end: 4 }],
    ['the last row', 99, 400, { first: 3, end: 4 }],
  ])('%s', (_, top, bottom, expected) => {
    expect(windowOf(offsets, top, bottom)).toEqual(expected);
  });

  test('of no rows is empty', () => {
    expect(windowOf(offsetsOf([]), -100, 100)).toEqual({ first: 0, end: 0 });
  });

  test('holds exactly the rows that touch the stretch, however high they are', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 200 });
    fc.assert(
      fc.property(
        heights,
        fc.integer({ min: -500, max: 70_000 }),
        fc.nat(2000),
        (all, top, size) => {
          const starts = offsetsOf(all);
          const { first, end } = windowOf(starts, top, top + size);
          all.forEach((height, row) => {
            const start = starts[row] ?? 0;
            const isSeen = start + height > top && start < top + size;
            if (isSeen) expect(row >= first && row < end).toBe(true);
            else if (start + height <= top) expect(row < first || first === end).toBe(true);
            else expect(row >= end).toBe(true);
          });
        },
      ),
    );
  });
});
