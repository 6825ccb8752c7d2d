/** Defines the operators of formulas on single values. */
import type { At } from '../computing';
import { compareScalars, errorOf, FormulaError, toNumber, toText, type Scalar } from '../values';

export type Operator = (left: Scalar, right: Scalar, at: At) => Scalar;

export const binaryOperators: Readonly<Record<string, Operator>> = {
  '+': arithmetic((a, b) => a + b),
  '-': arithmetic((a, b) => a - b),
  '*': arithmetic((a, b) => a * b),
  '/': arithmetic((a, b) => (b === 0 ? errorOf('#DIV/0!') : a / b)),
  '^': arithmetic(power),
  '&': (a, b, { computing }) => {
    const [left, right] = [toText(a, computing), toText(b, computing)];
    if (left instanceof FormulaError) return left;
    return right instanceof FormulaError ? right : left + right;
  },
  '=': comparison((difference) => difference === 0),
  '<>': comparison((difference) => difference !== 0),
  '<': comparison((difference) => difference < 0),
  '>': comparison((difference) => difference > 0),
  '<=': comparison((difference) => difference <= 0),
  '>=': comparison((difference) => difference >= 0),
};

export const unaryOperators: Readonly<Record<string, (value: Scalar, at: At) => Scalar>> = {
  '+': (value) => value,
  '-': (value, { computing }) => {
    const number = toNumber(value, computing);
    return number instanceof FormulaError ? number : 0 - number;
  },
  '%': (value, { computing }) => {
    const number = toNumber(value, computing);
    return number instanceof FormulaError ? number : number / 100;
  },
};

export function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent < 0) return errorOf('#DIV/0!');
  return base ** exponent;
}

function arithmetic(run: (a: number, b: number) => Scalar): Operator {
  return (a, b, { computing }) => {
    const left = toNumber(a, computing);
    if (left instanceof FormulaError) return left;
    const right = toNumber(b, computing);
    return right instanceof FormulaError ? right : run(left, right);
  };
}

function comparison(holds: (difference: number) => boolean): Operator {
  return (a, b) => {
    if (a instanceof FormulaError) return a;
    return b instanceof FormulaError ? b : holds(compareScalars(a, b));
  };
}
