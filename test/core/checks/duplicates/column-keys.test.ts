import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  areCompatible,
  areEqual,
  groupRowsByPart,
  groupRows,
  filterGroups,
  keepRepeated,
  combineGroups,
  type GroupIds,
} from '../../../../src/core/data/group-rows';

const rowNumbers = (...numbers: number[]): GroupIds => ({
  ids: Int32Array.from(numbers),
  count: Math.max(0, ...numbers) + 1,
});

/** The rows in groups of equal numbers, so that it does not matter which numbers they are. */
function groupsOf({ ids: numbers, count: below }: GroupIds): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  numbers.forEach((number, row) => {
    expect(number).toBeLessThan(below);
    if (number >= 0) groups.set(number, [...(groups.get(number) ?? []), row]);
  });
  return [...groups.values()];
}

describe('rows together', () => {
  const rows = fc.array(
    fc.tuple(...([2, 3, 40] as const).map((max) => fc.integer({ min: -1, max }))),
    { maxLength: 60 },
  );

  test.each([
    ['few combinations', 2],
    ['many combinations', 3],
  ])('%s: equal in every column, none of which is blank', (_, columnCount) => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const columns = Array.from({ length: columnCount }, (__, index) =>
          rowNumbers(...drawn.map((row) => row[index] ?? -1)),
        );
        const groups = new Map<string, number[]>();
        drawn.forEach((row, place) => {
          const parts = row.slice(0, columnCount);
          if (parts.includes(-1)) return;
          const key = parts.join();
          groups.set(key, [...(groups.get(key) ?? []), place]);
        });
        expect(groupsOf(combineGroups(...columns))).toEqual([...groups.values()]);
      }),
    );
  });
});

test('numbers of rows come from their cells, and from parts of these', () => {
  const cells = Int32Array.of(0, 2, -1, 1, 2);
  expect([...groupRows(cells, Int32Array.of(0, 0, -1)).ids]).toEqual([0, -1, -1, 0, -1]);
  expect([...groupRows(cells, Int32Array.of(0, 1, 2)).ids]).toEqual([0, 2, -1, 1, 2]);
  const parts = groupRowsByPart(cells, Int32Array.of(1, 0, -1), Int32Array.of(7, 5));
  expect([...parts.ids]).toEqual([5, -1, -1, 7, -1]);
});

test('numbers that one row has alone, or that are not wanted, are left out', () => {
  expect([...keepRepeated(rowNumbers(3, 1, 3, 0, -1, 3)).ids]).toEqual([3, -1, 3, -1, -1, 3]);
  expect([...filterGroups(rowNumbers(0, 1, 2), (row) => row !== 1).ids]).toEqual([0, -1, 2]);
});

test('a row without a value equals none, and is compatible with all', () => {
  const numbers = rowNumbers(4, 4, 2, -1, -1);
  expect([areEqual(numbers, 0, 1), areCompatible(numbers, 0, 1)]).toEqual([true, true]);
  expect([areEqual(numbers, 0, 2), areCompatible(numbers, 0, 2)]).toEqual([false, false]);
  expect([areEqual(numbers, 0, 3), areCompatible(numbers, 0, 3)]).toEqual([false, true]);
  expect([areEqual(numbers, 3, 4), areCompatible(numbers, 3, 4)]).toEqual([false, true]);
});
