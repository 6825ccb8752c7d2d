/** The requests that the add-on does not make, as the package google-spreadsheet makes them. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createLocalGoogle, type LocalGoogle } from '../../../../src/local/emulator/server';
import { startGoogleApis } from '../../../../src/local/emulator/server';
import type { RunningApi } from '../../../../src/local/emulator/sheets/http';
import { workbook, workbookId } from '../sheets/workbook';

let running: RunningApi;
let google: LocalGoogle;
let seen: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  google = createLocalGoogle([workbook()]);
  running = await startGoogleApis(google);
  const script = join(__dirname, 'google-spreadsheet.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script, running.url, workbookId]);
  seen = JSON.parse(stdout) as typeof seen;
});

afterAll(() => running.close());

const heads = ['Xã, phường', 'Tên đăng ký', 'Số lượng'];
const names = ['Hà Văn Đôn', 'Nguyễn Thị Hòa'];

test.each<[string, unknown]>([
  [
    'sorted',
    [heads, ['Xã Dương Quang', 'Hà Văn Đồn', '2'], ['Phường Đức Xuân', 'Nguyễn Thị Hòa', '1']],
  ],
  ['replaced', [['Hà Văn Đôn'], ['Nguyễn Thị Hòa']]],
  ['pasted', [[], ['Xã Dương Quang', 'Hà Văn Đôn'], ['Xã Dương Quang', 'Hà Văn Đôn']]],
  [
    'mark',
    [
      'count',
      {
        locationType: 'COLUMN',
        dimensionRange: { dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
      },
    ],
  ],
  ['marked', ['Số lượng', 2]],
  ['named', names.map((name) => [name])],
  ['copy', ['Đăng ký 2016', 1, names]],
  ['other', ['Xã Nông Thượng', ['Trang tính1', 'Copy of Đăng ký'], names]],
  [
    'permissions',
    [
      ['owner', 'toi@local'],
      ['reader', 'lan@backan.vn'],
    ],
  ],
  ['deleted', 'Google API error - [404] Requested entity was not found.'],
])('%s', (name, answer) => expect(seen[name]).toEqual(answer));

test('what it set is in the answers, as Google words them', () => {
  const fields = 'sheets(bandedRanges.rowProperties,basicFilter,protectedRanges.editors)';
  const half = { red: 0.49803922 };
  expect(google.sheets.get(workbookId, { fields }).sheets?.[0]).toEqual({
    bandedRanges: [
      {
        rowProperties: {
          headerColor: half,
          headerColorStyle: { rgbColor: half },
          firstBandColor: { green: 1 },
          firstBandColorStyle: { rgbColor: { green: 1 } },
          secondBandColor: { blue: 1 },
          secondBandColorStyle: { rgbColor: { blue: 1 } },
        },
      },
    ],
    basicFilter: {
      range: { startRowIndex: 0, endRowIndex: 10, startColumnIndex: 0, endColumnIndex: 6 },
    },
    protectedRanges: [{ editors: { users: ['toi@local'] } }],
  });
});
