/** Sheets that someone made native tables of ("Convert to table"): every command works on them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { runAddon } from '../../src/local/emulator/apps-script/run-addon';
import type { SheetsStore } from '../../src/local/emulator/sheets/service';
import { day, type TestCell } from '../core/book-of';
import { spreadsheetId, spreadsheetOf, storeOf, valuesOf } from '../sheets/run-on-store';

const code = readFileSync(join(__dirname, '..', '..', 'dist', 'Code.js'), 'utf8');

const may = day('15/5/2017');
const fund: readonly (readonly TestCell[])[] = [
  ['Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền'],
  [may, 'Chi hội', 'P. Đức Xuân', 'Hà  Văn Thạch', 'Cá nhân', '1tr5'],
  ['16/5/2017', 'Chi hội', 'Phường Đức Xuân', 'Nông Thị Hoa', 'Cá nhân', 500_000],
];
const book = {
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
  Quỹ: fund,
};

const types = ['DATE', 'DROPDOWN', undefined, 'TEXT', 'DROPDOWN', 'DOUBLE'];
const typed = fund[0]?.filter((_, column) => types[column] !== undefined);

const sheetOf = (store: SheetsStore, title: string) =>
  store.peek(spreadsheetId).sheets?.find(({ properties }) => properties?.title === title);

function convert(store: SheetsStore, title: string, rows: number, columnTypes: typeof types) {
  const sheetId = sheetOf(store, title)?.properties?.sheetId ?? 0;
  const range = {
    sheetId,
    startRowIndex: 0,
    endRowIndex: rows,
    startColumnIndex: 0,
    endColumnIndex: columnTypes.length,
  };
  const columnProperties = columnTypes.flatMap((columnType, columnIndex) =>
    columnType === undefined ? [] : [{ columnIndex, columnType }],
  );
  const table = { tableId: title, name: title.replace(/\W/g, '_'), range, columnProperties };
  store.batchUpdate(spreadsheetId, { requests: [{ addTable: { table } }] });
}

let store: SheetsStore;
beforeEach(() => {
  store = storeOf(book);
  convert(store, 'Quỹ', 3, types);
});

type Reply = Readonly<Record<string, unknown>> & { readonly ok: boolean };

const call = (name: string, input: object = {}): Reply =>
  runAddon(code, {
    sheets: store,
    spreadsheetId,
    now: () => new Date('2017-07-01T03:00:00Z'),
  }).callFromClient(name, [{ today: '2017-07-01', ...input }]) as Reply;

const who = 'Bà Lý';

describe('set-up', () => {
  test('leaves rules and formats of typed columns to the table, and says of which', () => {
    expect(call('setUpWorkbook', { vietnamese: false })).toMatchObject({
      ok: true,
      typed: typed?.map((heading) => ({ sheet: 'Quỹ', heading })),
    });
    const rows = sheetOf(store, 'Quỹ')?.data?.[0]?.rowData ?? [];
    const ruled = types.map((_, column) =>
      rows.some(({ values }) => values?.[column]?.dataValidation !== undefined),
    );
    expect(ruled).toEqual(types.map((type) => type === undefined));
    const formatted = types.map((_, column) =>
      rows
        .slice(3)
        .some(({ values }) => values?.[column]?.userEnteredFormat?.numberFormat !== undefined),
    );
    expect(formatted).toEqual(types.map(() => false));
  });

  test('rules the columns that it adds beside the table', () => {
    call('setUpWorkbook', { vietnamese: false });
    const header = valuesOf(store, 'Quỹ')[0] ?? [];
    const form = header.indexOf('Hình thức');
    expect(form).toBeGreaterThan(types.length - 1);
    const [, row] = sheetOf(store, 'Quỹ')?.data?.[0]?.rowData ?? [];
    expect(row?.values?.[form]?.dataValidation).toBeDefined();
  });

  test('says nothing of tables where there are none', () => {
    store = storeOf(book);
    expect(call('setUpWorkbook', { vietnamese: false })).toMatchObject({ ok: true, typed: [] });
  });
});

test('the check writes Kiểm tra, mends are written and taken back', () => {
  expect(call('checkWorkbook')).toMatchObject({ ok: true, counts: { error: 2 } });
  const mended = call('mendFindings', { who });
  expect(mended).toMatchObject({ ok: true });
  expect(valuesOf(store, 'Quỹ')[1]?.[5]).toBe(1_500_000);
  expect(valuesOf(store, 'Quỹ')[2]?.[0]).toBe(42_871);
  const [step] = mended['steps'] as object[];
  expect(call('undoMends', { step })).toMatchObject({ ok: true });
  expect(valuesOf(store, 'Quỹ')[1]?.[5]).toBe('1tr5');
  expect(sheetOf(store, 'Quỹ')?.tables).toHaveLength(1);
});

test('reports, closes and reopens', () => {
  call('mendFindings', { who });
  expect(call('makeReport')).toMatchObject({ ok: true, sheet: 'Tổng hợp' });
  expect(call('closePeriod', { who, reason: 'Chờ xác minh' })).toMatchObject({ ok: true });
  expect(call('reopenPeriod', { who, reason: 'Sót phiếu' })).toMatchObject({ ok: true });
});

test('a list of the add-on’s own that became a table is written anew', () => {
  call('checkWorkbook');
  const [header = []] = valuesOf(store, 'Lỗi');
  const rows = valuesOf(store, 'Lỗi').length;
  convert(
    store,
    'Lỗi',
    rows,
    header.map(() => 'TEXT'),
  );
  expect(call('checkWorkbook')).toMatchObject({ ok: true, findingsSheet: 'Lỗi' });
  expect(valuesOf(store, 'Lỗi')).toHaveLength(rows);
});

test('gathers from a ward’s table into a table', () => {
  const file = 'tep-duc-xuan-0123456789';
  store.put(
    spreadsheetOf(file, {
      'Xã phường': book['Xã phường'],
      Quỹ: [fund[0] ?? [], [may, 'Chi hội', 'Phường Đức Xuân', 'Lý Văn Sơn', 'Cá nhân', 700_000]],
    }),
  );
  const ward = { file, title: 'Phường Đức Xuân', code: '01840' };
  const reply = call('gatherWards', { wards: [ward], linked: false, who });
  expect(reply).toMatchObject({ ok: true, wards: [{ ok: true }] });
  expect(valuesOf(store, 'Quỹ').map((row) => row[3])).toContain('Lý Văn Sơn');
  const table = sheetOf(store, 'Quỹ')?.tables?.[0];
  // What was gathered is part of the table.
  expect(table?.range?.endRowIndex).toBe(4);
  expect(table?.columnProperties?.map(({ columnType }) => columnType)).toEqual(types);
});
