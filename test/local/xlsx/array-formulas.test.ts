/** Proves that formulas which fill several cells come out of a file and go into it with what they fill. */
import { describe, expect, test } from '@jest/globals';
import { createFormulaComputer } from '../../../src/local/formulas/compute-formulas';
import {
  filledAreas,
  formulaFromFile,
  formulaToFile,
} from '../../../src/local/xlsx/array-formulas';
import type { CellData, Spreadsheet } from '../../../src/sheets/api';
import { handMade, partText } from './make-file';

describe('as a file has them', () => {
  test.each([
    ['=ARRAYFORMULA(A1:A3*2)', 'A1:A3*2', true],
    ['=ARRAYFORMULA(UNIQUE(A1:A3))', '_xlfn.UNIQUE(A1:A3)', true],
    ['=XLOOKUP("SORT(x)",A:A,B:B)', '_xlfn.XLOOKUP("SORT(x)",A:A,B:B)', false],
    [
      '=SORT(FILTER(A1:B3,B1:B3>1),2,-1)',
      '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:B3,B1:B3>1),2,-1)',
      false,
    ],
    ['=SUM(A1:A3)', 'SUM(A1:A3)', false],
  ])('%s', (formula, text, isArray) => {
    expect(formulaToFile(formula)).toEqual({ text, isArray });
    expect(formulaFromFile(text, isArray)).toBe(formula);
  });

  test('only an ARRAYFORMULA around the whole is one for an area', () => {
    const formula = '=ARRAYFORMULA(A1:A2)+SUM(A1:A2)';
    expect(formulaToFile(formula)).toEqual({ text: formula.slice(1), isArray: false });
  });
});

const file = () =>
  handMade({
    sheets: [
      {
        title: 'Tên',
        rows:
          '<row r="1"><c r="A1" t="str"><v>Đức Xuân</v></c><c r="B1" t="str"><f t="array" ref="B1:B2">_xlfn.UNIQUE(A1:A3)</f><v>Đức Xuân</v></c><c r="C1"><v>7</v></c></row>' +
          '<row r="2"><c r="A2" t="str"><v>Sông Cầu</v></c><c r="B2" t="str"><v>Cũ</v></c></row>' +
          '<row r="3"><c r="A3" t="str"><v>Chí Kiên</v></c></row>',
      },
    ],
  });

const cellsOf = (spreadsheet: Spreadsheet, column: number): readonly (CellData | undefined)[] =>
  (spreadsheet.sheets?.[0]?.data?.[0]?.rowData ?? []).map(({ values }) => values?.[column]);

const text = (stringValue: string) => ({ stringValue });

test('stale results of an area are no values of the cells, and are computed again', async () => {
  const { spreadsheet, write } = await file();
  expect(cellsOf(spreadsheet, 1)).toEqual([
    {
      userEnteredValue: { formulaValue: '=ARRAYFORMULA(UNIQUE(A1:A3))' },
      effectiveValue: text('Đức Xuân'),
    },
    { effectiveValue: text('Cũ') },
    undefined,
  ]);
  const computed = createFormulaComputer(() => 42_916).compute(spreadsheet);
  expect(cellsOf(computed, 1).map((cell) => cell?.effectiveValue)).toEqual([
    text('Đức Xuân'),
    text('Sông Cầu'),
    text('Chí Kiên'),
  ]);
  const part = partText(await write(computed), 'xl/worksheets/sheet1.xml');
  expect(part).toContain('<f t="array" ref="B1:B3">_xlfn.UNIQUE(A1:A3)</f><v>Đức Xuân</v>');
  expect(part).toContain('<c r="B2" t="str"><v>Sông Cầu</v></c>');
  expect(part).toContain('<c r="B3" t="str"><v>Chí Kiên</v></c>');
});

test('each filled cell belongs to the formula above it, or to the left', () => {
  const formula = { userEnteredValue: { formulaValue: '=SORT(X1:Y3)' } };
  const filled = { effectiveValue: { numberValue: 1 } };
  const rows = [
    { values: [formula, filled, {}, formula] },
    { values: [filled, filled, {}, filled] },
    { values: [formula, {}, {}, filled] },
    { values: [filled, {}, {}, {}] },
  ];
  expect(filledAreas(rows)).toEqual(
    new Map([
      ['0:0', { startRow: 0, startColumn: 0, endRow: 2, endColumn: 2 }],
      ['0:3', { startRow: 0, startColumn: 3, endRow: 3, endColumn: 4 }],
      ['2:0', { startRow: 2, startColumn: 0, endRow: 4, endColumn: 1 }],
    ]),
  );
});
