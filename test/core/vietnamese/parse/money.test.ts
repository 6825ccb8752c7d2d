import { describe, expect, test } from '@jest/globals';
import {
  readMoneyText,
  type MoneyAbsence,
  type MoneyAmbiguity,
} from '../../../../src/core/vietnamese/parse/money';

const asked = (reason: MoneyAmbiguity, candidates: readonly number[]) => ({
  kind: 'ambiguous',
  reason,
  candidates,
});
const refused = (reason: MoneyAbsence) => ({ kind: 'none', reason });

const askedTexts: readonly (readonly [string, MoneyAmbiguity, readonly number[]])[] = [
  ['1.500', 'one-separator', [1500, 1_500_000]],
  ['1,500', 'one-separator', [1500, 1_500_000]],
  ['1 500', 'one-separator', [1500, 1_500_000]],
  ['9.999', 'one-separator', [9999, 9_999_000]],
  ['1,500 triệu', 'one-separator', [1_500_000_000, 1_500_000]],
  ['17,516 tỷ đồng', 'one-separator', [17_516_000_000_000, 17_516_000_000]],
  ['1.500k', 'one-separator', [1_500_000, 1500]],
  ['500', 'no-unit', [500, 500_000, 500_000_000]],
  ['50', 'no-unit', [50, 50_000, 50_000_000]],
  ['999,00', 'no-unit', [999, 999_000, 999_000_000]],
  ['1.5', 'no-unit', [1500, 1_500_000]],
  ['1,5', 'no-unit', [1500, 1_500_000]],
  ['0.500', 'no-unit', [500, 500_000]],
  ['năm mươi', 'no-unit', [50, 50_000, 50_000_000]],
  ['không', 'no-unit', [0]],
  ['2tr - 3tr', 'range', [2_000_000, 3_000_000]],
  ['1-2tr', 'range', [1_000_000, 2_000_000]],
  ['500k đến 1 triệu', 'range', [500_000, 1_000_000]],
  ['200.000–300.000đ', 'range', [200_000, 300_000]],
  ['khoảng 500k', 'approximate', [500_000]],
  ['~500.000', 'approximate', [500_000]],
  ['Hơn 30 triệu đồng', 'approximate', [30_000_000]],
  ['gần 35 triệu', 'approximate', [35_000_000]],
  ['1.500,000', 'mixed-separators', [1_500_000, 1500]],
  ['1,500.000', 'mixed-separators', [1_500_000, 1500]],
  ['1.500 000', 'mixed-separators', [1_500_000]],
  ['1.234,567 triệu', 'mixed-separators', [1_234_567_000_000, 1_234_567_000]],
  ['1.50.000', 'wrong-groups', []],
  ['1.5000.000', 'wrong-groups', []],
  ['0.500.000', 'wrong-groups', []],
  ['50 0000đ', 'wrong-groups', []],
  ['15.7.2017', 'wrong-groups', []],
  ['0500000', 'leading-zero', [500_000]],
  ['0912345678', 'leading-zero', [912_345_678]],
  ['005 triệu', 'leading-zero', [5_000_000]],
  ['1tr25', 'unclear-chain', [1_250_000, 1_025_000]],
  ['1tr05', 'unclear-chain', [1_050_000, 1_005_000]],
  ['1 triệu 500 đồng', 'unclear-chain', [1_500_000, 1_000_500]],
  ['1tr5000', 'unclear-chain', []],
  ['1,5tr5', 'unclear-chain', []],
  ['1,5 triệu rưỡi', 'unclear-chain', []],
  ['1 triệu 1500 nghìn', 'unclear-chain', []],
  ['500k 200k', 'unclear-chain', []],
  ['500 nghìn 1 triệu', 'unclear-chain', []],
  ['một triệu năm trăm đồng', 'unclear-chain', [1_000_500, 1_500_000]],
  ['5.000.000đ (Sáu triệu đồng)', 'parts-disagree', [5_000_000, 6_000_000]],
  ['500.000đ (tiền mặt)', 'unread-remark', [500_000]],
  ['5.000.000 (5)', 'unread-remark', [5_000_000]],
  ['1.500.000 (1.500)', 'unread-remark', [1_500_000]],
  ['500.000 (khoảng 500k)', 'unread-remark', [500_000]],
  ['500.000 (400k - 500k)', 'unread-remark', [500_000]],
  ['khoảng 500k (năm trăm nghìn)', 'approximate', [500_000]],
  ['2tr - 3tr (hai triệu)', 'range', [2_000_000, 3_000_000]],
  ['500 (năm trăm)', 'no-unit', [500, 500_000, 500_000_000]],
  ['0500000 (năm trăm nghìn)', 'leading-zero', [500_000]],
  ['1.50.000 (năm trăm nghìn)', 'parts-disagree', [500_000]],
];

const refusedTexts: readonly (readonly [string, MoneyAbsence])[] = [
  ['', 'not-money'],
  ['   ', 'not-money'],
  ['đồng', 'not-money'],
  ['chưa thu', 'not-money'],
  ['30/6/2017', 'not-money'],
  ['500.000đ/em', 'not-money'],
  ['2 x 500.000', 'not-money'],
  ['200k + 300k', 'not-money'],
  ['500.000, 300.000', 'not-money'],
  ['1e6', 'not-money'],
  ['=500000', 'not-money'],
  ['500 USD', 'not-money'],
  ['triệu rưỡi', 'not-money'],
  ['năm triệu trăm', 'not-money'],
  ['٥٠٠٠٠٠', 'not-money'],
  ['(500.000)', 'not-money'],
  ['-500.000', 'negative'],
  ['−500.000đ', 'negative'],
  ['âm năm nghìn', 'negative'],
  ['1.500.000,50', 'not-whole'],
  ['1500000,5', 'not-whole'],
  ['1,5 đồng', 'not-whole'],
  ['1,2345678 triệu', 'not-whole'],
  ['1000000000000001', 'too-large'],
  ['1.000.001 tỷ', 'too-large'],
  ['9'.repeat(400), 'too-large'],
];

describe('readMoneyText', () => {
  test.each(askedTexts)('asks about %j: %s', (text, reason, candidates) => {
    expect(readMoneyText(text)).toEqual(asked(reason, candidates));
  });

  test.each(refusedTexts)('refuses %j: %s', (text, reason) => {
    expect(readMoneyText(text)).toEqual(refused(reason));
  });

  test('every reason has a text above', () => {
    const ambiguities: Readonly<Record<MoneyAmbiguity, true>> = {
      'one-separator': true,
      'mixed-separators': true,
      'wrong-groups': true,
      'leading-zero': true,
      'unclear-chain': true,
      'no-unit': true,
      range: true,
      approximate: true,
      'parts-disagree': true,
      'unread-remark': true,
    };
    const absences: Readonly<Record<MoneyAbsence, true>> = {
      'not-money': true,
      'not-whole': true,
      negative: true,
      'too-large': true,
    };
    expect(new Set(askedTexts.map(([, reason]) => reason))).toEqual(
      new Set(Object.keys(ambiguities)),
    );
    expect(new Set(refusedTexts.map(([, reason]) => reason))).toEqual(
      new Set(Object.keys(absences)),
    );
  });
});
