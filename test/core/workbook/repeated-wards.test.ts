/** A unit that stands twice for one time: one of the rows counts, and no share of it is printed. */
import { describe, expect, test } from '@jest/globals';
import { figuresOf } from '../../../src/core/figures/figures';
import { shareInWard, wholeOf } from '../../../src/core/figures/shares';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import { bookOf, day, serial, settingsSheet, sheetOf, type TestCell } from '../book-of';

const list = (...rows: readonly (readonly TestCell[])[]) =>
  sheetOf('Xã phường', [['Mã', 'Tên', 'Hiệu lực từ', 'Hiệu lực đến', 'Gộp vào', 'Số hộ'], ...rows]);
const registers = sheetOf('Đăng ký', [
  ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký', 'Số lượng'],
  [day('01/3/2025'), 'Phường Đức Xuân', 'Gia đình học tập', 'Chi hội', 20],
  [day('01/8/2025'), 'Phường Đức Xuân', 'Gia đình học tập', 'Chi hội 3', 40],
]);
const period = { from: serial('01/01/2025'), to: serial('31/12/2025') };

function sharesOf(wards: ReturnType<typeof list>) {
  const workbook = readWorkbook(bookOf(settingsSheet, wards, registers), serial('10/01/2026'));
  const figures = figuresOf(workbook, [], period);
  const families = figures.of('registered.family');
  return {
    byWard: [...families.byWard],
    whole: wholeOf(families, figures.wards)?.value ?? null,
    shares: figures.wards.map((ward) => shareInWard(families, ward)),
  };
}

describe('Phường Đức Xuân', () => {
  test.each([
    ['once', [['01840', 'Phường Đức Xuân', null, null, null, 1500]], 1500, [0.04]],
    [
      'twice alike',
      [
        ['01840', 'Phường Đức Xuân', null, null, null, 1500],
        ['01840', 'Phường Đức Xuân', null, null, null, 1500],
      ],
      1500,
      [null],
    ],
    [
      'twice, with other households',
      [
        ['01840', 'Phường Đức Xuân', null, null, null, 1500],
        ['01840', 'Phường Đức Xuân', null, null, null, 1600],
      ],
      null,
      [null],
    ],
    [
      'the old one left open when the new one began',
      [
        ['01840', 'Phường Đức Xuân', null, null, null, 700],
        ['01840', 'Phường Đức Xuân', day('01/7/2025'), null, null, 1500],
      ],
      1500,
      [null],
    ],
  ])('%s', (_, rows, whole, shares) => {
    expect(sharesOf(list(...(rows as readonly (readonly TestCell[])[])))).toEqual({
      byWard: [['01840', 60]],
      whole,
      shares,
    });
  });
});
