/** Rows of another ward, or of the level above, in a ward's file and among the rows gathered from it. */
import { describe, expect, test } from '@jest/globals';
import { issueOf } from '../../../src/core/commands/check/issue';
import { findAll } from '../../../src/core/checks/run-checks';
import { wardFileKey } from '../../../src/core/workbook/file-identity';
import { wardAt } from '../../../src/core/workbook/read-table';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import { bookOf, day, serial, settingsSheet, sheetOf, today, tuples, wardSheet } from '../book-of';

const may = day('15/5/2017');
const later = day('15/8/2025');
const headings = ['Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền', 'Nguồn'];
const gift = (date: object, level: string, ward: string, name: string, source = '') => [
  date as { date: number },
  level,
  ward,
  name,
  'Cá nhân',
  500_000,
  source,
];

const about = (codes: readonly string[], found: ReturnType<typeof tuples>) =>
  found.filter(([, , code]) => codes.includes(code));
const codes = ['ward-other', 'level-above-ward'];

const wardBook = (identity: string, ...rows: ReturnType<typeof gift>[]) => ({
  ...bookOf(settingsSheet, wardSheet, sheetOf('Quỹ', [headings, ...rows])),
  fileMarks: { [wardFileKey]: identity },
});
const since1990 = serial('01/01/1990');
const since2025 = serial('01/7/2025');

describe('in a ward’s own file', () => {
  test('a row of another ward, and one of the level above, are told', () => {
    const book = wardBook(
      `abc.01840.${since1990}.2017`,
      gift(may, 'Chi hội', 'Phường Đức Xuân', 'Hà Văn A'),
      gift(may, 'Chi hội', 'Xã Dương Quang', 'Hà Văn B'),
      gift(may, 'Thành hội', '', 'Hà Văn C'),
    );
    expect(about(codes, tuples(book))).toEqual([
      [3, 'Xã, phường', 'ward-other'],
      [4, 'Cấp thu', 'level-above-ward'],
    ]);
  });

  test.each([
    ['a blank ward is that ward', `abc.01840.${since1990}.2017`, may, []],
    [
      'but no row of the unit before it',
      `abc.01840.${since2025}.2025`,
      may,
      [[2, 'Xã, phường', 'required']],
    ],
    [
      'nor in a file of a unit that is not listed',
      'abc.09999.0.2017',
      may,
      [[2, 'Xã, phường', 'required']],
    ],
  ])('%s', (_, identity, date, told) => {
    const book = wardBook(identity, gift(date, 'Chi hội', '', 'Hà Văn A'));
    expect(about(['required', 'ward-other', 'ward-unknown'], tuples(book))).toEqual(told);
  });

  test('a blank ward under a title, or in a merged range, of another ward is asked about', () => {
    const blank = gift(may, 'Chi hội', '', 'Hà Văn A');
    const title = (text: string) => [text] as unknown as ReturnType<typeof gift>;
    const book = wardBook(
      `abc.01840.${since1990}.2017`,
      title('I. Phường Đức Xuân'),
      blank,
      title('II. Xã Dương Quang'),
      gift(may, 'Chi hội', '', 'Hà Văn B'),
    );
    expect(about(['required'], tuples(book))).toEqual([[5, 'Xã, phường', 'required']]);
  });

  test('a blank ward counts in the figures of the ward', () => {
    const book = wardBook(
      `abc.01840.${since1990}.2017`,
      gift(may, 'Chi hội', '', 'Hà Văn A'),
      gift(may, 'Chi hội', 'Phường Đức Xuân', 'Hà Văn B'),
    );
    const reading = readWorkbook(book, today).tables.get('Quỹ');
    expect(reading && [0, 1].map((row) => wardAt(reading)(row)?.name)).toEqual([
      'Phường Đức Xuân',
      'Phường Đức Xuân',
    ]);
  });

  test('the units merged into it are its own, on the days when they stood', () => {
    const book = wardBook(
      `abc.01843.${since2025}.2025`,
      gift(may, 'Chi hội', 'Phường Xuất Hóa', 'Hà Văn A'),
      gift(later, 'Chi hội', 'Phường Bắc Kạn', 'Hà Văn B'),
      gift(may, 'Chi hội', 'Xã Dương Quang', 'Hà Văn C'),
    );
    expect(about(codes, tuples(book))).toEqual([[4, 'Xã, phường', 'ward-other']]);
  });

  test('a workbook that is no ward’s has no such rows', () => {
    const book = bookOf(
      wardSheet,
      sheetOf('Quỹ', [headings, gift(may, 'Chi hội', 'Xã Dương Quang', 'Hà Văn A')]),
    );
    expect(about(codes, tuples(book))).toEqual([]);
  });
});

describe('among gathered rows', () => {
  const book = bookOf(
    wardSheet,
    sheetOf('Quỹ', [
      headings,
      gift(may, 'Chi hội', 'P. Đức Xuân', 'Hà Văn A', '01840'),
      gift(may, 'Chi hội', 'Xã Dương Quang', 'Hà Văn B', '01840'),
      gift(later, 'Chi hội', 'Phường Bắc Kạn', 'Hà Văn C', '01843 (từ 01/7/2025)'),
      gift(later, 'Chi hội', 'Phường Bắc Kạn', 'Hà Văn D', '01843'),
      gift(may, 'Chi hội', 'P. Đức Xuân', 'Hà Văn E'),
    ]),
  );

  test('the same is told by their Nguồn; a reused code means the older unit', () => {
    expect(about(codes, tuples(book))).toEqual([
      [3, 'Xã, phường', 'ward-other'],
      [5, 'Xã, phường', 'ward-other'],
    ]);
  });

  test('nothing is proposed here, and the message says where to mend', () => {
    const issues = findAll(readWorkbook(book, today), book)
      .filter(({ code }) => code === 'ward-spelling')
      .map((finding) => issueOf(finding, 'vi'));
    expect(issues.map(({ cell, suggestion }) => [cell, suggestion])).toEqual([
      ['C2', undefined],
      ['C6', 'Phường Đức Xuân'],
    ]);
    expect(issues[0]?.message).toMatch(
      /Dòng này thu từ tệp của Phường Đức Xuân: sửa trong tệp đó rồi thu lại\.$/,
    );
  });
});
