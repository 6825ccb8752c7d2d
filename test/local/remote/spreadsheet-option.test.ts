/** The commands with --spreadsheet: over HTTP, through Google's own client, on the same built bundle. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startSheetsApi } from '../../../src/local/emulator/sheets/http';
import type { RunningApi } from '../../../src/local/emulator/sheets/http';
import { type SheetsStore } from '../../../src/local/emulator/sheets/service';
import { SheetsApiError } from '../../../src/local/emulator/sheets/failures';
import { day, type TestCell } from '../../core/book-of';
import { khuyenhocProcess } from '../cli/run-process';
import { spreadsheetId, storeOf, titlesOf, valuesOf } from '../../sheets/run-on-store';

const may = day('15/5/2017');
const rows: readonly (readonly TestCell[])[] = [
  ['Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền'],
  [may, 'Chi hội', 'Phường Đức Xuân', 'Hà Văn Thạch', 'Cá nhân', '1tr5'],
  [may, 'Thành hội', '', 'Nông Thị Hoa', 'Cá nhân', 500_000],
];
const book = {
  'Thiết lập': [
    ['Mục', 'Giá trị'],
    ['Từ ngày', day('01/01/2017')],
    ['Đến ngày', day('30/6/2017')],
  ],
  'Xã phường': [
    ['Mã', 'Tên'],
    ['01840', 'Phường Đức Xuân'],
  ],
  Quỹ: rows,
};

let store: SheetsStore;
let calls: string[];
let refuse: (call: string) => SheetsApiError | undefined;
let running: RunningApi;
beforeEach(async () => {
  store = storeOf(book);
  calls = [];
  refuse = () => undefined;
  running = await startSheetsApi(counted());
});
afterEach(() => running.close());

/** The store, which notes its calls and refuses those of a test's choice. */
function counted(): SheetsStore {
  const note = <Result>(call: string, work: () => Result): Result => {
    calls.push(call);
    const error = refuse(call);
    if (error !== undefined) throw error;
    return work();
  };
  return {
    ...store,
    get: (...args) => note('get', () => store.get(...args)),
    batchGetValues: (...args) => note('values', () => store.batchGetValues(...args)),
    batchUpdate: (...args) => note('write', () => store.batchUpdate(...args)),
  };
}

/** In a process of its own, as the server of the test answers from this one. */
const khuyenhoc = (argv: readonly string[], url: string | null = running.url) =>
  khuyenhocProcess(argv, url === null ? {} : { KHUYENHOC_SHEETS_URL: `${url}/` });

const today = ['--today', '2017-07-01'];

describe('--spreadsheet', () => {
  test('validate looks, and changes nothing', async () => {
    const before = store.peek(spreadsheetId);
    const { code, out } = await khuyenhoc([
      'validate',
      '--spreadsheet',
      spreadsheetId,
      '--json',
      ...today,
    ]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      counts: { error: 1 },
      issues: [{ sheet: 'Quỹ', cell: 'F2', code: 'money-as-text', suggestion: 1_500_000 }],
    });
    expect(store.peek(spreadsheetId)).toBe(before);
  });

  test('validate --write fills in Kiểm tra and Lỗi', async () => {
    const { code } = await khuyenhoc([
      'validate',
      '--spreadsheet',
      spreadsheetId,
      '--write',
      ...today,
    ]);
    expect(code).toBe(1);
    expect(titlesOf(store)).toContain('Lỗi');
    expect(valuesOf(store, 'Quỹ')[0]?.[6]).toBe('Kiểm tra');
  });

  test('a report is written into the spreadsheet named by its link, in the calls of the design', async () => {
    const link = `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit#gid=0`;
    const { code, out, err } = await khuyenhoc(['report', '--spreadsheet', link, ...today]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Quỹ Thành hội: 500.000 đồng');
    expect(titlesOf(store)[0]).toBe('Tổng hợp');
    // The first asks for the time zone and the last for the sheet's id, which SpreadsheetApp knows
    // without a call of the API.
    expect(calls).toEqual(['get', 'get', 'values', 'values', 'write', 'get']);
  });

  test('fix mends, with a journal', async () => {
    const { code } = await khuyenhoc(['fix', '--spreadsheet', spreadsheetId, ...today]);
    expect(code).toBe(0);
    expect(valuesOf(store, 'Quỹ')[1]?.[5]).toBe(1_500_000);
    expect(titlesOf(store)).toContain('Nhật ký');
  });

  test('close writes the history', async () => {
    const argv = ['close', '--spreadsheet', spreadsheetId, '--reason', 'Đã hỏi phường'];
    const { code, err } = await khuyenhoc([...argv, ...today]);
    expect([code, err]).toEqual([0, '']);
    expect(titlesOf(store)).toContain('Lịch sử kỳ');
  });

  test('429 once: it waits a second, and does it', async () => {
    let times = 0;
    refuse = (call) => {
      times += call === 'values' ? 1 : 0;
      return call === 'values' && times === 1
        ? new SheetsApiError(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded')
        : undefined;
    };
    const { code } = await khuyenhoc(['report', '--spreadsheet', spreadsheetId, ...today]);
    expect(code).toBe(0);
    expect(calls.filter((call) => call === 'values')).toHaveLength(3);
  });
});

describe('what cannot run says so, with exit code 2', () => {
  const missing = 'khong-co-bang-tinh-nay';
  test.each<readonly [string, readonly string[], RegExp]>([
    ['no such spreadsheet', ['validate', '--spreadsheet', missing], /bảng tính/],
    ['neither file nor spreadsheet', ['validate'], /thiếu tên tệp .*--spreadsheet/],
    ['both', ['validate', 'a.xlsx', '--spreadsheet', missing], /chỉ chọn một/],
    ['--out beside it', ['report', '--spreadsheet', missing, '--out', 'x.xlsx'], /bỏ --out/],
    ['a file without --out', ['report', 'a.xlsx'], /thiếu tùy chọn bắt buộc \(--out/],
  ])('%s', async (_, argv, words) => {
    const { code, err } = await khuyenhoc(argv);
    expect([code, err.split('\n').length]).toEqual([2, 1]);
    expect(err).toMatch(words);
  });

  test('access denied', async () => {
    refuse = () =>
      new SheetsApiError(403, 'PERMISSION_DENIED', 'The caller does not have permission');
    const { code, err } = await khuyenhoc(['report', '--spreadsheet', spreadsheetId]);
    expect([code, err]).toEqual([2, expect.stringMatching(/quyền/)]);
  });

  test('no credentials', async () => {
    const { code, err } = await khuyenhoc(['validate', '--spreadsheet', spreadsheetId], null);
    expect(code).toBe(2);
    expect(err).toMatch(/^Máy này chưa có quyền vào Google .*GOOGLE_APPLICATION_CREDENTIALS/);
    expect(calls).toEqual([]);
  });

  test('another address than this machine’s own is never sent anything', async () => {
    const { code } = await khuyenhoc(
      ['validate', '--spreadsheet', spreadsheetId],
      'http://example.vn',
    );
    expect(code).not.toBe(0);
    expect(calls).toEqual([]);
  });
});
