/** A1 addresses. Rows and columns are 0-based in the code and become 1-based here only. */

/** The letters of a 0-based column: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The 0-based column of its capital letters: "A" is 0, "AA" is 26. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
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

/** A range of several cells, 0-based, ends excluded. */
interface Range {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** The address of a range, e.g. "C2:C4". */
export function rangeAddress({ startRow, endRow, startColumn, endColumn }: Range): string {
  return `${cellAddress(startRow, startColumn)}:${cellAddress(endRow - 1, endColumn - 1)}`;
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

/** The A1 range of a whole column, 0-based. */
export function wholeColumn(title: string, column: number): string {
  const letters = columnLetters(column);
  return `${wholeSheet(title)}!${letters}:${letters}`;
}

/** A sheet's title as an A1 range that means the whole sheet: 'It''s'. */
export function wholeSheet(title: string): string {
  return `'${title.replace(/'/g, "''")}'`;
}
