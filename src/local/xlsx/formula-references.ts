/** Moves the references of a formula: to another cell, or to sheets that got another title. */
import { columnLetters, columnIndex, quoteTitle, unquoteTitle } from '../../core/data/a1';
import { formulaParts, mapCode } from './formula-parts';

/** A cell, or one end of whole columns or rows; not a function's name, a sheet's, or part of a word. */
const reference =
  /(?<![\p{L}\p{N}_.$])(?:(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6}))(?![\p{L}\p{N}_.(!])/giu;

/**
 * A formula as it reads after being filled from one cell into another.
 * @param rows how many rows further down, and columns further right
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const row = (fixed: string, digits: string) =>
    fixed + (fixed === '$' ? digits : String(Number(digits) + rows));
  const column = (fixed: string, letters: string) =>
    fixed + (fixed === '$' ? letters : columnLetters(columnIndex(letters) + columns));
  return mapCode(formula, (code) =>
    code.replace(reference, (match, ...groups: (string | undefined)[]) => {
      const [fixedColumn = '', letters, fixedRow = '', digits = ''] = groups;
      if (letters !== undefined) return column(fixedColumn, letters) + row(fixedRow, digits);
      const [, , , , fixed = '', first, otherFixed = '', last = ''] = groups;
      if (first !== undefined) return `${column(fixed, first)}:${column(otherFixed, last)}`;
      const [, , , , , , , , top = '', firstRow, bottom = '', lastRow = ''] = groups;
      return firstRow === undefined ? match : `${row(top, firstRow)}:${row(bottom, lastRow)}`;
    }),
  );
}

/** What became of a sheet: its new title, or null where it is gone; undefined: as it was. */
export type TitleChange = (title: string) => string | null | undefined;

const plainTitle = /(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** The formula with the sheets' new titles; a reference into a sheet that is gone becomes #REF!. */
export function renameSheets(formula: string, change: TitleChange): string {
  const reference = (title: string) => {
    const changed = change(title);
    if (changed === undefined) return undefined;
    return changed === null ? '#REF' : quoteTitle(changed);
  };
  return formulaParts(formula)
    .map(({ kind, text }, index, parts) => {
      if (kind === 'sheet') return reference(unquoteTitle(text)) ?? text;
      if (kind !== 'code') return text;
      const isOfOtherFile = parts[index - 1]?.kind === 'bracket';
      return text.replace(plainTitle, (match, title: string, place: number) => {
        const renamed = isOfOtherFile && place === 0 ? undefined : reference(title);
        return renamed === undefined ? match : `${renamed}!`;
      });
    })
    .join('');
}
