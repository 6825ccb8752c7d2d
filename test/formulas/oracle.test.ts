/**
 * Sets the engine against IronCalc on random formulas. Where the two differ by design, Google's way
 * is this engine's; those differences are listed and proved, and random formulas keep out of them.
 */
import fc from 'fast-check';
import { afterAll, expect, test } from '@jest/globals';
import { startIronCalc, type Place } from './ironcalc';
import {
  anyCallOf,
  arrayFunctions,
  cells,
  rangeFunctions,
  scalarCalls,
  scalarFormula,
} from './random-formulas';
import { engineOf, sheetOf, shownAt, type Typed } from './workbook-of';

const ironCalc = startIronCalc();
afterAll(() => ironCalc.end());

function ownResults(rows: readonly (readonly Typed[])[], places: readonly Place[]): Typed[] {
  const sheets = [sheetOf(0, 'Sheet1', rows)];
  const computed = engineOf('en_US').compute({ properties: { locale: 'en_US' }, sheets });
  return places.map(([row, column]) => shownAt(computed, 0, row, column));
}

/**
 * The last digits of a number are a matter of the order of sums; what refers to a blank cell is 0 in
 * Excel's kind of engine, and an array without a cell is an error of its own kind.
 */
function comparable(value: Typed): Typed {
  if (value === '') return 0;
  if (value === '#CALC!') return '#N/A';
  return typeof value === 'number' ? Number(value.toPrecision(10)) : value;
}

const first: readonly Place[] = [[0, 5]];
const block: readonly Place[] = Array.from({ length: 12 * 6 }, (_, at) => [
  Math.floor(at / 6),
  5 + (at % 6),
]);

test.each([
  ['single values', anyCallOf(scalarCalls), first, 600],
  ['functions within functions', scalarFormula, first, 800],
  ['ranges and criteria', anyCallOf(rangeFunctions), first, 800],
  ['arrays', anyCallOf(arrayFunctions), block, 150],
])('%s', async (_kind, formula, places, numRuns) => {
  const property = fc.asyncProperty(cells, formula, async (rows, text) => {
    const filled = rows.map((row, at) => (at === 0 ? [...row, null, `=${text}`] : row));
    const theirs = await ironCalc.results(filled, places);
    expect(ownResults(filled, places).map(comparable)).toEqual(theirs.map(comparable));
  });
  await fc.assert(property, { numRuns });
});

const register: readonly (readonly Typed[])[] = [
  [5, null, 'Phường'],
  [7, null, 'phường'],
  [null, null, null],
];

/** What this engine gives as Google does, what IronCalc gives, and why they differ. */
test.each<[formula: string, google: Typed, ironCalc: Typed, why: string]>([
  ['=IF(TRUE)', '#N/A', '#ERROR!', 'Google: wrong number of arguments is #N/A'],
  ['=CHOOSE(4,"a","b","c")', '#NUM!', '#VALUE!', 'Google: parameter 1 is out of range'],
  ['=CHAR(0)', '#NUM!', '#VALUE!', 'Google: parameter 1 is out of range'],
  ['=VLOOKUP("a",A1:B2,0,FALSE)', '#VALUE!', '#REF!', 'Google: the index must be at least 1'],
  ['=FILTER(A1:A2,A1:A2>9)', '#N/A', '#CALC!', 'Google has no error of empty arrays'],
  ['=ROWS(UNIQUE(C1:C2))', 2, '#VALUE!', 'Google tells capitals apart in UNIQUE'],
  ['=A1:A2*2', 10, 10, 'Google takes the cell of its own row, Excel spills'],
  ['=MROUND(7,TRUE)', 7, '#VALUE!', 'Google takes TRUE for 1 in every number'],
  ['=ISODD(TRUE)', true, '#VALUE!', 'the same'],
  ['=POWER(B1,0)', 1, '#NUM!', 'Google: 0^0 is 1'],
  ['=DATE(117,6,30)', 42_916, '#NUM!', 'Google counts years below 1900 from 1900'],
  ['=CODE("Đức")', 272, '#VALUE!', 'Google gives the code point'],
  ['=AND(FALSE,1/0)', '#DIV/0!', false, 'Google looks at every argument'],
  ['=COUNTIF(A1:A3,"<>a")', 3, 0, 'a mistake of IronCalc: texts only'],
  ['=XMATCH(FALSE,B1:B3)', '#N/A', 1, 'a mistake of IronCalc: blank is not FALSE'],
  ['=SUBTOTAL(6,C1:C2)', 0, 1, 'as PRODUCT, which is 0 in both'],
])('%s is %s here, %s in IronCalc', async (formula, google, ironCalcResult) => {
  const rows = register.map((row, at) => (at === 0 ? [...row, null, null, formula] : row));
  expect(ownResults(rows, first)).toEqual([google]);
  expect(await ironCalc.results(rows, first)).toEqual([ironCalcResult]);
});
