import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  defaultNumberWords,
  formatCount,
  formatInteger,
  formatMixedMoney,
  formatMoney,
  formatPercent,
  parseNumberWordsSetting,
  type NumberWords,
} from '../../../src/core/vietnamese/format-number';
import { readFigure, readMoney } from './read-back';
import { sized } from '../../sizes';

const southern: NumberWords = { thousand: 'ngàn', zeroTens: 'lẻ', billion: 'tỉ' };

const amount = fc.oneof(
  fc.integer({ min: 0, max: 10 ** 15 }),
  fc.integer({ min: 0, max: 10 ** 10 }).map((thousands) => thousands * 1000),
  fc.integer({ min: 0, max: 10 ** 6 }).map((millions) => millions * 1_000_000),
);

describe('formatInteger', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [999, '999'],
    [1000, '1.000'],
    [8664, '8.664'],
    [1_234_567, '1.234.567'],
    [-1_234_567, '-1.234.567'],
    [-999, '-999'],
    [10 ** 15, '1.000.000.000.000.000'],
    [1233.6, '1.234'],
    [-0.2, '0'],
  ])('%d → %s', (n, expected) => {
    expect(formatInteger(n)).toBe(expected);
  });

  test('reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 15), max: 10 ** 15 }), (n) => {
        expect(readFigure(formatInteger(n))).toBe(n);
        expect(formatMoney(n)).toBe(`${formatInteger(n)} đồng`);
      }),
    );
  });
});

describe('formatMixedMoney', () => {
  test.each([
    [0, '0 đồng'],
    [500, '500 đồng'],
    [1_500, '1.500 đồng'],
    [24_021_004, '24.021.004 đồng'],
    [500_000, '500 nghìn đồng'],
    [61_600_000, '61 triệu 600 nghìn đồng'],
    [24_021_000, '24 triệu 21 nghìn đồng'],
    [30_000_000, '30 triệu đồng'],
    [1_850_000_000, '1 tỷ 850 triệu đồng'],
    [1_000_500_000, '1 tỷ 500 nghìn đồng'],
    [2_001_050_000_000, '2.001 tỷ 50 triệu đồng'],
    [-61_600_000, '-61 triệu 600 nghìn đồng'],
  ])('%d → %s', (dong, expected) => {
    expect(formatMixedMoney(dong)).toBe(expected);
  });

  test('in the words of the setting', () => {
    expect(formatMixedMoney(1_850_600_000, southern)).toBe('1 tỉ 850 triệu 600 ngàn đồng');
  });

  test('loses nothing', () => {
    fc.assert(
      fc.property(amount, (dong) => {
        expect(readMoney(formatMixedMoney(dong))).toBe(dong);
      }),
    );
  });
});

describe('formatCount', () => {
  test.each([
    [0, '0'],
    [1, '01'],
    [8, '08'],
    [9, '09'],
    [10, '10'],
    [126, '126'],
    [8664, '8.664'],
    [-3, '-3'],
  ])('%d → %s', (n, expected) => {
    expect(formatCount(n)).toBe(expected);
  });
});

describe('formatPercent', () => {
  test.each([
    [1, 0, null],
    [0, 0, null],
    [0, 264, '0%'],
    [1, 2, '50%'],
    [4445, 10_000, '44,45%'],
    [99, 1000, '9,9%'],
    [782, 7878, '9,93%'],
    [264, 630, '41,9%'],
    [113, 100, '113%'],
    [1, 3, '33,33%'],
    [2, 3, '66,67%'],
    [1, 8, '12,5%'],
    [1, 800, '0,13%'],
    [100_005, 10_000_000, '1%'],
    [10_015, 1_000_000, '1%'],
    [10_050, 1_000_000, '1,01%'],
    [1005, 100_000, '1,01%'],
    [999_999, 1_000_000, '100%'],
    [12_345, 1, '1.234.500%'],
    [-782, 7878, '-9,93%'],
    [-1, 1_000_000, '0%'],
    [30_400_000, 189_500_000, '16,04%'],
  ])('%d of %d → %s', (numerator, denominator, expected) => {
    expect(formatPercent(numerator, denominator)).toBe(expected);
  });

  test('the exact share, half up, as big integers compute it', () => {
    const figure = fc.integer({ min: 1, max: 9 * 10 ** 14 });
    const ofTheSameSize = fc
      .tuple(fc.integer({ min: 1, max: 15 }), fc.nat(), fc.nat())
      .map(([size, one, two]) => [1 + (one % 10 ** size), 1 + (two % 10 ** size)] as const);
    fc.assert(
      fc.property(fc.oneof(fc.tuple(figure, figure), ofTheSameSize), ([part, whole]) => {
        const expected = (BigInt(part) * 20_000n + BigInt(whole)) / (2n * BigInt(whole));
        fc.pre(expected < 10n ** 15n);
        const text = formatPercent(part, whole) ?? '';
        expect(text).toMatch(/%$/);
        expect(text).not.toMatch(/,\d*0%$/);
        expect(Math.round(readFigure(text.slice(0, -1)) * 100)).toBe(Number(expected));
      }),
      { numRuns: sized(1000) },
    );
  });
});

describe('parseNumberWordsSetting', () => {
  test.each([
    ['nghìn, linh, tỷ', defaultNumberWords],
    ['ngàn, lẻ, tỉ', southern],
    ['TỈ; Lẻ; NGÀN', southern],
    ['ngàn, lẻ, tỉ'.normalize('NFD'), southern],
    ['lẻ', { ...defaultNumberWords, zeroTens: 'lẻ' }],
    ['ngàn / linh / tỷ', { ...defaultNumberWords, thousand: 'ngàn' }],
    ['nghìn/ngàn, linh/lẻ, tỷ/tỉ', defaultNumberWords],
    ['ngan le ti', defaultNumberWords],
    ['', defaultNumberWords],
  ])('%j', (text, expected) => {
    expect(parseNumberWordsSetting(text)).toEqual(expected);
  });
});
