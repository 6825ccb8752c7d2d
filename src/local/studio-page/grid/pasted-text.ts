/** Reads a table as the clipboard holds it in text: cells parted by tabs, rows by line ends, quotes around what holds either. */

/** @returns rows of cells; rows may differ in length */
export function pastedCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /"((?:[^"]|"")*)"(?=\t|\r?\n|\r|$)|[^\t\r\n]*/y;
  let at = 0;
  for (;;) {
    cell.lastIndex = at;
    const [written = '', quoted] = cell.exec(text) ?? [];
    row.push(quoted === undefined ? written : quoted.replaceAll('""', '"'));
    at += written.length;
    const separator = /^(?:\t|\r\n|\r|\n)/.exec(text.slice(at, at + 2))?.[0] ?? '';
    at += separator.length;
    if (separator === '\t') continue;
    rows.push(row);
    row = [];
    // The line end that closes a table begins no row.
    if (separator === '' || at >= text.length) return rows;
  }
}
