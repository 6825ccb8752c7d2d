/** Registers under another name: found by their columns where the register itself has no rows, and asked about. */
import { describe, expect, test } from '@jest/globals';
import { check } from '../../../src/core/commands/check/check';
import { report } from '../../../src/core/commands/report/report';
import { setUp } from '../../../src/core/commands/set-up/set-up';
import { failureWords } from '../../../src/core/messages/failure-catalog';
import { renamedSheets } from '../../../src/core/workbook/renamed-sheets';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import { runOnStore, storeOf } from '../../sheets/run-on-store';
import { bookOf, day, sheetOf, today, wardSheet, type TestCell } from '../book-of';

type Rows = readonly (readonly TestCell[])[];

const ward = 'Phường Đức Xuân';
const fund: Rows = [
  ['Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền'],
  [day('15/5/2017'), 'Thành hội', '', 'Hà Văn Thạch', 'Cá nhân', 500_000],
];
const registrations: Rows = [
  ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Họ tên'],
  [day('03/02/2017'), ward, 'Gia đình học tập', 'Nông Văn An'],
  [day('04/02/2017'), ward, 'Gia đình học tập', 'Hà Thị Bình'],
];
const settings: Rows = [
  ['Mục', 'Giá trị'],
  ['Từ ngày', day('01/01/2017')],
  ['Đến ngày', day('30/6/2017')],
];

const found = (sheets: Readonly<Record<string, Rows>>) => {
  const book = bookOf(
    wardSheet,
    ...Object.entries(sheets).map(([title, rows]) => sheetOf(title, rows)),
  );
  return renamedSheets(book, readWorkbook(book, today)).map(({ table, sheet, rows }) => [
    sheet.title,
    table.sheet,
    rows,
  ]);
};

describe('by columns', () => {
  test.each<
    [string, Readonly<Record<string, Rows>>, readonly (readonly [string, string, number])[]]
  >([
    ['another name', { 'Quỹ 2017': fund }, [['Quỹ 2017', 'Quỹ', 1]]],
    ['title rows above', { X: [['SỔ QUỸ'], [], ...fund] }, [['X', 'Quỹ', 1]]],
    ['the register is there with rows', { Quỹ: fund, 'Quỹ (cũ)': fund }, []],
    [
      'the register is there without',
      { Quỹ: fund.slice(0, 1), 'Quỹ (cũ)': fund },
      [['Quỹ (cũ)', 'Quỹ', 1]],
    ],
    ['headings alone', { X: fund.slice(0, 1) }, []],
    ['a column is missing', { X: fund.map((row) => row.slice(0, -1)) }, []],
    [
      'two of them',
      { 'Thu tiền': fund, 'DS gia đình': registrations },
      [
        ['Thu tiền', 'Quỹ', 1],
        ['DS gia đình', 'Đăng ký', 2],
      ],
    ],
    [
      'notes of the user’s',
      {
        'Ghi chép': [
          ['Việc', 'Ngày'],
          ['Họp', day('03/02/2017')],
        ],
      },
      [],
    ],
  ])('%s', (_, sheets, expected) => {
    expect(found(sheets)).toEqual(expected);
  });
});

const sheets = {
  'Thiết lập': settings,
  'Xã phường': [
    ['Mã', 'Tên'],
    ['01840', ward],
  ],
  Quỹ: fund,
  'DS gia đình': registrations,
};

test('a check asks, and lists the question', () => {
  const { outcome } = runOnStore(storeOf(sheets), check, { today, inTheWay: 'beside' });
  if (!outcome.ok) throw new Error(outcome.code);
  expect(outcome.result.missing.map((failed) => failureWords(failed, 'vi'))).toEqual([
    expect.stringMatching(/^Trang “DS gia đình” có 2 dòng dưới các cột của “Đăng ký”/),
  ]);
});

test('a workbook without any register by name is asked about, not sent to set-up', () => {
  const store = storeOf({ 'Xã phường': sheets['Xã phường'], 'DS gia đình': registrations });
  const { outcome } = runOnStore(store, check, { today, inTheWay: 'beside' });
  expect(outcome).toMatchObject({ ok: false, code: 'sheet-renamed' });
});

test('a report and a set-up tell it too', () => {
  const asked = { code: 'sheet-renamed', params: { sheet: 'DS gia đình', register: 'Đăng ký' } };
  const made = runOnStore(storeOf(sheets), report, {
    today,
    period: null,
    exact: null,
    lists: false,
    strict: false,
    inTheWay: 'beside',
  });
  expect(made.outcome).toMatchObject({ ok: true, result: { renamed: asked } });
  const prepared = runOnStore(storeOf(sheets), setUp, { today, vietnamese: false });
  expect(prepared.outcome).toMatchObject({ ok: true, result: { renamed: asked } });
});

test('other sheets are read only where a main register is not there', () => {
  const titles = ['Thiết lập', 'Xã phường', 'Đăng ký', 'Quỹ', 'Khen thưởng', 'Ghi chép'];
  expect(check.reads(titles)).not.toContain('Ghi chép');
  expect(check.reads(titles.filter((title) => title !== 'Quỹ'))).toContain('Ghi chép');
});
