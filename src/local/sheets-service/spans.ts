/** Where a range ends up when rows or columns are inserted or deleted. 0-based, ends exclusive. */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { GridRange } from '../../sheets/api';

/** Rows or columns of one sheet, inserted before `at` or deleted from `at` on. */
export interface Shift {
  readonly sheetId: number;
  readonly rows: boolean;
  readonly inserted: boolean;
  readonly at: number;
  readonly count: number;
}

/** The place of an index that begins something; what begins inside deleted rows begins after them. */
export function shiftedStart(index: number, { inserted, at, count }: Shift): number {
  if (inserted) return index >= at ? index + count : index;
  return index <= at ? index : Math.max(at, index - count);
}

/** The place of an exclusive end: what ends where rows are inserted does not grow. */
export function shiftedEnd(end: number, { inserted, at, count }: Shift): number {
  if (inserted) return end > at ? end + count : end;
  return end <= at ? end : Math.max(at, end - count);
}

/** The range after the shift: itself where nothing changes, undefined where nothing is left. */
export function shiftedRange(range: GridRange, shift: Shift): GridRange | undefined {
  if ((range.sheetId ?? 0) !== shift.sheetId) return range;
  const startName = shift.rows ? 'startRowIndex' : 'startColumnIndex';
  const endName = shift.rows ? 'endRowIndex' : 'endColumnIndex';
  const start = range[startName];
  const end = range[endName];
  const newStart = start === undefined ? undefined : shiftedStart(start, shift);
  const newEnd = end === undefined ? undefined : shiftedEnd(end, shift);
  if (newEnd !== undefined && (newStart ?? 0) >= newEnd) return undefined;
  if (newStart === start && newEnd === end) return range;
  return {
    ...range,
    ...(newStart === undefined ? {} : { [startName]: newStart }),
    ...(newEnd === undefined ? {} : { [endName]: newEnd }),
  };
}

/** The ranges that are left; the same array where none changes. */
export function shiftedRanges(ranges: GridRange[], shift: Shift): GridRange[] {
  return shiftedItems(ranges, (range) => shiftedRange(range, shift));
}

/** Items after a shift, those without a place left out; the same array where none changes. */
export function shiftedItems<T>(items: T[], shift: (item: T) => T | undefined): T[] {
  const moved = items.map(shift);
  return moved.every((item, index) => item === items[index])
    ? items
    : moved.filter((item): item is T & {} => item !== undefined);
}

export function shiftedCoordinate(
  cell: Schema.GridCoordinate,
  shift: Shift,
): Schema.GridCoordinate {
  if ((cell.sheetId ?? 0) !== shift.sheetId) return cell;
  const name = shift.rows ? 'rowIndex' : 'columnIndex';
  const index = cell[name] ?? 0;
  const moved = shiftedStart(index, shift);
  return moved === index ? cell : { ...cell, [name]: moved };
}
