import { describe, expect, test } from '@jest/globals';
import { pageOf } from '../../../src/core/report/sheet/layout';
import { buildReport } from '../../../src/core/report/build-document';
import { yearValues } from './layout-cases';
import { bacKanSettings, bacKanValues, inputWith } from './made-figures';
import { mergeAt, textsOf } from './page-parts';

describe('the looks', () => {
  const targets = new Map([['fund.city.amount', { plan: 40_000_000, previous: 36_200_000 }]]);
  const page = pageOf(
    buildReport(inputWith({ values: bacKanValues }, { settings: bacKanSettings, targets })),
  );
  const cellOf = (value: unknown) =>
    page.rows.flatMap(({ cells }) => cells).find((cell) => cell?.value === value);

  test('no grid lines, nothing frozen', () => {
    expect(page).toMatchObject({ showGridLines: false, frozenRows: 0 });
  });

  test.each([
    ['BÁO CÁO', { bold: true, align: 'center' }],
    ['HỘI KHUYẾN HỌC THÀNH PHỐ BẮC KẠN', { bold: true, align: 'center' }],
    ['Độc lập - Tự do - Hạnh phúc', { bold: true, underline: true }],
    ['Bắc Kạn, ngày 05 tháng 7 năm 2017', { italic: true }],
    ['STT', { bold: true, align: 'center', border: true, fill: '#d9e7f5' }],
    ['(1)', { italic: true, align: 'center', border: true }],
    [8664, { bold: true, align: 'right', border: true, format: { pattern: '#,##0' } }],
    [1083, { align: 'right', border: true, format: { pattern: '#,##0' } }],
    [0.76, { format: { type: 'PERCENT', pattern: '0.00%' } }],
    [-0.1602, { format: { type: 'PERCENT', pattern: '+0.00%;-0.00%;0.00%' } }],
    ['Nguyễn Văn Hùng', { bold: true, align: 'center' }],
  ])('%p', (value, style) => {
    expect(cellOf(value)?.style).toMatchObject(style);
  });

  test('letterhead: both sides begin in one row, the right one right of the left one', () => {
    const [first] = page.rows;
    const right = first?.cells.findIndex(
      (cell) => cell?.value === 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    );
    expect(first?.cells[0]?.value).toBe('UBND THÀNH PHỐ BẮC KẠN');
    expect(right).toBeGreaterThan(0);
    expect(mergeAt(page, 0, right ?? 0)?.endColumn).toBe(page.columnWidths.length);
  });

  test('what is signed comes before the tables', () => {
    const texts = textsOf(page);
    const places = ['BÁO CÁO', 'Nơi nhận:', 'Nguyễn Văn Hùng', 'PHỤ LỤC SỐ LIỆU', 'STT'].map(
      (text) => texts.indexOf(text),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });
});

test('a year has its titles in a header of two rows', () => {
  const page = pageOf(buildReport(inputWith({ values: yearValues, to: '2017-12-31' })));
  const row = page.rows.findIndex(({ cells }) => cells[0]?.value === 'STT');
  expect(page.rows[row]?.cells.map((cell) => cell?.value).slice(0, 6)).toEqual([
    'STT',
    'Xã, phường',
    'Gia đình học tập',
    '',
    'Dòng họ học tập',
    '',
  ]);
  expect(page.rows[row + 1]?.cells.map((cell) => cell?.value).slice(0, 4)).toEqual([
    '',
    '',
    'Đăng ký',
    'Đạt',
  ]);
  expect(mergeAt(page, row, 0)).toMatchObject({ endRow: row + 2, endColumn: 1 });
  expect(mergeAt(page, row, 2)).toMatchObject({ endRow: row + 1, endColumn: 4 });
});
