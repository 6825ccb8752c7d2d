/** Promises beside what came in, as [sheet row, heading, code]. */
import { describe, expect, test } from '@jest/globals';
import { findAll } from '../../../src/core/checks/run-checks';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import { bookOf, day, serial, sheetOf, type TestCell } from '../book-of';

type Rows = readonly (readonly TestCell[])[];

function found(promises: Rows, gifts: Rows = [], awards: Rows = [], today = '05/7/2026') {
  const book = bookOf(
    sheetOf('Thiết lập', [
      ['Mục', 'Giá trị'],
      ['Tên cấp Hội', 'Hội xã'],
      ['Từ ngày', day('01/01/2026')],
      ['Đến ngày', day('30/6/2026')],
    ]),
    sheetOf('Đơn vị', [
      ['Mã', 'Đơn vị'],
      ['T01', 'Thôn Đồng Tâm'],
    ]),
    sheetOf('Quỹ', [['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền'], ...gifts]),
    sheetOf('Cam kết', [
      ['Ngày', 'Người ủng hộ', 'Số tiền', 'Số kỳ', 'Mỗi kỳ', 'Đến ngày', 'Người được đỡ đầu'],
      ...promises,
    ]),
    sheetOf('Khen thưởng', [
      ['Ngày', 'Cấp chi', 'Đối tượng', 'Họ và tên', 'Mức thưởng'],
      ...awards,
    ]),
  );
  return findAll(readWorkbook(book, serial(today)), book)
    .filter(({ sheet }) => sheet === 'Cam kết')
    .map(({ row, heading, code }) => [(row ?? 0) + 1, heading, code]);
}

const gift = (on: string, donor: string, amount: number): readonly TestCell[] => [
  day(on),
  'Xã, phường',
  donor,
  'Cá nhân',
  amount,
];
const khoa = (...plan: readonly TestCell[]): readonly TestCell[] => [
  day('15/01/2026'),
  'Ma Đình Khoa',
  ...plan,
];

describe('what was promised', () => {
  test.each<[string, Rows, Rows, Rows]>([
    ['at no time', [khoa(6_000_000)], [], []],
    ['of an earlier year, and still running', [[day('20/12/2024'), 'Bà Hạnh', 900_000]], [], []],
    [
      'by instalments, of which too few came in',
      [khoa(6_000_000, 12, 500_000)],
      [gift('15/02/2026', 'Ma Đình Khoa', 500_000)],
      [[2, 'Số tiền', 'pledge-behind']],
    ],
    [
      'by instalments, and they came in',
      [khoa(6_000_000, 12, 500_000)],
      [gift('15/02/2026', 'Ma Đình Khoa', 2_500_000)],
      [],
    ],
    [
      'until a day that is over',
      [khoa(6_000_000, null, null, day('31/5/2026'))],
      [],
      [[2, 'Số tiền', 'pledge-behind']],
    ],
    [
      'less than came in',
      [khoa(1_000_000)],
      [gift('15/02/2026', 'Ông Ma Đình Khoa', 1_500_000)],
      [[2, 'Số tiền', 'pledge-exceeded']],
    ],
    [
      'by somebody who gave under a nearly equal name',
      [khoa(1_000_000)],
      [gift('15/02/2026', 'Ma Đình Khoà', 1_000_000)],
      [[2, 'Người ủng hộ', 'pledge-donor-similar']],
    ],
    [
      'by somebody whose name differs in a number',
      [[day('15/01/2026'), 'Tổ 3', 1_000_000]],
      [gift('15/02/2026', 'Tổ 4', 1_000_000)],
      [],
    ],
    ['by nobody who is named', [[day('15/01/2026'), 'Ẩn danh', 1_000_000]], [], []],
    [
      'as another product',
      [khoa(6_000_000, 10, 500_000)],
      [],
      [[2, 'Số tiền', 'product-mismatch']],
    ],
    [
      'until a day before it',
      [khoa(6_000_000, null, null, day('01/01/2026'))],
      [gift('15/02/2026', 'Ma Đình Khoa', 6_000_000)],
      [[2, 'Đến ngày', 'pledge-ends-early']],
    ],
    [
      'in parts that do not fit',
      [khoa(1_000_000, null, 300_000)],
      [],
      [[2, 'Mỗi kỳ', 'pledge-instalments-unclear']],
    ],
    ['in parts that fit', [khoa(1_000_000, null, 500_000)], [], []],
    ['and how much is not said', [khoa('', 12, 500_000)], [], [[2, 'Số tiền', 'required']]],
    [
      'twice on one day for one pupil',
      [khoa(900_000, null, null, null, 'Mai'), khoa(900_000, null, null, null, 'Mai')],
      [],
      [],
    ],
  ])('%s', (_, promises, gifts, expected) => {
    const rows = found(promises, gifts).filter(([, , code]) => code !== 'incomplete-name');
    expect(rows).toEqual(expected);
  });

  test('is not asked for before its time', () => {
    const promises = [khoa(6_000_000, null, null, day('31/5/2026'))];
    expect(found(promises, [], [], '30/5/2026')).toEqual([]);
  });
});

describe('a pupil who is sponsored', () => {
  const promises = [khoa(1_000_000, null, null, null, 'Triệu Thị Mai')];
  const received = [gift('15/02/2026', 'Ma Đình Khoa', 1_000_000)];
  const award = (name: string) => [[day('20/5/2026'), 'Xã, phường', 'Học bổng', name, 1_000_000]];
  const told = [[2, 'Người được đỡ đầu', 'pledge-not-handed-on']];

  test.each<[string, Rows, Rows, Rows]>([
    ['nothing came in', [], award('Lý Văn Páo'), []],
    ['and was given nothing', received, award('Lý Văn Páo'), told],
    ['and is called a child', received, award('Em Triệu Thị Mai'), []],
    ['and is named as in the promise', received, award('triệu thị mai'), []],
    ['where awards are not kept', received, [], []],
  ])('%s', (_, gifts, awards, expected) => {
    expect(found(promises, gifts, awards)).toEqual(expected);
  });
});
