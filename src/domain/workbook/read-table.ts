/**
 * Reads a sheet as a table: columns found by heading, each distinct value of a column judged
 * once, everything kept column by column. What is wrong with single cells is noted here.
 */
import type { CellValue } from '../cells/cell';
import type { ReadingContext } from '../kinds/kind';
import type { Column, Table } from '../tables/table';
import { rowCountOf, type SheetCells } from './book';
import { dataRowsOf, type OddRow } from './data-rows';
import { findHeader, type Header } from './header';
import {
  blankColumn,
  readColumn,
  resolveWards,
  type ReadColumn,
  type RowProblem,
} from './read-column';
import type { Ward } from './wards';

export interface TableReading {
  readonly table: Table;
  readonly sheet: SheetCells;
  readonly header: Header;
  /** 0-based sheet rows of the data rows, ascending. */
  readonly rows: readonly number[];
  /** The data row of a 0-based sheet row; undefined where it is no data row. */
  readonly dataRowAt: (sheetRow: number) => number | undefined;
  /** Subtotals and repeated headings, which are no data. */
  readonly oddRows: readonly OddRow[];
  /** The column of a key; one that the sheet lacks is blank throughout. */
  readonly column: (key: string) => ReadColumn;
  /** What is wrong with single cells. */
  readonly problems: readonly RowProblem[];
  /** The raw value of a cell, '' when blank. */
  readonly rawValue: (row: number, key: string) => CellValue;
}

/** Why a sheet cannot be read as its table. */
export type Unreadable =
  | { readonly kind: 'no-header' }
  | { readonly kind: 'no-column'; readonly columns: readonly Column[] };

export function readTable(
  sheet: SheetCells,
  table: Table,
  context: ReadingContext,
): TableReading | Unreadable {
  const header = findHeader(sheet, table);
  if (header === null) return { kind: 'no-header' };
  const missing = table.columns.filter(
    ({ inHeader, key }) => inHeader === 'required' && !header.columns.has(key),
  );
  if (missing.length > 0) return { kind: 'no-column', columns: missing };

  const { rows, oddRows } = dataRowsOf(sheet, table, header, rowCountOf(sheet));
  const problems: RowProblem[] = [];
  const columns = readColumns(sheet, table, header, rows, context, problems);
  let absent: ReadColumn | null = null;
  return {
    table,
    sheet,
    header,
    rows,
    dataRowAt: (sheetRow) => placeIn(rows, sheetRow),
    oddRows,
    column: (key) => columns.get(key) ?? (absent ??= blankColumn(rows.length)),
    problems,
    rawValue: (row, key) => sheet.values[header.columns.get(key) ?? -1]?.[rows[row] ?? -1] ?? '',
  };
}

function readColumns(
  sheet: SheetCells,
  table: Table,
  header: Header,
  rows: readonly number[],
  context: ReadingContext,
  problems: RowProblem[],
): ReadonlyMap<string, ReadColumn> {
  const columns = new Map<string, ReadColumn>();
  const places = table.columns.flatMap((column) => {
    const index = header.columns.get(column.key);
    return index === undefined ? [] : [{ sheet, column, index, rows }];
  });
  for (const place of places) {
    columns.set(place.column.key, readColumn(place, context, problems));
  }
  const ward = places.find(({ column }) => column.kind.name === 'ward');
  const candidates = columns.get(ward?.column.key ?? '');
  if (ward !== undefined && candidates !== undefined) {
    const dates = columns.get(table.dateColumn ?? '');
    columns.set(ward.column.key, resolveWards(ward, candidates, dates, problems));
  }
  return columns;
}

export function isReadable(reading: TableReading | Unreadable): reading is TableReading {
  return !('kind' in reading);
}

/** The texts of a column, by data row. */
export function textsOf(reading: TableReading, key: string): readonly (string | null)[] {
  return reading.column(key).values() as readonly (string | null)[];
}

/** The numbers of a column (đồng, counts, day serials, years), by data row. */
export function numbersOf(reading: TableReading, key: string): readonly (number | null)[] {
  return reading.column(key).values() as readonly (number | null)[];
}

/** The name of the ward of a sheet row; '' where it has none, or none that is known. */
export function wardNameOf(reading: TableReading, sheetRow: number): string {
  const row = reading.dataRowAt(sheetRow);
  return row === undefined ? '' : (wardsOfRows(reading)[row]?.name ?? '');
}

/** Where a number stands among some ascending ones. */
function placeIn(rows: readonly number[], wanted: number): number | undefined {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return rows[low] === wanted ? low : undefined;
}

/** The wards of a table's rows, by data row. */
export function wardsOfRows(reading: TableReading): readonly (Ward | null)[] {
  return reading.column('ward').values() as readonly (Ward | null)[];
}
