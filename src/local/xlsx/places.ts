/**
 * Where the cells of a file's sheet are now. The store copies on write: a row, or a cell, that is
 * the very object that was read is the file's own, wherever it stands. Rows and columns that were
 * inserted, deleted or sorted are found by that.
 */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { CellData } from '../../sheets/api';
import type { Area } from '../emulator/sheets/areas';
import type { GridSize } from './a1';

type Rows = readonly Schema.RowData[];

export interface Places {
  /** The file's row that a row is; -1: it is new. */
  readonly rowOrigin: (row: number) => number;
  readonly columnOrigin: (column: number) => number;
  /** Whether rows or columns have another place than they had. */
  readonly isMoved: boolean;
  readonly columnsMoved: boolean;
  /** Where a cell is now; null: it is gone. `isOutside`: it lay outside the grid that was read. */
  readonly cell: (
    row: number,
    column: number,
  ) => { readonly row: number; readonly column: number; readonly isOutside: boolean } | null;
  /** What is left of an area after rows and columns moved; undefined: nothing. */
  readonly area: (area: Area) => Area | undefined;
  readonly row: Axis;
  readonly column: Axis;
}

/** How one direction of a sheet changed. */
export interface Axis {
  readonly isMoved: boolean;
  /** From the first and last to where they are now (all inclusive); null: they are gone. */
  readonly span: (first: number, last: number) => readonly [number, number] | null;
  /** The place of one; of one that is gone, that of the next. */
  readonly at: (index: number) => number;
}

const still: Axis = { isMoved: false, span: (first, last) => [first, last], at: (index) => index };

export const unmoved: Places = {
  rowOrigin: (row) => row,
  columnOrigin: (column) => column,
  isMoved: false,
  columnsMoved: false,
  cell: (row, column) => ({ row, column, isOutside: false }),
  area: (area) => area,
  row: still,
  column: still,
};

/** @param sizeNow of the grid, which tells of rows deleted at its end */
export function findPlaces(was: Rows, now: Rows, size: GridSize, sizeNow: GridSize): Places {
  if (was === now) return unmoved;
  const columns = columnAxis(was, now, size.columns);
  const origins = rowOrigins(was, now, columns.origin);
  const lost = size.rows - sizeNow.rows;
  const rows = axisOf(origins, was.length, (row) => isBlankRow(was[row]), lost);
  const shift = rows.axis;
  const inverse = new Map<number, number>();
  origins.forEach((from, row) => {
    if (from >= 0) inverse.set(from, row);
  });
  const area = ({ startRow, endRow, startColumn, endColumn }: Area): Area | undefined => {
    const down = shift.span(startRow, endRow - 1);
    const across = columns.axis.span(startColumn, endColumn - 1);
    if (down === null || across === null) return undefined;
    return {
      startRow: down[0],
      endRow: down[1] + 1,
      startColumn: across[0],
      endColumn: across[1] + 1,
    };
  };
  const isSorted = origins.some((from, row) => from >= 0 && from !== row);
  return {
    rowOrigin: (row) => {
      if (row < origins.length) return origins[row] as number;
      const below = rows.originBelow(row);
      return inverse.has(below) ? -1 : below;
    },
    columnOrigin: columns.origin,
    isMoved: shift.isMoved || columns.axis.isMoved || isSorted,
    columnsMoved: columns.axis.isMoved,
    cell: (row, column) => {
      const isOutside = row >= size.rows || column >= size.columns;
      const known = inverse.get(row);
      const down = known ?? shift.span(row, row)?.[0];
      const across = columns.axis.span(column, column)?.[0];
      return down === undefined || across === undefined
        ? null
        : { row: down, column: across, isOutside };
    },
    area,
    row: shift,
    column: columns.axis,
  };
}

function isBlankRow(row: Schema.RowData | undefined): boolean {
  return row?.values?.some((cell) => cell?.userEnteredValue !== undefined) !== true;
}

/** Cells without a value are shared by many places and tell nothing of theirs. */
function tells(cell: CellData | undefined): cell is CellData {
  return cell?.userEnteredValue !== undefined;
}

type Origin = (index: number) => number;

function rowOrigins(was: Rows, now: Rows, columnOrigin: Origin): Int32Array {
  const origins = new Int32Array(now.length).fill(-1);
  const taken = new Uint8Array(was.length);
  const open: number[] = [];
  const take = (row: number, from: number) => {
    origins[row] = from;
    taken[from] = 1;
  };
  for (let row = 0; row < now.length; row += 1) {
    const same =
      row < was.length && (now[row] === was[row] || sharesCell(was[row], now[row], columnOrigin));
    if (same && !isBlankRow(now[row])) take(row, row);
    else open.push(row);
  }
  const isLeft = was.some((row, index) => taken[index] === 0 && !isBlankRow(row));
  if (isLeft && open.some((row) => !isBlankRow(now[row]))) {
    const rows = new Map<Schema.RowData, number>();
    const cells = new Map<CellData, number>();
    was.forEach((row, index) => {
      if (taken[index] === 1) return;
      rows.set(row, index);
      row?.values?.forEach((cell) => tells(cell) && cells.set(cell, index));
    });
    for (const row of open) {
      const content = now[row];
      if (content === undefined || isBlankRow(content)) continue;
      const known = rows.get(content) ?? originByCells(content, cells);
      if (known !== undefined && taken[known] === 0) take(row, known);
    }
  }
  keepPlaces(was, now, open, origins, taken);
  return origins;
}

function originByCells(
  row: Schema.RowData,
  cells: ReadonlyMap<CellData, number>,
): number | undefined {
  for (const cell of row.values ?? []) {
    const known = cell && cells.get(cell);
    if (known !== undefined) return known;
  }
  return undefined;
}

function sharesCell(
  was: Schema.RowData | undefined,
  now: Schema.RowData | undefined,
  columnOrigin: Origin,
): boolean {
  const before = was?.values;
  return (
    before !== undefined &&
    now?.values?.some((cell, column) => tells(cell) && before[columnOrigin(column)] === cell) ===
      true
  );
}

/** Rows that tell nothing of themselves follow those above them. */
function keepPlaces(
  was: Rows,
  now: Rows,
  open: readonly number[],
  origins: Int32Array,
  taken: Uint8Array,
): void {
  const matched = origins.some((from) => from >= 0);
  for (const row of open) {
    if (origins[row] !== -1) continue;
    const above = row === 0 ? -1 : (origins[row - 1] as number);
    const from = row === 0 ? 0 : above + 1;
    if (row > 0 && above < 0 && matched) continue;
    const candidate = row > 0 && above < 0 ? row : from;
    if (candidate >= was.length || taken[candidate] === 1) continue;
    // A row that was written whole anew in its place is still that row of the sheet.
    if (candidate === row || isBlankRow(was[candidate]) || isBlankRow(now[row])) {
      origins[row] = candidate;
      taken[candidate] = 1;
    }
  }
}

/** Rows in which the columns are looked for. */
const rowsAsked = 200;

function columnAxis(
  was: Rows,
  now: Rows,
  count: number,
): { readonly origin: Origin; readonly axis: Axis } {
  const votes = new Map<number, Map<number, number>>();
  let asked = 0;
  let moved = 0;
  for (let row = 0; row < now.length && asked < rowsAsked; row += 1) {
    if (now[row] === was[row]) continue;
    const before = was[row]?.values ?? [];
    const after = now[row]?.values ?? [];
    asked += 1;
    after.forEach((cell, column) => {
      if (!tells(cell) || before[column] === cell) return;
      const from = before.indexOf(cell);
      if (from < 0) return;
      moved += 1;
      const ofColumn = votes.get(column) ?? new Map<number, number>();
      votes.set(column, ofColumn);
      ofColumn.set(from, (ofColumn.get(from) ?? 0) + 1);
    });
  }
  const identity = { origin: (column: number) => column, axis: still };
  if (moved === 0) return identity;
  const width = Math.max(count, ...now.slice(0, rowsAsked).map((row) => row?.values?.length ?? 0));
  const origins = new Int32Array(width).fill(-1);
  for (const [column, ofColumn] of votes) {
    const [best] = [...ofColumn].sort((a, b) => b[1] - a[1]);
    if (best !== undefined) origins[column] = best[0];
  }
  // Columns before the first that moved stand where they stood, the others follow their neighbours.
  const first = origins.findIndex((from) => from >= 0);
  const before = Math.min(first, origins[first] ?? first);
  for (let column = 0; column < before; column += 1) origins[column] = column;
  const taken = new Set(origins);
  for (let column = first + 1; column < width; column += 1) {
    const next = (origins[column - 1] as number) + 1;
    if (origins[column] === -1 && next > 0 && !taken.has(next)) origins[column] = next;
  }
  const { axis } = axisOf(origins, 0, () => false, 0);
  return {
    origin: (column) => (column < width ? (origins[column] as number) : column),
    axis,
  };
}

/** Fewer pairs in order than these are a sorting, which moves cells and nothing that lies on them. */
const inOrder = 0.9;

/**
 * What the origins of rows (or columns) mean for what stands on them.
 * @param count of those that were read
 * @param lost how many fewer the grid has
 */
function axisOf(
  origins: Int32Array,
  count: number,
  isBlank: (index: number) => boolean,
  lost: number,
) {
  const pairs: { from: number; to: number }[] = [];
  let found = 0;
  let last = -1;
  const taken = new Set<number>();
  origins.forEach((from, to) => {
    if (from < 0) return;
    found += 1;
    taken.add(from);
    if (from <= last) return;
    pairs.push({ from, to });
    last = from;
  });
  const end = pairs.at(-1) ?? { from: -1, to: -1 };
  /** Rows at the end that held something, and went with as much of the grid. */
  const tail: number[] = [];
  for (let index = end.from + 1; index < count; index += 1) {
    if (!taken.has(index) && !isBlank(index)) tail.push(index);
  }
  if (tail.length > lost + end.to - end.from) tail.length = 0;
  const isOrdered = pairs.length >= found * inOrder;
  const isShifted = tail.length > 0 || (pairs.some(({ from, to }) => from !== to) && isOrdered);
  if (!isShifted) return { axis: still, originBelow: (index: number) => index };
  const exact = new Map(pairs.map(({ from, to }) => [from, to]));
  const starts = pairs.map(({ from }) => from);
  /** The last pair that does not stand behind it. */
  const pairBefore = (index: number) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= index) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const gone = new Set(tail);
  const locate = (index: number): { readonly to: number; readonly isGone: boolean } => {
    const to = exact.get(index);
    if (to !== undefined) return { to, isGone: false };
    const place = pairBefore(index);
    const above = pairs[place] ?? { from: -1, to: -1 };
    const next = pairs[place + 1];
    const guess = above.to + index - above.from;
    if (next === undefined) {
      const isGone = gone.has(index);
      return { to: isGone ? guess : guess - tail.filter((one) => one < index).length, isGone };
    }
    const missing = next.from - above.from - (next.to - above.to);
    const isFirst = index < above.from + 1 + missing;
    const isGone = missing > 0 && (isFirst || (!isBlank(index) && guess >= next.to));
    return { to: Math.min(guess, isGone ? next.to : next.to - 1), isGone };
  };
  const axis: Axis = {
    isMoved: true,
    at: (index) => locate(index).to,
    span: (first, last) => {
      let start = first;
      let stop = last;
      while (start <= stop && locate(start).isGone) start += 1;
      while (stop >= start && locate(stop).isGone) stop -= 1;
      return start > stop ? null : [locate(start).to, locate(stop).to];
    },
  };
  return { axis, originBelow: (index: number) => index - end.to + end.from };
}
