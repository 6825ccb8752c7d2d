/** The local Sheets API as the package google-spreadsheet sees it, which nobody here wrote. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startSheetsApi } from '../../../../../src/local/emulator/sheets/http';
import type { RunningApi } from '../../../../../src/local/emulator/sheets/http';
import { storeWith, workbookId } from '../workbook';

let running: RunningApi;
let seen: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  running = await startSheetsApi(storeWith());
  const script = join(__dirname, 'google-spreadsheet.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script, running.url, workbookId]);
  seen = JSON.parse(stdout) as typeof seen;
});

afterAll(() => running.close());

const outOfGrid = 'exceeds grid limits. Max rows: 20, max columns: 6';

test.each<[string, unknown]>([
  [
    'info',
    {
      title: 'Sổ Khuyến học',
      locale: 'vi_VN',
      sheets: [
        ['Đăng ký', 10, 6],
        ['Quỹ', 5, 4],
      ],
    },
  ],
  [
    'rows',
    [
      { 'Xã, phường': 'Phường Đức Xuân', 'Tên đăng ký': 'Nguyễn Thị Hòa', 'Số lượng': '1' },
      { 'Xã, phường': 'Xã Dương Quang', 'Tên đăng ký': 'Hà Văn Đồn', 'Số lượng': '2' },
    ],
  ],
  // Typed as a user types: day first, dots for thousands; the formula is computed.
  [
    'added',
    [
      { 'Ngày thu': '30/06/2017', 'Người ủng hộ': 'Ông Hà Văn Đồn', 'Số tiền': '1.500.000' },
      { 'Ngày thu': '01/02/2017', 'Người ủng hộ': '#NAME?', 'Số tiền': '200000' },
      { 'Ngày thu': '30/6/2017', 'Người ủng hộ': '=IMPORTXML("x")', 'Số tiền': '001' },
    ],
  ],
  [
    'unformatted',
    [
      [42_916, 'Ông Hà Văn Đồn', 1_500_000],
      [42_767, '#NAME?', 200_000],
      ['30/6/2017', '=IMPORTXML("x")', '001'],
    ],
  ],
  [
    'formulas',
    [
      [42_916, 'Ông Hà Văn Đồn', 1_500_000],
      [42_767, '=Công ty', 200_000],
      ['30/6/2017', '=IMPORTXML("x")', '001'],
    ],
  ],
  [
    'afterDelete',
    [
      [2, '01/02/2017', 'Công ty TNHH Hoàng Nam', '200000'],
      [3, '30/6/2017', '=IMPORTXML("x")', '001'],
      [4, '02/03/2017', 'Ẩn danh', '50000'],
      [5, '03/03/2017', 'Ẩn danh', '60000'],
    ],
  ],
  ['cell', { value: 250_000, shown: '250.000', bold: true, note: 'Đã xem phiếu thu' }],
  ['cleared', 0],
  ['renamed', ['Quỹ chi hội', 20, 6]],
  [
    'refusals',
    {
      sameTitle:
        'Google API error - [400] Invalid requests[0].addSheet: A sheet with the name "ĐĂNG KÝ" already exists. Please enter another name.',
      unreadable: "Google API error - [400] Unable to parse range: 'Quỹ chi hội'!A0:C3",
      outside: `Google API error - [400] Range ('Quỹ chi hội'!G1:Z30) ${outOfGrid}`,
      unknown: 'Google API error - [404] Requested entity was not found.',
    },
  ],
  ['last', ['Đăng ký', 'Quỹ']],
])('%s', (name, answer) => {
  expect(seen[name]).toEqual(answer);
});
