/** Communes by their level (TT 25/2023/TT-BGDĐT) and by the grades of before, in a year's report. */
import { expect, test } from '@jest/globals';
import { findAll } from '../../../src/core/checks/run-checks';
import { reportOf } from '../../../src/core/commands/report/build-report';
import { choosePeriod } from '../../../src/core/commands/choose-period';
import { textOf } from '../../../src/core/report/build-document';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import { bookOf, day, serial, sheetOf, type TestCell } from '../book-of';

function textIn(ownLevel: string, to: string, grades: readonly string[], units: TestCell = null) {
  const book = bookOf(
    sheetOf('Thiết lập', [
      ['Mục', 'Giá trị'],
      ['Tên cấp Hội', ownLevel],
      ['Từ ngày', day('01/01/2026')],
      ['Đến ngày', day(to)],
    ]),
    sheetOf('Xã phường', [
      ['Mã', 'Tên'],
      ['01840', 'Phường Đức Xuân'],
      ['01843', 'Phường Bắc Kạn'],
      ['01849', 'Xã Phong Quang'],
    ]),
    sheetOf('Đăng ký', [
      ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký', 'Kết quả', 'Xếp loại'],
      ...grades.map((grade, order) => [
        day('10/3/2026'),
        units ?? ['Phường Đức Xuân', 'Phường Bắc Kạn', 'Xã Phong Quang'][order] ?? '',
        'Cộng đồng học tập cấp xã',
        'UBND',
        grade === 'Không đạt' ? grade : 'Đạt',
        grade === 'Không đạt' ? '' : grade,
      ]),
    ]),
  );
  const today = serial('05/01/2027');
  const workbook = readWorkbook(book, today);
  const chosen = choosePeriod(workbook, null);
  if (!chosen.ok) throw new Error('no period');
  const { document } = reportOf(workbook, findAll(workbook, book), chosen, null, today);
  return textOf(document).join('\n');
}

test.each([
  [['Mức độ 1', 'Mức 2', 'Mức độ 2'], '01 mức độ 1, 02 mức độ 2'],
  [['Tốt', 'Khá', 'Không đạt'], '01 loại tốt, 01 loại khá'],
])('a province’s year with %j', (grades, expected) => {
  expect(textIn('Tỉnh hội', '31/12/2026', grades)).toContain(
    `Xếp loại Cộng đồng học tập cấp xã: ${expected}.`,
  );
});

test('a commune’s own year says its one level', () => {
  expect(textIn('Hội phường', '31/12/2026', ['Mức độ 2'], '')).toContain(
    'Phường được công nhận đạt danh hiệu “Cộng đồng học tập cấp xã”.\nPhường được xếp mức độ 2.',
  );
});

test.each([
  ['a half-year', '30/6/2026', ['Mức độ 1']],
  ['nobody graded', '31/12/2026', ['', 'Không đạt']],
])('%s has no grades', (_, to, grades) => {
  expect(textIn('Tỉnh hội', to, grades)).not.toContain('Xếp loại');
});
