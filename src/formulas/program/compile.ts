/** Compiles the tree of a formula into a closure that computes its value for a cell. */
import type { At, Names } from '../computing';
import { definedFunction } from '../functions/all';
import {
  orError,
  type RangeFunction,
  type ScalarFunction,
  type Thunk,
} from '../functions/definition';
import type { Node } from '../language/parser';
import type { Reference } from '../language/reference';
import {
  errorOf,
  FormulaError,
  Matrix,
  Range,
  single,
  toMatrix,
  type Scalar,
  type Value,
} from '../values';
import { placeOfLine, resolveReference } from '../language/resolve-reference';
import { broadcast, isMany } from './broadcast';
import { binaryOperators, unaryOperators } from './operators';

export type Compute = (at: At) => Value;

/** A formula that this engine cannot compute, and what in it. */
export class NotComputable extends Error {
  constructor(readonly part: string) {
    super(part);
  }
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
    case 'binary':
      return compileBinary(node, names, isArray);
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
  const run = unaryOperators[operator]!;
  return (at) => {
    const value = operand(at);
    return isMany(value, isArray)
      ? broadcast(([scalar = null]) => run(scalar, at), [value], at, isArray)
      : run(single(value, at), at);
  };
}

function compileBinary(
  { operator, left, right }: Extract<Node, { kind: 'binary' }>,
  names: Names,
  isArray: boolean,
): Compute {
  const run = binaryOperators[operator]!;
  const side = operator === '&' ? shownText : compileOperand;
  const [first, second] = [side(left, names, isArray), side(right, names, isArray)];
  return (at) => {
    const [a, b] = [first(at), second(at)];
    return isMany(a, isArray) || isMany(b, isArray)
      ? broadcast(([one = null, other = null]) => run(one, other, at), [a, b], at, isArray)
      : run(single(a, at), single(b, at), at);
  };
}

/** An argument of which only the value counts: a single cell is read at once. */
function compileOperand(node: Node, names: Names, isArray: boolean): Compute {
  const compute = compile(node, names, isArray);
  if (node.kind !== 'reference') return compute;
  const { sheet: title, top, bottom, left, right } = node.reference;
  if (top === null || left === null || top !== bottom || left !== right) return compute;
  const sheet = title === null ? null : names.sheet(title);
  if (sheet === undefined) return compute;
  return (at) => {
    const [row, column] = [placeOfLine(top, at.row), placeOfLine(left, at.column)];
    return row < 0 || column < 0 ? errorOf('#REF!') : (sheet ?? at.sheet).get(row, column);
  };
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
  const compilePart = definition.kind === 'scalar' ? compileOperand : compile;
  const compiled = parts.map((part) =>
    part === null ? () => null : compilePart(part, names, inArray),
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
      const { seesErrors = false, isSingle } = definition;
      const run: RangeFunction['run'] = seesErrors
        ? definition.run
        : (values, at) =>
            values.find((value) => value instanceof FormulaError) ?? definition.run(values, at);
      if (isSingle !== undefined) return liftSingles(run, isSingle, compiled, isArray);
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

/** SUMIF and its kin take one criterion; of several they give a result each. */
function liftSingles(
  run: RangeFunction['run'],
  isSingle: (place: number) => boolean,
  compiled: readonly Compute[],
  isArray: boolean,
): Compute {
  return (at) => {
    const values = compiled.map((part) => part(at));
    const places = values.flatMap((_, place) => (isSingle(place) ? [place] : []));
    const runWith = (scalars: readonly Scalar[]) => {
      const given = [...values];
      places.forEach((place, index) => (given[place] = scalars[index] ?? null));
      return single(
        orError(() => run(given, at)),
        at,
      );
    };
    return broadcast(
      runWith,
      places.map((place) => values[place] ?? null),
      at,
      isArray,
    );
  };
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
