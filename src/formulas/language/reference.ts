/** Reads and prints references to cells; they are held relative to the formula's cell. */
import { columnLetters, unquoteTitle } from '../../core/data/a1';
import { replaceReferences } from '../../core/data/formula-tokens';

/** A row or column of a reference: `at` counts from the formula's cell unless it is absolute. */
export interface Line {
  readonly at: number;
  readonly isAbsolute: boolean;
}

/** Cells by reference; an open side is null and reaches to the edge of the sheet. Both ends included. */
export interface Reference {
  /** null: the formula's own sheet. */
  readonly sheet: string | null;
  readonly top: Line | null;
  readonly bottom: Line | null;
  readonly left: Line | null;
  readonly right: Line | null;
}

/** A cell, 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface Corner {
  readonly row: Line | null;
  readonly column: Line | null;
}

const [dollar, zero, nine] = [36, 48, 57];

/** "$C5", "C", "$5"; by hand, as opening a workbook reads every reference in it. */
function parseCorner(text: string, { row, column }: Place): Corner {
  let next = 0;
  let isAbsolute = text.charCodeAt(next) === dollar;
  if (isAbsolute) next += 1;
  let letters = 0;
  for (; text.charCodeAt(next) > nine; next += 1) {
    // The lower five bits of a letter are its place in the alphabet, in either case.
    letters = letters * 26 + (text.charCodeAt(next) & 31);
  }
  const columnLine = letters === 0 ? null : lineOf(letters - 1, isAbsolute, column);
  if (letters > 0) {
    isAbsolute = text.charCodeAt(next) === dollar;
    if (isAbsolute) next += 1;
  }
  if (next === text.length) return { row: null, column: columnLine };
  let digits = 0;
  for (; next < text.length; next += 1) digits = digits * 10 + text.charCodeAt(next) - zero;
  return { row: lineOf(digits - 1, isAbsolute, row), column: columnLine };
}

function lineOf(at: number, isAbsolute: boolean, own: number): Line {
  return { at: isAbsolute ? at : at - own, isAbsolute };
}

/** "'Quỹ 2017'!A1:B2" is "Quỹ 2017" and "A1:B2". */
export function splitSheet(text: string): readonly [sheet: string | null, cells: string] {
  const end = text.lastIndexOf('!');
  return end < 0 ? [null, text] : [unquoteTitle(text.slice(0, end)), text.slice(end + 1)];
}

export function parseReference(text: string, place: Place): Reference {
  const [sheet, cells] = splitSheet(text);
  const colon = cells.indexOf(':');
  const from = parseCorner(colon < 0 ? cells : cells.slice(0, colon), place);
  const to = colon < 0 ? from : parseCorner(cells.slice(colon + 1), place);
  return { sheet, top: from.row, bottom: to.row, left: from.column, right: to.column };
}

/** Without its sheet. @param isRange whether both corners are printed */
export function printReference({ top, bottom, left, right }: Reference, isRange: boolean): string {
  const corner = (column: Line | null, row: Line | null) =>
    (column === null ? '' : (column.isAbsolute ? '$' : '') + columnLetters(column.at)) +
    (row === null ? '' : (row.isAbsolute ? '$' : '') + String(row.at + 1));
  const first = corner(left, top);
  return isRange ? `${first}:${corner(right, bottom)}` : first;
}

/** The formula with its references relative to the cell: equal for formulas that were filled down. */
export function relativeForm(formula: string, place: Place): string {
  return replaceReferences(formula, (text) => {
    const start = text.lastIndexOf('!') + 1;
    const colon = text.indexOf(':', start);
    const from = relativeCorner(text.slice(start, colon < 0 ? undefined : colon), place);
    const to = colon < 0 ? '' : `:${relativeCorner(text.slice(colon + 1), place)}`;
    return `${text.slice(0, start)}⟨${from}${to}⟩`;
  });
}

function relativeCorner(text: string, place: Place): string {
  const { row, column } = parseCorner(text, place);
  return relativeLine(row) + relativeLine(column);
}

function relativeLine(line: Line | null): string {
  if (line === null) return '_';
  return line.isAbsolute ? `$${line.at}` : `[${line.at}]`;
}
