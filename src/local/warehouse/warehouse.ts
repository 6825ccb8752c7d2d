/** What DuckDB and BigQuery are to the commands: tables that can be asked, and replaced source by source. */
import type { Period } from '../../core/data/periods';
import type { RunQuery, SqlRow } from '../../warehouse/read-figures';
import type { Dialect } from '../../warehouse/dialect';
import {
  replaceStatements,
  type Staged,
  type TableRows,
  publications,
} from '../../warehouse/schema';
import { toSerial } from '../../core/data/dates';

export interface Warehouse {
  readonly dialect: Dialect;
  /** Whole numbers come as number or bigint. */
  readonly query: RunQuery;
  /** The name under which a table of the schema is found. */
  readonly nameOf: (table: string) => string;
  /** Puts rows into a table of their own, which nobody else sees; it goes when the warehouse is closed. */
  readonly stage: (rows: TableRows) => Promise<string>;
  /** Runs statements, all of them or none. */
  readonly transact: (statements: readonly string[]) => Promise<void>;
  /** Drops a staged table before the end. */
  readonly drop: (staged: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** All rows of one source and period, those of `publications` and `source_units` among them. */
interface Publication {
  readonly source: string;
  readonly period: Period;
  readonly tables: readonly TableRows[];
}

/**
 * Puts a source's rows in the place of those published before, in one transaction.
 * @param reconcile looks at the rows once they are loaded; what it throws ends it with nothing changed
 */
export async function replacePublication(
  { dialect, stage, drop, transact, nameOf }: Warehouse,
  { source, period, tables }: Publication,
  reconcile: (nameOf: (table: string) => string | null) => Promise<void>,
): Promise<void> {
  const staged = new Map<string, Staged>();
  try {
    for (const rows of tables) {
      if (rows.count > 0) staged.set(rows.name, { table: await stage(rows), count: rows.count });
    }
    await reconcile((table) => staged.get(table)?.table ?? null);
    await transact(replaceStatements(dialect, source, period, staged, nameOf));
  } finally {
    for (const { table } of staged.values()) await drop(table);
  }
}

// What the warehouse says of itself: which sources it holds, for which periods.

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
