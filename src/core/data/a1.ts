/** A1 addresses. Rows and columns are 0-based in the code and become 1-based here only. */

/** The letters of a 0-based column: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The 0-based column of its letters, in either case: "A" is 0, "AA" is 26. */
export function columnIndex(letters: string): number {
  let column = 0;
  // The lower five bits of a letter are its place in the alphabet.
  for (const letter of letters) column = column * 26 + (letter.charCodeAt(0) & 31);
  return column - 1;
}

/** The address of a cell, e.g. (11, 9) is "J12". */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** The 0-based row and column of an address such as "J12"; null where it is none. */
export function parseAddress(
  address: string,
): { readonly row: number; readonly column: number } | null {
  const parts = /^([A-Z]{1,3})([1-9]\d*)$/.exec(address);
  if (parts === null) return null;
  const [, letters = '', row = ''] = parts;
  return { row: Number(row) - 1, column: columnIndex(letters) };
}

/** A range of cells, 0-based, ends excluded. */
interface Range {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** The address of a range, e.g. "C2:C4"; of one cell "C2". */
export function rangeAddress({ startRow, endRow, startColumn, endColumn }: Range): string {
  const first = cellAddress(startRow, startColumn);
  const last = cellAddress(endRow - 1, endColumn - 1);
  return first === last ? first : `${first}:${last}`;
}

/** The range of an address such as "C2:C4"; null where it is none. */
export function parseRange(address: string): Range | null {
  const [first, last, ...more] = address.split(':').map(parseAddress);
  if (!first || !last || more.length > 0) return null;
  return {
    startRow: first.row,
    endRow: last.row + 1,
    startColumn: first.column,
    endColumn: last.column + 1,
  };
}

/** Cells of a sheet, 0-based, ends excluded; what is null reaches to the edge of the sheet. */
export interface OpenRange {
  readonly startRow: number | null;
  readonly endRow: number | null;
  readonly startColumn: number | null;
  readonly endColumn: number | null;
}

const corner = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?$/;

/** "A1", "$A$1:c3", "A:C", "2:5" or "A2:C", corners in any order; null where it is none of these. */
export function parseOpenRange(text: string): OpenRange | null {
  const [first, last, ...more] = text.split(':').map((part) => corner.exec(part));
  if (!first?.[0] || more.length > 0) return null;
  if (last === undefined && (!first[1] || !first[2])) return null;
  const end = last === undefined ? first : last;
  if (!end?.[0]) return null;
  const row = (digits: string | undefined) => (digits === undefined ? null : Number(digits) - 1);
  const column = (letters: string | undefined) =>
    letters === undefined ? null : columnIndex(letters);
  const [startRow, endRow] = ordered(row(first[2]), row(end[2]));
  const [startColumn, endColumn] = ordered(column(first[1]), column(end[1]));
  return { startRow, endRow, startColumn, endColumn };
}

/** From the first up to the last, which is excluded; where one of them is not said, the end is open. */
function ordered(
  one: number | null,
  other: number | null,
): readonly [start: number | null, end: number | null] {
  if (one === null || other === null) return [one ?? other, null];
  return [Math.min(one, other), Math.max(one, other) + 1];
}

/** The A1 range of a whole column, 0-based. */
export function wholeColumn(title: string, column: number): string {
  const letters = columnLetters(column);
  return `${quoteTitle(title)}!${letters}:${letters}`;
}

/**
 * A sheet's title in a reference, such as 'It''s'; alone it means the whole sheet. Always in quotes:
 * which titles may stand without them differs between programs.
 */
export function quoteTitle(title: string): string {
  return `'${title.replace(/'/g, "''")}'`;
}

/** The title inside the quotes of a reference, or as it stands without them. */
export function unquoteTitle(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;
}
