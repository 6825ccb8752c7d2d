/** Functions whose result is an array: FILTER, SORT, UNIQUE, ARRAYFORMULA and what goes with them. */
import type { At } from '../computing';
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
import { many, must, ranged, type Functions } from './definition';

type Rows = readonly (readonly Scalar[])[];

const transposed = (rows: Rows): Scalar[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));

function numberIn(value: Value | undefined, fallback: number, { computing }: At): number {
  if (value === undefined) return fallback;
  return must(toNumber(toMatrix(value).rows[0]![0] ?? null, computing));
}

/** Rows of a range without the blank ones beyond its data. */
const rowsOf = (value: Value): Rows => toMatrix(value).rows;

function filter([source, ...conditions]: readonly Value[]): Value {
  const rows = rowsOf(source!);
  let kept: Rows = rows;
  const masks = conditions.map((condition) => rowsOf(condition));
  const isAcross = masks.every(
    (mask) => mask.length === 1 && (mask[0]?.length ?? 0) > 1 && rows.length > 1,
  );
  const holds = (mask: Rows, place: number) => {
    const cell = isAcross ? (mask[0]?.[place] ?? null) : (mask[place]?.[0] ?? null);
    const truth = toBoolean(cell);
    return truth === true;
  };
  if (isAcross) {
    const columns = transposed(rows).filter((_, place) =>
      masks.every((mask) => holds(mask, place)),
    );
    kept = columns.length === 0 ? [] : transposed(columns);
  } else {
    kept = rows.filter((_, place) => masks.every((mask) => holds(mask, place)));
  }
  return kept.length === 0 ? errorOf('#N/A') : new Matrix(kept);
}

function keyOf(row: readonly Scalar[]): string {
  return JSON.stringify(
    row.map((cell) =>
      cell instanceof FormulaError ? [cell.text] : typeof cell === 'string' ? `'${cell}` : cell,
    ),
  );
}

/** Blanks beyond the data of an open range are one blank row less than Google has, which shows nothing. */
function unique([source, byColumn, exactlyOnce]: readonly Value[]): Value {
  const isByColumn = byColumn === true;
  const rows = isByColumn ? transposed(rowsOf(source!)) : rowsOf(source!);
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  const seen = new Set<string>();
  const kept = rows.filter((row) => {
    const key = keyOf(row);
    if (seen.has(key) || (exactlyOnce === true && counts.get(key) !== 1)) return false;
    seen.add(key);
    return true;
  });
  if (kept.length === 0) return errorOf('#N/A');
  return new Matrix(isByColumn ? transposed(kept) : kept);
}

/** Blanks come last in either direction. */
function compareCells(a: Scalar, b: Scalar, isAscending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (a instanceof FormulaError || b instanceof FormulaError) return 0;
  const difference =
    typeof a === 'string' && typeof b === 'string' ? compareTexts(a, b) : compareScalars(a, b);
  return isAscending ? difference : -difference;
}

/** By letters without their marks first, so that Ánh stands beside Anh. */
function compareTexts(a: string, b: string): number {
  const bare = (text: string) =>
    foldText(text).replaceAll('đ', 'd~').normalize('NFD').replace(/\p{M}/gu, '');
  const [one, other] = [bare(a), bare(b)];
  return one < other ? -1 : one > other ? 1 : compareScalars(a, b);
}

/** SORT(range, column or keys, ascending, …); Excel's fourth argument (by column) is not among Google's. */
function sort([source, ...orders]: readonly Value[], at: At): Value {
  const rows = rowsOf(source!);
  const keys: { readonly of: (row: number) => Scalar; readonly isAscending: boolean }[] = [];
  for (let place = 0; place < Math.max(orders.length, 1); place += 2) {
    const by = orders[place];
    const direction = orders[place + 1];
    const given = direction === undefined ? true : toMatrix(direction).rows[0]![0]!;
    // TRUE and FALSE at Google, 1 and -1 in Excel.
    const isAscending = typeof given === 'number' ? given > 0 : must(toBoolean(given));
    const keyRows =
      by instanceof Range && !by.isCell ? rowsOf(by) : by instanceof Matrix ? by.rows : null;
    const column = keyRows === null ? numberIn(by, 1, at) - 1 : 0;
    if (column < 0 || column >= (rows[0]?.length ?? 0)) return errorOf('#VALUE!');
    keys.push({ of: (row) => (keyRows ?? rows)[row]?.[column] ?? null, isAscending });
  }
  const places = rows.map((_, place) => place);
  places.sort((a, b) => {
    for (const { of, isAscending } of keys) {
      const difference = compareCells(of(a), of(b), isAscending);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  return new Matrix(places.map((place) => rows[place]!));
}

function sequence(values: readonly Value[], at: At): Value {
  const [height, width, start, step] = [1, 1, 1, 1].map((fallback, place) =>
    numberIn(values[place], fallback, at),
  ) as [number, number, number, number];
  if (height < 1 || width < 1 || height * width > 1_000_000) return errorOf('#NUM!');
  return new Matrix(
    Array.from({ length: Math.trunc(height) }, (_row, row) =>
      Array.from(
        { length: Math.trunc(width) },
        (_cell, column) => start + (row * Math.trunc(width) + column) * step,
      ),
    ),
  );
}

function stacked(values: readonly Value[]): Value {
  const parts = values.map(rowsOf);
  const width = Math.max(...parts.map((rows) => rows[0]?.length ?? 0));
  return new Matrix(
    parts.flatMap((rows) =>
      rows.map((row) =>
        Array.from(
          { length: width },
          (_, at) => row[at] ?? (at < row.length ? null : errorOf('#N/A')),
        ),
      ),
    ),
  );
}

const asColumn = (values: readonly Value[]) =>
  new Matrix(values.flatMap((value) => rowsOf(value).flatMap((row) => row.map((cell) => [cell]))));

export const arrays: Functions = {
  ARRAYFORMULA: ranged(
    1,
    1,
    ([value]) => (value instanceof Range ? toMatrix(value) : value!),
    true,
  ),
  FILTER: ranged(2, many, (values) => filter(values), true),
  UNIQUE: ranged(1, 3, (values) => unique(values), true),
  SORT: ranged(1, many, sort, true),
  SEQUENCE: ranged(1, 4, sequence),
  TRANSPOSE: ranged(1, 1, ([value]) => new Matrix(transposed(rowsOf(value!))), true),
  FLATTEN: ranged(1, many, asColumn, true),
  TOCOL: ranged(1, 1, asColumn, true),
  VSTACK: ranged(1, many, stacked, true),
  HSTACK: ranged(
    1,
    many,
    (values) => {
      const joined = stacked(values.map((value) => new Matrix(transposed(rowsOf(value)))));
      return new Matrix(transposed((joined as Matrix).rows));
    },
    true,
  ),
};
