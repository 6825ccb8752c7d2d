/** --calls: each call to Google's services as a line of JSON, in order, as the services get them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { day } from '../../core/book-of';
import { khuyenhoc, temporaryFolder, writeXlsx } from './run';

const folder = temporaryFolder();
const path = (name: string) => join(folder, name);
const register = path('so.xlsx');

interface Call {
  readonly method: string;
  readonly args: readonly unknown[];
}

const callsIn = (file: string) =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Call);

beforeAll(async () => {
  await writeXlsx(register, {
    'Thiết lập': [
      ['Mục', 'Giá trị'],
      ['Tên Hội', 'Hội Khuyến học thành phố Bắc Kạn'],
      ['Từ ngày', day('01/01/2017')],
      ['Đến ngày', day('30/6/2017')],
    ],
    'Xã phường': [
      ['Mã', 'Tên'],
      ['01840', 'Phường Đức Xuân'],
    ],
    Quỹ: [
      ['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền'],
      [day('15/5/2017'), 'Thành hội', 'Hà Văn Thạch', 'Cá nhân', '500.000'],
      [day('20/5/2017'), 'Thành hội', 'Nông Thị Hoa', 'Cá nhân', 300_000],
    ],
  });
  await writeXlsx(path('ward.xlsx'), {
    'Xã phường': [
      ['Mã', 'Tên'],
      ['01840', 'Phường Đức Xuân'],
    ],
    Quỹ: [
      ['Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền'],
      [day('17/5/2017'), 'Xã, phường', 'Phường Đức Xuân', 'Lý Văn Bình', 'Cá nhân', 200_000],
    ],
  });
});

// A second write takes away what the first kept of the sheets that stood before, to look at them.
test.each([
  ['validate', [register], 2],
  ['report', [register, '--out', path('r.xlsx')], 1],
  ['fix', [register, '--out', path('f.xlsx')], 2],
  ['close', [register, '--out', path('c.xlsx'), '--reason', 'Đủ chứng từ'], 1],
  ['split', [register, '--out-dir', path('wards')], 2],
  ['new-year', [register, '--out', path('n.xlsx')], 1],
  ['gather', [register, path('ward.xlsx'), '--out', path('g.xlsx')], 2],
  ['publish', [register, '--to', `duckdb:${path('kho.duckdb')}`], 0],
])('%s: what it reads, then its writes', async (command, args, writes) => {
  const calls = path(`${command}.jsonl`);
  const { code } = await khuyenhoc(command, ...args, '--calls', calls);
  expect(code).not.toBe(2);
  const methods = callsIn(calls).map(({ method }) => method.replace('sheets.spreadsheets.', ''));
  const sheetsMethods = methods.filter((method) => !method.startsWith('drive.'));
  expect(sheetsMethods.slice(0, 3)).toEqual(['get', 'values.batchGet', 'values.batchGet']);
  expect(methods.filter((method) => method === 'batchUpdate')).toHaveLength(writes);
});

test('the arguments are those that the advanced service gets', async () => {
  const calls = path('arguments.jsonl');
  await khuyenhoc('validate', register, '--calls', calls);
  const [get, values, , write] = callsIn(calls);
  expect(get?.args).toEqual(['local', { fields: expect.stringContaining('sheets(properties') }]);
  expect(values?.args).toEqual([
    'local',
    {
      ranges: expect.arrayContaining(["'Quỹ'"]),
      majorDimension: 'COLUMNS',
      valueRenderOption: 'FORMULA',
      dateTimeRenderOption: 'FORMATTED_STRING',
    },
  ]);
  expect(write?.args).toEqual([{ requests: expect.any(Array) }, 'local']);
});

test('a list of earlier calls is replaced', async () => {
  const calls = path('again.jsonl');
  await khuyenhoc('validate', register, '--calls', calls);
  await khuyenhoc('validate', register, '--calls', calls);
  expect(callsIn(calls)).toHaveLength(6);
});

test.each([
  [
    'a folder that is not there',
    path('none/calls.jsonl'),
    'output-unwritable',
    /không có thư mục này/,
  ],
  ['a folder', folder, 'output-unwritable', /đó là một thư mục/],
  ['the input', register, 'calls-file-other', /so\.xlsx.*còn nguyên/],
  ['the output', path('o.xlsx'), 'outputs-same', /o\.xlsx/],
])('%s is refused in one sentence', async (_, calls, code, message) => {
  const before = readFileSync(register);
  const said = await khuyenhoc(
    'report',
    register,
    '--out',
    path('o.xlsx'),
    '--calls',
    calls,
    '--json',
  );
  expect(said.code).toBe(2);
  expect(JSON.parse(said.out)).toMatchObject({ ok: false, error: { code } });
  expect(said.err).toMatch(message);
  expect(said.err.split('\n')).toHaveLength(1);
  expect(readFileSync(register).equals(before)).toBe(true);
});

test('a file of another kind is left as it was', async () => {
  const notes = path('ghi-chu.txt');
  writeFileSync(notes, 'Danh sách cần hỏi lại');
  const { code } = await khuyenhoc('validate', register, '--calls', notes);
  expect(code).toBe(2);
  expect(readFileSync(notes, 'utf8')).toBe('Danh sách cần hỏi lại');
});
