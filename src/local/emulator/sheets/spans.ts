/** Where a range ends up when rows or columns are inserted, deleted or moved. 0-based, ends exclusive. */
import type { GridRange } from '../../../sheets/api';

import Schema = GoogleAppsScript.Sheets.Schema;

/** Rows or columns of one sheet, inserted before `at` or deleted from `at` on. */
export interface Shift {
  readonly sheetId: number;
  readonly rows: boolean;
  readonly inserted: boolean;
  readonly at: number;
  readonly count: number;
}

/** Rows or columns of one sheet that leave their place `from` and stand from `to` on afterwards. */
export interface Move {
  readonly sheetId: number;
  readonly rows: boolean;
  readonly from: number;
  readonly count: number;
  /** Counted without the rows that move. */
  readonly to: number;
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

/**
 * The range after the change: itself where nothing changes, undefined where nothing is left. What
 * lies wholly in moved rows moves with them; any other range loses and gains rows by the move.
 */
export function shiftedRange(range: GridRange, change: Shift | Move): GridRange | undefined {
  if ((range.sheetId ?? 0) !== change.sheetId) return range;
  const startName = change.rows ? 'startRowIndex' : 'startColumnIndex';
  const endName = change.rows ? 'endRowIndex' : 'endColumnIndex';
  const start = range[startName];
  const end = range[endName];
  if ('from' in change) {
    const { from, count, to } = change;
    const within = start !== undefined && end !== undefined && start >= from && end <= from + count;
    if (within && from === to) return range;
    if (within) return { ...range, [startName]: start - from + to, [endName]: end - from + to };
    const [taken, put] = partsOf(change);
    const rest = shiftedRange(range, taken);
    return rest && shiftedRange(rest, put);
  }
  const newStart = start === undefined ? undefined : shiftedStart(start, change);
  const newEnd = end === undefined ? undefined : shiftedEnd(end, change);
  if (newEnd !== undefined && (newStart ?? 0) >= newEnd) return undefined;
  if (newStart === start && newEnd === end) return range;
  return {
    ...range,
    ...(newStart === undefined ? {} : { [startName]: newStart }),
    ...(newEnd === undefined ? {} : { [endName]: newEnd }),
  };
}

/** A move as rows that are deleted and inserted again. */
function partsOf({ sheetId, rows, from, count, to }: Move): readonly [taken: Shift, put: Shift] {
  const where = { sheetId, rows, count };
  return [
    { ...where, inserted: false, at: from },
    { ...where, inserted: true, at: to },
  ];
}

/** The place of a row or column after the change; one that is deleted is where the next one is. */
export function shiftedIndex(index: number, change: Shift | Move): number {
  if (!('from' in change)) return shiftedStart(index, change);
  const { from, count, to } = change;
  if (index >= from && index < from + count) return index - from + to;
  const [taken, put] = partsOf(change);
  return shiftedStart(shiftedStart(index, taken), put);
}

/** The ranges that are left; the same array where none changes. */
export function shiftedRanges(ranges: GridRange[], shift: Shift | Move): GridRange[] {
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
  shift: Shift | Move,
): Schema.GridCoordinate {
  if ((cell.sheetId ?? 0) !== shift.sheetId) return cell;
  const name = shift.rows ? 'rowIndex' : 'columnIndex';
  const index = cell[name] ?? 0;
  const moved = shiftedIndex(index, shift);
  return moved === index ? cell : { ...cell, [name]: moved };
}

// Groups of rows or columns as depths: how many groups each row lies in. Adding a group makes its
// rows one deeper, deleting one less deep, and the groups follow from the depths.
// Source: discovery document, AddDimensionGroupRequest and DeleteDimensionGroupRequest

export interface Group {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

/** The depth of each row, up to the last one in a group. */
export function depthsOf(groups: readonly Group[]): number[] {
  const depths: number[] = [];
  for (const { start, end, depth } of groups) {
    for (let index = 0; index < end; index += 1) depths[index] ??= 0;
    for (let index = start; index < end; index += 1) {
      depths[index] = Math.max(depths[index] ?? 0, depth);
    }
  }
  return depths;
}

/** The groups that give these depths, those of one depth from the first row on, shallow ones first. */
export function groupsOf(depths: readonly number[]): readonly Group[] {
  const deepest = Math.max(0, ...depths);
  const groups: Group[] = [];
  for (let depth = 1; depth <= deepest; depth += 1) {
    let start: number | undefined;
    for (let index = 0; index <= depths.length; index += 1) {
      const isIn = (depths[index] ?? 0) >= depth;
      if (isIn) start ??= index;
      else if (start !== undefined) {
        groups.push({ start, end: index, depth });
        start = undefined;
      }
    }
  }
  return groups;
}

export function asGroup({ range = {}, depth = 0 }: Schema.DimensionGroup): Group {
  return { start: range.startIndex ?? 0, end: range.endIndex ?? 0, depth };
}
