import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  roundedCount,
  roundedMoney,
  type RoundedFigure,
} from '../../../src/core/vietnamese/format-number';
import { readFigure, readHedge, readMoney } from './read-back';
import { sized } from '../../sizes';

describe('roundedCount', () => {
  test.each([
    [0, '0', 'exact', 0],
    [9, '09', 'exact', 9],
    [126, '126', 'exact', 126],
    [999, '999', 'exact', 999],
    [1000, '1.000', 'exact', 1000],
    [1001, 'hơn 1.000', 'above', 1000],
    [8660, '8.660', 'exact', 8660],
    [8664, 'hơn 8.660', 'above', 8660],
    [8665, 'hơn 8.660', 'above', 8660],
    [8666, 'gần 8.670', 'below', 8670],
    [8668, 'gần 8.670', 'below', 8670],
    [9999, 'gần 10.000', 'below', 10_000],
  ])('%d → %s', (n, text, hedge, rounded) => {
    expect(roundedCount(n)).toEqual({ text, hedge, rounded });
  });
});

describe('roundedMoney', () => {
  test.each([
    [0, '0 đồng', 'exact', 0],
    [-61_600_000, '-61 triệu 600 nghìn đồng', 'exact', -61_600_000],
    [400_000, '400 nghìn đồng', 'exact', 400_000],
    [7_500_000, '7 triệu 500 nghìn đồng', 'exact', 7_500_000],
    [9_999_999, '9.999.999 đồng', 'exact', 9_999_999],
    [10_000_000, '10 triệu đồng', 'exact', 10_000_000],
    [10_000_001, 'trên 10 triệu đồng', 'above', 10_000_000],
    [30_400_000, 'trên 30 triệu đồng', 'above', 30_000_000],
    [30_500_000, 'trên 30 triệu đồng', 'above', 30_000_000],
    [30_500_001, 'gần 31 triệu đồng', 'below', 31_000_000],
    [34_800_000, 'gần 35 triệu đồng', 'below', 35_000_000],
    [124_300_000, 'trên 124 triệu đồng', 'above', 124_000_000],
    [999_900_000, 'gần 1 tỷ đồng', 'below', 1_000_000_000],
    [1_850_200_000, 'trên 1 tỷ 850 triệu đồng', 'above', 1_850_000_000],
  ])('%d → %s', (dong, text, hedge, rounded) => {
    expect(roundedMoney(dong)).toEqual({ text, hedge, rounded });
  });

  test('in the words of the setting', () => {
    const words = { thousand: 'ngàn', zeroTens: 'lẻ', billion: 'tỉ' } as const;
    expect(roundedMoney(1_850_200_000, words).text).toBe('trên 1 tỉ 850 triệu đồng');
    expect(roundedMoney(7_500_000, words).text).toBe('7 triệu 500 ngàn đồng');
  });
});

/** What a reader of the printed text learns must be true of the figure, and close to it. */
function expectTrueAndClose(
  figure: number,
  { text, hedge, rounded }: RoundedFigure,
  read: (text: string) => number,
  step: number,
) {
  const printed = readHedge(text);
  expect(printed.hedge).toBe(hedge);
  expect(read(printed.rest)).toBe(rounded);
  const truth = figure > rounded ? 'above' : figure < rounded ? 'below' : 'exact';
  expect(hedge).toBe(truth);
  expect(Math.abs(figure - rounded)).toBeLessThanOrEqual(step / 2);
}

test('every hedge is true and close', () => {
  const count = fc.oneof(fc.nat({ max: 20_000 }), fc.nat({ max: 10 ** 9 }));
  const money = fc.oneof(
    fc.nat({ max: 20_000_000 }),
    fc.integer({ min: 0, max: 10 ** 13 }),
    fc.nat({ max: 10 ** 7 }).map((thousands) => thousands * 1000),
  );
  fc.assert(
    fc.property(count, money, (n, dong) => {
      expectTrueAndClose(n, roundedCount(n), readFigure, 10);
      expectTrueAndClose(dong, roundedMoney(dong), readMoney, 1_000_000);
    }),
    { numRuns: sized(500) },
  );
});
