/**
 * Stands in for BigQuery on this machine: it keeps load jobs, and runs the queries that it receives
 * on DuckDB. What is translated, and nothing else:
 *
 * | BigQuery                                   | DuckDB                                     |
 * | ------------------------------------------ | ------------------------------------------ |
 * | `project.dataset.table` in backticks       | "table"                                    |
 * | STRING, INT64 where a table is made        | VARCHAR, BIGINT                            |
 * | PARTITION BY … CLUSTER BY …                | kept in `layouts`, and left out            |
 * | ASSERT condition AS 'message'              | SELECT CASE WHEN condition … error(…)      |
 * | BEGIN TRANSACTION; … COMMIT TRANSACTION;   | the same; ROLLBACK where a statement fails |
 *
 * A table that is named without its dataset is refused, as at Google.
 */
import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDuckDB } from '../../../src/local/warehouse/duckdb';
import type { Warehouse } from '../../../src/local/warehouse/warehouse';

interface LoadJob {
  readonly table: string;
  readonly format: string;
  readonly rows: number;
}

export interface LoopbackBigQuery {
  readonly url: string;
  /** The DuckDB behind it. */
  readonly tables: Warehouse;
  readonly loadJobs: readonly LoadJob[];
  /** Every query as it was received. */
  readonly queries: readonly string[];
  /** PARTITION BY … CLUSTER BY … by table. */
  readonly layouts: ReadonlyMap<string, string>;
  /** Answers a request with an HTTP error; undefined: it is served. */
  refuse: (method: string, path: string) => number | undefined;
  readonly close: () => Promise<void>;
}

class Refusal extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

interface Field {
  readonly name: string;
  readonly type: string;
}

const types: Readonly<Record<string, string>> = {
  STRING: 'VARCHAR',
  INT64: 'BIGINT',
  DATE: 'DATE',
};
const typeOf = (type: string) => {
  const found = types[type];
  if (found === undefined) throw new Refusal(400, `Unknown type ${type}`);
  return found;
};

export async function startBigQuery(project: string, dataset: string): Promise<LoopbackBigQuery> {
  const tables = await openDuckDB(':memory:');
  const loadJobs: LoadJob[] = [];
  const queries: string[] = [];
  const layouts = new Map<string, string>();
  const jobs = new Map<string, object>();
  let refuse: LoopbackBigQuery['refuse'] = () => undefined;

  function translated(sql: string): string {
    const unqualified =
      /(?<!EXTRACT\(\w+ )\b(?:FROM|JOIN|INTO|TABLE(?: IF NOT EXISTS)?)\s+(\w+)/.exec(
        sql.replace(/IF NOT EXISTS /g, ''),
      );
    if (unqualified !== null) {
      throw new Refusal(400, `Table "${unqualified[1]}" must be qualified with a dataset`);
    }
    const [, made, layout] =
      /^CREATE TABLE IF NOT EXISTS (\S+) .*?( PARTITION BY .*)?$/.exec(sql) ?? [];
    if (layout !== undefined)
      layouts.set(made?.split('.').at(-1)?.replace('`', '') ?? '', layout.trim());
    const name = new RegExp(`\`${project}\\.${dataset}\\.(\\w+)\``, 'g');
    return sql
      .replace(layout ?? '\u0000', '')
      .replace(/\b(STRING|INT64)\b/g, (type) => (made === undefined ? type : typeOf(type)))
      .replace(name, '"$1"')
      .replace(/^ASSERT (.*) AS '([^']*)'$/s, "SELECT CASE WHEN $1 THEN TRUE ELSE error('$2') END");
  }

  async function answerTo(sql: string) {
    queries.push(sql);
    const statements = sql.split(/;\n?/).filter((statement) => statement.trim() !== '');
    let rows: readonly Readonly<Record<string, unknown>>[] = [];
    try {
      for (const statement of statements) rows = await tables.query(translated(statement));
    } catch (error) {
      // A script that fails takes its open transaction back.
      if (statements[0] === 'BEGIN TRANSACTION') await tables.query('ROLLBACK');
      if (error instanceof Refusal) throw error;
      throw new Refusal(400, error instanceof Error ? error.message : String(error));
    }
    const fields = Object.entries(rows[0] ?? {}).map(([name, value]) => ({
      name,
      type: typeof value === 'string' ? 'STRING' : 'INTEGER',
    }));
    return {
      jobComplete: true,
      jobReference: { projectId: project, jobId: randomUUID() },
      schema: { fields },
      rows: rows.map((row) => ({
        f: Object.values(row).map((value) => ({ v: value === null ? null : String(value) })),
      })),
      totalRows: String(rows.length),
    };
  }

  async function load(body: string, boundary: string) {
    const [, metadata = '', data = ''] = body
      .split(`--${boundary}`)
      .map((part) => part.slice(part.indexOf('\r\n\r\n') + 4).replace(/\r\n$/, ''));
    const { configuration, jobReference } = JSON.parse(metadata) as {
      configuration: {
        load: {
          destinationTable: { tableId: string };
          sourceFormat: string;
          schema: { fields: readonly Field[] };
        };
      };
      jobReference: { jobId: string };
    };
    const { destinationTable, sourceFormat, schema } = configuration.load;
    const file = join(tmpdir(), `${randomUUID()}.ndjson`);
    writeFileSync(file, data);
    const columns = schema.fields.map(({ name, type }) => `${name}: '${typeOf(type)}'`).join(', ');
    await tables.query(
      `INSERT INTO "${destinationTable.tableId}" SELECT * FROM read_json('${file}', format = 'newline_delimited', columns = {${columns}})`,
    );
    rmSync(file);
    loadJobs.push({
      table: destinationTable.tableId,
      format: sourceFormat,
      rows: data.split('\n').filter((line) => line !== '').length,
    });
    const job = {
      jobReference: { ...jobReference, projectId: project },
      configuration,
      status: { state: 'DONE' },
    };
    jobs.set(jobReference.jobId, job);
    return job;
  }

  async function answer(method: string, path: string, body: string, boundary: string) {
    const [, at = ''] = path.split(`/bigquery/v2/projects/${project}`);
    if (method === 'POST' && path.startsWith('/upload/')) return load(body, boundary);
    if (method === 'POST' && at === '/queries') {
      return answerTo((JSON.parse(body) as { query: string }).query);
    }
    const [, jobId] = /^\/jobs\/([^/]+)$/.exec(at) ?? [];
    if (method === 'GET' && jobId !== undefined) {
      const job = jobs.get(jobId);
      if (job !== undefined) return job;
    }
    if (at.startsWith(`/datasets/${dataset}`)) {
      const rest = at.slice(`/datasets/${dataset}`.length);
      if (method === 'GET' && rest === '') return { id: dataset, location: 'asia-southeast1' };
      if (method === 'POST' && rest === '/tables') {
        const { tableReference, schema, expirationTime } = JSON.parse(body) as {
          tableReference: { tableId: string };
          schema: { fields: readonly Field[] };
          expirationTime?: string;
        };
        if (!(Number(expirationTime) > Date.now())) throw new Refusal(400, 'It would never go');
        const columns = schema.fields.map(({ name, type }) => `${name} ${typeOf(type)}`).join(', ');
        await tables.query(`CREATE TABLE "${tableReference.tableId}" (${columns})`);
        return { tableReference, schema };
      }
      const [, table] = /^\/tables\/(\w+)$/.exec(rest) ?? [];
      if (method === 'DELETE' && table !== undefined) {
        await tables.query(`DROP TABLE "${table}"`);
        return {};
      }
    }
    throw new Refusal(404, `Not found: ${method} ${path}`);
  }

  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const method = request.method ?? '';
    const [, boundary = ''] =
      /boundary=("?)([^";]+)/.exec(request.headers['content-type'] ?? '')?.slice(1) ?? [];
    void bodyOf(request)
      .then((body) => {
        const code = refuse(method, path);
        if (code !== undefined) throw new Refusal(code, `Refused with ${code}`);
        return answer(method, path, body, boundary);
      })
      .then(
        (told) => [200, told] as const,
        (error: unknown) => {
          const { code, message } =
            error instanceof Refusal ? error : new Refusal(500, String(error));
          return [
            code,
            { error: { code, message, errors: [{ message, reason: 'invalid' }] } },
          ] as const;
        },
      )
      .then(([code, told]) => {
        response.writeHead(code, { 'content-type': 'application/json' });
        response.end(JSON.stringify(told));
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    tables,
    loadJobs,
    queries,
    layouts,
    get refuse() {
      return refuse;
    },
    set refuse(next) {
      refuse = next;
    },
    close: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await tables.close();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
