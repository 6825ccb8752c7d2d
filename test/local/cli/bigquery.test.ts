/** publish and report on BigQuery: Google's own client against an endpoint on this machine that runs on DuckDB. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startBigQuery, type LoopbackBigQuery } from '../warehouse/bigquery-loopback';
import { bookOfWard, halfYear } from '../warehouse/books';
import { temporaryFolder, writeXlsx } from './run';
import { khuyenhocProcess } from './run-process';

const place = 'bigquery:hoi-khuyen-hoc.kho';
let bigquery: LoopbackBigQuery;
let folder: string;
let to: readonly string[];
beforeEach(async () => {
  bigquery = await startBigQuery('hoi-khuyen-hoc', 'kho');
  folder = temporaryFolder();
  to = ['--to', place, '--key-file', join(folder, 'kho.key'), '--today', '2017-07-01'];
});
afterEach(() => bigquery.close());

const khuyenhoc = (...argv: readonly string[]) =>
  khuyenhocProcess(argv, { KHUYENHOC_BIGQUERY_URL: `${bigquery.url}/` });

const book = (name: string, families: readonly number[]) =>
  writeXlsx(join(folder, name), bookOfWard({ families, donors: ['Hà Thị Lan', 'Lý Văn Bảo'] }));
const rowsOf = async (sql: string) =>
  (await bigquery.tables.query(sql)).map((row) =>
    Object.values(row).map((value) => (typeof value === 'bigint' ? Number(value) : value)),
  );
const registered = () =>
  rowsOf(
    'SELECT source, CAST(SUM(quantity) AS BIGINT) FROM registrations GROUP BY ALL ORDER BY ALL',
  );

describe('publish', () => {
  test('by load jobs, in tables by month and unit, replaced in one transaction', async () => {
    const path = await book('a.xlsx', [3, 4]);
    const { code, err } = await khuyenhoc('publish', path, ...to);
    expect([code, err]).toEqual([0, '[1/1] a.xlsx: 4 dòng']);
    expect(
      bigquery.loadJobs.map(({ table, format, rows }) => [
        table.split('_').slice(3).join('_'),
        format,
        rows,
      ]),
    ).toEqual([
      ['registrations', 'NEWLINE_DELIMITED_JSON', 2],
      ['fund', 'NEWLINE_DELIMITED_JSON', 2],
      ['given_amounts', 'NEWLINE_DELIMITED_JSON', 2],
      ['source_units', 'NEWLINE_DELIMITED_JSON', 3],
      ['publications', 'NEWLINE_DELIMITED_JSON', 1],
    ]);
    expect(bigquery.layouts.get('registrations')).toBe(
      'PARTITION BY DATE_TRUNC(row_date, MONTH) CLUSTER BY unit_code, source',
    );
    await book('a.xlsx', [10]);
    expect((await khuyenhoc('publish', path, ...to)).code).toBe(0);
    expect(await registered()).toEqual([['a.xlsx', 10]]);
    expect((await khuyenhoc('publish', path, ...to)).err).toContain('không đổi');
    // Nothing of the staging is left.
    expect(
      await rowsOf("SELECT table_name FROM duckdb_tables() WHERE table_name LIKE 'staged%'"),
    ).toEqual([]);
  });

  test('dies between load and transaction: nothing changed, and a rerun completes it', async () => {
    const path = await book('a.xlsx', [3, 4]);
    await khuyenhoc('publish', path, ...to);
    await book('a.xlsx', [10]);
    let uploads = 0;
    bigquery.refuse = (_, at) => {
      uploads += at.startsWith('/upload/') ? 1 : 0;
      return uploads > 0 && at.endsWith('/queries') ? 400 : undefined;
    };
    const died = await khuyenhoc('publish', path, ...to);
    expect([died.code, died.err]).toEqual([1, expect.stringContaining('chạy lại lệnh')]);
    expect(await registered()).toEqual([['a.xlsx', 7]]);
    bigquery.refuse = () => undefined;
    await khuyenhoc('publish', path, ...to);
    expect(await registered()).toEqual([['a.xlsx', 10]]);
  });

  test('a transaction that fails half-way is taken back', async () => {
    const path = await book('a.xlsx', [3, 4]);
    await khuyenhoc('publish', path, ...to);
    await bigquery.tables.query('ALTER TABLE publications RENAME COLUMN row_count TO rows_counted');
    await book('a.xlsx', [10]);
    expect((await khuyenhoc('publish', path, ...to)).code).toBe(2);
    await bigquery.tables.query('ALTER TABLE publications RENAME COLUMN rows_counted TO row_count');
    await bigquery.tables.query('ALTER TABLE source_units RENAME COLUMN row_count TO rows_counted');
    expect((await khuyenhoc('publish', path, ...to)).code).toBe(1);
    expect(await registered()).toEqual([['a.xlsx', 7]]);
  });

  test.each([
    [401, /chưa có quyền vào Google/],
    [403, /BigQuery Data Editor/],
    [404, /Tạo tập dữ liệu trước/],
  ])('%d is a sentence', async (status, words) => {
    bigquery.refuse = () => status;
    const { code, err } = await khuyenhoc('publish', await book('a.xlsx', [3]), ...to);
    expect([code, err.split('\n').length]).toEqual([2, 1]);
    expect(err).toMatch(words);
  });
});

test('the report is the one that DuckDB gives', async () => {
  const sources = [await book('a.xlsx', [3, 4]), await book('b.xlsx', [5])];
  const settings = await writeXlsx(join(folder, 'thiết lập.xlsx'), {
    'Thiết lập': halfYear,
    'Cây đơn vị': [
      ['Mã', 'Tên', 'Thuộc'],
      ['06', 'Tỉnh Bắc Kạn', ''],
      ['01840', 'Phường Đức Xuân', '06'],
      ['01843', 'Phường Phùng Chí Kiên', '06'],
    ],
  });
  const file = `duckdb:${join(folder, 'kho.duckdb')}`;
  const key = to.slice(2);
  const reports: unknown[] = [];
  for (const warehouse of [place, file]) {
    await khuyenhoc('publish', ...sources, '--to', warehouse, ...key);
    const { out, err, code } = await khuyenhoc(
      'report',
      settings,
      '--from',
      warehouse,
      '--out',
      join(folder, 'ra.xlsx'),
      '--json',
      ...to.slice(4),
    );
    expect([code, err]).toEqual([0, '']);
    reports.push(JSON.parse(out));
  }
  expect(reports[0]).toEqual(reports[1]);
  expect(reports[0]).toMatchObject({ unit: { code: '06' } });
  expect(JSON.stringify(reports[0])).toContain('"id":"registered.family"');
  expect(
    await rowsOf("SELECT table_name FROM duckdb_tables() WHERE table_name LIKE 'staged%'"),
  ).toEqual([]);
});
