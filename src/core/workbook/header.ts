/**
 * Finds a table's header: the row, among the first ten, that matches the most headings
 * (at least two; the upper one on a tie). It may take up to three rows with merged cells, and
 * another list may stand beside it.
 */
import { headingWithoutUnit } from '../vietnamese/parse/stated-units';
import type { Column, Table } from '../schema/table';
import { foldHeading } from '../vietnamese/fold';
import type { SheetCells } from './snapshot';

/** Title rows may stand above the header, but no more than this many rows are searched. */
const rowsSearched = 10;

/** A header takes no more rows than this. */
const mostHeaderRows = 3;

export interface Header {
  /** 0-based row of the last header row; data begins below. */
  readonly lastRow: number;
  /** 0-based row of the first header row. */
  readonly firstRow: number;
  /** 0-based column by column key. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns found twice: the key with the surplus place. */
  readonly repeated: readonly { readonly key: string; readonly column: number }[];
  /** Where another list begins beside this one: its first 0-based column; null: there is none. */
  readonly besideFrom: number | null;
}

/**
 * Every spelling of a table's headings with the columns that it may mean; the heading itself wins
 * over another column's alias.
 */
export function headingKeys(columns: readonly Column[]): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, readonly string[]>();
  for (const { heading, key } of columns) keys.set(foldHeading(heading), [key]);
  const headings = new Set(keys.keys());
  for (const { aliases, key } of columns) {
    for (const alias of aliases) {
      const folded = foldHeading(alias);
      if (!headings.has(folded)) keys.set(folded, [...(keys.get(folded) ?? []), key]);
    }
  }
  return keys;
}

type Keys = readonly (string | undefined)[];

/** A sheet's header for a table; null when no row matches two headings. */
export function findHeader(sheet: SheetCells, table: Table): Header | null {
  const keys = headingKeys(table.columns);
  const keysOf = (text: unknown): readonly string[] => {
    if (typeof text !== 'string' || text === '') return [];
    const found = keys.get(foldHeading(text));
    if (found !== undefined) return found;
    const bare = headingWithoutUnit(text);
    return (bare === null ? undefined : keys.get(foldHeading(bare))) ?? [];
  };
  const keysOfRow = (row: number): Keys => {
    const found = sheet.values.map((column) => keysOf(column[row]));
    // "Đơn vị" is a school where the units have a column of their own, else the unit.
    const certain = new Set(found.flatMap((one) => (one.length === 1 ? one : [])));
    return found.map((one) => one.find((key) => !certain.has(key)) ?? one[0]);
  };

  let best: { row: number; keys: Keys; matches: number } | null = null;
  for (let row = 0; row < rowsSearched; row += 1) {
    const found = keysOfRow(row);
    const matches = new Set(found.filter((key) => key !== undefined)).size;
    if (matches >= Math.min(2, table.columns.length) && matches > (best?.matches ?? 0)) {
      best = { row, keys: found, matches };
    }
  }
  if (best === null) return null;

  const block = headerBlock(sheet, best.row);
  const missingIn = (known: ReadonlyMap<string, number>) =>
    table.columns.some(({ key, inHeader }) => inHeader === 'required' && !known.has(key));
  const placed = placeColumns(best.keys, otherRows(block, best.row).map(keysOfRow));
  if (!missingIn(placed.columns)) return { ...block, ...placed };
  // Headings that are set apart without any merged cell.
  const near = [best.row - 1, best.row + 1].filter(
    (row) => row >= 0 && (row < block.firstRow || row > block.lastRow),
  );
  for (const row of near) {
    const extra = keysOfRow(row).map((key, column) =>
      isBlankAt(sheet, best.row, column) ? key : undefined,
    );
    const wider = {
      firstRow: Math.min(block.firstRow, row),
      lastRow: Math.max(block.lastRow, row),
    };
    const more = placeColumns(best.keys, [...otherRows(block, best.row).map(keysOfRow), extra]);
    if (!missingIn(more.columns)) return { ...wider, ...more };
  }
  return { ...block, ...placed };
}

const isBlankAt = (sheet: SheetCells, row: number, column: number) =>
  (sheet.values[column]?.[row] ?? '') === '';

type HeaderRows = Pick<Header, 'firstRow' | 'lastRow'>;

const otherRows = ({ firstRow, lastRow }: HeaderRows, row: number): readonly number[] =>
  Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index).filter(
    (other) => other !== row,
  );

/** Columns by key: those of the row that matches best first, then what other header rows add. */
function placeColumns(
  best: Keys,
  others: readonly Keys[],
): Pick<Header, 'columns' | 'repeated' | 'besideFrom'> {
  const beside = listBeside(best);
  const isOurs = (column: number) =>
    beside === null || (column >= beside.from && column < beside.to);
  const columns = new Map<string, number>();
  const repeated: { key: string; column: number }[] = [];
  const place = (found: Keys) =>
    found.forEach((key, column) => {
      if (key === undefined || !isOurs(column)) return;
      const known = columns.get(key);
      if (known === undefined) columns.set(key, column);
      else if (known !== column) repeated.push({ key, column });
    });
  place(best);
  for (const found of others) {
    place(found.map((key) => (key !== undefined && !columns.has(key) ? key : undefined)));
  }
  return { columns, repeated, besideFrom: beside?.other ?? null };
}

/** Lists that stand beside each other have at least so many headings in common. */
const fewestInCommon = 2;

/**
 * Two lists beside each other: where several headings come again, further to the right, the second
 * list begins. The one with more headings is read, the left one on a tie.
 */
function listBeside(
  found: Keys,
): { readonly from: number; readonly to: number; readonly other: number } | null {
  const first = new Map<string, number>();
  let again = 0;
  let start = -1;
  found.forEach((key, column) => {
    if (key === undefined) return;
    if (!first.has(key)) first.set(key, column);
    else {
      again += 1;
      if (start < 0) start = column;
    }
  });
  if (again < fewestInCommon) return null;
  // Headings of the second list that the first one lacks may stand before the first that comes again.
  while (start > 0 && found[start - 1] !== undefined && isSecond(found, start - 1)) start -= 1;
  const count = (from: number, to: number) =>
    new Set(found.slice(from, to).filter((key) => key !== undefined)).size;
  return count(start, found.length) > count(0, start)
    ? { from: start, to: found.length, other: 0 }
    : { from: 0, to: start, other: start };
}

/** Whether a heading follows a blank one, so that it begins the second list. */
const isSecond = (found: Keys, column: number) => found[column - 1] === undefined && column > 0;

/**
 * The rows of a header. Merged cells tell: one that covers the found row and the next ones (or
 * those before), or a group heading merged over several columns above its parts.
 */
function headerBlock(sheet: SheetCells, row: number): HeaderRows {
  const { merges } = sheet;
  let [firstRow, lastRow] = [row, row];
  for (let step = 1; step < mostHeaderRows; step += 1) {
    const down = merges.find(
      ({ startRow, endRow }) =>
        startRow >= firstRow &&
        startRow <= lastRow &&
        endRow - 1 > lastRow &&
        endRow - startRow <= mostHeaderRows,
    );
    const up = merges.find(
      ({ startRow, endRow }) =>
        startRow < firstRow && endRow > firstRow && endRow - startRow <= mostHeaderRows,
    );
    const [first, last] = [
      up?.startRow ?? firstRow,
      down === undefined ? lastRow : down.endRow - 1,
    ];
    if (last - first >= mostHeaderRows) break;
    if (first !== firstRow || last !== lastRow) {
      [firstRow, lastRow] = [first, last];
      continue;
    }
    if (step > 1 && firstRow !== lastRow) break;
    if (hasGroupAbove(sheet, firstRow)) firstRow -= 1;
    else if (hasGroupIn(sheet, row)) lastRow += 1;
    else break;
  }
  return { firstRow, lastRow };
}

/** A group heading over several columns in the row above, beside other headings. */
function hasGroupAbove({ merges, values }: SheetCells, row: number): boolean {
  return merges.some(
    ({ startRow, endRow, startColumn, endColumn }) =>
      startRow === row - 1 &&
      endRow === row &&
      endColumn - startColumn > 1 &&
      values.some(
        (column, index) =>
          (index < startColumn || index >= endColumn) &&
          column[row - 1] !== '' &&
          column[row - 1] !== undefined,
      ),
  );
}

/** A group heading over several columns in the row itself. */
function hasGroupIn({ merges }: SheetCells, row: number): boolean {
  return merges.some(
    ({ startRow, endRow, startColumn, endColumn }) =>
      startRow === row && endRow === row + 1 && endColumn - startColumn > 1,
  );
}
