/**
 * The warehouse in a dataset of BigQuery, through Google's own client. Rows come by load jobs into
 * staging tables, never by row inserts; a script of one transaction puts them in place.
 */
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { toIsoDate } from '../../core/data/dates';
import { bigquery as dialect } from '../../warehouse/dialect';
import type { SqlRow } from '../../warehouse/read-figures';
import type { FactValue, TableRows } from '../../warehouse/schema';
import { loopbackUrl } from '../remote/protocol';
import type { Warehouse } from './warehouse';

/** Staging tables of a run that died go by themselves. */
const stagingLife = 24 * 60 * 60 * 1000;

/**
 * The dataset has to exist: where it lies is decided once, by who pays for it.
 * @throws what the client throws: no credentials, no rights, no such dataset
 */
export async function openBigQuery(projectId: string, datasetId: string): Promise<Warehouse> {
  const { BigQuery } = await import('@google-cloud/bigquery');
  const place = { projectId, ...(await endpoint()) };
  const [metadata] = await new BigQuery(place).dataset(datasetId).getMetadata();
  const { location } = metadata as { readonly location?: string };
  const client = new BigQuery({ ...place, ...(location !== undefined && { location }) });
  const dataset = client.dataset(datasetId);
  const run = randomUUID().replaceAll('-', '').slice(0, 12);
  const idOf = new Map<string, string>();
  const nameOf = (table: string) => `\`${projectId}.${datasetId}.${table}\``;
  const query = async (sql: string): Promise<readonly SqlRow[]> => {
    const [rows] = await client.query({ query: sql });
    return rows as readonly SqlRow[];
  };
  const drop = async (staged: string) => {
    const id = idOf.get(staged);
    if (id === undefined) return;
    idOf.delete(staged);
    await dataset.table(id).delete({ ignoreNotFound: true });
  };

  return {
    dialect,
    query,
    nameOf,
    stage: async (rows) => {
      const id = `staged_${run}_${idOf.size + 1}_${rows.name}`;
      const fields = rows.columns.map(({ name, type }) => ({ name, type: dialect.types[type] }));
      const expirationTime = String(Date.now() + stagingLife);
      const [table] = await dataset.createTable(id, { schema: { fields }, expirationTime });
      idOf.set(nameOf(id), id);
      await new Promise((resolve, reject) => {
        Readable.from(lines(rows))
          .on('error', reject)
          .pipe(
            table.createWriteStream({
              sourceFormat: 'NEWLINE_DELIMITED_JSON',
              schema: { fields },
              writeDisposition: 'WRITE_APPEND',
            }),
          )
          .on('error', reject)
          .on('complete', resolve);
      });
      return nameOf(id);
    },
    // A script that fails takes its open transaction back.
    transact: async (statements) => {
      await query(
        ['BEGIN TRANSACTION', ...statements, 'COMMIT TRANSACTION']
          .map((statement) => `${statement};`)
          .join('\n'),
      );
    },
    drop,
    close: async () => {
      for (const staged of idOf.keys()) await drop(staged).catch(() => undefined);
    },
  };
}

/**
 * Google, with this machine's credentials; or a program on this machine that serves the same API,
 * where KHUYENHOC_BIGQUERY_URL names one, without any.
 */
async function endpoint() {
  const url = loopbackUrl('KHUYENHOC_BIGQUERY_URL');
  if (url === undefined) return {};
  const { auth } = await import('@googleapis/sheets');
  const authClient = new auth.OAuth2();
  authClient.setCredentials({ access_token: 'none' });
  return { apiEndpoint: url.replace(/\/$/, ''), authClient: authClient as never };
}

/** Rows as lines of JSON, a few hundred kilobytes at a time. */
function* lines({ columns, values, count }: TableRows): Generator<string> {
  const rowsAtOnce = 2000;
  for (let first = 0; first < count; first += rowsAtOnce) {
    const end = Math.min(first + rowsAtOnce, count);
    let text = '';
    for (let row = first; row < end; row += 1) {
      const record: Record<string, FactValue> = {};
      columns.forEach(({ name, type }, column) => {
        const value = values[column]?.[row] ?? null;
        record[name] = value === null || type !== 'date' ? value : toIsoDate(Number(value));
      });
      text += `${JSON.stringify(record)}\n`;
    }
    yield text;
  }
}
