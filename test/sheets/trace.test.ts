/** From cells of a written report back to rows, on a store with Google's semantics. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { cellAddress } from '../../src/core/data/a1';
import { report } from '../../src/core/commands/report/report';
import { trace, type TraceResult } from '../../src/core/commands/report/trace';
import type { SheetsStore } from '../../src/local/emulator/sheets/service';
import type { Request } from '../../src/sheets/api';
import { day, serial, today, type TestCell } from '../core/book-of';
import { runOnStore, spreadsheetId, storeOf, valuesOf } from './run-on-store';

const period = { from: serial('01/01/2017'), to: serial('30/6/2017') };
const reportInput = {
  today,
  period: null,
  exact: null,
  lists: false,
  strict: false,
  inTheWay: 'ask',
} as const;

const gift = (
  date: string,
  level: string,
  ward: string,
  name: string,
  amount: TestCell,
): readonly TestCell[] => [day(date), level, ward, name, 'Cá nhân', amount];

const book = () => ({
  'Thiết lập': [
    ['Mục', 'Giá trị'],
    ['Từ ngày', day('01/01/2017')],
    ['Đến ngày', day('30/6/2017')],
  ],
  'Xã phường': [
    ['Mã', 'Tên'],
    ['01840', 'Phường Đức Xuân'],
    ['01849', 'Xã Dương Quang'],
  ],
  'Đăng ký': [
    ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký', 'Số lượng'],
    [day('10/01/2017'), 'Phường Đức Xuân', 'Gia đình học tập', 'Nông Văn Thắng', null],
    [day('11/01/2017'), 'Xã Dương Quang', 'Gia đình học tập', 'Chi hội Nà Pài', 35],
    [day('11/7/2017'), 'Xã Dương Quang', 'Gia đình học tập', 'Hoàng Thị Mai', null],
  ],
  Quỹ: [
    ['Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền'],
    gift('15/5/2017', 'Thành hội', '', 'Bà Hà Thị Thạch', 500_000),
    gift('16/5/2017', 'Thành hội', '', 'Lý Văn Sơn', 300_000),
    gift('17/5/2017', 'Thành hội', '', 'Hà Thị Thạch', 200_000),
    gift('17/5/2017', 'Xã, phường', 'Phường Đức Xuân', 'Nông Thị Hoa', 150_000),
    gift('18/5/2017', 'Chi hội', 'Phường Đức Xuân', 'Ẩn danh', 50_000),
    gift('18/5/2017', 'Chi hội', 'Phường Đức Xuân', 'Ma Văn Tú', 'hai triệu'),
  ],
});

let store: SheetsStore;
beforeEach(() => {
  store = storeOf(book());
  expect(runOnStore(store, report, reportInput).outcome.ok).toBe(true);
});

const sheetIdOf = (title: string) =>
  store.peek(spreadsheetId).sheets?.find(({ properties }) => properties?.title === title)
    ?.properties?.sheetId ?? 0;

/** The first cell of a column in a table's row. */
function cellIn(caption: string, name: string, column: string): string {
  const rows = valuesOf(store, 'Tổng hợp');
  const first = rows.findIndex(([text]) => String(text).endsWith(caption));
  const columnIndex = (rows[first + 1] ?? []).indexOf(column);
  const row = rows.findIndex((cells, index) => index > first && cells[1] === name);
  if (first < 0 || columnIndex < 0 || row < 0) throw new Error(`No ${caption}, ${name}, ${column}`);
  return cellAddress(row, columnIndex);
}

const traceCell = (cell: string, sheet = 'Tổng hợp') =>
  runOnStore(store, trace, { today, figure: { kind: 'cell', sheet, cell } });

function resultAt(caption: string, name: string, column: string): TraceResult {
  const { outcome } = traceCell(cellIn(caption, name, column));
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.result;
}

const registered = 'Số đăng ký danh hiệu theo xã, phường';
const levels = 'Quỹ Khuyến học theo cấp Hội';
const wards = 'Quỹ Khuyến học của xã, phường và Chi hội';
const places = ({ rows }: TraceResult) =>
  rows.map(({ sheet, cell, value }) => [sheet, cell, value]);

describe('a cell leads to', () => {
  test('the rows of a ward, at the typed count, else at the name', () => {
    const one = resultAt(registered, 'Phường Đức Xuân', 'Gia đình học tập');
    expect(one).toMatchObject({ ward: 'Phường Đức Xuân', printed: 1, value: 1, by: 'rows' });
    expect(places(one)).toEqual([['Đăng ký', 'D2', 1]]);
    expect(places(resultAt(registered, 'Tổng cộng', 'Gia đình học tập'))).toEqual([
      ['Đăng ký', 'D2', 1],
      ['Đăng ký', 'E3', 35],
    ]);
  });

  test('day, name and ward of each row', () => {
    expect(resultAt(registered, 'Xã Dương Quang', 'Gia đình học tập').rows).toEqual([
      {
        sheet: 'Đăng ký',
        cell: 'E3',
        row: 3,
        day: serial('11/01/2017'),
        name: 'Chi hội Nà Pài',
        ward: 'Xã Dương Quang',
        value: 35,
      },
    ]);
  });

  test('a level of the fund, its distinct donors together', () => {
    expect(places(resultAt(levels, 'Thành hội', 'Số tiền (đồng)'))).toEqual([
      ['Quỹ', 'F2', 500_000],
      ['Quỹ', 'F3', 300_000],
      ['Quỹ', 'F4', 200_000],
    ]);
    const donors = resultAt(levels, 'Thành hội', 'Người ủng hộ');
    expect(donors).toMatchObject({ by: 'names', printed: 2, value: 2, rowCount: 3 });
    expect(places(donors)).toEqual([
      ['Quỹ', 'D2', 1],
      ['Quỹ', 'D4', 0],
      ['Quỹ', 'D3', 1],
    ]);
  });

  test('the sum of two columns; a row with an error is in none', () => {
    const sum = resultAt(wards, 'Phường Đức Xuân', 'Cộng (đồng)');
    expect(sum).toMatchObject({ labels: ['Quỹ xã, phường', 'Quỹ Chi hội'], value: 200_000 });
    expect(places(sum)).toEqual([
      ['Quỹ', 'F5', 150_000],
      ['Quỹ', 'F6', 50_000],
    ]);
  });

  test('every figure of every table to rows that add up to it, in three calls', () => {
    const rows = valuesOf(store, 'Tổng hợp');
    let figures = 0;
    rows.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (column < 2 || typeof value !== 'number') return;
        const { outcome, calls } = traceCell(cellAddress(row, column));
        expect(outcome).toMatchObject({ ok: true, result: { printed: value, value } });
        expect(calls).toEqual(['metadata', 'values', 'values']);
        figures += 1;
      }),
    );
    expect(figures).toBeGreaterThan(20);
  });
});

describe('still found', () => {
  test('after staff put rows above the tables', () => {
    const range = { sheetId: sheetIdOf('Tổng hợp'), dimension: 'ROWS', startIndex: 0, endIndex: 3 };
    store.batchUpdate(spreadsheetId, { requests: [{ insertDimension: { range } }] });
    expect(resultAt(levels, 'Tổng cộng', 'Số tiền (đồng)')).toMatchObject({
      printed: 1_200_000,
      value: 1_200_000,
    });
  });

  test('with what it is now, after the data changed', () => {
    setCell('Quỹ', 1, 5, { numberValue: 900_000 });
    expect(resultAt(levels, 'Thành hội', 'Số tiền (đồng)')).toMatchObject({
      printed: 1_000_000,
      value: 1_400_000,
    });
  });

  test('for another period than that of the settings', () => {
    const year = { from: serial('01/01/2017'), to: serial('31/12/2017') };
    runOnStore(store, report, { ...reportInput, period: year });
    const caption = 'Số đăng ký và số đạt danh hiệu theo xã, phường';
    const rows = valuesOf(store, 'Tổng hợp');
    const first = rows.findIndex(([text]) => String(text).endsWith(caption));
    const total = rows.findIndex((cells, row) => row > first && cells[1] === 'Tổng cộng');
    const { outcome } = traceCell(cellAddress(total, 2));
    expect(outcome).toMatchObject({ ok: true, result: { period: year, value: 37, rowCount: 3 } });
  });
});

function setCell(title: string, rowIndex: number, columnIndex: number, value: object): void {
  const request: Request = {
    updateCells: {
      start: { sheetId: sheetIdOf(title), rowIndex, columnIndex },
      fields: 'userEnteredValue',
      rows: [{ values: [{ userEnteredValue: value }] }],
    },
  };
  store.batchUpdate(spreadsheetId, { requests: [request] });
}

describe('says why not', () => {
  test.each<[string, () => ReturnType<typeof traceCell>, string]>([
    ['a text', () => traceCell('A1'), 'no-figure'],
    ['a cell outside the sheet', () => traceCell('ZZ9999'), 'no-figure'],
    ['a heading', () => traceCell(cellIn(registered, 'Xã, phường', 'STT')), 'no-figure'],
    [
      'the number of a row',
      () => traceCell(cellIn(registered, 'Phường Đức Xuân', 'STT')),
      'no-figure',
    ],
    ['a register', () => traceCell('F2', 'Quỹ'), 'no-report-sheet'],
    ['no such sheet', () => traceCell('F2', 'Không có'), 'no-report-sheet'],
  ])('%s', (_, traced, code) => {
    expect(traced().outcome).toMatchObject({ ok: false, code });
  });

  test('a row that staff renamed', () => {
    const cell = cellIn(levels, 'Chi hội', 'Số tiền (đồng)');
    setCell('Tổng hợp', Number(/\d+/.exec(cell)?.[0]) - 1, 1, { stringValue: 'Chi hội và lớp' });
    expect(traceCell(cell).outcome).toMatchObject({ ok: false, code: 'figure-moved' });
  });

  test.each([
    ['no.such', null],
    ['fund.city.amount', '99999'],
  ])('the indicator %s of ward %s', (id, ward) => {
    const figure = { kind: 'figure', origin: { indicators: [id], ward }, period } as const;
    expect(runOnStore(store, trace, { today, figure }).outcome).toMatchObject({
      ok: false,
      code: 'figure-unknown',
    });
  });
});

test('of very many rows the first 200 are shown, and their number is said', () => {
  const family = (order: number): readonly TestCell[] => [
    day('10/01/2017'),
    'Phường Đức Xuân',
    'Gia đình học tập',
    `Nông Văn Thắng ${order}`,
  ];
  const headings = ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký'];
  store = storeOf({
    ...book(),
    'Đăng ký': [headings, ...Array.from({ length: 1500 }, (_, order) => family(order))],
  });
  const origin = { indicators: ['registered.family'], ward: null };
  const { outcome } = runOnStore(store, trace, {
    today,
    figure: { kind: 'figure', origin, period },
  });
  if (!outcome.ok) throw new Error(outcome.code);
  expect(outcome.result).toMatchObject({ printed: null, value: 1500, rowCount: 1500 });
  expect(outcome.result.rows).toHaveLength(200);
});
