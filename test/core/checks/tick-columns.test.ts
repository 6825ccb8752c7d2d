/** Columns ticked row by row in place of a list's own column. */
import { expect, test } from '@jest/globals';
import { findAll } from '../../../src/core/checks/run-checks';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import { bookOf, day, settingsSheet, sheetOf, today, wardSheet, type TestCell } from '../book-of';

test.each<[string, string, TestCell, string | null]>([
  ['a result', 'Đạt', 'x', 'Kết quả'],
  ['a grade', 'TỐT', '✓', 'Xếp loại'],
  ['another title', 'Dòng họ học tập', 'X', 'Danh hiệu'],
  ['a column of the user’s', 'Đã in giấy khen', 'x', null],
  ['a value without a tick', 'Đạt', '', null],
  ['figures under it', 'Đạt', 12, null],
])('%s: “%s” with %j', (_, heading, cell, column) => {
  const sheet = sheetOf('Đăng ký', [
    ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký', heading],
    [day('15/3/2017'), 'Phường Đức Xuân', 'Gia đình học tập', 'Nông Văn An', cell],
    [day('15/3/2017'), 'Phường Đức Xuân', 'Gia đình học tập', 'Hà Văn Ba', null],
  ]);
  const book = bookOf(settingsSheet, wardSheet, sheet);
  const found = findAll(readWorkbook(book, today), book);
  expect(
    found.map(({ code, row, columnIndex, params }) => [
      code,
      row,
      columnIndex,
      params?.['heading'],
    ]),
  ).toEqual(column === null ? [] : [['tick-column', 0, 4, column]]);
});
