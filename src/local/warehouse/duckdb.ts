/** The warehouse in a DuckDB file. The package is large, so only the commands that need it load it. */
import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api';
import { duckdb as dialect } from '../../warehouse/dialect';
import type { FactType } from '../../warehouse/fact-tables';
import type { FactRows, FactValue } from '../../warehouse/fact-rows';
import { columnsOf, createTables } from '../../warehouse/schema';

export type SqlRow = Readonly<Record<string, unknown>>;

export interface DuckDBWarehouse {
  /** Numbers of 64 bits come as `bigint`. */
  readonly query: (sql: string) => Promise<readonly SqlRow[]>;
  /** Adds rows to their tables. */
  readonly append: (facts: readonly FactRows[]) => Promise<void>;
  readonly close: () => void;
}

/** @param path of the file, made where it is missing; ':memory:' for none */
export async function openDuckDB(path: string): Promise<DuckDBWarehouse> {
  const { DuckDBInstance, DuckDBDateValue } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  for (const statement of createTables(dialect)) await connection.run(statement);

  /** 25569: the serial of 1970-01-01, from which DuckDB counts days. */
  const write: Readonly<
    Record<FactType, (appender: DuckDBAppender, value: string | number) => void>
  > = {
    text: (appender, value) => appender.appendVarchar(String(value)),
    integer: (appender, value) => appender.appendBigInt(BigInt(value)),
    date: (appender, value) => appender.appendDate(new DuckDBDateValue(Number(value) - 25_569)),
  };
  const append = (appender: DuckDBAppender, type: FactType, value: FactValue) =>
    value === null ? appender.appendNull() : write[type](appender, value);

  return {
    query: (sql) => rowsOf(connection, sql),
    append: async (facts) => {
      for (const { factTable, columns, count } of facts) {
        if (count === 0) continue;
        const types = columnsOf(factTable).map(({ type }) => type);
        const appender = await connection.createAppender(factTable.name);
        for (let row = 0; row < count; row += 1) {
          types.forEach((type, column) => append(appender, type, columns[column]?.[row] ?? null));
          appender.endRow();
        }
        appender.closeSync();
      }
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<readonly SqlRow[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjects();
}
