/** Outliers as [row, median of the kind]; the headings are row 1. */
import { describe, expect, test } from '@jest/globals';
import { outliers } from '../../../src/core/checks/outliers';
import { day, type TestCell } from '../book-of';
import { problemsOf, rowMaker, type Rows } from './problems-of';

type Found = readonly (readonly [number, number])[];

const found = (title: string, rows: Rows): Found =>
  problemsOf(outliers, title, rows).map(({ row, params }) => [
    row,
    Number(params?.['medianNumber']),
  ]);

describe('Quỹ', () => {
  const headings = ['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền'];
  const gift = rowMaker(headings, [day('15/5/2017'), 'Thành hội', 'Hà Văn Thạch', 'Cá nhân']);
  /** Eight usual gifts of persons, rows 2 to 9, from 100.000 to 500.000, the middle one 200.000. */
  const usual = [100, 100, 200, 200, 200, 300, 300, 500].map((thousands) =>
    gift({ 'Số tiền': thousands * 1000 }),
  );
  const with10 = (amount: TestCell, changes: Readonly<Record<string, TestCell>> = {}): Rows => [
    headings,
    ...usual,
    gift({ 'Số tiền': amount, ...changes }),
  ];

  test.each<[string, Rows, Found]>([
    ['three zeros too many', with10(200_000_000), [[10, 200_000]]],
    ['a hundred times the middle one', with10(20_000_000), []],
    ['more than a hundred times', with10(20_000_001), [[10, 200_000]]],
    ['a generous gift', with10(5_000_000), []],
    ['below 1.000 đồng, which is told as small', with10(200), []],
    ['a small gift', with10(10_000), []],
    ['as text that can be read', with10('200.000.000 đồng'), [[10, 200_000]]],
    ['of another kind', with10(200_000_000, { Loại: 'Doanh nghiệp' }), []],
    ['of another level', with10(200_000_000, { 'Cấp thu': 'Chi hội', 'Xã, phường': 'ĐX' }), []],
    ['a kind that is not known', with10(200_000_000, { Loại: 'Mạnh thường quân' }), []],
    ['too few to compare with', with10(200_000_000).filter((_, row) => row !== 1 && row !== 2), []],
  ])('%s', (_, rows, expected) => {
    expect(found('Quỹ', rows)).toEqual(expected);
  });

  test('large gifts: one typed in thousands is far below, though not below 1.000', () => {
    const millions = [2, 3, 5, 5, 5, 5, 8, 10].map((count) =>
      gift({ 'Số tiền': count * 1_000_000 }),
    );
    expect(found('Quỹ', [headings, ...millions, gift({ 'Số tiền': 5000 })])).toEqual([
      [10, 5_000_000],
    ]);
    // Not what anybody gives in thousands of thousands.
    expect(found('Quỹ', [headings, ...millions, gift({ 'Số tiền': 50_000 })])).toEqual([]);
  });

  test('a slip of a small gift among larger ones, below a hundred times the middle one', () => {
    const amounts = [20, 20, 300, 300, 300, 300, 300, 500].map((thousands) => thousands * 1000);
    const rows = amounts.map((amount) => gift({ 'Số tiền': amount }));
    expect(found('Quỹ', [headings, ...rows, gift({ 'Số tiền': 20_000_000 })])).toEqual([
      [10, 300_000],
    ]);
    expect(found('Quỹ', [headings, ...rows, gift({ 'Số tiền': 16_000_000 })])).toEqual([]);
  });
});

describe('Khen thưởng', () => {
  const headings = ['Ngày', 'Cấp chi', 'Đối tượng', 'Họ và tên', 'Mức thưởng'];
  const award = rowMaker(headings, [day('26/5/2017'), 'Thành hội', 'Học sinh giỏi', 'Hà Thị Mai']);
  const usual = [0, 0, 0, 50, 80, 100, 100, 100, 100, 150, 200].map((thousands) =>
    award({ 'Mức thưởng': thousands * 1000 }),
  );

  test.each<[string, TestCell, string, Found]>([
    ['three zeros too many', 100_000_000, 'Học sinh giỏi', [[13, 100_000]]],
    ['a national prize', 4_500_000, 'Học sinh giỏi', []],
    ['a certificate alone', 0, 'Học sinh giỏi', []],
    ['of other recipients', 100_000_000, 'Giáo viên', []],
  ])('%s', (_, rate, recipient, expected) => {
    const row = award({ 'Mức thưởng': rate, 'Đối tượng': recipient });
    expect(found('Khen thưởng', [headings, ...usual, row])).toEqual(expected);
  });
});
