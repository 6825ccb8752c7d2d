/** Defines what a function of formulas is, and the two ways of making one. */
import type { CriteriaIndex } from '../criteria';
import { FormulaError, type Regional, type Scalar, type SheetValues, type Value } from '../values';

/** What a formula is computed with. */
export interface Computing extends Regional {
  readonly index: CriteriaIndex;
}

/** The cell that a formula is computed for. */
export interface At {
  readonly sheet: SheetValues;
  readonly row: number;
  readonly column: number;
  readonly computing: Computing;
}

export type Thunk = () => Value;

interface Shape {
  /** The fewest and the most arguments. */
  readonly arity: readonly [number, number];
  /** Its arguments are computed cell by cell for arrays, as under ARRAYFORMULA. */
  readonly isArray?: boolean;
}

/** Takes single values; over arrays it is computed element by element. An argument that is left out is null. */
export interface ScalarFunction extends Shape {
  readonly kind: 'scalar';
  /** Whether it is handed errors; others give the first error among their arguments. */
  readonly seesErrors?: boolean;
  readonly run: (values: readonly Scalar[], at: At) => Scalar;
}

/** Takes ranges and arrays as they are; errors are its own matter. */
export interface RangeFunction extends Shape {
  readonly kind: 'range';
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
