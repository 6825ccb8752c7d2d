/** Finds registers under another name: a sheet that has the columns and rows of a register which is missing or without rows. */
import { allTables, dataTables, ownTables } from '../schema/all';
import { titlesOf, type Table } from '../schema/table';
import { fold } from '../vietnamese/fold';
import type { Snapshot, SheetCells } from './snapshot';
import { isReadable, readTable } from './read-table';
import type { WorkbookData } from './read-workbook';

export interface RenamedSheet {
  readonly table: Table;
  readonly sheet: SheetCells;
  /** How many rows of data stand there. */
  readonly rows: number;
}

/** The titles that no table has, whose sheets may hold a register under another name. */
export function otherTitles(titles: readonly string[]): readonly string[] {
  return titles.filter((title) => !known.has(fold(title)));
}

const known: ReadonlySet<string> = new Set(
  [...allTables, ...ownTables].flatMap(titlesOf).map(fold),
);

/** @returns for each register without rows the sheets that could be it, as far as the book holds them */
export function renamedSheets(
  snapshot: Snapshot,
  { tables, unreadable, context }: WorkbookData,
): readonly RenamedSheet[] {
  const wanted = dataTables.filter(
    (table) =>
      (tables.get(table.sheet)?.rows.length ?? 0) === 0 &&
      !unreadable.some((one) => one.table === table),
  );
  if (wanted.length === 0) return [];
  return snapshot.sheets.flatMap((sheet) => {
    if (known.has(fold(sheet.title))) return [];
    const found = wanted.flatMap((table) => {
      const reading = readTable(sheet, table, context);
      return isReadable(reading) && reading.rows.length > 0
        ? [{ table, sheet, rows: reading.rows.length, columns: reading.header.columns.size }]
        : [];
    });
    const [best] = found.sort((one, other) => other.columns - one.columns);
    return best === undefined ? [] : [{ table: best.table, sheet, rows: best.rows }];
  });
}
