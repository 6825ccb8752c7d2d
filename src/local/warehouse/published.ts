/** What the warehouse says of itself: which sources it holds, for which periods. */
import { toSerial } from '../../domain/text/dates';
import type { Period } from '../../domain/text/periods';
import type { SqlRow } from '../../warehouse/read-figures';
import { publications } from '../../warehouse/schema';
import type { Warehouse } from './warehouse';

export interface KnownPublication {
  readonly source: string;
  readonly period: Period;
  readonly contentHash: string;
  readonly rows: number;
  readonly excluded: { readonly rows: number; readonly amount: number };
}

/** Days as numbers (20170630), which DuckDB and BigQuery give alike; their own dates are objects of each. */
export function dayNumber(column: string): string {
  const part = (name: string) => `EXTRACT(${name} FROM ${column})`;
  return `${part('YEAR')} * 10000 + ${part('MONTH')} * 100 + ${part('DAY')}`;
}

function serialOf(value: unknown): number {
  const number = Number(value);
  const [year, month, day] = [
    Math.floor(number / 10_000),
    Math.floor(number / 100) % 100,
    number % 100,
  ];
  return toSerial(year, month, day) ?? 0;
}

export async function knownPublications({
  query,
  nameOf,
}: Warehouse): Promise<readonly KnownPublication[]> {
  const [from, to] = [dayNumber('period_from'), dayNumber('period_to')];
  const rows = await query(
    `SELECT source, ${from} AS first_day, ${to} AS last_day, content_hash, row_count, excluded_rows, excluded_amount FROM ${nameOf(publications.name)} ORDER BY source, first_day`,
  );
  return rows.map((row: SqlRow): KnownPublication => ({
    source: String(row['source']),
    period: { from: serialOf(row['first_day']), to: serialOf(row['last_day']) },
    contentHash: String(row['content_hash']),
    rows: Number(row['row_count']),
    excluded: { rows: Number(row['excluded_rows']), amount: Number(row['excluded_amount']) },
  }));
}
