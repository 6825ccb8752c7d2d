/** Runs what is defined for single values on arrays, cell by cell. */
import type { At } from '../computing';
import { errorOf, Matrix, Range, single, toMatrix, type Scalar, type Value } from '../values';

/** @param isArray whether ranges of several cells are computed cell by cell */
export function isMany(value: Value, isArray: boolean): boolean {
  return value instanceof Matrix || (isArray && value instanceof Range && !value.isCell);
}

/** Runs for single values, or for each cell of arrays of equal size, or of one row or column. */
export function broadcast(
  run: (values: readonly Scalar[], at: At) => Scalar,
  values: readonly Value[],
  at: At,
  isArray: boolean,
): Value {
  if (!values.some((value) => isMany(value, isArray))) {
    return run(
      values.map((value) => single(value, at)),
      at,
    );
  }
  const matrices = values.map((value) =>
    isMany(value, isArray) ? toMatrix(value) : new Matrix([[single(value, at)]]),
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
