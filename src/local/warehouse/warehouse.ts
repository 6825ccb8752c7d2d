/** What DuckDB and BigQuery are to the commands: tables that can be asked, and replaced source by source. */
import type { Period } from '../../domain/text/periods';
import type { RunQuery } from '../../warehouse/read-figures';
import type { Dialect } from '../../warehouse/dialect';
import { replaceStatements, type Staged, type TableRows } from '../../warehouse/schema';

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
export interface Publication {
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
