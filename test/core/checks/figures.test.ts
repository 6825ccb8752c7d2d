/** Figures against the totals of the wards, as [row of Xã phường, heading, code]. */
import { describe, expect, test } from '@jest/globals';
import { findAll } from '../../../src/core/checks/run-checks';
import { totalsByWard } from '../../../src/core/checks/figures';
import type { SheetCells } from '../../../src/core/workbook/snapshot';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import { bookOf, day, serial, settingsSheet, sheetOf, type TestCell } from '../book-of';
import type { Rows } from './problems-of';

type Tuples = readonly (readonly [number, string, string])[];

/** Đức Xuân in row 2; Sông Cầu, whose totals are not known, in row 3. */
const wardRows: Rows = [
  ['Mã', 'Tên', 'Số hộ', 'Số dòng họ', 'Số thôn tổ', 'Số đơn vị', 'Dân số', 'Người lớn'],
  ['01840', 'Phường Đức Xuân', 100, 0, 24, 12, 400, 400],
  ['01837', 'Phường Sông Cầu', null, null, null, null, null, null],
];

function problems(wards: Rows, ...sheets: readonly SheetCells[]) {
  const book = bookOf(settingsSheet, sheetOf('Xã phường', wards), ...sheets);
  const workbook = readWorkbook(book, serial('31/12/2026'));
  return totalsByWard.run(workbook, findAll(workbook, book));
}

const tuples = (...given: Parameters<typeof problems>): Tuples =>
  problems(...given).map(({ row, column, problem }) => [
    (row ?? -1) + 1,
    column?.heading ?? '',
    problem.code,
  ]);

const registrations = (rows: Rows) =>
  sheetOf('Đăng ký', [
    [
      'Ngày đăng ký',
      'Xã, phường',
      'Danh hiệu',
      'Tên đăng ký',
      'Số lượng',
      'Kết quả',
      'Ngày công nhận',
    ],
    ...rows,
  ]);

const registered = (
  title: string,
  count: TestCell,
  ward: TestCell = 'Phường Đức Xuân',
  on = '10/02/2017',
): readonly TestCell[] => [day(on), ward, title, 'Chi hội Tổ 4', count];

const family = 'Gia đình học tập';
const clan = 'Dòng họ học tập';

describe('đăng ký ≤ tổng số', () => {
  const above = (heading: string) => [2, heading, 'registered-above-total'] as const;
  test.each<[string, Rows, Tuples]>([
    ['as many as there are', [registered(family, 60), registered(family, 40)], []],
    ['one more', [registered(family, 60), registered(family, 41)], [above('Số hộ')]],
    ['none is a total too', [registered(clan, 1)], [above('Số dòng họ')]],
    ['hamlets', [registered('Cộng đồng học tập', 25)], [above('Số thôn tổ')]],
    ['offices', [registered('Đơn vị học tập', 13)], [above('Số đơn vị')]],
    ['citizens', [registered('Công dân học tập', 401)], [above('Người lớn')]],
    ['cấp xã has no total', [registered('Cộng đồng học tập cấp xã', 9)], []],
    ['totals that are not known', [registered(family, 9999, 'Phường Sông Cầu')], []],
    ['an office of no ward', [registered('Đơn vị học tập', 13, null)], []],
    [
      'the whole calendar year, not only the period',
      [registered(family, 60), registered(family, 41, 'Phường Đức Xuân', '15/9/2017')],
      [above('Số hộ')],
    ],
    [
      'not two years together',
      [registered(family, 60), registered(family, 60, 'Phường Đức Xuân', '10/02/2016')],
      [],
    ],
    ['rows with an error do not count', [registered(family, 60), registered(family, '41')], []],
    ['no row at all', [], []],
  ])('%s', (_, rows, expected) => {
    expect(tuples(wardRows, registrations(rows))).toEqual(expected);
  });

  test('the figures are given', () => {
    const [first] = problems(wardRows, registrations([registered(family, 101)]));
    expect(first?.problem.params).toEqual({
      title: family,
      year: 2017,
      totalNumber: 100,
      registeredNumber: 101,
    });
  });

  test('a ward row with an error is not judged', () => {
    const wrong: Rows = wardRows.map((cells, row) =>
      row === 1 ? [...cells, 'hôm qua'] : [...cells, row === 0 ? 'Hiệu lực đến' : null],
    );
    expect(tuples(wrong, registrations([registered(family, 101)]))).toEqual([]);
  });

  test('merged units count for their successor, and only units of the period’s last day are judged', () => {
    const merged: Rows = [
      ['Mã', 'Tên', 'Hiệu lực từ', 'Hiệu lực đến', 'Gộp vào', 'Số hộ'],
      ['01852', 'Xã Nông Thượng', null, day('31/3/2017'), '01855', 10],
      ['01855', 'Phường Xuất Hóa', null, null, null, 50],
    ];
    const rows = [
      registered(family, 30, 'Xã Nông Thượng'),
      registered(family, 30, 'Phường Xuất Hóa'),
    ];
    expect(tuples(merged, registrations(rows))).toEqual([[3, 'Số hộ', 'registered-above-total']]);
  });
});

describe('đạt ≤ đăng ký', () => {
  const reached = (count: number, on: string, recognised: string): readonly TestCell[] => [
    ...registered(family, count, 'Phường Sông Cầu', on),
    'Đạt',
    day(recognised),
  ];
  test.each<[string, Rows, Tuples]>([
    ['all that registered', [reached(30, '10/02/2017', '20/11/2017')], []],
    [
      'of the year before, recognised late, beside those of this year',
      [reached(30, '10/02/2016', '10/01/2017'), registered(family, 40, 'Phường Sông Cầu')],
      [],
    ],
    [
      'more than registered in the year',
      [reached(30, '10/02/2016', '20/11/2017'), registered(family, 20, 'Phường Sông Cầu')],
      [[3, 'Tên', 'achieved-above-registered']],
    ],
  ])('%s', (_, rows, expected) => {
    expect(tuples(wardRows, registrations(rows))).toEqual(expected);
  });
});

describe('hội viên ≤ dân số', () => {
  const members = (...rows: Rows) =>
    sheetOf('Tổ chức Hội', [['Xã, phường', 'Đến ngày', 'Số hội viên'], ...rows]);
  const row = (count: number, on = '30/6/2017', ward = 'Phường Đức Xuân') => [ward, day(on), count];
  test.each<[string, Rows, Tuples]>([
    ['all are members', [row(400)], []],
    ['more than live there', [row(401)], [[2, 'Dân số', 'members-above-population']]],
    ['the newest row counts', [row(401, '31/3/2017'), row(300)], []],
    ['a row after the period does not', [row(401, '31/12/2017'), row(300)], []],
    ['a population that is not known', [row(9999, '30/6/2017', 'Phường Sông Cầu')], []],
  ])('%s', (_, rows, expected) => {
    expect(tuples(wardRows, members(...rows))).toEqual(expected);
  });
});

test('without a period, or a list of wards, nothing is judged', () => {
  const rows = registrations([registered(family, 101)]);
  for (const book of [bookOf(sheetOf('Xã phường', wardRows), rows), bookOf(settingsSheet, rows)]) {
    const workbook = readWorkbook(book, serial('31/12/2026'));
    expect(totalsByWard.run(workbook, findAll(workbook, book))).toEqual([]);
  }
});
