/** Defines what a function of formulas is, and the two ways of making one. */
import type { At } from '../computing';
import { FormulaError, type Scalar, type Value } from '../values';

export type Thunk = () => Value;

interface Shape {
  /** The fewest and the most arguments. */
  readonly arity: readonly [number, number];
  /** Its arguments are computed cell by cell for arrays, as under ARRAYFORMULA. */
  readonly isArray?: boolean;
  /** Whether it is handed errors; others give the first error among their arguments. */
  readonly seesErrors?: boolean;
}

/** Takes single values; over arrays it is computed element by element. An argument that is left out is null. */
export interface ScalarFunction extends Shape {
  readonly kind: 'scalar';
  readonly run: (values: readonly Scalar[], at: At) => Scalar;
}

/** Takes ranges and arrays as they are; errors within them are its own matter. */
export interface RangeFunction extends Shape {
  readonly kind: 'range';
  /** Which arguments are single values: arrays of them give an array of results. */
  readonly isSingle?: (place: number) => boolean;
  readonly run: (values: readonly Value[], at: At) => Value;
}

/** Computes of its arguments only what it needs. */
export interface LazyFunction extends Shape {
  readonly kind: 'lazy';
  readonly run: (parts: readonly Thunk[], at: At) => Value;
}

export type FunctionDefinition = ScalarFunction | RangeFunction | LazyFunction;
export type Functions = Readonly<Record<string, FunctionDefinition>>;

export const many = 255;

export function scalar(
  fewest: number,
  most: number,
  run: ScalarFunction['run'],
  seesErrors = false,
): ScalarFunction {
  return { kind: 'scalar', arity: [fewest, most], run, seesErrors };
}

export function ranged(
  fewest: number,
  most: number,
  run: RangeFunction['run'],
  isArray = false,
): RangeFunction {
  return { kind: 'range', arity: [fewest, most], run, isArray };
}

/** Runs what throws a FormulaError for a result that is none. */
export function orError<Result>(work: () => Result): Result | FormulaError {
  try {
    return work();
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
}

/** @throws FormulaError */
export function must<Result>(value: Result | FormulaError): Result {
  if (value instanceof FormulaError) throw value;
  return value;
}

export function seeingErrors(definition: RangeFunction): RangeFunction {
  return { ...definition, seesErrors: true };
}

/** A range function of pairs of cells and a criterion; @param first the place of the first criterion */
export function withCriteria(
  fewest: number,
  most: number,
  first: number,
  run: RangeFunction['run'],
): RangeFunction {
  const isSingle = (place: number) => place >= first && (place - first) % 2 === 0;
  return { kind: 'range', arity: [fewest, most], run, isSingle };
}
