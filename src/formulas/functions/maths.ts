/** Functions of numbers: rounding, remainders, sums, products. */
import type { At } from '../computing';
import { conditionsOf, findMatches, scalarAt } from '../criteria/conditions';
import {
  cellKey,
  eachScalar,
  errorOf,
  FormulaError,
  Matrix,
  Range,
  toMatrix,
  toNumber,
  type Scalar,
  type Value,
} from '../values';
import { many, must, ranged, scalar, withCriteria, type Functions } from './definition';

/** A scalar function of numbers; an argument that is left out is 0. */
function ofNumbers(fewest: number, most: number, run: (...numbers: number[]) => Scalar) {
  return scalar(fewest, most, (values, { computing }) =>
    run(...values.map((value) => must(toNumber(value, computing)))),
  );
}

/** Through the decimal text, so that 1.005 rounds up as people expect; half goes away from zero. */
function roundTo(
  value: number,
  digits: number,
  round: (size: number) => number = Math.round,
): number {
  const size = Math.abs(value);
  if (size === 0 || digits > 15 - Math.floor(Math.log10(size))) return value;
  const shifted = Number(`${Number(size.toPrecision(15))}e${Math.trunc(digits)}`);
  const scaled = Number.isNaN(shifted) ? size * 10 ** Math.trunc(digits) : shifted;
  const whole = round(Number(scaled.toPrecision(15)));
  return Math.sign(value) * (whole === 0 ? 0 : Number(`${whole}e${-Math.trunc(digits)}`));
}

function toMultiple(value: number, step: number, round: (size: number) => number): number {
  return Number((round(Number((value / step).toPrecision(15))) * step).toPrecision(15));
}

/** A positive number has no multiples of a negative one: support.google.com/docs/answer/3093471 */
function toDirectedMultiple(round: (size: number) => number, ofZero: Scalar) {
  return ofNumbers(1, 2, (value, step = 1) => {
    if (value === 0) return 0;
    if (step === 0) return ofZero;
    return value > 0 && step < 0 ? errorOf('#NUM!') : toMultiple(value, step, round);
  });
}

/**
 * The numbers among arguments: in ranges only what is a number, of other arguments what can be read as one.
 * @throws FormulaError the first error among them
 */
export function numbersIn(values: readonly Value[], { computing }: At): number[] {
  const numbers: number[] = [];
  for (const value of values) {
    const isTyped = !(value instanceof Range || value instanceof Matrix);
    eachScalar(value, (cell) => {
      if (cell instanceof FormulaError) throw cell;
      if (typeof cell === 'number') numbers.push(cell);
      else if (isTyped && cell !== null) numbers.push(must(toNumber(cell, computing)));
      return undefined;
    });
  }
  return numbers;
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

function sumIf(conditions: readonly Value[], summed: Value | undefined, { computing }: At): Scalar {
  const found = conditionsOf(conditions, computing);
  const base = found[0]!.range;
  if (summed !== undefined && !(summed instanceof Range)) return errorOf('#VALUE!');
  // SUMIF reads as many cells as the condition has, from the first cell of the summed range on.
  const range =
    summed === undefined
      ? base
      : new Range(
          summed.sheet,
          summed.startRow,
          summed.startRow + base.height,
          summed.startColumn,
          summed.startColumn + base.width,
        );
  let sum = 0;
  for (const place of findMatches(found, computing.index, [range]).places) {
    const cell = scalarAt(range, place);
    if (cell instanceof FormulaError) return cell;
    if (typeof cell === 'number') sum += cell;
  }
  return sum;
}

/** @throws FormulaError #VALUE! where the ranges differ in size */
export function valuesWhere(
  [summed, ...pairs]: readonly Value[],
  { computing }: At,
): readonly Scalar[] {
  const conditions = conditionsOf(pairs, computing);
  const base = conditions[0]?.range;
  if (!(summed instanceof Range) || base === undefined) throw errorOf('#VALUE!');
  if (base.height !== summed.height || base.width !== summed.width) throw errorOf('#VALUE!');
  return findMatches(conditions, computing.index, [summed]).places.map((place) =>
    scalarAt(summed, place),
  );
}

/** Of values that a condition chose, the numbers. @throws FormulaError an error among them */
export function chosenNumbers(values: readonly Scalar[]): number[] {
  return values.filter((value): value is number => typeof must(value) === 'number');
}

function sumProduct(values: readonly Value[]): Scalar {
  const matrices = values.map(toMatrix);
  const [first] = matrices;
  if (first === undefined) return 0;
  const height = Math.max(...matrices.map(({ rows }) => rows.length));
  const width = Math.max(...matrices.map(({ rows }) => rows[0]?.length ?? 0));
  const sizes = values.map((value, at) =>
    value instanceof Range
      ? [value.height, value.width]
      : [matrices[at]!.rows.length, matrices[at]!.rows[0]!.length],
  );
  if (sizes.some(([rows, columns]) => rows !== sizes[0]![0] || columns !== sizes[0]![1])) {
    return errorOf('#VALUE!');
  }
  let sum = 0;
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      let product = 1;
      for (const { rows } of matrices) {
        const cell = rows[row]?.[column] ?? null;
        if (cell instanceof FormulaError) return cell;
        // Texts and TRUE count as 0, as in Google and Excel.
        product *= typeof cell === 'number' ? cell : 0;
      }
      sum += product;
    }
  }
  return sum;
}

const subtotals: readonly ((numbers: readonly number[], filled: number) => Scalar)[] = [
  (numbers) => (numbers.length === 0 ? errorOf('#DIV/0!') : total(numbers) / numbers.length),
  (numbers) => numbers.length,
  (_numbers, filled) => filled,
  (numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0),
  (numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0),
  (numbers) =>
    numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1),
  (numbers) => deviation(numbers, 1),
  (numbers) => deviation(numbers, 0),
  (numbers) => total(numbers),
  (numbers) => variance(numbers, 1),
  (numbers) => variance(numbers, 0),
];

/** @param less 1 for a sample, 0 for the whole population */
export function variance(numbers: readonly number[], less: 0 | 1): Scalar {
  if (numbers.length <= less) return errorOf('#DIV/0!');
  const mean = total(numbers) / numbers.length;
  return total(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - less);
}

export function deviation(numbers: readonly number[], less: 0 | 1): Scalar {
  const square = variance(numbers, less);
  return typeof square === 'number' ? Math.sqrt(square) : square;
}

/** Leaves out rows that are hidden and other subtotals: support.google.com/docs/answer/3093649 */
function subtotal([code = null, ...ranges]: readonly Value[], { computing }: At): Scalar {
  const number = must(
    toNumber(code instanceof Matrix || code instanceof Range ? null : code, computing),
  );
  const run = subtotals[(number % 100) - 1];
  if (run === undefined || number < 1 || number > 111 || !Number.isInteger(number)) {
    return errorOf('#VALUE!');
  }
  const numbers: number[] = [];
  let filled = 0;
  for (const range of ranges) {
    if (!(range instanceof Range)) return errorOf('#VALUE!');
    const { sheet, startRow, startColumn } = range;
    eachScalar(range, (cell, row, column) => {
      const sheetRow = startRow + row;
      if (sheet.filtered.has(sheetRow) || (number > 100 && sheet.hidden.has(sheetRow))) return;
      if (sheet.subtotals.has(cellKey(sheetRow, startColumn + column))) return;
      filled += 1;
      if (cell instanceof FormulaError && (number % 100) - 1 > 2) throw cell;
      if (typeof cell === 'number') numbers.push(cell);
    });
  }
  return run(numbers, filled);
}

export const maths: Functions = {
  SUM: ranged(1, many, (values, at) => total(numbersIn(values, at))),
  SUMSQ: ranged(1, many, (values, at) => total(numbersIn(values, at).map((number) => number ** 2))),
  PRODUCT: ranged(1, many, (values, at) => {
    const numbers = numbersIn(values, at);
    return numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1);
  }),
  SUMIF: withCriteria(2, 3, 1, ([range, criterion, summed], at) =>
    sumIf([range!, criterion!], summed, at),
  ),
  SUMIFS: withCriteria(3, many, 2, (values, at) => total(chosenNumbers(valuesWhere(values, at)))),
  SUMPRODUCT: ranged(1, many, (values) => sumProduct(values), true),
  SUBTOTAL: ranged(2, many, subtotal),
  ROUND: ofNumbers(1, 2, (value, digits = 0) => roundTo(value, digits)),
  ROUNDUP: ofNumbers(1, 2, (value, digits = 0) => roundTo(value, digits, Math.ceil)),
  ROUNDDOWN: ofNumbers(1, 2, (value, digits = 0) => roundTo(value, digits, Math.floor)),
  TRUNC: ofNumbers(1, 2, (value, digits = 0) => roundTo(value, digits, Math.floor)),
  MROUND: ofNumbers(2, 2, (value, step) =>
    value * step < 0 ? errorOf('#NUM!') : step === 0 ? 0 : toMultiple(value, step, Math.round),
  ),
  CEILING: toDirectedMultiple(Math.ceil, 0),
  FLOOR: toDirectedMultiple(Math.floor, errorOf('#DIV/0!')),
  INT: ofNumbers(1, 1, (value) => Math.floor(value)),
  ABS: ofNumbers(1, 1, (value) => Math.abs(value)),
  SIGN: ofNumbers(1, 1, (value) => Math.sign(value)),
  SQRT: ofNumbers(1, 1, (value) => (value < 0 ? errorOf('#NUM!') : Math.sqrt(value))),
  POWER: ofNumbers(2, 2, (base, exponent) =>
    base === 0 && exponent < 0 ? errorOf('#DIV/0!') : base ** exponent,
  ),
  EXP: ofNumbers(1, 1, (value) => Math.exp(value)),
  LN: ofNumbers(1, 1, (value) => (value <= 0 ? errorOf('#NUM!') : Math.log(value))),
  LOG10: ofNumbers(1, 1, (value) => (value <= 0 ? errorOf('#NUM!') : Math.log10(value))),
  PI: scalar(0, 0, () => Math.PI),
  MOD: ofNumbers(2, 2, (value, divisor) =>
    divisor === 0 ? errorOf('#DIV/0!') : value - divisor * Math.floor(value / divisor),
  ),
  QUOTIENT: ofNumbers(2, 2, (value, divisor) =>
    divisor === 0 ? errorOf('#DIV/0!') : Math.trunc(value / divisor),
  ),
  ISODD: ofNumbers(1, 1, (value) => Math.abs(Math.trunc(value)) % 2 === 1),
  ISEVEN: ofNumbers(1, 1, (value) => Math.trunc(value) % 2 === 0),
};
