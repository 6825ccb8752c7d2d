/** A count whose unit does not fit the title, as [code, what the fix writes]. */
import { expect, test } from '@jest/globals';
import { findAll } from '../../../src/core/checks/run-checks';
import type { SheetCells } from '../../../src/core/workbook/snapshot';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import { bookOf, day, settingsSheet, sheetOf, today, wardSheet } from '../book-of';

const registered = (title: string, count: string) =>
  sheetOf('Đăng ký', [
    ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký', 'Số lượng'],
    [day('10/02/2017'), 'Phường Đức Xuân', title, 'Chi hội Tổ 4', count],
  ]);

function found(...sheets: readonly SheetCells[]) {
  const book = bookOf(settingsSheet, wardSheet, ...sheets);
  return findAll(readWorkbook(book, today), book);
}
const tuples = (...sheets: readonly SheetCells[]) =>
  found(...sheets).map(({ code, fix }) => [code, fix?.value ?? null]);

const clan = 'Dòng họ học tập';

test('“18 hộ” of a clan is asked, not mended', () => {
  expect(tuples(registered(clan, '18 hộ'))).toEqual([
    ['count-as-text', null],
    ['unit-title-mismatch', null],
  ]);
});

test.each([
  [clan, '18 dòng họ'],
  ['Gia đình học tập', '18 hộ'],
])('for %s, %j is mended', (title, count) => {
  expect(tuples(registered(title, count))).toEqual([['count-as-text', 18]]);
});

test('confirmed as in order, it is mended', () => {
  const sheet = registered(clan, '18 hộ');
  const key = found(sheet).find(({ code }) => code === 'unit-title-mismatch')?.key ?? '';
  const exceptions = sheetOf('Ngoại lệ', [
    ['Khóa', 'Quy tắc', 'Lý do', 'Ai'],
    [key, 'unit-title-mismatch', 'Đã hỏi lại', 'Lan'],
  ]);
  expect(tuples(sheet, exceptions)).toContainEqual(['count-as-text', 18]);
});
