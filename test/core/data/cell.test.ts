import { describe, expect, test } from '@jest/globals';
import { columnLetters, cellAddress, quoteTitle } from '../../../src/core/data/a1';
import { cellKind, isFormula } from '../../../src/core/data/cell';

describe('the kind of a cell, from both reads', () => {
  test.each([
    ['blank', undefined, undefined, 'blank', false],
    ['blank as the API gives it', '', '', 'blank', false],
    ['only spaces', '   ', '   ', 'blank', false],
    ['a formula that gives nothing', '', '=IF(A1;"";"")', 'blank', true],
    ['a date', 42916, '30/6/2017', 'date', false],
    ['a date with a time', 42916.5, '30/6/2017 12:00', 'date', false],
    ['a number', 42916, 42916, 'number', false],
    ['a formula with a number', 1500000, '=SUM(A1:A3)', 'number', true],
    ['a formula with a text', 'Đạt', '=IF(A1;"Đạt";"")', 'text', true],
    ['a text', '1tr5', '1tr5', 'text', false],
    ['a text that begins with =', '=IMPORTXML("x")', '=IMPORTXML("x")', 'text', false],
    ['true', true, true, 'boolean', false],
    ['a formula that failed', '#REF!', '=A1+#REF!', 'error', true],
    ['a name not found', '#NAME?', '=TONG(A1)', 'error', true],
    ['a text that only begins like an error', '#REF! là gì', '#REF! là gì', 'text', false],
  ] as const)('%s', (_, value, formula, kind, isAFormula) => {
    expect(cellKind(value, formula)).toBe(kind);
    expect(isFormula(value, formula)).toBe(isAFormula);
  });
});

describe('addresses', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  test('rows are 1-based in an address only', () => {
    expect(cellAddress(11, 9)).toBe('J12');
  });

  test('quotes in a title are doubled', () => {
    expect(quoteTitle("Quỹ '17")).toBe("'Quỹ ''17'");
  });
});
