/** The worked example "A column" of docs/development.md. */
import { expect, test } from '@jest/globals';
import { count } from '../../src/core/schema/number-types';
import { awards } from '../../src/core/schema/registers/awards';
import { column, type Table } from '../../src/core/schema/table';
import { isReadable, numbersOf, readTable } from '../../src/core/workbook/read-table';
import { readWorkbook } from '../../src/core/workbook/read-workbook';
import { bookOf, day, sheetOf, today, wardSheet } from '../core/book-of';

// #region column
const grade = column('grade', 'Lớp', count({ minimum: 1 }), {
  aliases: ['Học lớp', 'Khối lớp'],
  width: 70,
  help: 'Lớp của học sinh, chỉ ghi số.',
  example: '9',
});
const awardsWithGrade: Table = { ...awards, columns: [...awards.columns, grade] };
// #endregion

test('it is found by its heading or another, read, and judged', () => {
  const { context } = readWorkbook(bookOf(wardSheet), today);
  const sheet = sheetOf('Khen thưởng', [
    ['Khối lớp', 'Ngày', 'Cấp chi', 'Đối tượng', 'Họ và tên', 'Mức thưởng'],
    [9, day('30/5/2017'), 'Thành hội', 'Học sinh giỏi', 'Triệu Minh Châu', 50_000],
    ['chín', day('30/5/2017'), 'Thành hội', 'Học sinh giỏi', 'Lý Anh', 50_000],
    ['?', day('30/5/2017'), 'Thành hội', 'Học sinh giỏi', 'Hà Bảo', 50_000],
  ]);
  // #region read
  const reading = readTable(sheet, awardsWithGrade, context);
  if (!isReadable(reading)) throw new Error('The sheet has no header');
  const grades = numbersOf(reading, 'grade');
  // #endregion
  expect(grades).toEqual([9, 9, null]);
  expect(
    reading.problems.map(({ row, column: { heading }, problem }) => [row, heading, problem.code]),
  ).toEqual([
    [1, 'Lớp', 'count-as-text'],
    [2, 'Lớp', 'not-a-count'],
  ]);
});
