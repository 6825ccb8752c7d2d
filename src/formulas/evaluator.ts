/** Compiles the tree of a formula into a closure that computes its value for a cell. */
import { definedFunction } from './functions/all';
import { orError, type At, type ScalarFunction, type Thunk } from './functions/definition';
import type { Line, Node, Reference } from './parser';
import {
  compareScalars,
  errorOf,
  FormulaError,
  Matrix,
  openEnd,
  Range,
  toMatrix,
  toNumber,
  toText,
  type Scalar,
  type SheetValues,
  type Value,
} from './values';

export type Compute = (at: At) => Value;

/** Where names and tables of a workbook are looked up; undefined: there is none such. */
export interface Names {
  readonly sheet: (title: string) => SheetValues | undefined;
  readonly name: (name: string) => Range | undefined;
  readonly table: (text: string, at: At) => Range | undefined;
  readonly hasTable: (text: string) => boolean;
  /** The pattern by which a cell shows its number as a date; null: it is none. */
  readonly shown: (sheet: SheetValues, row: number, column: number) => string | null;
}

/** A formula that this engine cannot compute, and what in it. */
export class NotComputable extends Error {
  constructor(readonly part: string) {
    super(part);
  }
}

/** The cells of a reference as seen from a cell. */
export function resolveReference(
  { top, bottom, left, right }: Reference,
  sheet: SheetValues,
  { row, column }: { readonly row: number; readonly column: number },
): Range | FormulaError {
  const at = (line: Line | null, own: number) =>
    line === null ? null : line.isAbsolute ? line.at : line.at + own;
  const rows = ordered(at(top, row), at(bottom, row), openEnd.row);
  const columns = ordered(at(left, column), at(right, column), openEnd.column);
  if (rows[0] < 0 || columns[0] < 0 || rows[1] > openEnd.row || columns[1] > openEnd.column) {
    return errorOf('#REF!');
  }
  return new Range(sheet, rows[0], rows[1], columns[0], columns[1]);
}

/** The start, and the end excluded. */
function ordered(from: number | null, to: number | null, open: number): readonly [number, number] {
  if (from === null && to === null) return [0, open];
  // "B:B5" is "B5:B": the side without an end is open.
  if (from === null || to === null) return [from ?? to ?? 0, open];
  return from <= to ? [from, to + 1] : [to, from + 1];
}

const operators: Readonly<Record<string, ScalarFunction['run']>> = {
  '+': arithmetic((a, b) => a + b),
  '-': arithmetic((a, b) => a - b),
  '*': arithmetic((a, b) => a * b),
  '/': arithmetic((a, b) => (b === 0 ? errorOf('#DIV/0!') : a / b)),
  '^': arithmetic(power),
  '&': ([a = null, b = null], { computing }) => {
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

export function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent < 0) return errorOf('#DIV/0!');
  return base ** exponent;
}

function arithmetic(run: (a: number, b: number) => Scalar): ScalarFunction['run'] {
  return ([a = null, b = null], { computing }) => {
    const left = toNumber(a, computing);
    if (left instanceof FormulaError) return left;
    const right = toNumber(b, computing);
    return right instanceof FormulaError ? right : run(left, right);
  };
}

function comparison(holds: (difference: number) => boolean): ScalarFunction['run'] {
  return ([a = null, b = null]) => {
    if (a instanceof FormulaError) return a;
    return b instanceof FormulaError ? b : holds(compareScalars(a, b));
  };
}

/**
 * @param isArray whether ranges are computed cell by cell
 * @throws NotComputable naming what is not known
 */
export function compile(node: Node, names: Names, isArray: boolean): Compute {
  switch (node.kind) {
    case 'literal': {
      const { value } = node;
      return () => value;
    }
    case 'reference':
      return compileReference(node.reference, names);
    case 'name': {
      if (names.name(node.name) === undefined) throw new NotComputable(node.name);
      return () => names.name(node.name) ?? errorOf('#NAME?');
    }
    case 'table':
      if (!names.hasTable(node.text)) throw new NotComputable(node.text);
      return (at) => names.table(node.text, at) ?? errorOf('#REF!');
    case 'unary':
      return compileUnary(node.operator, compile(node.operand, names, isArray), isArray);
    case 'binary': {
      const run = operators[node.operator]!;
      const [left, right] = [node.left, node.right].map((side) =>
        node.operator === '&' ? shownText(side, names, isArray) : compile(side, names, isArray),
      );
      return (at) => broadcast(run, [left!(at), right!(at)], at, isArray);
    }
    case 'array': {
      const rows = node.rows.map((cells) => cells.map((cell) => compile(cell, names, true)));
      return (at) => joinArray(rows.map((cells) => cells.map((cell) => toMatrix(cell(at)))));
    }
    case 'call':
      return compileCall(node.name, node.parts, names, isArray);
  }
}

function compileReference(reference: Reference, names: Names): Compute {
  const { sheet: title } = reference;
  if (title === null) return (at) => resolveReference(reference, at.sheet, at);
  if (title.includes('[')) throw new NotComputable(title);
  if (names.sheet(title) === undefined) return () => errorOf('#REF!');
  return (at) => {
    const sheet = names.sheet(title);
    return sheet === undefined ? errorOf('#REF!') : resolveReference(reference, sheet, at);
  };
}

function compileUnary(operator: string, operand: Compute, isArray: boolean): Compute {
  if (operator === '@') return (at) => single(operand(at), at);
  const sign: ScalarFunction['run'] = ([value = null], { computing }) => {
    if (operator === '+') return value;
    const number = toNumber(value, computing);
    if (number instanceof FormulaError) return number;
    return operator === '-' ? 0 - number : number / 100;
  };
  return (at) => broadcast(sign, [operand(at)], at, isArray);
}

/** Google joins a date as it is shown to a text; Excel joins its serial. */
function shownText(node: Node, names: Names, isArray: boolean): Compute {
  const compute = compile(node, names, isArray);
  if (node.kind !== 'reference') return compute;
  return (at) => {
    const value = compute(at);
    if (!(value instanceof Range) || !value.isCell) return value;
    const { sheet, startRow, startColumn } = value;
    const cell = sheet.get(startRow, startColumn);
    if (typeof cell !== 'number') return cell;
    const pattern = names.shown(sheet, startRow, startColumn);
    return pattern === null ? cell : at.computing.showNumber(cell, pattern);
  };
}

function compileCall(
  name: string,
  parts: readonly (Node | null)[],
  names: Names,
  isArray: boolean,
): Compute {
  if (name === 'LET') return compileLet(parts, names, isArray);
  const definition = definedFunction(name);
  if (definition === undefined) throw new NotComputable(name);
  const [fewest, most] = definition.arity;
  if (parts.length < fewest || parts.length > most) return () => errorOf('#N/A');
  const inArray = isArray || definition.isArray === true;
  const compiled = parts.map((part) =>
    part === null ? () => null : compile(part, names, inArray),
  );
  switch (definition.kind) {
    case 'scalar': {
      const { run, seesErrors = false } = definition;
      const checked: ScalarFunction['run'] = seesErrors
        ? run
        : (values, at) => values.find((value) => value instanceof FormulaError) ?? run(values, at);
      return (at) =>
        broadcast(
          (values, place) => orError(() => checked(values, place)),
          compiled.map((part) => part(at)),
          at,
          isArray,
        );
    }
    case 'range': {
      const { run } = definition;
      return (at) => {
        const values = compiled.map((part) => part(at));
        return orError(() => run(values, at));
      };
    }
    case 'lazy': {
      const { run } = definition;
      return (at) => {
        const thunks = compiled.map(
          (part): Thunk =>
            () =>
              part(at),
        );
        if (isArray && thunks.length > 0) return liftLazy(run, thunks, at);
        return orError(() =>
          run(
            thunks.map((thunk) => () => thunk()),
            at,
          ),
        );
      };
    }
  }
}

/** Under ARRAYFORMULA a condition that is an array chooses for each of its cells. */
function liftLazy(
  run: (parts: readonly Thunk[], at: At) => Value,
  thunks: readonly Thunk[],
  at: At,
): Value {
  const values = thunks.map((thunk) => thunk());
  return broadcast(
    (scalars, place) =>
      orError(() =>
        single(
          run(
            scalars.map((scalar) => () => scalar),
            place,
          ),
          place,
        ),
      ),
    values,
    at,
    true,
  );
}

/** LET(name, value, …, result): names are put in place of what they stand for. */
function compileLet(parts: readonly (Node | null)[], names: Names, isArray: boolean): Compute {
  if (parts.length % 2 === 0) return () => errorOf('#N/A');
  let known: ReadonlyMap<string, Node> = new Map();
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [name, value] = [parts[at], parts[at + 1]];
    if (name?.kind !== 'name' || !value) throw new NotComputable('LET');
    known = new Map([...known, [name.name.toUpperCase(), substitute(value, known)]]);
  }
  const result = parts[parts.length - 1];
  return result ? compile(substitute(result, known), names, isArray) : () => null;
}

function substitute(node: Node, known: ReadonlyMap<string, Node>): Node {
  switch (node.kind) {
    case 'name':
      return known.get(node.name.toUpperCase()) ?? node;
    case 'unary':
      return { ...node, operand: substitute(node.operand, known) };
    case 'binary':
      return { ...node, left: substitute(node.left, known), right: substitute(node.right, known) };
    case 'array':
      return { ...node, rows: node.rows.map((row) => row.map((cell) => substitute(cell, known))) };
    case 'call':
      return { ...node, parts: node.parts.map((part) => part && substitute(part, known)) };
    default:
      return node;
  }
}

/** One value of a range: its cell in the row or column of the formula. */
export function single(value: Value, { row, column }: At): Scalar {
  if (value instanceof Matrix) return value.rows[0]?.[0] ?? null;
  if (!(value instanceof Range)) return value;
  const { sheet, startRow, startColumn, endRow, endColumn } = value;
  if (value.isCell) return sheet.get(startRow, startColumn);
  if (value.width === 1 && row >= startRow && row < endRow) return sheet.get(row, startColumn);
  if (value.height === 1 && column >= startColumn && column < endColumn) {
    return sheet.get(startRow, column);
  }
  return errorOf('#VALUE!');
}

/** Runs a scalar function for single values, or for each cell of arrays of equal size, or of one row or column. */
function broadcast(
  run: ScalarFunction['run'],
  values: readonly Value[],
  at: At,
  isArray: boolean,
): Value {
  const isMany = (value: Value) =>
    value instanceof Matrix || (value instanceof Range && !value.isCell && isArray);
  if (!values.some(isMany))
    return run(
      values.map((value) => single(value, at)),
      at,
    );
  const matrices = values.map((value) =>
    isMany(value) ? toMatrix(value) : new Matrix([[single(value, at)]]),
  );
  const height = Math.max(...matrices.map(({ rows }) => rows.length));
  const width = Math.max(...matrices.map(({ rows }) => rows[0]?.length ?? 0));
  const rows: Scalar[][] = [];
  for (let row = 0; row < height; row += 1) {
    const cells: Scalar[] = [];
    for (let column = 0; column < width; column += 1) {
      const scalars = matrices.map((matrix) => spread(matrix, row, column));
      cells.push(run(scalars, at));
    }
    rows.push(cells);
  }
  return new Matrix(rows);
}

/** A single row or column stands for all; beyond an array there is nothing. */
function spread({ rows }: Matrix, row: number, column: number): Scalar {
  const cells = rows.length === 1 ? rows[0]! : rows[row];
  if (cells === undefined) return errorOf('#N/A');
  const cell = cells.length === 1 ? cells[0] : cells[column];
  return cell === undefined ? errorOf('#N/A') : cell;
}

function joinArray(parts: readonly (readonly Matrix[])[]): Value {
  const rows: Scalar[][] = [];
  for (const beside of parts) {
    const height = beside[0]?.rows.length ?? 0;
    if (beside.some((part) => part.rows.length !== height)) return errorOf('#VALUE!');
    for (let row = 0; row < height; row += 1) {
      rows.push(beside.flatMap((part) => part.rows[row] ?? []));
    }
  }
  const width = rows[0]?.length ?? 0;
  return rows.some((row) => row.length !== width) ? errorOf('#VALUE!') : new Matrix(rows);
}
