import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readMoneyText } from '../../../../src/core/vietnamese/parse/money';
import { oddText, spellingsOf } from './spellings';
import { sized } from '../../../sizes';

const certain = (value: number) => ({ kind: 'certain', value });

describe('readMoneyText is certain', () => {
  const certainTexts: readonly (readonly [string, number])[] = [
    ['1.500.000', 1_500_000],
    ['1,500,000', 1_500_000],
    ['1 500 000đ', 1_500_000],
    ['1500000', 1_500_000],
    ['1.500.000,00', 1_500_000],
    ['1,500,000.00', 1_500_000],
    ['1500000.00', 1_500_000],
    ['500000', 500_000],
    ['1000', 1000],
    ['500.000', 500_000],
    ['10.000', 10_000],
    ['500.000 VNĐ', 500_000],
    ['VND 500,000', 500_000],
    ['500.000đ', 500_000],
    ['500.000.đ', 500_000],
    ['500.000 đ.', 500_000],
    ['500.000₫', 500_000],
    ['500.000 vn đồng', 500_000],
    ['500000 dong', 500_000],
    ['500.000 đồng', 500_000],
    ['1.500 đồng', 1500],
    ['500đ', 500],
    ['0', 0],
    ['0 đồng', 0],
    ['không đồng', 0],
    ['1,5 triệu', 1_500_000],
    ['1,50 triệu', 1_500_000],
    ['0,500 triệu', 500_000],
    ['1.5tr', 1_500_000],
    ['1.5tr đồng', 1_500_000],
    ['167,7 triệu đồng', 167_700_000],
    ['1.234,5 triệu', 1_234_500_000],
    ['1,2345 triệu', 1_234_500],
    ['05 triệu đồng', 5_000_000],
    ['1tr5', 1_500_000],
    ['1tr 5', 1_500_000],
    ['1tr250', 1_250_000],
    ['1tr500đ', 1_500_000],
    ['1k5', 1500],
    ['1 tỷ 2', 1_200_000_000],
    ['1 triệu 500', 1_500_000],
    ['1 triệu 050', 1_050_000],
    ['1 triệu 500 nghìn', 1_500_000],
    ['1 triệu 5 nghìn', 1_005_000],
    ['500k', 500_000],
    ['500K đ', 500_000],
    ['500 ngàn', 500_000],
    ['500 nghin', 500_000],
    ['500 nghìn đồng', 500_000],
    ['5 trieu dong', 5_000_000],
    ['61 triệu 600 nghìn', 61_600_000],
    ['1,2 tỷ', 1_200_000_000],
    ['1 tỷ 850 triệu', 1_850_000_000],
    ['1 tỉ 850 triệu 500', 1_850_500_000],
    ['2 triệu rưỡi', 2_500_000],
    ['2tr rưỡi', 2_500_000],
    ['một triệu rưỡi', 1_500_000],
    ['năm trăm nghìn', 500_000],
    ['Năm triệu đồng chẵn', 5_000_000],
    ['Một triệu, năm trăm nghìn đồng chẵn./.', 1_500_000],
    ['năm mươi đồng', 50],
    ['5.000.000đ (Năm triệu đồng)', 5_000_000],
    ['5.000.000 (Bằng chữ: Năm triệu đồng chẵn)', 5_000_000],
    ['Năm triệu đồng (5.000.000đ)', 5_000_000],
    ['1.500.000 (một triệu năm trăm)', 1_500_000],
    ['1.000.500 (một triệu năm trăm đồng)', 1_000_500],
    ['500 (năm trăm nghìn đồng)', 500_000],
    ['1.500 (một triệu năm trăm nghìn)', 1_500_000],
    ['1tr25 (một triệu hai trăm năm mươi nghìn)', 1_250_000],
    ['500k (500.000đ)', 500_000],
    ['1000000000000000', 10 ** 15],
    ['một triệu tỷ', 10 ** 15],
  ];

  test.each(certainTexts)('%j is %d', (text, dong) => {
    expect(readMoneyText(text)).toEqual(certain(dong));
    for (const spelling of spellingsOf(text)) {
      expect([spelling, readMoneyText(spelling)]).toEqual([spelling, certain(dong)]);
    }
  });

  test('what is certain stays the same when it is written plainly', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const reading = readMoneyText(text);
        if (reading.kind !== 'certain') return;
        expect(Number.isSafeInteger(reading.value) && reading.value >= 0).toBe(true);
        expect(readMoneyText(`${reading.value} đồng`)).toEqual(reading);
        if (reading.value >= 1000) expect(readMoneyText(String(reading.value))).toEqual(reading);
      }),
      { numRuns: sized(3000) },
    );
  });
});
