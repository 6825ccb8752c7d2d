/** The warehouse in a DuckDB file. The package is large, so only the commands that need it load it. */
import type { DuckDBAppender } from '@duckdb/node-api';
import { duckdb as dialect } from '../../warehouse/dialect';
import type { FactType } from '../../warehouse/fact-tables';
import { columnList, type FactValue } from '../../warehouse/schema';
import type { Warehouse } from './warehouse';

/** More rows than fit into it are put on disk; by itself DuckDB would take most of the machine's. */
const memoryLimit = '2GB';

/**
 * @param path of the file; ':memory:' for none
 * @param use 'write': it is made where it is missing
 */
export async function openDuckDB(
  path: string,
  use: 'read' | 'write' = 'write',
): Promise<Warehouse> {
  const { DuckDBInstance, DuckDBDateValue } = await import('@duckdb/node-api');
  const options = {
    memory_limit: memoryLimit,
    ...(use === 'read' && { access_mode: 'READ_ONLY' }),
  };
  const instance = await DuckDBInstance.create(path, options);
  const connection = await instance.connect();
  const run = async (sql: string) => void (await connection.run(sql));

  /** 25569: the serial of 1970-01-01, from which DuckDB counts days. */
  const write: Readonly<
    Record<FactType, (appender: DuckDBAppender, value: string | number) => void>
  > = {
    text: (appender, value) => appender.appendVarchar(String(value)),
    integer: (appender, value) => appender.appendBigInt(BigInt(value)),
    date: (appender, value) =>
      appender.appendDate(new DuckDBDateValue(Math.floor(Number(value)) - 25_569)),
  };
  const append = (appender: DuckDBAppender, type: FactType, value: FactValue) =>
    value === null ? appender.appendNull() : write[type](appender, value);
  let stagedSoFar = 0;

  return {
    dialect,
    query: async (sql) => (await connection.runAndReadAll(sql)).getRowObjects(),
    nameOf: (table) => table,
    stage: async ({ name, columns, values, count }) => {
      stagedSoFar += 1;
      const staged = `staged_${stagedSoFar}_${name}`;
      await run(`CREATE TEMP TABLE ${staged} (${columnList(dialect, columns)})`);
      const appender = await connection.createAppender(staged, 'main', 'temp');
      for (let row = 0; row < count; row += 1) {
        columns.forEach(({ type }, column) =>
          append(appender, type, values[column]?.[row] ?? null),
        );
        appender.endRow();
      }
      appender.closeSync();
      return staged;
    },
    transact: async (statements) => {
      await run('BEGIN TRANSACTION');
      try {
        for (const statement of statements) await run(statement);
        await run('COMMIT');
      } catch (error) {
        await run('ROLLBACK');
        throw error;
      }
    },
    drop: (staged) => run(`DROP TABLE IF EXISTS ${staged}`),
    close: () => {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}
