/** Texts in a wrong encoding, as [sheet row, heading, code, what the fix writes]. */
import { describe, expect, test } from '@jest/globals';
import { findAll } from '../../../src/core/checks/run-checks';
import { textEncoding } from '../../../src/core/checks/encoding';
import { registrations } from '../../../src/core/schema/registers/registrations';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import {
  bookOf,
  day,
  formula,
  settingsSheet,
  sheetOf,
  today,
  wardSheet,
  type TestCell,
} from '../book-of';
import { cpuMilliseconds } from '../../cpu-time';

const headings = ['Ngày đăng ký', 'Xã, phường', 'Thôn, tổ', 'Danh hiệu', 'Tên đăng ký', 'Ghi chú'];
const inOrder: Readonly<Record<string, TestCell>> = {
  'Ngày đăng ký': day('15/02/2017'),
  'Xã, phường': 'Phường Đức Xuân',
  'Danh hiệu': 'Gia đình học tập',
  'Tên đăng ký': 'Hà Văn Thạch',
};

function registered(...rows: readonly Readonly<Record<string, TestCell>>[]): Snapshot {
  const cells = rows.map((row) => headings.map((heading) => ({ ...inOrder, ...row })[heading]));
  return bookOf(settingsSheet, wardSheet, sheetOf('Đăng ký', [headings, ...cells]));
}

function findings(book: Snapshot) {
  return findAll(readWorkbook(book, today), book)
    .filter(({ code }) => textEncoding.codes.includes(code))
    .map(({ row, heading, code, severity, fix }) => [
      (row ?? 0) + 1,
      heading,
      `${severity} ${code}`,
      fix?.value ?? null,
    ]);
}

const one = (heading: string, cell: TestCell) => findings(registered({ [heading]: cell }));

describe('a cell', () => {
  test.each([
    ['Tên đăng ký', 'NguyÔn V¨n T¸m', 'suggestion text-tcvn3', 'Nguyễn Văn Tám'],
    ['Tên đăng ký', 'Nguyeãn Vaên Duõng', 'suggestion text-vni', 'Nguyễn Văn Dũng'],
    ['Tên đăng ký', 'Nguyá»…n VÄƒn A', 'suggestion text-mojibake', 'Nguyễn Văn A'],
    ['Tên đăng ký', 'Hå Nam', 'warning text-encoding-unclear', null],
    ['Tên đăng ký', 'Nguy?n V?n A', 'warning text-lost-letters', null],
    ['Tên đăng ký', ' NguyÔn  V¨n\nT¸m', 'suggestion text-tcvn3', 'Nguyễn Văn Tám'],
    ['Thôn, tổ', 'Th«n B¶n §ån', 'suggestion text-tcvn3', 'Thôn Bản Đồn'],
    ['Thôn, tổ', 'Tæ 4', 'warning text-encoding-unclear', null],
    ['Xã, phường', 'Ph\u00ADêng §øc Xu©n', 'suggestion text-tcvn3', 'Phường Đức Xuân'],
    ['Xã, phường', '§øc Xu©n', 'suggestion text-tcvn3', 'Phường Đức Xuân'],
    ['Xã, phường', 'P. Ñöùc Xuaân', 'suggestion text-vni', 'Phường Đức Xuân'],
    ['Xã, phường', 'Phßng Gi¸o dôc', 'suggestion text-tcvn3', 'Phòng Giáo dục'],
    ['Danh hiệu', 'Gia ®×nh hiÕu häc', 'suggestion text-tcvn3', 'Gia đình học tập'],
    ['Danh hiệu', 'Gia ®×nh häc tËp', 'suggestion text-tcvn3', 'Gia đình học tập'],
    ['Ghi chú', '- H¹n nép\n-  ®· nép', 'suggestion text-tcvn3', '- Hạn nộp\n- đã nộp'],
  ])('%s: %j', (heading, text, code, fix) => {
    expect(one(heading, text)).toEqual([[2, heading, code, fix]]);
    if (fix !== null) expect(one(heading, fix)).toEqual([]);
  });

  test.each([
    ['a text in order', 'Tên đăng ký', 'Hà Văn Thạch'],
    ['a foreign name', 'Tên đăng ký', 'Loïc Müller'],
    ['a blank', 'Ghi chú', null],
    ['a number', 'Thôn, tổ', 4],
    ['a date', 'Ghi chú', day('15/02/2017')],
    ['a formula whose source can be mended', 'Tên đăng ký', formula('=A1', 'NguyÔn V¨n T¸m')],
    ['a ward that its list understands', 'Xã, phường', 'P. Đức Xuân'],
  ])('%s is left alone', (_, heading, cell) => {
    expect(one(heading, cell)).toEqual([]);
  });

  test('a formula that shows lost letters is told', () => {
    expect(one('Tên đăng ký', formula('=A1', 'Nguy?n V?n A'))).toEqual([
      [2, 'Tên đăng ký', 'warning text-lost-letters', null],
    ]);
  });
});

test('a ward or a title that is understood in spite of its encoding is no error', () => {
  const book = registered({ 'Xã, phường': '§øc Xu©n', 'Danh hiệu': 'Gia ®×nh hiÕu häc' });
  expect(findAll(readWorkbook(book, today), book).map(({ code }) => code)).toEqual([
    'text-tcvn3',
    'text-tcvn3',
  ]);
});

test('every row that repeats a text is told', () => {
  const garbled = { 'Thôn, tổ': 'Th«n B¶n §ån' };
  expect(findings(registered(garbled, garbled, {}, garbled)).map(([row]) => row)).toEqual([
    2, 3, 5,
  ]);
});

test('a spelling that Danh mục knows needs no mend', () => {
  const listSheet = sheetOf('Danh mục', [
    ['Danh sách', 'Giá trị', 'Tên khác'],
    ['Danh hiệu', 'Gia đình học tập', 'Gia ®×nh häc tËp'],
  ]);
  const book = registered({ 'Danh hiệu': 'Gia ®×nh häc tËp' });
  const known = bookOf(...book.sheets, listSheet);
  expect(findings(known)).toEqual([]);
});

test('what the add-on wrote is left as it is', () => {
  const exceptions = sheetOf('Ngoại lệ', [
    ['Khóa', 'Quy tắc', 'Lý do'],
    ['01', 'outlier', 'NguyÔn V¨n T¸m'],
  ]);
  expect(findings(bookOf(settingsSheet, wardSheet, exceptions))).toEqual([]);
});

test('100,000 rows in order cost little beside reading them', () => {
  const rows = Array.from({ length: 100_000 }, (_, row) => ({
    'Thôn, tổ': `Tổ ${row % 20}`,
    'Tên đăng ký': `Nguyễn Thị Hoàng Yến ${row}`,
  }));
  const workbook = readWorkbook(registered(...rows), today);
  const reading = workbook.tables.get(registrations.sheet);
  if (reading === undefined) throw new Error('The sheet was not read');
  const milliseconds = cpuMilliseconds(() =>
    expect(textEncoding.run(reading, workbook)).toEqual([]),
  );
  // Some 15 ms on a machine that does nothing else.
  expect(milliseconds).toBeLessThan(150);
});
