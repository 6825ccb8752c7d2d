/** The workbook of the next year, made from this year's on a store with Google's semantics. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { check } from '../../src/core/commands/check/check';
import { prepareNextYear, type NextYear } from '../../src/core/commands/new-year/next-year';
import {
  appendProposals,
  nextYearWorkbook,
} from '../../src/core/commands/new-year/next-year-workbook';
import { closePeriod } from '../../src/core/commands/periods/close-period';
import { reopenPeriod } from '../../src/core/commands/periods/reopen-period';
import { report } from '../../src/core/commands/report/report';
import type { SheetsStore } from '../../src/local/emulator/sheets/service';
import { day, serial, type TestCell } from '../core/book-of';
import { runOnStore, spreadsheetId, storeOf, titlesOf, valuesOf } from './run-on-store';

const now = serial('05/01/2026') + 0.5;
const today = Math.floor(now);
const closing = { now, reason: '', who: 'Bà Tư' };

const registered = (date: string, ward: string, name: string, ...more: readonly TestCell[]) => [
  day(date),
  ward,
  'Tổ 4',
  'Gia đình học tập',
  name,
  ...more,
];

const city = () => ({
  'Thiết lập': [
    ['Mục', 'Giá trị'],
    ['Tên Hội', 'HỘI KHUYẾN HỌC THÀNH PHỐ BẮC KẠN'],
    ['Từ ngày', day('01/01/2025')],
    ['Đến ngày', day('31/12/2025')],
    ['Tên kỳ', 'năm 2025 (chính thức)'],
    ['Hạn nộp', day('20/12/2025')],
    ['Số báo cáo', '12/BC-HKH'],
    ['Ngày báo cáo', day('31/12/2025')],
    ['Người ký', 'Nguyễn Văn Hùng'],
    ['Tồn quỹ đầu kỳ', 5_000_000],
  ],
  'Xã phường': [
    ['Mã', 'Tên', 'Hiệu lực từ', 'Hiệu lực đến', 'Gộp vào', 'Email', 'Tệp', 'Số hộ'],
    ['01840', 'Phường Đức Xuân', null, day('30/6/2025'), '01840', 'cu@example.com', 'https://a', 9],
    ['01846', 'Phường Huyền Tụng', null, day('30/6/2025'), '01840', '', '', 8],
    ['01899', 'Xã Đã Bỏ', null, day('31/12/2010'), '01846', '', '', 7],
    ['01840', 'Phường Đức Xuân', day('01/7/2025'), null, '', 'dx@example.com', 'https://b', 30],
  ],
  'Danh mục': [
    ['Danh sách', 'Giá trị', 'Tên khác'],
    ['Đối tượng', 'Sinh viên giỏi', 'SVG; SV giỏi'],
  ],
  'Chỉ tiêu': [
    ['Chỉ số', 'Kế hoạch', 'Cùng kỳ'],
    ['Gia đình học tập', 9000, 8000],
  ],
  'Đăng ký': [
    ['Ngày đăng ký', 'Xã, phường', 'Thôn, tổ', 'Danh hiệu', 'Tên đăng ký', 'Năm sinh', 'Số lượng'],
    registered('15/02/2025', 'Phường Huyền Tụng', 'Nông Văn Thắng', 1972),
    registered('16/02/2025', 'Phường Đức Xuân', 'Hà Thị Tư', null, 35),
    registered('16/8/2025', 'Phường Đức Xuân', 'Lý Văn Sơn'),
    registered('17/02/2025', 'Phường Không Có', 'Dòng Lỗi'),
    registered('15/02/2024', 'Phường Đức Xuân', 'Năm Trước Nữa'),
  ],
});

let store: SheetsStore;
beforeEach(() => {
  store = storeOf(city());
});

function prepared(bringForward = false): NextYear {
  const { outcome, calls } = runOnStore(store, prepareNextYear, { today, bringForward });
  expect(calls).not.toContain('write');
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.result;
}

function opened(content: NextYear): SheetsStore {
  const blank = storeOf({ 'Trang tính1': [] });
  const { outcome } = runOnStore(blank, nextYearWorkbook, { today, content });
  expect(outcome).toEqual({ ok: true, result: { isNew: true } });
  return blank;
}

const settingOf = (next: SheetsStore, item: string) =>
  valuesOf(next, 'Thiết lập').find(([name]) => name === item)?.[1] ?? '';

describe('the workbook of the next year', () => {
  test('has every sheet, and the blank one is gone', () => {
    const next = opened(prepared());
    expect(titlesOf(next)).toEqual([
      'Thiết lập',
      'Xã phường',
      'Đăng ký',
      'Quỹ',
      'Chi quỹ',
      'Cam kết',
      'Khen thưởng',
      'Hoạt động',
      'Tổ chức Hội',
      'Nội dung báo cáo',
      'Chỉ tiêu',
      'Chỉ số',
      'Thi đua',
      'Danh mục',
    ]);
  });

  test.each<[string, unknown]>([
    ['Tên Hội', 'HỘI KHUYẾN HỌC THÀNH PHỐ BẮC KẠN'],
    ['Người ký', 'Nguyễn Văn Hùng'],
    ['Từ ngày', serial('01/01/2026')],
    ['Đến ngày', serial('31/12/2026')],
    ['Hạn nộp', serial('20/12/2026')],
    ['Tên kỳ', ''],
    ['Số báo cáo', ''],
    ['Ngày báo cáo', ''],
    ['Tồn quỹ đầu kỳ', ''],
  ])('%s is %j', (item, expected) => {
    expect(settingOf(opened(prepared()), item)).toBe(expected);
  });

  test('the wards of 1 January, with their addresses, without last year’s file', () => {
    expect(
      valuesOf(opened(prepared()), 'Xã phường').map((row) => [row[0], row[1], row[13], row[14]]),
    ).toEqual([
      ['Mã', 'Tên', 'Email', 'Tệp'],
      ['01840', 'Phường Đức Xuân', 'dx@example.com', undefined],
    ]);
  });

  test('the lists, with what was added to them; plans and rows are new', () => {
    const next = opened(prepared());
    expect(valuesOf(next, 'Danh mục').map((row) => row.slice(0, 3))).toContainEqual([
      'Đối tượng',
      'Sinh viên giỏi',
      'SVG; SV giỏi',
    ]);
    const families = valuesOf(next, 'Chỉ tiêu').find((row) => row[1] === 'Gia đình học tập');
    expect(families?.slice(2) ?? []).toEqual([]);
    expect(valuesOf(next, 'Đăng ký')).toHaveLength(1);
  });

  test('is in order: a check finds nothing', () => {
    const { outcome } = runOnStore(opened(prepared()), check, { today, inTheWay: 'ask' });
    expect(outcome).toMatchObject({ ok: true, result: { findings: [] } });
  });

  test('run again, nothing is written twice', () => {
    const next = opened(prepared());
    const before = next.peek(spreadsheetId);
    const { outcome } = runOnStore(next, nextYearWorkbook, { today, content: prepared() });
    expect(outcome).toEqual({ ok: true, result: { isNew: false } });
    expect(next.peek(spreadsheetId)).toBe(before);
  });

  test('a spreadsheet that is not blank is left alone', () => {
    const mine = storeOf({ 'Sổ riêng': [['của tôi']] });
    const before = mine.peek(spreadsheetId);
    const { outcome } = runOnStore(mine, nextYearWorkbook, { today, content: prepared() });
    expect(outcome).toMatchObject({ ok: false, code: 'new-year-not-blank' });
    expect(mine.peek(spreadsheetId)).toBe(before);
  });

  test('without a period there is no next year', () => {
    store = storeOf({ ...city(), 'Thiết lập': [['Mục', 'Giá trị']] });
    const { outcome } = runOnStore(store, prepareNextYear, { today, bringForward: false });
    expect(outcome).toMatchObject({ ok: false, code: 'period-missing' });
  });
});

describe('closed periods', () => {
  const half = { from: serial('01/01/2025'), to: serial('30/6/2025') };
  const year = { from: serial('01/01/2025'), to: serial('31/12/2025') };
  const reason = 'Một dòng chờ xác minh';

  test('come along, the next year is compared with them, and nobody expects their rows', () => {
    runOnStore(store, closePeriod, { ...closing, reason, period: half });
    const content = prepared();
    expect(content).toMatchObject({ carried: ['6 tháng đầu năm 2025'], open: [] });
    const next = opened(content);
    const rows = valuesOf(next, 'Lịch sử kỳ');
    expect(rows).toHaveLength(valuesOf(store, 'Lịch sử kỳ').length);
    expect(rows[1]).toMatchObject({ 6: 36, 7: 'Mang sang', 9: '05/01/2026 12:00:00', 10: 'Bà Tư' });
    // The units that it names come along as well, and with them the way to their successor.
    expect(valuesOf(next, 'Xã phường').map((row) => row[1])).toEqual([
      'Tên',
      'Phường Đức Xuân',
      'Phường Huyền Tụng',
      'Phường Đức Xuân',
    ]);
    const asked = {
      today: serial('05/7/2026'),
      period: { from: serial('01/01/2026'), to: serial('30/6/2026') },
      exact: null,
      lists: false,
      strict: false,
      inTheWay: 'ask' as const,
    };
    const reported = runOnStore(next, report, asked).outcome;
    if (!reported.ok) throw new Error(reported.code);
    expect(reported.result.targets.get('registered.family')).toMatchObject({
      previous: 36,
      previousByWard: new Map([['01840', 36]]),
    });
    const checked = runOnStore(next, check, { today, inTheWay: 'ask' }).outcome;
    expect(checked).toMatchObject({ ok: true, result: { findings: [] } });
    const reopened = runOnStore(next, reopenPeriod, { ...closing, reason, period: half }).outcome;
    expect(reopened).toMatchObject({ ok: false, code: 'period-carried' });
  });

  test('that were reopened stay behind, and are named', () => {
    runOnStore(store, closePeriod, { ...closing, reason, period: half });
    runOnStore(store, closePeriod, { ...closing, reason, period: year });
    runOnStore(store, reopenPeriod, {
      ...closing,
      now: now + 1,
      reason: 'Sót phiếu',
      period: year,
    });
    expect(prepared()).toMatchObject({
      carried: ['6 tháng đầu năm 2025'],
      open: ['năm 2025 (chính thức)'],
    });
  });

  test('are carried once more a year later', () => {
    runOnStore(store, closePeriod, { ...closing, reason, period: half });
    store = opened(prepared());
    expect(prepared()).toMatchObject({ year: 2027, carried: ['6 tháng đầu năm 2025'] });
  });
});

describe('last year’s registrations brought forward', () => {
  test('are proposals on a sheet of their own: without a date, the ward as it is called now', () => {
    const next = opened(prepared());
    const { proposals } = prepared(true);
    const { outcome } = runOnStore(next, appendProposals, { rows: proposals });
    expect(outcome).toEqual({ ok: true, result: { written: 3, total: 3 } });
    expect(valuesOf(next, 'Đề xuất đăng ký lại')).toEqual([
      [
        'Ngày đăng ký',
        'Xã, phường',
        'Thôn, tổ',
        'Danh hiệu',
        'Tên đăng ký',
        'Năm sinh',
        'Số điện thoại',
        'Hình thức',
        'Số lượng',
      ],
      [
        '',
        'Phường Đức Xuân',
        'Tổ 4',
        'Gia đình học tập',
        'Nông Văn Thắng',
        1972,
        '',
        'Đăng ký lại',
      ],
      ['', 'Phường Đức Xuân', 'Tổ 4', 'Gia đình học tập', 'Hà Thị Tư', '', '', 'Đăng ký lại', 35],
      ['', 'Phường Đức Xuân', 'Tổ 4', 'Gia đình học tập', 'Lý Văn Sơn', '', '', 'Đăng ký lại'],
    ]);
    const checked = runOnStore(next, check, { today, inTheWay: 'ask' }).outcome;
    expect(checked).toMatchObject({ ok: true, result: { findings: [] } });
  });

  test('in batches, each once, also after a run that died', () => {
    const next = opened(prepared());
    const [first] = prepared(true).proposals;
    const rows = Array.from({ length: 9000 }, () => first ?? {});
    const written = [0, 1, 2, 3].map(() => {
      const { outcome } = runOnStore(next, appendProposals, { rows });
      return outcome.ok ? outcome.result.written : outcome.code;
    });
    expect(written).toEqual([4000, 8000, 9000, 9000]);
    expect(valuesOf(next, 'Đề xuất đăng ký lại')).toHaveLength(9001);
  });
});
