/** Rewrites the references of a formula when rows, columns or sheets that it names change their place. */
import { quoteTitle } from '../../core/data/a1';
import { foldText, openEnd } from '../values';
import { parseReference, printReference, splitSheet, type Line } from './reference';
import { replaceReferences } from '../../core/data/formula-tokens';

/** From the first and last row (or column) of a reference to where they are now; null: they are gone. */
export type MoveSpan = (first: number, last: number) => readonly [number, number] | null;

export interface SpanChange {
  /** The title of the sheet in which rows or columns change. */
  readonly sheet: string;
  readonly rows: boolean;
  readonly move: MoveSpan;
}

const origin = { row: 0, column: 0 };
const same = (a: string, b: string) => foldText(a) === foldText(b);

/** @param ownSheet the title of the sheet that the formula stands in */
export function moveReferences(formula: string, ownSheet: string, change: SpanChange): string {
  return replaceReferences(formula, (text) => {
    const reference = parseReference(text, origin);
    if (!same(reference.sheet ?? ownSheet, change.sheet)) return text;
    const [from, to] = change.rows
      ? [reference.top, reference.bottom]
      : [reference.left, reference.right];
    // What has no rows of its own ("A:B") does not change with them; an open end stays open.
    const known = from ?? to;
    if (known === null) return text;
    const isOpen = from === null || to === null;
    const [first, last] = [known.at, isOpen ? openEnd.row : to.at];
    const moved = change.move(Math.min(first, last), Math.max(first, last));
    if (moved === null) return `${sheetPrefix(text)}#REF!`;
    const isOrdered = first <= last;
    const place = (line: Line | null, isFirst: boolean) =>
      line && { ...line, at: moved[isFirst === isOrdered ? 0 : 1] };
    const lines = change.rows
      ? { top: place(from, true), bottom: place(to, false) }
      : { left: place(from, true), right: place(to, false) };
    return sheetPrefix(text) + printReference({ ...reference, ...lines }, text.includes(':'));
  });
}

export interface CellMove {
  /** The titles of the sheets that cells are cut from and pasted to. */
  readonly sheet: string;
  readonly toSheet: string;
  /** The cells, 0-based, ends excluded. */
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
  /** How far they go. */
  readonly rows: number;
  readonly columns: number;
}

/** References that lie wholly in cells that are cut and pasted go with them. */
export function moveCellReferences(formula: string, ownSheet: string, move: CellMove): string {
  return replaceReferences(formula, (text) => {
    const reference = parseReference(text, origin);
    if (!same(reference.sheet ?? ownSheet, move.sheet)) return text;
    const isWithin = (line: Line | null, start: number, end: number) =>
      line !== null && line.at >= start && line.at < end;
    const { top, bottom, left, right } = reference;
    const isMoved =
      isWithin(top, move.startRow, move.endRow) &&
      isWithin(bottom, move.startRow, move.endRow) &&
      isWithin(left, move.startColumn, move.endColumn) &&
      isWithin(right, move.startColumn, move.endColumn);
    if (!isMoved) return text;
    const shifted = (line: Line | null, by: number) => line && { ...line, at: line.at + by };
    const moved = {
      ...reference,
      top: shifted(top, move.rows),
      bottom: shifted(bottom, move.rows),
      left: shifted(left, move.columns),
      right: shifted(right, move.columns),
    };
    const prefix = same(move.sheet, move.toSheet)
      ? sheetPrefix(text)
      : `${quoteTitle(move.toSheet)}!`;
    return prefix + printReference(moved, text.includes(':'));
  });
}

/** The formula after being filled into another cell, as Google does when rows are sorted. */
export function fillFormula(formula: string, rows: number, columns: number): string {
  return replaceReferences(formula, (text) => {
    const reference = parseReference(text, origin);
    const shifted = (line: Line | null, by: number) =>
      line && (line.isAbsolute ? line : { ...line, at: line.at + by });
    const moved = {
      ...reference,
      top: shifted(reference.top, rows),
      bottom: shifted(reference.bottom, rows),
      left: shifted(reference.left, columns),
      right: shifted(reference.right, columns),
    };
    const isOutside = [moved.top, moved.bottom, moved.left, moved.right].some(
      (line) => line !== null && line.at < 0,
    );
    return sheetPrefix(text) + (isOutside ? '#REF!' : printReference(moved, text.includes(':')));
  });
}

/** @param title the sheet's title from now on; null: it is gone */
export function renameSheet(formula: string, before: string, title: string | null): string {
  return replaceReferences(formula, (text) => {
    const [sheet, cells] = splitSheet(text);
    if (sheet === null || !same(sheet, before)) return text;
    return title === null ? '#REF!' : `${quoteTitle(title)}!${cells}`;
  });
}

/** With its "!". */
function sheetPrefix(text: string): string {
  return text.slice(0, text.lastIndexOf('!') + 1);
}
