/** Functions that look something up in a table. */
import type { At } from '../computing';
import { wildcardPattern } from '../criteria/criterion';
import {
  compareScalars,
  errorOf,
  foldText,
  FormulaError,
  Matrix,
  Range,
  toBoolean,
  toMatrix,
  toNumber,
  type Scalar,
  type Value,
} from '../values';
import { must, orError, ranged, seeingErrors, type Functions } from './definition';

const kindOf = (value: Scalar) => typeof value;

/** The single value of an argument. */
function only(value: Value | undefined): Scalar {
  if (value instanceof Matrix) return value.rows[0]?.[0] ?? null;
  if (value instanceof Range) return value.sheet.get(value.startRow, value.startColumn);
  return value ?? null;
}

function number(value: Value | undefined, fallback: number, { computing }: At): number {
  return value === undefined ? fallback : must(toNumber(only(value), computing));
}

/** The cells that something is looked for in: one column or row. */
interface Line {
  readonly cells: () => readonly Scalar[];
  /** The column, where its index can be asked; null: they are cells of a row or an array. */
  readonly column: Range | null;
}

/** Where a value stands exactly; texts may hold wildcards. @returns -1: nowhere */
function findExact(line: Line, sought: Scalar, hasWildcards: boolean, { computing }: At): number {
  const pattern = hasWildcards && typeof sought === 'string' ? wildcardPattern(sought) : null;
  if (pattern !== null) {
    const matches = (cell: Scalar) => typeof cell === 'string' && pattern.test(foldText(cell));
    return line.cells().findIndex(matches);
  }
  const wanted = typeof sought === 'string' && hasWildcards ? unescaped(sought) : (sought ?? 0);
  const { column } = line;
  if (column !== null && (typeof wanted === 'string' || typeof wanted === 'number')) {
    return computing.index.firstEqual(column, wanted);
  }
  return findEqual(line.cells(), wanted);
}

const unescaped = (text: string) => text.replace(/~([*?~])/g, '$1');

function findEqual(cells: readonly Scalar[], wanted: Scalar): number {
  return cells.findIndex(
    (cell) =>
      cell !== null && kindOf(cell) === kindOf(wanted) && compareScalars(cell, wanted) === 0,
  );
}

/** The last place that is not beyond the value, in ascending (or descending) order. @returns -1: none */
function findSorted(cells: readonly Scalar[], sought: Scalar, isDescending = false): number {
  let found = -1;
  for (const [place, cell] of cells.entries()) {
    if (cell === null || kindOf(cell) !== kindOf(sought ?? 0)) continue;
    const difference = compareScalars(cell, sought);
    if (isDescending ? difference < 0 : difference > 0) break;
    found = place;
  }
  return found;
}

/** The nearest value not above (or not below), in any order. @returns -1: none */
function findNearest(cells: readonly Scalar[], sought: Scalar, isAbove: boolean): number {
  let found = -1;
  for (const [place, cell] of cells.entries()) {
    if (cell === null || kindOf(cell) !== kindOf(sought ?? 0)) continue;
    const difference = compareScalars(cell, sought);
    if (isAbove ? difference < 0 : difference > 0) continue;
    const best = cells[found];
    if (best === undefined || best === null) found = place;
    else if (isAbove ? compareScalars(cell, best) < 0 : compareScalars(cell, best) > 0)
      found = place;
  }
  return found;
}

/** The first column (or row) of a table. */
function lineOf(value: Value, isColumn: boolean): Line {
  if (value instanceof Range && isColumn) {
    const { sheet, startRow, endRow, startColumn } = value;
    return {
      column: new Range(sheet, startRow, endRow, startColumn, startColumn + 1),
      cells: () => (sheet.columns[startColumn] ?? []).slice(startRow, endRow),
    };
  }
  const { rows } = toMatrix(value);
  const cells = isColumn ? rows.map((row) => row[0] ?? null) : (rows[0] ?? []);
  return { column: null, cells: () => cells };
}

/** One cell of a range or an array; 0-based. */
function cellOf(value: Value, row: number, column: number): Scalar {
  if (value instanceof Range) {
    if (row >= value.height || column >= value.width) return errorOf('#REF!');
    return value.sheet.get(value.startRow + row, value.startColumn + column);
  }
  const cell = toMatrix(value).rows[row]?.[column];
  return cell === undefined ? errorOf('#REF!') : cell;
}

/** For each of the values that are sought: one gives one, an array gives an array of its size. */
function forEach(sought: Value | undefined, run: (value: Scalar) => Scalar): Value {
  if (sought instanceof Matrix || (sought instanceof Range && !sought.isCell)) {
    const { rows } = toMatrix(sought);
    return new Matrix(rows.map((row) => row.map((cell) => orError(() => run(cell)))));
  }
  return run(only(sought));
}

/** How many columns (or rows) a table has. */
function sizeOf(table: Value, isWidth: boolean): number {
  if (table instanceof Range) return isWidth ? table.width : table.height;
  const { rows } = toMatrix(table);
  return isWidth ? rows[0]!.length : rows.length;
}

function tableLookup(isColumn: boolean) {
  return ranged(3, 4, ([sought, table, index, isSorted], at) => {
    const offset = Math.trunc(number(index, 1, at)) - 1;
    const sorted = isSorted === undefined ? true : must(toBoolean(only(isSorted)));
    const line = lineOf(table!, isColumn);
    if (offset < 0) return errorOf('#VALUE!');
    if (offset >= sizeOf(table!, isColumn)) return errorOf('#REF!');
    return forEach(sought, (value) => {
      must(value);
      const found = sorted ? findSorted(line.cells(), value) : findExact(line, value, true, at);
      if (found < 0) return errorOf('#N/A');
      return isColumn ? cellOf(table!, found, offset) : cellOf(table!, offset, found);
    });
  });
}

const isLine = (value: Value) =>
  value instanceof Range
    ? value.height === 1 && value.width > 1
    : toMatrix(value).rows.length === 1;

function match([sought, range, type]: readonly Value[], at: At): Value {
  const line = lineOf(range!, !isLine(range!));
  const order = number(type, 1, at);
  return forEach(sought, (value) => {
    must(value);
    const found =
      order === 0 ? findExact(line, value, true, at) : findSorted(line.cells(), value, order < 0);
    return found < 0 ? errorOf('#N/A') : found + 1;
  });
}

/** @param modes how texts and neighbours match, and from which end is searched */
function findMatch(
  line: Line,
  sought: Scalar,
  modes: readonly (Value | undefined)[],
  at: At,
): number {
  must(sought);
  const [mode, search] = [number(modes[0], 0, at), number(modes[1], 1, at)];
  if (search < 0) {
    const cells = [...line.cells()].reverse();
    const place = findForwards({ cells: () => cells, column: null }, sought, mode, at);
    return place < 0 ? place : cells.length - 1 - place;
  }
  return findForwards(line, sought, mode, at);
}

function findForwards(line: Line, sought: Scalar, mode: number, at: At): number {
  if (mode === 2) return findExact(line, sought, true, at);
  const exact = findExact(line, sought, false, at);
  return exact >= 0 || mode === 0 ? exact : findNearest(line.cells(), sought, mode > 0);
}

function xLookup(parts: readonly Value[], at: At): Value {
  const [sought, range, result, missing, mode, search] = parts;
  const isColumn = !isLine(range!);
  const line = lineOf(range!, isColumn);
  const find = (value: Scalar) => findMatch(line, value, [mode, search], at);
  if (range instanceof FormulaError) return range;
  if (result instanceof FormulaError) return result;
  const instead = missing === undefined ? errorOf('#N/A') : only(missing);
  const isMany = sought instanceof Matrix || (sought instanceof Range && !sought.isCell);
  if (!isMany && sizeOf(result!, isColumn) > 1) {
    const found = find(only(sought));
    if (found < 0) return instead;
    const taken = toMatrix(result!).rows;
    return new Matrix(
      isColumn ? [taken[found] ?? [errorOf('#REF!')]] : taken.map((row) => [row[found] ?? null]),
    );
  }
  return forEach(sought, (value) => {
    const found = find(value);
    if (found < 0) return instead;
    return isColumn ? cellOf(result!, found, 0) : cellOf(result!, 0, found);
  });
}

function index([table, row, column]: readonly Value[], at: At): Value {
  const [height, width] = [sizeOf(table!, false), sizeOf(table!, true)];
  let [down, across] = [Math.trunc(number(row, 0, at)), Math.trunc(number(column, 0, at))];
  // One number counts along a single row.
  if (column === undefined && height === 1 && width > 1) [down, across] = [1, down];
  if (down < 0 || across < 0) return errorOf('#VALUE!');
  if (down > height || across > width) return errorOf('#REF!');
  if (table instanceof Range) {
    const [startRow, startColumn] = [table.startRow + down - 1, table.startColumn + across - 1];
    return new Range(
      table.sheet,
      down === 0 ? table.startRow : startRow,
      down === 0 ? table.endRow : startRow + 1,
      across === 0 ? table.startColumn : startColumn,
      across === 0 ? table.endColumn : startColumn + 1,
    );
  }
  const { rows } = toMatrix(table!);
  const chosen = down === 0 ? rows : [rows[down - 1]!];
  return new Matrix(across === 0 ? chosen : chosen.map((cells) => [cells[across - 1] ?? null]));
}

function lookupSorted([sought, range, result]: readonly Value[]): Value {
  const isColumn = !isLine(range!);
  const line = lineOf(range!, isColumn);
  return forEach(sought, (value) => {
    const found = findSorted(line.cells(), must(value));
    if (found < 0) return errorOf('#N/A');
    const source = result ?? range!;
    return isLine(source) ? cellOf(source, 0, found) : cellOf(source, found, 0);
  });
}

/** Blank stays out of a text made of a result: what is looked up in a blank cell is blank. */
export const lookup: Functions = {
  VLOOKUP: tableLookup(true),
  HLOOKUP: tableLookup(false),
  XLOOKUP: seeingErrors(ranged(3, 6, xLookup)),
  LOOKUP: ranged(2, 3, (values) => lookupSorted(values)),
  MATCH: ranged(2, 3, match),
  XMATCH: ranged(2, 4, ([sought, range, ...modes], at) => {
    const line = lineOf(range!, !isLine(range!));
    return forEach(sought, (value) => {
      const found = findMatch(line, value, modes, at);
      return found < 0 ? errorOf('#N/A') : found + 1;
    });
  }),
  INDEX: ranged(1, 3, index),
};
