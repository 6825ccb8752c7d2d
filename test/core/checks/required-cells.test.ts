import { describe, expect, test } from '@jest/globals';
import { findAll } from '../../../src/core/checks/run-checks';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import type { Merge } from '../../../src/core/workbook/snapshot';
import {
  bookOf,
  day,
  serial,
  settingsSheet,
  sheetOf,
  today,
  wardSheet,
  type TestCell,
} from '../book-of';

type Row = readonly TestCell[];

const header = ['STT', 'Ngày đăng ký', 'Xã, phường', 'Thôn, tổ', 'Danh hiệu', 'Tên đăng ký'];
const may = day('15/5/2017');
const family = (name: string, ward: TestCell = null, date: TestCell = may): Row => [
  null,
  date,
  ward,
  'Tổ 5',
  'Gia đình học tập',
  name,
];

/** The fixes of blank cells, by sheet row and heading. */
function fixesOf(rows: readonly Row[], merges: readonly Merge[] = []) {
  const sheet = sheetOf('Đăng ký', [header, ...rows], { merges });
  const book = bookOf(settingsSheet, wardSheet, sheet);
  return findAll(readWorkbook(book, today), book)
    .filter(({ code }) => code === 'required')
    .map(({ row, heading, severity, fix }) => {
      expect(severity).toBe('error');
      return [(row ?? 0) + 1, heading, fix?.value];
    });
}

const down = (startRow: number, endRow: number, column: number): Merge => ({
  startRow,
  endRow,
  startColumn: column,
  endColumn: column + 1,
});

describe('a blank cell', () => {
  test('of a merged range has the value of the range', () => {
    expect(
      fixesOf(
        [
          family('Nông Văn An', 'P. Đức Xuân', '15/5/2017'),
          family('Hà Thị Bình', null, null),
          family('Lý Văn Cường', null, null),
          family('Mông Văn Dũng'),
        ],
        [down(1, 4, 2), down(1, 4, 1)],
      ),
    ).toEqual([
      [3, 'Ngày đăng ký', serial('15/5/2017')],
      [3, 'Xã, phường', 'Phường Đức Xuân'],
      [4, 'Ngày đăng ký', serial('15/5/2017')],
      [4, 'Xã, phường', 'Phường Đức Xuân'],
      [5, 'Xã, phường', undefined],
    ]);
  });

  test.each<[string, Row]>([
    ['I. Phường Đức Xuân', ['I. Phường Đức Xuân']],
    [
      'in the column of names, with a count',
      [null, null, null, null, null, 'Phường Đức Xuân (2 hộ)'],
    ],
    ['without the kind word', [null, null, 'Đức Xuân']],
    ['of the association there', ['A', null, null, null, null, 'Hội Khuyến học phường Đức Xuân']],
    ['in capitals', ['', 'PHƯỜNG ĐỨC XUÂN:']],
  ])('under a title that names its ward has that ward: %s', (_, title) => {
    expect(fixesOf([title, family('Nông Văn An'), family('Hà Thị Bình')])).toEqual([
      [3, 'Xã, phường', 'Phường Đức Xuân'],
      [4, 'Xã, phường', 'Phường Đức Xuân'],
    ]);
  });

  test('keeps the ward through titles and totals of hamlets, up to the next group or its total', () => {
    const title = (text: string): Row => [text];
    const total = (text: string): Row => [null, null, null, null, null, text];
    expect(
      fixesOf([
        title('I. Phường Đức Xuân'),
        title('Tổ 5'),
        family('Nông Văn An'),
        total('Cộng tổ 5'),
        family('Hà Thị Bình'),
        total('Cộng phường Đức Xuân'),
        family('Lý Văn Cường'),
        title('II. Xã Dương Quang'),
        family('Mông Văn Dũng'),
        title('III. Khối cơ quan'),
        family('Vi Thị Em'),
      ]),
    ).toEqual([
      [4, 'Xã, phường', 'Phường Đức Xuân'],
      [6, 'Xã, phường', 'Phường Đức Xuân'],
      [8, 'Xã, phường', undefined],
      [10, 'Xã, phường', 'Xã Dương Quang'],
      [12, 'Xã, phường', undefined],
    ]);
  });

  test('an amount merged over several rows has no fix', () => {
    const sheet = sheetOf(
      'Quỹ',
      [
        ['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền'],
        [may, 'Thành hội', 'Hà Văn Thạch', 'Cá nhân', 500_000],
        [may, 'Thành hội', 'Lý Thị Mai', 'Cá nhân', null],
      ],
      { merges: [down(1, 3, 4)] },
    );
    const book = bookOf(settingsSheet, wardSheet, sheet);
    const blank = findAll(readWorkbook(book, today), book).find(({ code }) => code === 'required');
    expect(blank).toMatchObject({ row: 2, heading: 'Số tiền' });
    expect(blank?.fix).toBeUndefined();
  });
});
