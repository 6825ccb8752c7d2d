/** Formulas over rows that are repeated, as [row, formula] once the rows are there. */
import { expect, test } from '@jest/globals';
import { widenedFormulas } from '../../../../src/core/commands/form/widen-sums';

/** Row 5 (0-based 4) stands three times, row 8 twice. */
const repeated = [
  { row: 4, count: 3 },
  { row: 7, count: 2 },
];

test.each<[row: number, formula: string, expected: readonly [number, string][]]>([
  [5, '=SUM(C5:C5)', [[7, '=SUM(C5:C7)']]],
  [5, '=SUM($C$5:$C$5)/C6', [[7, '=SUM($C$5:$C$7)/C8']]],
  [5, '=SUM(C4:C5)', [[7, '=SUM(C4:C7)']]],
  [8, '=SUM(C8:C8)+SUM(C5:C5)', [[11, '=SUM(C10:C11)+SUM(C5:C7)']]],
  [1, '=SUM(D5:D8)', [[1, '=SUM(D5:D11)']]],
  [1, "=SUM(Biểu!C5:C5;'biểu'!D5:D5)", [[1, "=SUM(Biểu!C5:C7;'biểu'!D5:D7)"]]],
  [1, "=SUM('Biểu khác'!C5:C5)", []],
  [1, '=SUM(5:5)', [[1, '=SUM(5:7)']]],
  // Of the repeated row itself, across its columns: the copies have formulas of their own.
  [4, '=SUM(C5:E5)', []],
  // What spans a repeated row, or names one cell of it, is moved by the spreadsheet.
  [5, '=SUM(C4:C6)', []],
  [5, '=C5*2', []],
  [5, '="C5:C5"', []],
  [5, '=SUM(C:C)', []],
])('in row %d: %s', (row, formula, expected) => {
  const found = widenedFormulas([{ row, column: 2, formula }], repeated, 'Biểu');
  expect(found.map((one) => [one.row, one.formula])).toEqual(expected);
});

test('where no row is repeated nothing is written', () => {
  expect(widenedFormulas([{ row: 5, column: 2, formula: '=SUM(C5:C5)' }], [], 'Biểu')).toEqual([]);
});
