import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { moneyInWords } from '../../../src/core/vietnamese/money-words';
import { readMoneyWords } from './read-back';
import { sized } from '../../sizes';

describe('moneyInWords', () => {
  test.each([
    [0, 'Không đồng'],
    [-0, 'Không đồng'],
    [1, 'Một đồng'],
    [10, 'Mười đồng'],
    [11, 'Mười một đồng'],
    [14, 'Mười bốn đồng'],
    [15, 'Mười lăm đồng'],
    [20, 'Hai mươi đồng'],
    [21, 'Hai mươi mốt đồng'],
    [24, 'Hai mươi tư đồng'],
    [25, 'Hai mươi lăm đồng'],
    [31, 'Ba mươi mốt đồng'],
    [101, 'Một trăm linh một đồng'],
    [104, 'Một trăm linh bốn đồng'],
    [105, 'Một trăm linh năm đồng'],
    [110, 'Một trăm mười đồng'],
    [115, 'Một trăm mười lăm đồng'],
    [555, 'Năm trăm năm mươi lăm đồng'],
    [1001, 'Một nghìn không trăm linh một đồng'],
    [1010, 'Một nghìn không trăm mười đồng'],
    [105_015, 'Một trăm linh năm nghìn không trăm mười lăm đồng'],
    [500_000, 'Năm trăm nghìn đồng'],
    [1_000_001, 'Một triệu không trăm linh một đồng'],
    [24_021_004, 'Hai mươi tư triệu không trăm hai mươi mốt nghìn không trăm linh bốn đồng'],
    [61_600_000, 'Sáu mươi mốt triệu sáu trăm nghìn đồng'],
    [1_850_000_000, 'Một tỷ tám trăm năm mươi triệu đồng'],
    [1_000_000_500, 'Một tỷ năm trăm đồng'],
    [5_001_000_000_000, 'Năm nghìn không trăm linh một tỷ đồng'],
    [10 ** 12, 'Một nghìn tỷ đồng'],
    [10 ** 15, 'Một triệu tỷ đồng'],
    [-5000, 'Âm năm nghìn đồng'],
    [1999.6, 'Hai nghìn đồng'],
  ])('%d → %s', (dong, expected) => {
    expect(moneyInWords(dong)).toBe(expected);
  });

  test('in the words of the setting', () => {
    const southern = { thousand: 'ngàn', zeroTens: 'lẻ', billion: 'tỉ' } as const;
    expect(moneyInWords(2_000_005_004, southern)).toBe(
      'Hai tỉ không trăm lẻ năm ngàn không trăm lẻ bốn đồng',
    );
  });

  const amount = fc.oneof(
    fc.integer({ min: -(10 ** 15), max: 10 ** 15 }),
    fc.integer({ min: 0, max: 99_999 }),
    fc
      .tuple(fc.nat({ max: 999 }), fc.nat({ max: 14 }), fc.nat({ max: 999 }))
      .map(([head, zeros, tail]) => Math.min(head * 10 ** zeros + tail, 10 ** 15)),
  );

  test('reads back', () => {
    fc.assert(
      fc.property(amount, (dong) => {
        expect(readMoneyWords(moneyInWords(dong))).toBe(dong);
      }),
      { numRuns: sized(1000) },
    );
  });

  test('keeps the rules of mốt, tư, lăm and linh', () => {
    fc.assert(
      fc.property(amount, (dong) => {
        const words = moneyInWords(dong).toLowerCase();
        expect(words).not.toMatch(/mươi (một|bốn|năm)( |$)/);
        expect(words).not.toMatch(/mười (mốt|tư|năm)/);
        expect(words).not.toMatch(/(trăm|linh) (mốt|tư|lăm)/);
        expect(words).not.toMatch(/lẻ|ngàn|tỉ| {2}/);
      }),
      { numRuns: sized(1000) },
    );
  });
});
