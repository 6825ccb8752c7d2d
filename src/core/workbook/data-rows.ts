/**
 * Which rows below the header are data. Blank rows, column numbers and headers that come again are
 * skipped; rows that add up others, rows of text and other lists are named and left out.
 */
import type { OddRowCode } from '../messages/row-counts';
import { isBlankText, type CellValue } from '../data/cell';
import type { ReadingContext } from '../schema/column-type';
import { groupMarkOf, mayBeginGroup } from '../vietnamese/parse/total-words';
import { mayBeginSubtotal, subtotalWords } from '../vietnamese/parse/total-words';
import { memoize } from '../data/memoize';
import type { Table } from '../schema/table';
import { fold } from '../vietnamese/fold';
import type { SheetCells } from './snapshot';
import { findGroupTotals } from './group-totals';
import { headerRowFinder } from './header-rows';
import type { Header } from './header';
import type { MoneyUnits } from './money-units';
import { rowCellsOf, smallestDay, type RowCells } from './row-cells';

/** Why a row that holds something is no data. */

export interface OddRow {
  /** 0-based sheet row. */
  readonly row: number;
  readonly code: OddRowCode;
}

export interface DataRows {
  /** 0-based sheet rows, ascending. */
  readonly rows: Int32Array;
  /** Ascending. */
  readonly oddRows: readonly OddRow[];
}

/**
 * The columns whose values make a row a data row: the table's, row numbers aside. A table of
 * the add-on's own (Nguồn, Kiểm tra) is not in it either, since those are no table columns.
 */
export function dataRowsOf(
  sheet: SheetCells,
  table: Table,
  header: Header,
  rowCount: number,
  units: MoneyUnits,
  context: ReadingContext,
): DataRows {
  const indexes = table.columns
    .filter(({ key }) => key !== 'rowNumber')
    .flatMap(({ key }) => header.columns.get(key) ?? []);
  const firstDataRow = header.lastRow + 1;
  const filled = new Uint8Array(Math.max(0, rowCount - firstDataRow));
  for (const index of indexes) {
    const values = sheet.values[index] ?? [];
    for (let row = firstDataRow; row < values.length; row += 1) {
      const offset = row - firstDataRow;
      if (filled[offset] === 0 && isFilled(values[row])) filled[offset] = 1;
    }
  }
  const oddRows = table.isKeptAsList
    ? leaveOut(sheet, table, header, filled, rowCellsOf(sheet, table, header, units, context))
    : [];
  return { rows: placesOf(filled, firstDataRow), oddRows };
}

/** The sheet rows that are marked with 1, ascending. */
function placesOf(marks: Uint8Array, firstRow: number): Int32Array {
  const rows = new Int32Array(marks.length);
  let count = 0;
  for (let offset = 0; offset < marks.length; offset += 1) {
    if (marks[offset] !== 1) continue;
    rows[count] = firstRow + offset;
    count += 1;
  }
  return count === rows.length ? rows : rows.slice(0, count);
}

/** @param filled by row below the header: 1 where it holds something; rows that are no data are set to 0 */
function leaveOut(
  sheet: SheetCells,
  table: Table,
  header: Header,
  filled: Uint8Array,
  cells: RowCells,
): readonly OddRow[] {
  const firstDataRow = header.lastRow + 1;
  const look = firstLook(sheet, table, header);
  const headerRowAt = headerRowFinder(sheet, table, header);
  const oddRows: OddRow[] = [];
  const maybeSubtotals = new Set<number>();
  const heads = new Set<number>();
  let isInOtherList = false;

  for (let offset = 0; offset < filled.length; offset += 1) {
    if (filled[offset] === 0) continue;
    const row = firstDataRow + offset;
    const leave = (code: OddRowCode | null) => {
      filled[offset] = 0;
      if (code !== null) oddRows.push({ row, code });
    };
    const seen = look(row);
    if (seen === 'ordinary' && !isInOtherList) continue;
    const held = cells.filledAt(row);
    const headerRow = headerRowAt(row, held);
    if (headerRow !== null) {
      isInOtherList = headerRow === 'other-list' || (isInOtherList && headerRow !== 'repeated');
      leave(headerRow === 'other-list' ? 'other-list-row' : null);
      continue;
    }
    if (isInOtherList) {
      leave('other-list-row');
      continue;
    }
    const words = subtotalOf(cells, table.nameColumn, row);
    if (words === 'certain' || (words === 'maybe' && cells.requiredBlank(row) > 0)) {
      leave('subtotal-row');
      continue;
    }
    const isAlone = held.length === 1 && typeof held[0]?.value === 'string' && !cells.hasCode(row);
    if (isAlone || (cells.hasText(row) && !cells.hasEvidence(row))) {
      leave('text-row');
      continue;
    }
    if (words === 'maybe') maybeSubtotals.add(row);
    else heads.add(row);
  }
  if (heads.size === 0 && maybeSubtotals.size === 0) return oddRows;

  const { subtotals, titles } = findGroupTotals(cells, table.nameColumn, {
    rows: [...placesOf(filled, firstDataRow)],
    maybeSubtotals,
    mayBeHead: (row) => heads.has(row),
    subtotals: oddRows.flatMap(({ row, code }) => (code === 'subtotal-row' ? [row] : [])),
  });
  for (const row of subtotals) oddRows.push({ row, code: 'subtotal-row' });
  for (const row of titles) oddRows.push({ row, code: 'text-row' });
  for (const { row } of oddRows) filled[row - firstDataRow] = 0;
  return oddRows.sort((one, other) => one.row - other.row);
}

/**
 * Tells at a glance that a row is an ordinary one: dated, with a name that begins like no subtotal
 * and no group, and no mark in STT. Nearly all rows are.
 */
function firstLook(
  sheet: SheetCells,
  table: Table,
  { columns }: Header,
): (row: number) => 'ordinary' | 'other' {
  const valuesOf = (key: string) => sheet.values[columns.get(key) ?? -1] ?? [];
  const days = valuesOf(table.dateColumn ?? table.codeColumn ?? '');
  const isDay =
    table.dateColumn === undefined
      ? (value: CellValue | undefined) => isFilled(value)
      : (value: CellValue | undefined) => typeof value === 'number' && value > smallestDay;
  const names = valuesOf(table.nameColumn);
  const marks = valuesOf('rowNumber');
  const isMark = memoize(
    (text: string) => groupMarkOf(text) !== null || !startsWithDigit.test(text),
  );
  const mayBegin = memoize((word: string) => {
    const bare = fold(word).replace(aroundWord, '');
    return bare === '' || mayBeginSubtotal(bare) || mayBeginGroup(bare);
  });
  return (row) => {
    const [day, name, mark] = [days[row], names[row], marks[row]];
    if (!isDay(day)) return 'other';
    if (typeof mark === 'string' && mark !== '' && isMark(mark)) return 'other';
    if (typeof name !== 'string' || name === '') return 'other';
    const space = name.indexOf(' ');
    return mayBegin(space < 0 ? name : name.slice(0, space)) ? 'other' : 'ordinary';
  };
}

const startsWithDigit = /^\s*\d/;
const aroundWord = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

function subtotalOf(cells: RowCells, nameColumn: string, row: number) {
  const texts = [cells.textAt(nameColumn, row), cells.firstTextAt(row)];
  const found = texts.map((text) => (text === '' ? 'none' : subtotalWords(text)));
  return found.includes('certain') ? 'certain' : found.includes('maybe') ? 'maybe' : 'none';
}

const isFilled = (value: CellValue | undefined) =>
  value !== undefined && (typeof value !== 'string' || !isBlankText(value));
