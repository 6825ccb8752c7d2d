/**
 * Reads a sheet as a table: columns found by heading, each distinct value of a column judged
 * once, everything kept column by column. What is wrong with single cells is noted here.
 */
import type { CellValue } from '../data/cell';
import type { ReadingContext } from '../schema/column-type';
import { dataTables } from '../schema/all';
import type { Column, Table } from '../schema/table';
import { rowCountOf, type SheetCells } from './snapshot';
import { dataRowsOf, type OddRow } from './data-rows';
import { findHeader, type Header } from './header';
import { isSummary } from './summary-sheets';
import { moneyUnitsOf, type MoneyUnits } from './money-units';
import {
  blankColumn,
  readColumn,
  resolveWards,
  valueAt,
  type ReadColumn,
  type RowProblem,
} from './read-column';
import type { Ward } from '../schema/units';

export interface TableData {
  readonly table: Table;
  readonly sheet: SheetCells;
  readonly header: Header;
  /** How many đồng the plain numbers of money columns stand for. */
  readonly moneyUnits: MoneyUnits;
  /** 0-based sheet rows of the data rows, ascending. */
  readonly rows: Int32Array;
  /** The data row of a 0-based sheet row; undefined where it is no data row. */
  readonly dataRowAt: (sheetRow: number) => number | undefined;
  /** Rows that add up others, rows of text and rows of other lists, which are no data. */
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
  /** Figures by unit in place of a list of rows. */
  | { readonly kind: 'summary' }
  | { readonly kind: 'no-column'; readonly columns: readonly Column[] };

export function readTable(
  sheet: SheetCells,
  table: Table,
  context: ReadingContext,
): TableData | Unreadable {
  const header = findHeader(sheet, table);
  if (header === null) {
    return isSummary(sheet, table, context) ? { kind: 'summary' } : { kind: 'no-header' };
  }
  const missing = table.columns.filter(
    ({ inHeader, key }) => inHeader === 'required' && !header.columns.has(key),
  );
  if (missing.length > 0) {
    return isSummary(sheet, table, context)
      ? { kind: 'summary' }
      : { kind: 'no-column', columns: missing };
  }

  const moneyUnits = moneyUnitsOf(sheet, table, header);
  const { rows, oddRows } = dataRowsOf(
    sheet,
    table,
    header,
    rowCountOf(sheet),
    moneyUnits,
    context,
  );
  const problems: RowProblem[] = [];
  const columns = readColumns(sheet, table, header, moneyUnits, rows, context, problems);
  let absent: ReadColumn | null = null;
  return {
    table,
    sheet,
    header,
    moneyUnits,
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
  { byColumn: units, conflict }: MoneyUnits,
  rows: Int32Array,
  context: ReadingContext,
  problems: RowProblem[],
): ReadonlyMap<string, ReadColumn> {
  const columns = new Map<string, ReadColumn>();
  const places = table.columns.flatMap((column) => {
    const index = header.columns.get(column.key);
    return index === undefined
      ? []
      : [
          {
            sheet,
            column,
            index,
            rows,
            isName: column.key === table.nameColumn,
            // Where units contradict each other, no amount can be read.
            unit: conflict === null ? (units.get(column.key) ?? 1) : null,
          },
        ];
  });
  for (const place of places) {
    columns.set(place.column.key, readColumn(place, context, problems));
  }
  const ward = places.find(({ column }) => column.kind.name === 'ward');
  const candidates = columns.get(ward?.column.key ?? '');
  if (ward !== undefined && candidates !== undefined) {
    const dates = columns.get(table.dateColumn ?? '');
    const own = dataTables.includes(table) ? context.ownUnit : undefined;
    columns.set(
      ward.column.key,
      resolveWards(ward, candidates, dates, { wards: context.wards, own }, problems),
    );
  }
  return columns;
}

export function isReadable(reading: TableData | Unreadable): reading is TableData {
  return !('kind' in reading);
}

/** The text of a column in a data row; null: blank, or nothing that can be used. */
export function textAt(reading: TableData, key: string): (row: number) => string | null {
  return valueAt(reading.column(key)) as (row: number) => string | null;
}

/** The number of a column (đồng, a count, a day serial, a year) in a data row; null as for `textAt`. */
export function numberAt(reading: TableData, key: string): (row: number) => number | null {
  return valueAt(reading.column(key)) as (row: number) => number | null;
}

/** The ward of a data row; null: none, or none that is known. */
export function wardAt(reading: TableData): (row: number) => Ward | null {
  return valueAt(reading.column('ward')) as (row: number) => Ward | null;
}

/** The texts of a column by data row, for sheets of few rows: to look at rows one by one costs less. */
export function textsOf(reading: TableData, key: string): readonly (string | null)[] {
  const at = textAt(reading, key);
  return Array.from(reading.rows, (_, row) => at(row));
}

/** The numbers of a column by data row, for sheets of few rows. */
export function numbersOf(reading: TableData, key: string): readonly (number | null)[] {
  const at = numberAt(reading, key);
  return Array.from(reading.rows, (_, row) => at(row));
}

/** The name of the ward of a sheet row; '' where it has none, or none that is known. */
export function wardNameOf(reading: TableData, sheetRow: number): string {
  const row = reading.dataRowAt(sheetRow);
  return row === undefined ? '' : (wardAt(reading)(row)?.name ?? '');
}

/** Where a number stands among some ascending ones. */
function placeIn(rows: Int32Array, wanted: number): number | undefined {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return rows[low] === wanted ? low : undefined;
}
