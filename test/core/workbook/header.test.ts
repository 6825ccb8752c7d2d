import { describe, expect, test } from '@jest/globals';
import { fund } from '../../../src/core/schema/registers/fund';
import { registrations } from '../../../src/core/schema/registers/registrations';
import { findHeader } from '../../../src/core/workbook/header';
import { sheetOf, type TestCell } from '../book-of';

const headings = ['STT', 'Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền'];

describe('the header is found', () => {
  test.each<[string, TestCell[][], number, Record<string, number>]>([
    ['in the first row', [headings], 0, { date: 1, level: 2, donor: 3, amount: 5 }],
    [
      'below title rows',
      [['HỘI KHUYẾN HỌC THÀNH PHỐ BẮC KẠN'], [], ['SỔ QUỸ 2017'], headings],
      3,
      { amount: 5 },
    ],
    [
      'in any order, with other punctuation, case and spaces',
      [['số  tiền (đồng)', 'NGÀY THU', 'Họ tên', 'Xã/phường', 'loại', 'Cấp thu']],
      0,
      { amount: 0, date: 1, donor: 2, ward: 3, donorKind: 4, level: 5 },
    ],
    [
      'in decomposed Unicode',
      [headings.map((heading) => heading.normalize('NFD'))],
      0,
      { date: 1, amount: 5 },
    ],
    ['with unknown columns between', [['Mã riêng', ...headings]], 0, { date: 2, amount: 6 }],
    ['the upper one on a tie', [headings, [], headings], 0, { date: 1 }],
    ['the one that matches more', [['Ngày thu', 'Số tiền'], headings], 1, { date: 1, level: 2 }],
    ['in the tenth row', [...Array.from({ length: 9 }, () => ['x']), headings], 9, { date: 1 }],
  ])('%s', (_, rows, lastRow, columns) => {
    const header = findHeader(sheetOf('Quỹ', rows), fund);
    expect(header?.lastRow).toBe(lastRow);
    expect(Object.fromEntries(header?.columns ?? [])).toMatchObject(columns);
  });

  test.each<[string, TestCell[][]]>([
    ['one heading alone', [['Số tiền', 'a', 'b']]],
    ['beyond the tenth row', [...Array.from({ length: 10 }, () => ['x']), headings]],
    ['a blank sheet', []],
  ])('but not %s', (_, rows) => {
    expect(findHeader(sheetOf('Quỹ', rows), fund)).toBeNull();
  });

  test('over two rows, where cells are merged down and a group stands over its parts', () => {
    const rows = [
      ['STT', 'Ngày thu', 'Cấp thu', 'Nơi nhận', '', 'Người ủng hộ', 'Loại', 'Số tiền'],
      ['', '', '', 'Xã, phường', 'Thôn, tổ', '', '', ''],
      ['1'],
    ];
    const down = (column: number) => ({
      startRow: 0,
      endRow: 2,
      startColumn: column,
      endColumn: column + 1,
    });
    const across = { startRow: 0, endRow: 1, startColumn: 3, endColumn: 5 };
    const sheet = sheetOf('Quỹ', rows, { merges: [...[0, 1, 2, 5, 6, 7].map(down), across] });
    const header = findHeader(sheet, fund);
    expect(header?.lastRow).toBe(1);
    expect(Object.fromEntries(header?.columns ?? [])).toMatchObject({
      date: 1,
      ward: 3,
      hamlet: 4,
      amount: 7,
    });
  });

  test('a heading that stands twice is read on the left, and named', () => {
    const header = findHeader(sheetOf('Quỹ', [[...headings, 'Số tiền']]), fund);
    expect(header?.columns.get('amount')).toBe(5);
    expect(header?.repeated).toEqual([{ key: 'amount', column: 6 }]);
  });

  test('a heading wins over the alias of another column', () => {
    const rows = [['Ngày đăng ký', 'Họ tên', 'Danh hiệu', 'Xã, phường']];
    const header = findHeader(sheetOf('Đăng ký', rows), registrations);
    expect(header?.columns.get('name')).toBe(1);
  });
});
