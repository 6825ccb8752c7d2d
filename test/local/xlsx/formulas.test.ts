/** Formulas between the hosts: separators, references that move, sheets that are renamed. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formulaParts } from '../../../src/local/xlsx/formula-parts';
import { renameSheets, shiftFormula } from '../../../src/local/xlsx/formula-references';
import { formulaFromXlsx, formulaToXlsx } from '../../../src/local/xlsx/formula-separator';

describe('separators', () => {
  test.each([
    ['=SUM(A1;B1)', 'SUM(A1,B1)'],
    ['=DATE(2017;1;1)', 'DATE(2017,1,1)'],
    ['=IF(A1="a;b";"x"";""y";2)', 'IF(A1="a;b","x"";""y",2)'],
    ["='Xã; phường'!$A$1:$B$2", "'Xã; phường'!$A$1:$B$2"],
    ["=COUNTIFS('It''s; ok'!A:A;B1)", "COUNTIFS('It''s; ok'!A:A,B1)"],
    ['=SUM({1;2};A1)', 'SUM({1;2},A1)'],
    ['=MATCH("}";{"a;}";"b"};0)', 'MATCH("}",{"a;}";"b"},0)'],
    ['=SUM(Bang[[#All];[Cột]];1)', 'SUM(Bang[[#All];[Cột]],1)'],
    [
      '=AND(N("khuyenhoc")=0;ISNUMBER(FIND("; Số tiền:";"; "&$P5)))',
      'AND(N("khuyenhoc")=0,ISNUMBER(FIND("; Số tiền:","; "&$P5)))',
    ],
    ['=""', '""'],
    ['=', ''],
  ])('%s <-> %s', (ours, theirs) => {
    expect(formulaToXlsx(ours)).toBe(theirs);
    expect(formulaFromXlsx(theirs)).toBe(ours);
  });

  test('a formula without "=" is taken too', () => {
    expect(formulaToXlsx('SUM(A1;B1)')).toBe('SUM(A1,B1)');
  });

  test('cut into parts, any formula is whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'A1;,"\'{}[]!=()') }), (formula) => {
        expect(
          formulaParts(formula)
            .map(({ text }) => text)
            .join(''),
        ).toBe(formula);
      }),
    );
  });
});

describe('a formula filled one row down and two columns right', () => {
  test.each([
    ['A1+B2', 'C2+D3'],
    ['$A1+A$1+$A$1', '$A2+C$1+$A$1'],
    ['SUM(A1:B2,A:A,1:1,$A:$B,$1:2)', 'SUM(C2:D3,C:C,2:2,$A:$B,$1:3)'],
    ['LOG10(A1)', 'LOG10(C2)'],
    ['"A1"&A1', '"A1"&C2'],
    ["'Q1 2017'!A1+Q1!A1", "'Q1 2017'!C2+Q1!C2"],
    ['Bang[A1]+ten_A1+A1_ten', 'Bang[A1]+ten_A1+A1_ten'],
    ['1:1048576', '2:1048577'],
    ['TODAY()', 'TODAY()'],
  ])('%s -> %s', (formula, moved) => {
    expect(shiftFormula(formula, 1, 2)).toBe(moved);
  });
});

describe('sheets that got another title', () => {
  const change = (title: string) => ({ Quỹ: 'Quỹ 2017', "It's": 'Của nó', Loi: null })[title];
  test.each([
    ['Quỹ!A1', "'Quỹ 2017'!A1"],
    ["'Quỹ'!$A$1:$B$2", "'Quỹ 2017'!$A$1:$B$2"],
    ["'It''s'!A1", "'Của nó'!A1"],
    ['Loi!A1+1', '#REF!A1+1'],
    ['"Quỹ!A1"&Quỹ2!A1', '"Quỹ!A1"&Quỹ2!A1'],
    ["'[1]Quỹ'!A1+[1]Quỹ!A1", "'[1]Quỹ'!A1+[1]Quỹ!A1"],
    ['SUM(Quỹ!A1,Quỹ!B1)', "SUM('Quỹ 2017'!A1,'Quỹ 2017'!B1)"],
  ])('%s -> %s', (formula, renamed) => {
    expect(renameSheets(formula, change)).toBe(renamed);
  });
});
