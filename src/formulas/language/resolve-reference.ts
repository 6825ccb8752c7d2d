/** Finds the cells that a reference means. */
import { errorOf, openEnd, Range, type FormulaError, type SheetValues } from '../values';
import type { Line, Place, Reference } from './reference';

/** The cells of a reference as seen from a cell. */
export function resolveReference(
  { top, bottom, left, right }: Reference,
  sheet: SheetValues,
  place: Place,
): Range | FormulaError {
  const rows = spanOf(top, bottom, place.row, openEnd.row);
  const columns = spanOf(left, right, place.column, openEnd.column);
  if (rows[0] < 0 || columns[0] < 0 || rows[1] > openEnd.row || columns[1] > openEnd.column) {
    return errorOf('#REF!');
  }
  return new Range(sheet, rows[0], rows[1], columns[0], columns[1]);
}

export function placeOfLine({ at, isAbsolute }: Line, own: number): number {
  return isAbsolute ? at : at + own;
}

/** The start, and the end excluded. */
function spanOf(
  first: Line | null,
  last: Line | null,
  own: number,
  open: number,
): readonly [number, number] {
  // "B:B5" is "B5:B": the side without an end is open.
  if (first === null || last === null) {
    const known = first ?? last;
    return [known === null ? 0 : placeOfLine(known, own), open];
  }
  const [from, to] = [placeOfLine(first, own), placeOfLine(last, own)];
  return from <= to ? [from, to + 1] : [to, from + 1];
}
