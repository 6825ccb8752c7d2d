/**
 * Rectangles of a sheet. A GridRange of a request becomes one with both ends closed; 0-based,
 * ends exclusive.
 */
import type { GridRange, Sheet } from '../../../sheets/api';
import { columnLetters, quoteTitle } from '../../../core/data/a1';
import { sheetById, type Draft } from './draft';
import { invalidArgument } from './failures';

export interface Area {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export interface SheetArea extends Area {
  readonly sheetId: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** 1,000 rows and 26 columns unless the properties say otherwise, as in a new sheet at Google. */
export function gridSize(sheet: Sheet): GridSize {
  const { rowCount, columnCount } = sheet.properties?.gridProperties ?? {};
  return { rows: rowCount ?? 1000, columns: columnCount ?? 26 };
}

/**
 * The cells that a request's range means. One that begins inside the grid is cut off at its end;
 * one that begins outside is refused: so the API answered a repeatCell in both cases.
 * @throws 400 for a sheet that is not there, a range outside its grid, an end before the start
 */
export function areaOf(draft: Draft, range: GridRange): SheetArea {
  const sheet = sheetById(draft, range.sheetId);
  const size = gridSize(sheet);
  const startRow = range.startRowIndex ?? 0;
  const startColumn = range.startColumnIndex ?? 0;
  const endRow = range.endRowIndex ?? size.rows;
  const endColumn = range.endColumnIndex ?? size.columns;
  if (startRow < 0 || startColumn < 0) {
    throw invalidArgument('GridRange: the start indexes must not be negative.');
  }
  if (startRow >= size.rows || startColumn >= size.columns) {
    throw outsideGrid(rangeText(sheet, range), size);
  }
  if (endRow < startRow || endColumn < startColumn) {
    throw invalidArgument('GridRange: an end index must not be less than its start index.');
  }
  return {
    sheetId: range.sheetId ?? 0,
    startRow,
    startColumn,
    endRow: Math.min(endRow, size.rows),
    endColumn: Math.min(endColumn, size.columns),
  };
}

export function outsideGrid(range: string, { rows, columns }: GridSize) {
  return invalidArgument(
    `Range (${range}) exceeds grid limits. Max rows: ${rows}, max columns: ${columns}`,
  );
}

/** An area as a GridRange of the sheet. */
export function gridRangeOf(sheetId: number, area: Area): GridRange {
  return {
    sheetId,
    startRowIndex: area.startRow,
    endRowIndex: area.endRow,
    startColumnIndex: area.startColumn,
    endColumnIndex: area.endColumn,
  };
}

/** The area of a stored range, open ends closed by the grid's. */
export function storedArea(range: GridRange, size: GridSize): Area {
  return {
    startRow: range.startRowIndex ?? 0,
    endRow: range.endRowIndex ?? size.rows,
    startColumn: range.startColumnIndex ?? 0,
    endColumn: range.endColumnIndex ?? size.columns,
  };
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.startRow < other.endRow &&
    other.startRow < one.endRow &&
    one.startColumn < other.endColumn &&
    other.startColumn < one.endColumn
  );
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.startRow <= inner.startRow &&
    inner.endRow <= outer.endRow &&
    outer.startColumn <= inner.startColumn &&
    inner.endColumn <= outer.endColumn
  );
}

/** "T!A1001:B" for rows from 1000 on in columns 0 to 1: an open end is left out, as Google does. */
export function rangeText(sheet: Sheet, range: GridRange): string {
  const { columns } = gridSize(sheet);
  const start = `${columnLetters(range.startColumnIndex ?? 0)}${(range.startRowIndex ?? 0) + 1}`;
  const bothOpen = range.endRowIndex === undefined && range.endColumnIndex === undefined;
  const endColumn = range.endColumnIndex ?? (bothOpen ? columns : undefined);
  const letters = endColumn === undefined ? '' : columnLetters(endColumn - 1);
  const end = `${letters}${range.endRowIndex ?? ''}`;
  const cells = start === end ? start : `${start}:${end}`;
  return `${shownTitle(sheet.properties?.title ?? '')}!${cells}`;
}

/** A sheet's title in a range: plain where nothing else could be meant, else 'in quotes'. */
export function shownTitle(title: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(title) && !/^[A-Za-z]{1,3}\d*$/.test(title);
  return plain ? title : quoteTitle(title);
}
