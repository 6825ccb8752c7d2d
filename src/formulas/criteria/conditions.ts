/** Finds the cells that meet the conditions of SUMIFS, COUNTIFS and their kin. */
import { errorOf, Matrix, Range, type Regional, type Scalar, type Value } from '../values';
import type { ColumnIndex } from './column-index';
import { parseCriterion, type Criterion } from './criterion';

export interface Condition {
  readonly range: Range;
  readonly criterion: Criterion;
}

/** The places that meet all conditions, counted row by row from the start of the ranges. */
export interface Matches {
  readonly places: readonly number[];
  /** Blank cells beyond the data that meet them too. */
  readonly beyond: number;
}

/**
 * @param pairs range, criterion, range, criterion …
 * @throws FormulaError #VALUE! where ranges differ in size
 */
export function conditionsOf(pairs: readonly Value[], regional: Regional): readonly Condition[] {
  const conditions: Condition[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const [range, criterion] = [pairs[at], pairs[at + 1]];
    if (!(range instanceof Range) || criterion === undefined) throw errorOf('#VALUE!');
    const [first] = conditions;
    if (first && (first.range.height !== range.height || first.range.width !== range.width)) {
      throw errorOf('#VALUE!');
    }
    if (criterion instanceof Range || criterion instanceof Matrix) throw errorOf('#VALUE!');
    conditions.push({ range, criterion: parseCriterion(criterion, regional) });
  }
  return conditions;
}

/** @param others ranges whose data is read at the places that are found */
export function findMatches(
  conditions: readonly Condition[],
  index: ColumnIndex,
  others: readonly Range[] = [],
): Matches {
  const [first] = conditions;
  if (first === undefined) return { places: [], beyond: 0 };
  const { height, width } = first.range;
  const used = [...conditions.map(({ range }) => range), ...others].map(({ sheet, startRow }) =>
    Math.max(0, sheet.rowCount - startRow),
  );
  const count = Math.min(height, Math.max(...used));
  const isBlankMet = conditions.every(({ criterion }) => criterion.test(null));
  const beyond = isBlankMet ? (height - count) * width : 0;
  if (width === 1) {
    const found = conditions
      .map(({ range, criterion }) => index.find(range, count, criterion))
      .sort((a, b) => a.length - b.length);
    return { places: found.reduce(intersectionOf), beyond };
  }
  const places: number[] = [];
  for (let place = 0; place < count * width; place += 1) {
    if (conditions.every(({ range, criterion }) => criterion.test(scalarAt(range, place)))) {
      places.push(place);
    }
  }
  return { places, beyond };
}

/** What two ascending lists have in common. */
function intersectionOf(fewer: readonly number[], others: readonly number[]): readonly number[] {
  let next = 0;
  return fewer.filter((row) => {
    while (next < others.length && others[next]! < row) next += 1;
    return others[next] === row;
  });
}

/** The cell at a place of a range, counted row by row. */
export function scalarAt({ sheet, startRow, startColumn, width }: Range, place: number): Scalar {
  return width === 1
    ? sheet.get(startRow + place, startColumn)
    : sheet.get(startRow + Math.floor(place / width), startColumn + (place % width));
}
