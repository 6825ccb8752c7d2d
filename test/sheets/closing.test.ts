/** Closing and reopening a period on a store with Google's semantics. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import {
  closePeriod,
  lookAtPeriod,
  type ClosePeriodInput,
} from '../../src/core/commands/periods/close-period';
import { reopenPeriod } from '../../src/core/commands/periods/reopen-period';
import { report } from '../../src/core/commands/report/report';
import { check } from '../../src/core/commands/check/check';
import { describe as describeCommand } from '../../src/core/commands/describe';
import { builtInIndicators } from '../../src/core/figures/indicators';
import type { SheetsStore } from '../../src/local/emulator/sheets/service';
import { day, serial, type TestCell } from '../core/book-of';
import { runOnStore, spreadsheetId, storeOf, titlesOf, valuesOf } from './run-on-store';

const now = serial('05/7/2017') + 0.375;
const closing: ClosePeriodInput = { now, period: null, reason: '', who: 'Bà Hà Thị Tư' };

const fundHeadings = ['Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền'];
const gift = (date: string, level: string, ward: string, amount: TestCell): TestCell[] => [
  day(date),
  level,
  ward,
  `Hà Văn ${date}`,
  'Cá nhân',
  amount,
];

const book = (rows: readonly (readonly TestCell[])[] = []) => ({
  'Thiết lập': [
    ['Mục', 'Giá trị'],
    ['Từ ngày', day('01/01/2017')],
    ['Đến ngày', day('30/6/2017')],
  ],
  'Xã phường': [
    ['Mã', 'Tên'],
    ['01840', 'Phường Đức Xuân'],
    ['01837', 'Phường Sông Cầu'],
  ],
  Quỹ: [
    fundHeadings,
    gift('15/5/2016', 'Thành hội', '', 200_000),
    gift('15/5/2017', 'Thành hội', '', 500_000),
    gift('16/5/2017', 'Chi hội', 'Phường Đức Xuân', 300_000),
    gift('16/8/2017', 'Chi hội', 'Phường Đức Xuân', 700_000),
    gift('17/5/2017', 'Chi hội', 'Phường Sông Cầu', 100_000),
    ...rows,
  ],
});

let store: SheetsStore;
beforeEach(() => {
  store = storeOf(book());
});

const sheetOf = (title: string) =>
  store.peek(spreadsheetId).sheets?.find(({ properties }) => properties?.title === title);

const protectionsOf = (title: string) =>
  (sheetOf(title)?.protectedRanges ?? []).map(({ range, description, warningOnly }) => [
    range?.startRowIndex,
    range?.endRowIndex,
    warningOnly,
    description,
  ]);

const ofPeriod = 'Sổ Khuyến học: kỳ đã chốt 01/01/2017 - 30/06/2017';

const setCell = (title: string, rowIndex: number, columnIndex: number, value: TestCell) =>
  store.batchUpdate(spreadsheetId, {
    requests: [
      {
        updateCells: {
          start: { sheetId: sheetOf(title)?.properties?.sheetId ?? 0, rowIndex, columnIndex },
          rows: [
            {
              values: [
                typeof value === 'number'
                  ? { userEnteredValue: { numberValue: value } }
                  : { userEnteredValue: { stringValue: String(value) } },
              ],
            },
          ],
          fields: 'userEnteredValue',
        },
      },
    ],
  });

const closed = (input: Partial<ClosePeriodInput> = {}) =>
  runOnStore(store, closePeriod, { ...closing, ...input });

describe('closing a period', () => {
  test('writes history, report and protections in one call', () => {
    const { outcome, calls } = closed();
    expect(calls).toEqual(['metadata', 'values', 'values', 'write']);
    expect(outcome).toMatchObject({
      ok: true,
      result: {
        name: '6 tháng đầu năm 2017',
        errors: 0,
        sheet: 'TH 6 tháng đầu năm 2017',
        protectedRows: 3,
      },
    });
    expect(titlesOf(store)).toEqual([
      'Thiết lập',
      'Xã phường',
      'Quỹ',
      'Lịch sử kỳ',
      'TH 6 tháng đầu năm 2017',
    ]);
  });

  test('every indicator in total, by ward, and what has no ward', () => {
    closed();
    const rows = valuesOf(store, 'Lịch sử kỳ');
    expect(rows[0]).toEqual([
      'Kỳ',
      'Từ ngày',
      'Đến ngày',
      'Mã chỉ số',
      'Chỉ số',
      'Xã, phường',
      'Giá trị',
      'Trạng thái',
      'Lý do',
      'Chốt lúc',
      'Người chốt',
    ]);
    const parts = (id: string) =>
      rows.filter((row) => row[3] === id).map((row) => [row[5] ?? '', row[6]]);
    expect(parts('fund.total.amount')).toEqual([
      ['', 900_000],
      ['Phường Đức Xuân (01840)', 300_000],
      ['Phường Sông Cầu (01837)', 100_000],
      ['(không thuộc xã, phường)', 500_000],
    ]);
    expect(parts('registered.family')).toEqual([
      ['', 0],
      ['Phường Đức Xuân (01840)', 0],
      ['Phường Sông Cầu (01837)', 0],
    ]);
    expect(new Set(rows.slice(1).map((row) => row[3]))).toEqual(
      // No population is typed, so no share of it is known.
      new Set(
        builtInIndicators.flatMap(({ id, measure }) => (measure.kind === 'ratio' ? [] : [id])),
      ),
    );
    const [, first] = rows;
    expect([first?.[0], first?.[1], first?.[2], first?.[7], first?.[9], first?.[10]]).toEqual([
      '6 tháng đầu năm 2017',
      serial('01/01/2017'),
      serial('30/6/2017'),
      'Đã chốt',
      '05/7/2017 09:00:00',
      'Bà Hà Thị Tư',
    ]);
  });

  test('the period’s rows warn in runs, the add-on’s own sheets as a whole, and nothing is locked', () => {
    closed();
    expect(protectionsOf('Quỹ')).toEqual([
      [2, 4, true, ofPeriod],
      [5, 6, true, ofPeriod],
    ]);
    for (const title of ['Lịch sử kỳ', 'TH 6 tháng đầu năm 2017']) {
      expect(protectionsOf(title)).toEqual([
        [undefined, undefined, true, 'Sổ Khuyến học: trang của tiện ích, không sửa tay'],
      ]);
    }
  });

  test('the kept report is the one that the report command writes', () => {
    closed();
    runOnStore(store, report, {
      today: Math.floor(now),
      period: null,
      exact: null,
      lists: false,
      strict: false,
      inTheWay: 'ask',
    });
    expect(valuesOf(store, 'TH 6 tháng đầu năm 2017')).toEqual(valuesOf(store, 'Tổng hợp'));
  });

  test('a report made before does not look out of date for it', () => {
    runOnStore(store, report, {
      today: Math.floor(now),
      period: null,
      exact: null,
      lists: false,
      strict: false,
      inTheWay: 'ask',
    });
    closed();
    const { outcome } = runOnStore(store, describeCommand, { today: Math.floor(now) });
    expect(outcome).toMatchObject({ result: { stale: false } });
  });

  test('what the user typed stays', () => {
    const before = valuesOf(store, 'Quỹ');
    closed();
    expect(valuesOf(store, 'Quỹ')).toEqual(before);
  });

  test('a look beforehand says the same and writes nothing', () => {
    const before = store.peek(spreadsheetId);
    const { outcome, calls } = runOnStore(store, lookAtPeriod, { now, period: null });
    expect(calls).not.toContain('write');
    expect(store.peek(spreadsheetId)).toBe(before);
    expect(outcome).toEqual({
      ok: true,
      result: {
        name: '6 tháng đầu năm 2017',
        period: { from: serial('01/01/2017'), to: serial('30/6/2017') },
        errors: 0,
        hasEnded: true,
        sheet: 'TH 6 tháng đầu năm 2017',
        protectedRows: 3,
        record: null,
      },
    });
  });

  test('marks the wards in Tình hình nộp, where it is kept', () => {
    store = storeOf({
      ...book(),
      'Tình hình nộp': [
        ['Kỳ', 'Mã', 'Xã, phường', 'Trạng thái', 'Số dòng', 'Số lỗi'],
        ['6 tháng đầu năm 2017', '01840', 'Phường Đức Xuân', 'đã thu', 1, 0],
      ],
    });
    closed();
    const states = () => valuesOf(store, 'Tình hình nộp').map((row) => [row[1], row[3]]);
    expect(states()).toEqual([
      ['Mã', 'Trạng thái'],
      ['01840', 'đã chốt'],
      ['01837', 'đã chốt'],
    ]);
    runOnStore(store, reopenPeriod, { ...closing, now: now + 1, reason: 'Sót phiếu' });
    expect(states()).toEqual([
      ['Mã', 'Trạng thái'],
      ['01840', 'đã thu'],
      ['01837', 'chưa tạo'],
    ]);
  });
});

describe('what cannot be closed', () => {
  const refusedAs = (input: Partial<ClosePeriodInput>, code: string) => {
    const before = store.peek(spreadsheetId);
    const { outcome } = closed(input);
    expect(outcome).toMatchObject({ ok: false, code });
    expect(store.peek(spreadsheetId)).toBe(before);
  };

  test('a workbook without a period', () => {
    store = storeOf({ ...book(), 'Thiết lập': [['Mục', 'Giá trị']] });
    refusedAs({}, 'period-missing');
  });

  test('a period without a row', () => {
    refusedAs({ period: { from: serial('01/01/2015'), to: serial('30/6/2015') } }, 'period-empty');
  });

  test('a period with errors, unless a reason is given; errors of other days do not matter', () => {
    store = storeOf(book([gift('18/5/2017', 'Chi hội', 'Phường Không Có', 1_000_000)]));
    refusedAs({}, 'errors-need-reason');
    expect(closed({ reason: 'Chờ xác minh một phiếu' }).outcome).toMatchObject({
      ok: true,
      result: { errors: 1 },
    });
    expect(valuesOf(store, 'Lịch sử kỳ')[1]?.[8]).toBe('Chờ xác minh một phiếu');

    store = storeOf(book([gift('18/8/2017', 'Chi hội', 'Phường Không Có', 1_000_000)]));
    expect(closed().outcome).toMatchObject({ ok: true, result: { errors: 0 } });
  });

  test('a period that has not ended, unless a reason is given', () => {
    const early = { now: serial('30/6/2017') + 0.5 };
    refusedAs(early, 'unended-needs-reason');
    expect(closed({ ...early, reason: 'Bàn giao cho Chủ tịch mới' }).outcome).toMatchObject({
      ok: true,
      result: { hasEnded: false },
    });
  });

  test('a period that is closed already: it says when and by whom', () => {
    closed();
    const before = store.peek(spreadsheetId);
    expect(closed({ now: now + 1 }).outcome).toEqual({
      ok: false,
      code: 'period-closed',
      params: {
        name: '6 tháng đầu năm 2017',
        when: '05/7/2017 09:00:00',
        who: 'Bà Hà Thị Tư',
      },
    });
    expect(store.peek(spreadsheetId)).toBe(before);
  });

  test('a history whose header is gone', () => {
    store = storeOf({ ...book(), 'Lịch sử kỳ': [['ghi chú của tôi']] });
    refusedAs({}, 'header-missing');
  });
});

describe('reopening', () => {
  const reopen = (at = now + 1) =>
    runOnStore(store, reopenPeriod, { now: at, period: null, reason: 'Sót phiếu', who: 'Ông Sơn' });

  test('adds a row with the reason, takes the warnings away, and deletes nothing', () => {
    closed();
    const before = valuesOf(store, 'Lịch sử kỳ');
    expect(reopen().outcome).toEqual({
      ok: true,
      result: {
        name: '6 tháng đầu năm 2017',
        closedAt: '05/7/2017 09:00:00',
        closedBy: 'Bà Hà Thị Tư',
      },
    });
    const after = valuesOf(store, 'Lịch sử kỳ');
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map((row) => [row[0], row[7], row[8], row[10]])).toEqual([
      ['6 tháng đầu năm 2017', 'Mở lại', 'Sót phiếu', 'Ông Sơn'],
    ]);
    expect(protectionsOf('Quỹ')).toEqual([]);
    expect(titlesOf(store)).toContain('TH 6 tháng đầu năm 2017');
  });

  test('the user’s own protections stay', () => {
    store.batchUpdate(spreadsheetId, {
      requests: [
        {
          addProtectedRange: {
            protectedRange: { range: { sheetId: 102 }, description: 'của tôi', warningOnly: true },
          },
        },
      ],
    });
    closed();
    reopen();
    expect(protectionsOf('Quỹ')).toEqual([[undefined, undefined, true, 'của tôi']]);
  });

  test('what is not closed cannot be reopened, nor twice', () => {
    expect(reopen().outcome).toMatchObject({ ok: false, code: 'period-not-closed' });
    closed();
    reopen();
    expect(reopen(now + 2).outcome).toMatchObject({ ok: false, code: 'period-not-closed' });
  });

  test('closed again, the newest figures are in force, protections and report are not doubled', () => {
    closed();
    reopen();
    setCell('Quỹ', 2, 5, 600_000);
    expect(closed({ now: now + 2 }).outcome).toMatchObject({
      ok: true,
      result: { sheet: 'TH 6 tháng đầu năm 2017' },
    });
    expect(protectionsOf('Quỹ')).toHaveLength(2);
    const totals = valuesOf(store, 'Lịch sử kỳ')
      .filter((row) => row[3] === 'fund.total.amount' && (row[5] ?? '') === '')
      .map((row) => row[6]);
    expect(totals).toEqual([900_000, 1_000_000]);
    expect(closed({ now: now + 3 }).outcome).toMatchObject({
      params: { when: '07/7/2017 09:00:00' },
    });
  });

  test('a kept report that was edited is kept once more beside', () => {
    closed();
    reopen();
    setCell('TH 6 tháng đầu năm 2017', 0, 0, 'sửa tay');
    expect(closed({ now: now + 2 }).outcome).toMatchObject({
      result: { sheet: 'TH 6 tháng đầu năm 2017 (2)' },
    });
  });
});

describe('figures that are frozen', () => {
  const codesAfter = () => {
    const { outcome } = runOnStore(store, check, { today: Math.floor(now) + 2, inTheWay: 'ask' });
    if (!outcome.ok) throw new Error(outcome.code);
    return outcome.result.findings
      .filter(({ code }) => code.startsWith('closed-'))
      .map(({ code, params }) => [
        code,
        params?.indicator,
        params?.closedNumber ?? params?.places,
        params?.nowNumber,
      ]);
  };

  test('rows as they were: nothing is told', () => {
    closed();
    expect(codesAfter()).toEqual([]);
  });

  test('a changed amount is told for every figure that it is part of', () => {
    closed();
    setCell('Quỹ', 2, 5, 600_000);
    expect(codesAfter()).toEqual([
      ['closed-figure-changed', 'Quỹ Thành hội', 500_000, 600_000],
      ['closed-figure-changed', 'Tổng quỹ', 900_000, 1_000_000],
    ]);
  });

  test('a row that went to another ward is told though totals are the same', () => {
    closed();
    setCell('Quỹ', 5, 2, 'Phường Đức Xuân');
    const places = 'Phường Đức Xuân 300.000 → 400.000, Phường Sông Cầu 100.000 → 0';
    expect(codesAfter()).toEqual([
      ['closed-ward-figure-changed', 'Quỹ Chi hội', places, undefined],
      ['closed-ward-figure-changed', 'Tổng quỹ', places, undefined],
    ]);
  });

  test('reopened, nothing is compared', () => {
    closed();
    runOnStore(store, reopenPeriod, { ...closing, now: now + 1, reason: 'Sót phiếu' });
    setCell('Quỹ', 2, 5, 600_000);
    expect(codesAfter()).toEqual([]);
  });
});

describe('the same period a year later', () => {
  const reported = () => {
    const period = { from: serial('01/01/2017'), to: serial('30/6/2017') };
    const { outcome } = runOnStore(store, report, {
      today: Math.floor(now),
      period,
      exact: null,
      lists: false,
      strict: false,
      inTheWay: 'replace',
    });
    if (!outcome.ok) throw new Error(outcome.code);
    return outcome.result.targets.get('fund.total.amount');
  };
  const half2016 = { from: serial('01/01/2016'), to: serial('30/6/2016') };

  test('is compared with what was closed, which wins over Chỉ tiêu', () => {
    store = storeOf({
      ...book(),
      'Chỉ tiêu': [
        ['Chỉ số', 'Kế hoạch', 'Cùng kỳ'],
        ['Tổng quỹ', 2_000_000, 250_000],
        ['Quỹ Chi hội', null, 0],
      ],
    });
    expect(reported()).toEqual({ plan: 2_000_000, previous: 250_000 });
    closed({ period: half2016 });
    expect(reported()).toEqual({
      plan: 2_000_000,
      previous: 200_000,
      previousByWard: new Map([
        ['01840', 0],
        ['01837', 0],
      ]),
    });
    const { outcome } = runOnStore(store, check, { today: Math.floor(now), inTheWay: 'ask' });
    if (!outcome.ok) throw new Error(outcome.code);
    expect(
      outcome.result.findings
        .filter(({ code }) => code === 'previous-differs')
        .map(({ row, heading, severity, params }) => [row, heading, severity, params]),
    ).toEqual([
      [1, 'Cùng kỳ', 'warning', { period: '6 tháng đầu năm 2016', closedNumber: 200_000 }],
    ]);
  });

  test('is no longer once that period is reopened', () => {
    closed({ period: half2016 });
    runOnStore(store, reopenPeriod, {
      ...closing,
      now: now + 1,
      period: half2016,
      reason: 'Sót phiếu',
    });
    expect(reported()).toBeUndefined();
  });
});

describe('a history edited by hand', () => {
  test('is named cell by cell, and the rest is still used', () => {
    closed();
    setCell('Lịch sử kỳ', 1, 3, 'registered.nobody');
    setCell('Lịch sử kỳ', 2, 6, 'nhiều');
    setCell('Lịch sử kỳ', 3, 5, 'đâu đó');
    setCell('Lịch sử kỳ', 4, 7, 'xong');
    setCell('Lịch sử kỳ', 5, 9, 'hôm qua');
    setCell('Lịch sử kỳ', 6, 1, 'ngày đầu');
    const { outcome } = runOnStore(store, check, { today: Math.floor(now), inTheWay: 'ask' });
    if (!outcome.ok) throw new Error(outcome.code);
    expect(
      outcome.result.findings
        .filter(({ sheet }) => sheet === 'Lịch sử kỳ')
        .map(({ row, heading, code, severity }) => [row, heading, code, severity]),
    ).toEqual([
      [1, 'Mã chỉ số', 'indicator-unknown', 'warning'],
      [2, 'Giá trị', 'not-a-count', 'warning'],
      [3, 'Xã, phường', 'history-place-unknown', 'warning'],
      [4, 'Trạng thái', 'history-state-unknown', 'warning'],
      [5, 'Chốt lúc', 'history-time-unreadable', 'warning'],
      [6, 'Từ ngày', 'not-a-date', 'warning'],
    ]);
    expect(closed({ now: now + 1 }).outcome).toMatchObject({ ok: false, code: 'period-closed' });
  });

  test('sorted by another column, the newest still wins', () => {
    closed();
    runOnStore(store, reopenPeriod, { ...closing, now: now + 1, reason: 'Sót phiếu' });
    const rows = valuesOf(store, 'Lịch sử kỳ');
    const last = rows[rows.length - 1] ?? [];
    // The row of the reopening moves up, above all others.
    for (const [column, value] of last.entries()) {
      setCell('Lịch sử kỳ', 1, column, value as TestCell);
    }
    for (const column of [3, 4, 5, 6]) setCell('Lịch sử kỳ', 1, column, '');
    expect(closed({ now: now + 2 }).outcome).toMatchObject({ ok: true });
  });
});
