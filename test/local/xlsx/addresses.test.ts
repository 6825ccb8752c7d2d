/** Addresses of files, and areas put together and taken apart. */
import { rangeAddress, quoteTitle } from '../../../src/core/data/a1';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Area } from '../../../src/local/emulator/sheets/areas';
import {
  areaOfAddress,
  areasOfList,
  fixedAddressOf,
  readReference,
} from '../../../src/local/xlsx/a1';
import { collectCells, subtractAll } from '../../../src/local/xlsx/rectangles';

const area = (startRow: number, endRow: number, startColumn: number, endColumn: number): Area => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});

describe('addresses', () => {
  test.each([
    ['J12', area(11, 12, 9, 10)],
    ['$A$1:C3', area(0, 3, 0, 3)],
    ['C3:A1', area(0, 3, 0, 3)],
    ['A:B', area(0, 1_048_576, 0, 2)],
    ['2:5', area(1, 5, 0, 16_384)],
    ['XFD1048576', area(1_048_575, 1_048_576, 16_383, 16_384)],
  ])('%s', (address, expected) => {
    expect(areaOfAddress(address)).toEqual(expected);
  });

  test.each(['', 'A0', 'A', '1', 'A1:', 'A1:B', '#REF!', 'Tien', "'Quỹ'!A1"])('not %s', (text) => {
    expect(areaOfAddress(text)).toBeUndefined();
  });

  test('a list leaves out what is no address', () => {
    expect(areasOfList('A1 #REF! B2:C3').map(rangeAddress)).toEqual(['A1', 'B2:C3']);
  });

  test.each([
    ["='Danh mục'!$B$2:$B$7", 'Danh mục', '$B$2:$B$7'],
    ['Quỹ!$A$1', 'Quỹ', '$A$1'],
    [`${quoteTitle("It's")}!A1`, "It's", '$A$1'],
  ])('the reference %s', (reference, title, address) => {
    const read = readReference(reference);
    expect(read?.title).toBe(title);
    expect(read && fixedAddressOf(read.area)).toBe(address);
  });

  test.each(['OFFSET(Quỹ!$A$1,0,0)', '#REF!$A$1', 'Tien', '"x"'])('no reference: %s', (text) => {
    expect(readReference(text)).toBeUndefined();
  });
});

const cellsOf = (areas: readonly Area[]) =>
  areas.flatMap(({ startRow, endRow, startColumn, endColumn }) =>
    Array.from({ length: endRow - startRow }, (_, row) =>
      Array.from(
        { length: endColumn - startColumn },
        (_, column) => `${startRow + row},${startColumn + column}`,
      ),
    ).flat(),
  );

const anyArea = fc
  .tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .map(([row, column, rows, columns]) => area(row, row + rows, column, column + columns));

describe('areas', () => {
  test('taken away, cell by cell', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyArea, { maxLength: 1 }), fc.array(anyArea), (areas, gone) => {
        const without = new Set(cellsOf(gone));
        const left = cellsOf(areas).filter((cell) => !without.has(cell));
        expect(cellsOf(subtractAll(areas, gone)).sort()).toEqual(left.sort());
      }),
    );
  });

  test('collected, each cell once', () => {
    fc.assert(
      fc.property(fc.array(anyArea), (areas) => {
        const cells = [...new Set(cellsOf(areas))];
        const collector = collectCells();
        const places = cells.map((cell) => cell.split(',').map(Number) as [number, number]);
        for (const [row, column] of places.sort((one, other) => one[0] - other[0])) {
          collector.add(row, column);
        }
        expect(cellsOf(collector.areas()).sort()).toEqual(cells.sort());
      }),
    );
  });

  test('collected into as few as a block needs', () => {
    const collector = collectCells();
    for (let row = 1; row < 1000; row += 1) {
      for (const column of [2, 3, 5]) collector.add(row, column);
    }
    expect(collector.areas().map(rangeAddress)).toEqual(['C2:D1000', 'F2:F1000']);
  });
});
