/** Functions of references: the places of cells, and cells that are found only while computing. */
import type { At } from '../computing';
import { columnLetters, quoteTitle } from '../../core/data/a1';
import { parseReference } from '../language/reference';
import { resolveReference } from '../language/resolve-reference';
import { tokenize } from '../../core/data/formula-tokens';
import {
  errorOf,
  Range,
  single,
  toMatrix,
  toNumber,
  toText,
  type Scalar,
  type Value,
} from '../values';
import { must, ranged, scalar, type Functions } from './definition';

function numberOf(value: Value | undefined, fallback: number, at: At): number {
  if (value === undefined || value === null) return fallback;
  return Math.trunc(must(toNumber(single(value, at), at.computing)));
}

/** The cells that a text names. @throws FormulaError #REF! for a text that names none */
function indirect([address = null, isA1]: readonly Value[], at: At): Value {
  const { names, demand } = at.computing;
  const text = must(toText(single(address, at), at.computing)).trim();
  if (isA1 === false) return errorOf('#REF!');
  const [token, more] = tokenize(text) ?? [];
  let range: Value | undefined;
  if (more === undefined && token?.kind === 'reference') {
    // As if it stood in the first cell: what is named in a text does not move with the formula.
    const reference = parseReference(text, { row: 0, column: 0 });
    const sheet = reference.sheet === null ? at.sheet : names.sheet(reference.sheet);
    range = sheet && resolveReference(reference, sheet, { row: 0, column: 0 });
  } else if (more === undefined && token?.kind === 'name') range = names.name(text);
  else if (more === undefined && token?.kind === 'table') range = names.table(text, at);
  if (!(range instanceof Range)) return errorOf('#REF!');
  demand(range);
  return range;
}

function offset([base, down, across, height, width]: readonly Value[], at: At): Value {
  if (!(base instanceof Range)) return errorOf('#VALUE!');
  const startRow = base.startRow + numberOf(down, 0, at);
  const startColumn = base.startColumn + numberOf(across, 0, at);
  const rows = numberOf(height, base.height, at);
  const columns = numberOf(width, base.width, at);
  if (startRow < 0 || startColumn < 0 || rows < 1 || columns < 1) return errorOf('#REF!');
  const range = new Range(
    base.sheet,
    startRow,
    startRow + rows,
    startColumn,
    startColumn + columns,
  );
  at.computing.demand(range);
  return range;
}

/** ADDRESS(row, column, kind of reference, is A1, sheet). */
function addressOf(values: readonly Scalar[], at: At): Scalar {
  const [row, column, kind] = [0, 1, 2].map((place) => numberOf(values[place], 1, at));
  if (row! < 1 || column! < 1 || kind! < 1 || kind! > 4 || values[3] === false) {
    return errorOf('#VALUE!');
  }
  const letters = `${kind === 1 || kind === 3 ? '$' : ''}${columnLetters(column! - 1)}`;
  const cell = `${letters}${kind! <= 2 ? '$' : ''}${row}`;
  const sheet = values[4] ?? null;
  return sheet === null ? cell : `${quoteTitle(must(toText(sheet, at.computing)))}!${cell}`;
}

export const references: Functions = {
  INDIRECT: ranged(1, 2, indirect),
  OFFSET: ranged(3, 5, offset),
  ADDRESS: scalar(2, 5, addressOf),
  ROWS: ranged(1, 1, ([value]) =>
    value instanceof Range ? value.height : toMatrix(must(value as Scalar)).rows.length,
  ),
  COLUMNS: ranged(1, 1, ([value]) =>
    value instanceof Range ? value.width : toMatrix(must(value as Scalar)).rows[0]!.length,
  ),
  ROW: ranged(0, 1, ([value], { row }) =>
    value instanceof Range
      ? value.startRow + 1
      : value === undefined
        ? row + 1
        : errorOf('#VALUE!'),
  ),
  COLUMN: ranged(0, 1, ([value], { column }) =>
    value instanceof Range
      ? value.startColumn + 1
      : value === undefined
        ? column + 1
        : errorOf('#VALUE!'),
  ),
};
