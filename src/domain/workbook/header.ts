/**
 * Finds a table's header: the row, among the first ten, that matches the most headings
 * (at least two; the upper one on a tie). It may take two rows with merged cells.
 */
import type { Column, Table } from '../tables/table';
import { foldHeading } from '../text/fold';
import type { SheetCells } from './book';

/** Title rows may stand above the header, but no more than this many rows are searched. */
const rowsSearched = 10;

export interface Header {
  /** 0-based row of the last header row; data begins below. */
  readonly lastRow: number;
  /** 0-based row of the first header row. */
  readonly firstRow: number;
  /** 0-based column by column key. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns found twice: the key with the surplus place. */
  readonly repeated: readonly { readonly key: string; readonly column: number }[];
}

/** Every spelling of a table's headings; the heading itself wins over another column's alias. */
export function headingKeys(columns: readonly Column[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const { heading, key } of columns) keys.set(foldHeading(heading), key);
  for (const { aliases, key } of columns) {
    for (const alias of aliases) {
      const folded = foldHeading(alias);
      if (!keys.has(folded)) keys.set(folded, key);
    }
  }
  return keys;
}

/** A sheet's header for a table; null when no row matches two headings. */
export function findHeader(sheet: SheetCells, table: Table): Header | null {
  const keys = headingKeys(table.columns);
  const keysOfRow = (row: number): readonly (string | undefined)[] =>
    sheet.values.map((column) => {
      const text = column[row];
      return typeof text === 'string' && text !== '' ? keys.get(foldHeading(text)) : undefined;
    });

  let best: { row: number; keys: readonly (string | undefined)[]; matches: number } | null = null;
  for (let row = 0; row < rowsSearched; row += 1) {
    const found = keysOfRow(row);
    const matches = new Set(found.filter((key) => key !== undefined)).size;
    if (matches >= Math.min(2, table.columns.length) && matches > (best?.matches ?? 0)) {
      best = { row, keys: found, matches };
    }
  }
  if (best === null) return null;
  const { above, below } = neighbours(sheet, best.row);
  const columns = new Map<string, number>();
  const repeated: { key: string; column: number }[] = [];
  const place = (found: readonly (string | undefined)[]) =>
    found.forEach((key, column) => {
      if (key === undefined) return;
      const known = columns.get(key);
      if (known === undefined) columns.set(key, column);
      else if (known !== column) repeated.push({ key, column });
    });
  place(best.keys);
  const missing = (found: readonly (string | undefined)[]) =>
    found.map((key) => (key !== undefined && !columns.has(key) ? key : undefined));
  if (above !== null) place(missing(keysOfRow(above)));
  if (below !== null) place(missing(keysOfRow(below)));
  return { firstRow: above ?? best.row, lastRow: below ?? best.row, columns, repeated };
}

/**
 * The other row of a two-row header. Merged cells tell: one that covers the found row and the
 * next (or the one before), or a group heading merged over several columns above it.
 */
function neighbours(sheet: SheetCells, row: number) {
  const touching = sheet.merges.filter(
    ({ startRow, endRow }) => startRow <= row && row < endRow && endRow - startRow === 2,
  );
  if (touching.some(({ endRow }) => endRow === row + 2)) return { above: null, below: row + 1 };
  const groupAbove = sheet.merges.some(
    ({ startRow, endRow, startColumn, endColumn }) =>
      startRow === row - 1 &&
      endRow === row &&
      endColumn - startColumn > 1 &&
      sheet.values.some(
        (column, index) =>
          (index < startColumn || index >= endColumn) &&
          column[row - 1] !== '' &&
          column[row - 1] !== undefined,
      ),
  );
  const spansFromAbove = touching.some(({ startRow }) => startRow === row - 1);
  if (spansFromAbove || groupAbove) return { above: row - 1, below: null };
  const groupHere = sheet.merges.some(
    ({ startRow, endRow, startColumn, endColumn }) =>
      startRow === row && endRow === row + 1 && endColumn - startColumn > 1,
  );
  return { above: null, below: groupHere ? row + 1 : null };
}
