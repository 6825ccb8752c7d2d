/** Knows a row again after rows were sorted or others typed: by what its table tells duplicates by. */
import { fromSerial } from '../data/dates';
import { hashText } from '../data/hash';
import type { Value } from '../schema/column-type';
import { valueAt } from '../workbook/read-column';
import type { TableData } from '../workbook/read-table';

/** @returns by data row; rows that are equal in it are told apart by their order */
export function rowKeys(reading: TableData): readonly string[] {
  const { table, rows } = reading;
  const { columns, yearOf } = table.duplicateKey ?? {
    columns: table.columns.map(({ key }) => key),
    yearOf: undefined,
  };
  const parts = columns.map((key) => {
    const read = valueAt(reading.column(key));
    return (row: number) => textOf(read(row));
  });
  const dayAt = yearOf === undefined ? undefined : valueAt(reading.column(yearOf));
  const counts = new Map<string, number>();
  return Array.from(rows, (_, row) => {
    const day = dayAt?.(row);
    const year = typeof day === 'number' ? fromSerial(day).year : '';
    const key = hashText(JSON.stringify([table.sheet, year, ...parts.map((part) => part(row))]));
    const earlier = counts.get(key) ?? 0;
    counts.set(key, earlier + 1);
    return earlier === 0 ? key : `${key}-${earlier}`;
  });
}

function textOf(value: Value | null): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  return 'code' in value ? value.code : '';
}
