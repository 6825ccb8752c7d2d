import { expect, test } from '@jest/globals';
import { rowsWithErrors } from '../../../src/core/figures/exclusions';
import type { Finding } from '../../../src/core/messages/finding';
import type { Severity } from '../../../src/core/messages/entry';
import { fund } from '../../../src/core/schema/registers/fund';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import { bookOf, day, sheetOf, today, wardSheet } from '../book-of';

const gift = [day('15/5/2017'), 'Thành hội', 'Hà Văn Thạch', 'Cá nhân', 500_000];
const sheet = sheetOf('Quỹ', [
  ['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền'],
  gift,
  [],
  gift,
  gift,
]);

const finding = (severity: Severity, row: number | null, title = 'Quỹ'): Finding => ({
  code: 'required',
  severity,
  sheet: title,
  row,
  columnIndex: null,
  heading: '',
  value: '',
  ward: '',
});

test.each<[string, Finding, readonly number[]]>([
  ['an error', finding('error', 3), [0, 1, 0]],
  ['a warning', finding('warning', 3), [0, 0, 0]],
  ['an error of a row that is no data', finding('error', 2), [0, 0, 0]],
  ['an error of the sheet', finding('error', null), [0, 0, 0]],
  ['an error of another sheet', finding('error', 3, 'Đăng ký'), [0, 0, 0]],
])('%s', (_, one, expected) => {
  const reading = readWorkbook(bookOf(wardSheet, sheet), today).tables.get(fund.sheet);
  expect(reading && [...rowsWithErrors(reading, [one])]).toEqual(expected);
});
