/** How long a confirmed warning stays confirmed. */
import { describe, expect, test } from '@jest/globals';
import { findAll } from '../../../src/core/checks/run-checks';
import type { SheetCells } from '../../../src/core/workbook/snapshot';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import { bookOf, day, settingsSheet, sheetOf, today, wardSheet, type TestCell } from '../book-of';

type Row = readonly TestCell[];

function findings(...sheets: readonly SheetCells[]) {
  const book = bookOf(settingsSheet, ...sheets);
  return findAll(readWorkbook(book, today), book).filter(({ severity }) => severity === 'warning');
}

const exceptionsOf = (keys: readonly (string | undefined)[]) =>
  sheetOf('Ngoại lệ', [
    ['Khóa', 'Quy tắc', 'Lý do', 'Ai'],
    ...keys.map((key) => [key ?? '', 'x', 'Đã hỏi lại', 'Lan']),
  ]);

/** The 1-based rows of the warnings that stand, after those of `before` were confirmed. */
function standing(before: readonly SheetCells[], after: readonly SheetCells[]) {
  const confirmed = exceptionsOf(findings(...before).map(({ key }) => key));
  return findings(...after, confirmed).flatMap(({ confirmed: reason, row, code }) =>
    reason === undefined ? [[(row ?? -1) + 1, code]] : [],
  );
}

describe('a row', () => {
  const gift = (amount: TestCell, name = 'Hà Văn Thạch', number: TestCell = null): Row => [
    number,
    day('15/5/2017'),
    'Thành hội',
    name,
    'Cá nhân',
    amount,
  ];
  const fund = (...rows: readonly Row[]) => [
    wardSheet,
    sheetOf('Quỹ', [['STT', 'Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền'], ...rows]),
  ];
  const small = gift(500, 'Lý Văn Sơn', 1);

  test('stays confirmed where rows are sorted, numbered anew and typed above', () => {
    const moved = gift(500, 'Lý Văn Sơn', 7);
    expect(standing(fund(small), fund(gift(50_000), [], moved))).toEqual([]);
  });

  test('is asked again once it is changed', () => {
    expect(standing(fund(small), fund(gift(600, 'Lý Văn Sơn', 1)))).toEqual([[2, 'amount-small']]);
  });

  test('of the same content as a confirmed one is asked by itself', () => {
    const [one, other] = [gift(50_000), gift(50_000)];
    const third = gift(50_000);
    expect(standing(fund(one), fund(one, other))).toEqual([[3, 'likely-duplicate']]);
    expect(standing(fund(one, other), fund(one, other))).toEqual([]);
    expect(standing(fund(one, other), fund(one, other, third))).toEqual([[4, 'likely-duplicate']]);
  });
});

describe('figures', () => {
  const wards = sheetOf('Xã phường', [
    ['Mã', 'Tên', 'Số dòng họ'],
    ['01840', 'Phường Đức Xuân', 10],
  ]);
  const clans = (...quantities: readonly number[]) =>
    sheetOf('Đăng ký', [
      ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký', 'Số lượng'],
      ...quantities.map((quantity, index) => [
        day('10/02/2017'),
        'Phường Đức Xuân',
        'Dòng họ học tập',
        `Chi hội ${index + 1}`,
        quantity,
      ]),
    ]);

  test('stay confirmed while they are the same', () => {
    expect(standing([wards, clans(12)], [wards, clans(5, 7)])).toEqual([]);
  });

  test('are asked again once they are others', () => {
    expect(standing([wards, clans(12)], [wards, clans(12, 30)])).toEqual([
      [2, 'registered-above-total'],
    ]);
  });
});
