import { describe, expect, test } from '@jest/globals';
import {
  comparisonWords,
  figureWords,
  type Writing,
} from '../../../../src/core/report/text/figure-words';
import { defaultNumberWords } from '../../../../src/core/vietnamese/format-number';
import { figuresWith } from '../made-figures';

const rounded: Writing = { exact: false, numberWords: defaultNumberWords };
const exact: Writing = { exact: true, numberWords: defaultNumberWords };
const southern: Writing = {
  exact: false,
  numberWords: { thousand: 'ngàn', zeroTens: 'lẻ', billion: 'tỉ' },
};
const figure = (id: string, value: number) => figuresWith({ values: { [id]: value } }).of(id);

describe('figureWords', () => {
  test.each([
    ['registered.family', 8664, rounded, 'hơn 8.660 gia đình'],
    ['registered.family', 8664, exact, '8.664 gia đình'],
    ['registered.family', 999, rounded, '999 gia đình'],
    ['achieved.family', 8512, rounded, '8.512 gia đình'],
    ['registered.clan', 9, rounded, '09 dòng họ'],
    ['registered.community', 126, rounded, '126 thôn, bản, tổ dân phố'],
    ['fund.city.donors', 50, rounded, '50 đơn vị, doanh nghiệp, cá nhân'],
    ['fund.city.amount', 30_400_000, rounded, 'trên 30 triệu đồng'],
    ['fund.city.amount', 30_400_000, exact, '30.400.000 đồng'],
    ['fund.ward.amount', 34_800_000, rounded, 'gần 35 triệu đồng'],
    ['fund.total.amount', 1_000_000_000_000, rounded, '1.000 tỷ đồng'],
    ['fund.total.amount', 1_000_000_000_000, southern, '1.000 tỉ đồng'],
    ['fund.total.amount', 1_000_000_000_001, exact, '1.000.000.000.001 đồng'],
    ['award.amount', 61_600_000, rounded, '61 triệu 600 nghìn đồng'],
    ['award.amount', 61_600_000, southern, '61 triệu 600 ngàn đồng'],
    ['award.amount', 61_600_000, exact, '61.600.000 đồng'],
    ['award.amount', 1, rounded, '1 đồng'],
    ['members.total', 8389, rounded, '8.389 hội viên'],
  ])('%s of %d is "%s"', (id, value, writing, words) => {
    expect(figureWords(figure(id, value), writing)).toBe(words);
  });
});

describe('comparisonWords', () => {
  const families = 'registered.family';
  test.each([
    [families, 8660, 7878, null, ', tăng 782 gia đình (9,93%) so với cùng kỳ'],
    [families, 8664, 7878, null, ', tăng 786 gia đình (9,98%) so với cùng kỳ'],
    ['registered.unit', 20, 10, null, ', tăng gấp 2 lần (thêm 10 đơn vị) so với cùng kỳ'],
    ['registered.unit', 25, 10, null, ', tăng gấp 2,5 lần (thêm 15 đơn vị) so với cùng kỳ'],
    [families, 2001, 1000, null, ', tăng gấp hơn 2 lần (thêm 1.001 gia đình) so với cùng kỳ'],
    [families, 2999, 1000, null, ', tăng gấp gần 3 lần (thêm 1.999 gia đình) so với cùng kỳ'],
    // Neither a whole nor a decimal multiple, and just below twice.
    [families, 2250, 1000, null, ', tăng 1.250 gia đình (125%) so với cùng kỳ'],
    [families, 1999, 1000, null, ', tăng 999 gia đình (99,9%) so với cùng kỳ'],
    [
      families,
      7_000_000,
      7,
      null,
      ', tăng gấp 1.000.000 lần (thêm 6.999.993 gia đình) so với cùng kỳ',
    ],
    [families, 7878, 8660, null, ', giảm 782 gia đình (9,03%) so với cùng kỳ'],
    [families, 7878, 7878, null, ', bằng cùng kỳ'],
    [families, 8664, null, 8800, ', đạt 98,45% kế hoạch năm'],
    [
      families,
      8664,
      7878,
      8000,
      ', tăng 786 gia đình (9,98%) so với cùng kỳ, vượt 8,3% kế hoạch năm',
    ],
    [families, 8664, null, 8664, ', đạt 100% kế hoạch năm'],
    [families, 1100, null, 1000, ', vượt 10% kế hoạch năm'],
    [families, 2300, null, 1000, ', đạt 230% kế hoạch năm'],
    // Not yet the plan, and only just more than it.
    ['fund.city.amount', 999_999_000, null, 1_000_000_000, ', đạt gần 100% kế hoạch năm'],
    ['fund.city.amount', 1_000_001_000, null, 1_000_000_000, ', vượt dưới 0,01% kế hoạch năm'],
    [families, 8664, null, null, ''],
    [families, 8664, 0, 0, ''],
    [families, 8664, 0, 8800, ', đạt 98,45% kế hoạch năm'],
    ['registered.clan', 10, 9, null, ', tăng 01 dòng họ (11,11%) so với cùng kỳ'],
    [
      'fund.city.amount',
      30_400_000,
      36_200_000,
      40_000_000,
      ', giảm 5 triệu 800 nghìn đồng (16,02%) so với cùng kỳ, đạt 76% kế hoạch năm',
    ],
    // Rounded to the same, and yet not equal.
    [
      'fund.city.amount',
      30_400_000,
      30_400_500,
      null,
      ', giảm 500 đồng (dưới 0,01%) so với cùng kỳ',
    ],
  ])('%s: %d against previous %p, plan %p', (id, value, previous, plan, words) => {
    expect(comparisonWords(figure(id, value), { previous, plan }, rounded, false)).toBe(words);
  });

  test('without a target there is nothing to say', () => {
    expect(comparisonWords(figure(families, 8664), undefined, rounded, false)).toBe('');
  });

  test('exact writing writes the difference out', () => {
    const target = { previous: 36_200_000, plan: null };
    expect(comparisonWords(figure('fund.city.amount', 30_400_000), target, exact, false)).toBe(
      ', giảm 5.800.000 đồng (16,02%) so với cùng kỳ',
    );
  });

  test.each([
    [1130, ', đạt 113% kế hoạch'],
    [1000, ', đạt 100% kế hoạch'],
    [984, ', đạt 98,4% kế hoạch'],
    [999_999, ', đạt 99.999,9% kế hoạch'],
  ])('when the year is over, %d of 1.000 planned is "%s"', (value, words) => {
    const target = { previous: null, plan: 1000 };
    expect(comparisonWords(figure(families, value), target, rounded, true)).toBe(words);
  });
});
