import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  readCountText,
  type CountAbsence,
  type CountAmbiguity,
} from '../../../../src/core/vietnamese/parse/count';
import { oddText, spellingsOf } from './spellings';
import { sized } from '../../../sizes';

const askedTexts: readonly (readonly [string, CountAmbiguity, readonly number[]])[] = [
  ['012', 'leading-zero', [12]],
  ['0912345678', 'leading-zero', [912_345_678]],
  ['000', 'leading-zero', [0]],
  ['12 126', 'one-separator', [12_126]],
  ['1.234,567', 'mixed-separators', [1_234_567]],
  ['1.50.000', 'wrong-groups', []],
  ['12 5', 'wrong-groups', []],
  ['10-12 em', 'range', [10, 12]],
  ['10 – 12', 'range', [10, 12]],
  ['năm đến bảy', 'range', [5, 7]],
  ['hơn 8.660', 'approximate', [8660]],
  ['Khoảng 20 em', 'approximate', [20]],
  ['12 (mười ba)', 'parts-disagree', [12, 13]],
  ['12 (cũ)', 'unread-remark', [12]],
  ['12 chưa đạt (mười hai)', 'unknown-unit', [12]],
  ['hai nghìn năm', 'unclear-words', [2005, 2500]],
  ['12 hộ nghèo', 'unknown-unit', [12]],
  ['12 chưa đạt', 'unknown-unit', [12]],
  ['500 đồng', 'unknown-unit', [500]],
];

const refusedTexts: readonly (readonly [string, CountAbsence])[] = [
  ['', 'not-a-number'],
  ['nhiều', 'not-a-number'],
  ['Nam', 'not-a-number'],
  ['không', 'not-a-number'],
  ['hộ', 'not-a-number'],
  ['12k', 'not-a-number'],
  ['12 nghìn', 'not-a-number'],
  ['70%', 'not-a-number'],
  ['30/6/2017', 'not-a-number'],
  ['1e3', 'not-a-number'],
  ['mười hai thứ', 'not-a-number'],
  ['91/74', 'two-figures'],
  ['12 + 3', 'two-figures'],
  ['12, 15', 'two-figures'],
  ['12 và 3', 'two-figures'],
  ['12,5', 'not-whole'],
  ['0,500', 'not-whole'],
  ['1.5 hộ', 'not-whole'],
  ['-3', 'negative'],
  ['âm ba', 'negative'],
  ['1000000000000001', 'too-large'],
  ['1000000000000001 hộ', 'too-large'],
];

describe('readCountText', () => {
  test.each(askedTexts)('asks about %j: %s', (text, reason, candidates) => {
    expect(readCountText(text)).toEqual({ kind: 'ambiguous', reason, candidates });
  });

  test.each(refusedTexts)('refuses %j: %s', (text, reason) => {
    expect(readCountText(text)).toEqual({ kind: 'none', reason });
  });

  test.each([
    ['12', 12],
    ['0', 0],
    ['00', 0],
    ['09', 9],
    ['1.234', 1234],
    ['1,234', 1234],
    ['8.664', 8664],
    ['1.234.567', 1_234_567],
    ['12,0', 12],
    ['12.00', 12],
    ['mười hai', 12],
    ['một trăm hai mươi sáu', 126],
    ['12 (mười hai)', 12],
    ['hai nghìn năm (2.005)', 2005],
  ])('%j is %d', (text, value) => {
    for (const spelling of [text, ...spellingsOf(text)]) {
      expect([spelling, readCountText(spelling)]).toEqual([spelling, { kind: 'certain', value }]);
    }
  });

  test.each([
    ['12 hộ', 12, 'hộ'],
    ['12hộ', 12, 'hộ'],
    ['18 Em', 18, 'em'],
    ['09 dòng họ', 9, 'dòng họ'],
    ['126 thôn, bản, tổ dân phố', 126, 'thôn, bản, tổ dân phố'],
    ['08 xã/phường', 8, 'xã/phường'],
    ['1.234 lượt', 1234, 'lượt'],
    ['mười hai hộ', 12, 'hộ'],
    ['mười hai hộ gia đình', 12, 'hộ gia đình'],
    ['12 hộ (mười hai hộ)', 12, 'hộ'],
  ])('%j is %d %s', (text, value, unit) => {
    for (const spelling of [text, ...spellingsOf(text)]) {
      expect(readCountText(spelling)).toEqual({ kind: 'certain', value, unit });
    }
  });

  test('every reason has a text above', () => {
    const ambiguities: Readonly<Record<CountAmbiguity, true>> = {
      'one-separator': true,
      'mixed-separators': true,
      'wrong-groups': true,
      'leading-zero': true,
      range: true,
      approximate: true,
      'parts-disagree': true,
      'unread-remark': true,
      'unclear-words': true,
      'unknown-unit': true,
    };
    const absences: Readonly<Record<CountAbsence, true>> = {
      'not-a-number': true,
      'two-figures': true,
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

  test('every count reads back, plain, grouped, and with a unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 15 }), (value) => {
        const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, '.');
        expect(readCountText(String(value))).toEqual({ kind: 'certain', value });
        expect(readCountText(grouped)).toEqual({ kind: 'certain', value });
        expect(readCountText(`${grouped} hộ`)).toEqual({ kind: 'certain', value, unit: 'hộ' });
      }),
    );
  });

  test('what is certain stays the same when it is written plainly', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const reading = readCountText(text);
        if (reading.kind !== 'certain') return;
        const plain = readCountText(String(reading.value));
        expect(plain).toEqual({ kind: 'certain', value: reading.value });
      }),
      { numRuns: sized(3000) },
    );
  });
});
