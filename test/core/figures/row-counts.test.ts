import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { check } from '../../../src/core/commands/check/check';
import { rowCountWords } from '../../../src/core/messages/row-counts';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { bookOf, day, settingsSheet, sheetOf, today, wardSheet, type TestCell } from '../book-of';
import { sized } from '../../sizes';

type Row = readonly TestCell[];

const header = ['STT', 'Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền'];
const gift = (donor: string, amount: TestCell, date: TestCell = day('15/5/2017')): Row => [
  null,
  date,
  'Thành hội',
  donor,
  'Cá nhân',
  amount,
];

function checked(book: Snapshot) {
  const plan = check.plan({ today, inTheWay: 'replace' }, book);
  if (!plan.ok) throw new Error(plan.code);
  return plan;
}

const sheetsOf = (...rows: readonly Row[]) =>
  checked(bookOf(settingsSheet, wardSheet, sheetOf('Quỹ', [header, ...rows]))).result.sheets;

describe('the rows of a register', () => {
  test('are told by what became of them', () => {
    const sheets = sheetsOf(
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      gift('Hà Văn Thạch', 500_000),
      gift('Lý Thị Mai', '1tr5'),
      gift('Mông Văn Ba', 200_000, day('15/7/2017')),
      [null, null, null, 'Cộng', null, 2_200_000],
      [null, 'NGƯỜI LẬP BIỂU', null, null, null, 'CHỦ TỊCH'],
      [null, 'Hà Thị M', null, null, null, 'Nguyễn Văn X'],
    );
    expect(sheets).toEqual([
      {
        sheet: 'Quỹ',
        rows: 6,
        inPeriod: 2,
        counted: 1,
        leftOut: { error: 1, 'outside-period': 1, 'subtotal-row': 1, 'text-row': 2 },
      },
    ]);
    expect(sheets.map((rows) => rowCountWords(rows, 'vi'))).toEqual([
      'Quỹ: đọc 6 dòng, trong kỳ 2, được tính 1; không tính 1 dòng có lỗi, 1 dòng ngoài kỳ, 1 dòng cộng, 2 dòng chữ.',
    ]);
  });

  test('are all accounted for, whatever they are', () => {
    const row = fc.constantFrom<Row>(
      gift('Hà Văn Thạch', 500_000),
      gift('Lý Thị Mai', 'chưa nộp'),
      gift('Mông Văn Ba', 200_000, day('15/7/2016')),
      gift('Vi Thị Tư', 300_000, 'hôm qua'),
      [null, null, null, 'Cộng', null, 2_200_000],
      ['I', null, null, 'Cá nhân', null, 500_000],
      [null, null, null, 'Khối doanh nghiệp'],
      header,
      ['STT', 'Ngày chi', 'Cấp chi', 'Người nhận', 'Nội dung chi', 'Số tiền'],
      [],
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 14 }), (rows) => {
        for (const { rows: read, counted, leftOut, inPeriod } of sheetsOf(...rows)) {
          const out = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
          expect(counted + out).toBe(read);
          expect(inPeriod).toBeGreaterThanOrEqual(counted);
        }
      }),
      { numRuns: sized(60) },
    );
  });
});

describe('a check of a workbook that says nothing', () => {
  test.each<[string, Snapshot, readonly string[]]>([
    ['no rows', bookOf(settingsSheet, wardSheet, sheetOf('Quỹ', [header])), ['rows-missing']],
    [
      'no period',
      bookOf(wardSheet, sheetOf('Quỹ', [header, gift('Hà Văn Thạch', 500_000)])),
      ['period-missing'],
    ],
    ['neither', bookOf(wardSheet, sheetOf('Quỹ', [header])), ['rows-missing', 'period-missing']],
  ])('%s: it is said, in Lỗi too', (_, book, codes) => {
    const { changes, result } = checked(book);
    expect(result.missing.map(({ code }) => code)).toEqual(codes);
    const page = changes.find((change) => change.kind === 'page');
    const texts = page?.kind === 'page' ? page.page.rows.map(({ cells }) => cells[3]?.value) : [];
    expect(texts).not.toContain('Không có lỗi.');
    expect(texts.length).toBeGreaterThan(codes.length);
  });
});

describe('a sheet that cannot be read as its register', () => {
  const unreadable = (rows: readonly Row[]) =>
    checked(bookOf(settingsSheet, wardSheet, sheetOf('Đăng ký', rows))).result.unreadable;

  test('names all columns that it lacks at once', () => {
    expect(
      unreadable([
        ['Xã, phường', 'Năm sinh'],
        ['Phường Đức Xuân', 1972],
      ]),
    ).toMatchObject({
      code: 'column-missing',
      params: {
        columns: '“Ngày đăng ký”, “Danh hiệu”, “Tên đăng ký”',
        column: 'Ngày đăng ký',
      },
    });
  });

  test.each<[string, readonly Row[]]>([
    [
      'figures by ward',
      [
        ['STT', 'Xã, phường', 'Gia đình học tập', 'Dòng họ học tập'],
        [1, 'Phường Đức Xuân', 812, 3],
        [2, 'Xã Dương Quang', 417, 2],
        [null, 'Tổng cộng', 1229, 5],
      ],
    ],
    [
      'without any heading of ours',
      [
        ['BIỂU TỔNG HỢP'],
        ['Đơn vị', 'GĐHT', 'DHHT'],
        ['Đức Xuân', 812, 3],
        ['Dương Quang', 417, 2],
      ],
    ],
  ])('is known as a summary: %s', (_, rows) => {
    expect(unreadable(rows)?.code).toBe('sheet-is-summary');
  });
});
