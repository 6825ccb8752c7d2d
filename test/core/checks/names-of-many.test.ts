/** Names of many where one is counted, as [heading, code]. */
import { describe, expect, test } from '@jest/globals';
import { namesOfMany } from '../../../src/core/checks/names-of-many';
import { findAll } from '../../../src/core/checks/run-checks';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import { bookOf, day, settingsSheet, sheetOf, today, wardSheet, type TestCell } from '../book-of';
import { problemsOf } from './problems-of';

const headings = ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký', 'Số lượng'];
const found = (name: string, quantity: TestCell = null, title = 'Gia đình học tập') =>
  problemsOf(namesOfMany, 'Đăng ký', [
    headings,
    [day('15/3/2017'), 'Phường Đức Xuân', title, name, quantity],
  ]).map(({ heading, code }) => [heading, code]);

describe('a group where one is counted', () => {
  test.each<[string, TestCell, boolean]>([
    ['Các hộ tổ 3', null, true],
    ['CÁC GIA ĐÌNH TỔ 3', '', true],
    ['30 hộ tổ 6', null, true],
    ['Tổ 5 (45 hộ)', null, true],
    ['Hộ ông Nông Văn An và 12 hộ khác', null, true],
    ['Toàn bộ các hộ thôn Nà Cưởm', 1, true],
    ['Chi hội tổ 3', null, true],
    ['Các hộ tổ 3', 12, false],
    ['Chi hội tổ 3', 40, false],
    ['Nông Văn Thắng', null, false],
    ['Hộ ông Nông Văn Thắng', null, false],
    ['01 hộ nghèo', null, false],
    ['Tổ 5', null, false],
    ['Các Văn Hộ', 3, false],
  ])('%s, %s: %s', (name, quantity, isTold) =>
    expect(found(name, quantity)).toEqual(isTold ? [['Tên đăng ký', 'group-of-one']] : []),
  );

  test('of other titles a group is one', () =>
    expect(found('Các chi họ Nông', null, 'Dòng họ học tập')).toEqual([]));

  test('a column “Số hộ” that is none of the register’s is not passed over', () => {
    const problems = problemsOf(namesOfMany, 'Đăng ký', [
      [...headings.slice(0, 4), 'Số hộ'],
      [day('15/3/2017'), 'Phường Đức Xuân', 'Gia đình học tập', 'Các hộ tổ 1', 30],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['group-of-one']);
  });
});

test.each<[string, TestCell, boolean]>([
  ['35 em lớp 9A', null, true],
  ['Các em học sinh giỏi trường THCS Đức Xuân', null, true],
  ['35 em lớp 9A', 35, false],
  ['Triệu Minh Châu', null, false],
])('an award of %s, %s: %s', (name, quantity, isTold) => {
  const problems = problemsOf(namesOfMany, 'Khen thưởng', [
    ['Ngày', 'Cấp chi', 'Đối tượng', 'Họ và tên', 'Số lượng', 'Mức thưởng'],
    [day('30/5/2017'), 'Thành hội', 'Học sinh giỏi', name, quantity, 100_000],
  ]);
  expect(problems.map(({ heading, code }) => [heading, code])).toEqual(
    isTold ? [['Họ và tên', 'group-of-one']] : [],
  );
});

describe('several names in one cell', () => {
  test.each([
    ['Nông Văn Thu\nHà Văn Tư', true],
    ['1. Ông Nông Văn Thu\r\n2. Bà Hà Thị Tư\n', true],
    ['Nông Văn Thu; Hà Văn Tư', true],
    ['Nông Văn Thu, Hà Văn Tư', false],
    ['Nông Văn\nThu', false],
    ['Công ty TNHH\nHoàng Nam', false],
    ['Nông Văn Thu\n', false],
  ])('%j: %s', (name, isTold) =>
    expect(found(name)).toEqual(isTold ? [['Tên đăng ký', 'names-in-one-cell']] : []),
  );

  test('they are not offered as one name', () => {
    const sheet = sheetOf('Quỹ', [
      ['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền'],
      [day('15/5/2017'), 'Thành hội', 'Nông Văn Thu\nHà Văn Tư', 'Cá nhân', 500_000],
    ]);
    const book = bookOf(settingsSheet, wardSheet, sheet);
    const findings = findAll(readWorkbook(book, today), book);
    const atName = findings.filter(({ heading }) => heading === 'Người ủng hộ');
    expect(atName.map(({ code, fix }) => [code, fix])).toEqual([
      ['untidy-text', undefined],
      ['names-in-one-cell', undefined],
    ]);
  });
});
