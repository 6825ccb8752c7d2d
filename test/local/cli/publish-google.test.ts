/** Spreadsheets at Google as sources: over HTTP, through Google's own client, only read. */
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startSheetsApi } from '../../../src/local/emulator/sheets/http';
import type { RunningApi } from '../../../src/local/emulator/sheets/http';
import { type SheetsStore } from '../../../src/local/emulator/sheets/service';
import { SheetsApiError } from '../../../src/local/emulator/sheets/failures';
import { spreadsheetId, storeOf } from '../../sheets/run-on-store';
import { askDuckDB, bookOfWard } from '../warehouse/books';
import { temporaryFolder, writeXlsx } from './run';
import { khuyenhocProcess } from './run-process';

let store: SheetsStore;
let calls: string[];
let api: RunningApi;
beforeEach(async () => {
  store = storeOf(bookOfWard({ families: [3, 4] }));
  calls = [];
  api = await startSheetsApi({
    ...store,
    get: (...args) => {
      calls.push('get');
      if (calls.length === 1) throw new SheetsApiError(429, 'RESOURCE_EXHAUSTED', 'Quota');
      return store.get(...args);
    },
    batchUpdate: () => {
      throw new Error('A source is never written to');
    },
  });
});
afterEach(() => api.close());

test('read beside files, again after a limit; one that is missing is named and the others go on', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'kho.duckdb');
  const xlsx = await writeXlsx(join(folder, 'a.xlsx'), bookOfWard({ families: [10] }));
  const run = () =>
    khuyenhocProcess(
      [
        'publish',
        'google:khong-co-bang-nay',
        `google:${spreadsheetId}`,
        xlsx,
        '--to',
        `duckdb:${file}`,
        '--today',
        '2017-07-01',
      ],
      { KHUYENHOC_SHEETS_URL: `${api.url}/` },
    );
  const first = await run();
  expect(first.code).toBe(1);
  expect(first.err.split('\n')).toEqual([
    expect.stringMatching(/^\[1\/3\] google:khong-co-bang-nay: Không tìm thấy bảng tính/),
    `[2/3] google:${spreadsheetId}: 2 dòng`,
    '[3/3] a.xlsx: 1 dòng',
  ]);
  expect(
    await askDuckDB(
      file,
      'SELECT source, CAST(SUM(quantity) AS BIGINT) FROM registrations GROUP BY ALL ORDER BY ALL',
    ),
  ).toEqual([
    ['a.xlsx', 10],
    [`google:${spreadsheetId}`, 7],
  ]);
  // What did not change is read, as only reading tells, and not loaded again.
  expect((await run()).err).toContain(`google:${spreadsheetId}: không đổi (2 dòng)`);
});
