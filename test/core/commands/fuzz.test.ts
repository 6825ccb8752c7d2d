/** Whatever is typed anywhere in a workbook, the commands find faults and never fail. */
import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import type { CellValue } from '../../../src/core/data/cell';
import { check } from '../../../src/core/commands/check/check';
import { report } from '../../../src/core/commands/report/report';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { today } from '../book-of';
import { sampleBook } from '../sample-book';
import { sized } from '../../sizes';

/** Enough rows of each sheet for every check to have something to compare, and fast. */
const rowsKept = 25;
const whole = sampleBook(15);
const sample: Snapshot = {
  ...whole,
  sheets: whole.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((column) => column.slice(0, rowsKept)),
    formulas: sheet.formulas.map((column) => column.slice(0, rowsKept)),
  })),
};

interface Mutation {
  readonly sheet: number;
  readonly column: number;
  readonly row: number;
  readonly value: CellValue;
  readonly formula: CellValue;
}

const nasty = fc.constantFrom<CellValue>(
  '',
  ' ',
  '1tr5',
  '30/6/2017',
  '31/02/2017',
  '#REF!',
  '=IMPORTXML("x")',
  '+84912345678',
  '__proto__',
  'constructor',
  'Tổng cộng',
  'STT',
  'Ngày thu',
  '<script>alert(1)</script>',
  '\u202e\u0000\ufeff',
  '\ud800',
  'Phßng Gi¸o dôc',
  'x'.repeat(50_000),
  -1,
  0,
  1e15,
  1e308,
  42_916.5,
  true,
);
const anything = fc.oneof(
  nasty,
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
);
const mutation = fc.record({
  sheet: fc.nat(sample.sheets.length - 1),
  column: fc.nat(15),
  row: fc.nat(30),
  value: anything,
  formula: fc.oneof(anything, fc.constant('=A1'), fc.constant('30/6/2017')),
});

function mutated(mutations: readonly Mutation[]): Snapshot {
  const sheets = sample.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((column) => [...column]),
    formulas: sheet.formulas.map((column) => [...column]),
  }));
  for (const { sheet, column, row, value, formula } of mutations) {
    const cells = sheets[sheet];
    const values = cells?.values[column];
    const formulas = cells?.formulas[column];
    if (values === undefined || formulas === undefined) continue;
    // The API never leaves holes within a column.
    while (values.length <= row) values.push('');
    while (formulas.length <= row) formulas.push('');
    values[row] = value;
    formulas[row] = typeof value === 'number' ? formula : value;
  }
  return { ...sample, sheets };
}

test(`${sized(10_000)} mutations of the sample yield findings, not exceptions`, () => {
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 20, maxLength: 20 }), (mutations) => {
      const book = mutated(mutations);
      const checked = check.plan({ today, inTheWay: 'beside' }, book);
      if (checked.ok) {
        for (const finding of checked.result.findings) {
          expect(typeof finding.code).toBe('string');
          expect(finding.row === null || finding.row >= 0).toBe(true);
        }
      } else expect(typeof checked.code).toBe('string');
      const reported = report.plan(
        { today, period: null, exact: null, lists: false, strict: false, inTheWay: 'beside' },
        book,
      );
      if (reported.ok) {
        for (const { value } of reported.result.figures.all) {
          expect(Number.isFinite(value)).toBe(true);
        }
      }
    }),
    { numRuns: sized(500) },
  );
});
