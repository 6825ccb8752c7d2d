/** What the sample is made of: plain sheets, laid out by the tables of the workbook contract. */
import type { Table } from '../../domain/tables/table';

/** A blank is null; a day is its serial (whole days since 1899-12-30). */
export type SampleCell = string | number | null;

export interface SampleSheet {
  readonly name: string;
  readonly headings: readonly string[];
  /** Every row has one cell for each heading, in the same order. */
  readonly rows: readonly (readonly SampleCell[])[];
}

/** A row by the keys of the table's columns; what is left out is blank. */
export type SampleRecord = Readonly<Record<string, SampleCell>>;

/** A table's sheet with all its columns. Throws where a record names a column that it has not. */
export function sheetOf(table: Table, records: readonly SampleRecord[]): SampleSheet {
  const keys = table.columns.map(({ key }) => key);
  const known = new Set(keys);
  for (const record of records) {
    for (const key in record) {
      if (!known.has(key)) throw new Error(`The table ${table.sheet} has no column ${key}`);
    }
  }
  return {
    name: table.sheet,
    headings: table.columns.map(({ heading }) => heading),
    rows: records.map((record) => keys.map((key) => record[key] ?? null)),
  };
}

/** The same records with their row numbers (STT), from 1. */
export function numbered(records: readonly SampleRecord[]): readonly SampleRecord[] {
  return records.map((record, index) => ({ rowNumber: index + 1, ...record }));
}
