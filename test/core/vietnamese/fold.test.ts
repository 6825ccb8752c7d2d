import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { fold, foldHeading, withoutTones } from '../../../src/core/vietnamese/fold';
import { vietnameseText } from './vietnamese';
import { cpuMilliseconds } from '../../cpu-time';
import { sized } from '../../sizes';

describe('fold', () => {
  test.each([
    ['Xuất Hóa', 'XUẤT HOÁ'],
    ['Phường Đức Xuân', '  phường  \u00D0ức\u00A0XUÂN '],
    ['Phường Huyền Tụng', 'Phường Huyền Tụng'.normalize('NFD')],
    ['Thủy', 'THUỶ'],
    ['Tòa', 'toà'],
    ['Hòe', 'hoè'],
    ['Khỏe', 'khoẻ'],
    ['Quý', 'Qúy'],
    ['Quỹ', 'QŨY'],
    ['Già', 'gìa'],
    ['Hoàng', 'Hòang'],
  ])('%s = %s', (one, other) => {
    expect(fold(other)).toBe(fold(one));
  });

  test.each([
    ['Hoa', 'Hòa'],
    ['Hòa', 'Hóa'],
    ['Phong Quang', 'Phong Quảng'],
    ['Đức', 'Dức'],
    ['Quy', 'Quý'],
    ['Tổ 3', 'Tổ 13'],
    ['tiền', 'tiên'],
  ])('%s ≠ %s', (one, other) => {
    expect(fold(other)).not.toBe(fold(one));
  });

  test('stays readable', () => {
    expect(fold('Tổng CỘNG  phường Đức Xuân')).toBe('tổng cộng phường đức xuân');
  });

  test('the same for every Unicode form and case, and final', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        const folded = fold(text);
        expect(fold(text.normalize('NFD'))).toBe(folded);
        expect(fold(text.normalize('NFC'))).toBe(folded);
        expect(fold(text.normalize('NFC').toUpperCase())).toBe(folded);
        expect(fold(folded)).toBe(folded);
      }),
    );
  });

  test('final for any text at all, as the other keys are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const key of [fold, foldHeading, withoutTones]) expect(key(key(text))).toBe(key(text));
      }),
      { numRuns: sized(300) },
    );
  });
});

describe('foldHeading', () => {
  test.each([
    ['Số tiền', 'Số tiền (đồng)'],
    ['Số tiền', 'SỐ TIỀN (đồng):'],
    ['Số tiền', 'Số tiền\n(đồng) (*)'],
    ['Số tiền', 'Số tiền [VNĐ]'],
    ['Xã, phường', 'Xã/phường'],
    ['Xã, phường', 'Xã phường'],
    ['Xã, phường', 'Xã ,phường.'],
    ['Xã, phường', 'Xã - Phường'],
    ['Thôn, tổ', 'Thôn/ tổ'],
    ['Họ và tên', '“Họ và tên”'],
    ['Khóa', 'Khoá'],
  ])('%s = %s', (one, other) => {
    expect(foldHeading(other)).toBe(foldHeading(one));
  });

  test.each([
    ['Số tiền', 'Số tiền mặt'],
    ['Số (tiền) mặt', 'Số mặt'],
    ['Từ ngày', 'Đến ngày'],
    ['Năm sinh', 'Nam sinh'],
  ])('%s ≠ %s', (one, other) => {
    expect(foldHeading(other)).not.toBe(foldHeading(one));
  });

  test.each([
    ['(1)', '1'],
    ['(đồng)', 'đồng'],
    ['', ''],
    ['---', ''],
    ['Số tiền (đồng', 'số tiền đồng'],
    ['Mức thưởng (đ/suất)', 'mức thưởng'],
  ])('%j → %j', (text, expected) => {
    expect(foldHeading(text)).toBe(expected);
  });

  test('a hostile cell costs no more than its length', () => {
    const milliseconds = cpuMilliseconds(() => {
      for (const piece of ['(', '()', '(a) ', '(.']) foldHeading(`${piece.repeat(20_000)}x`);
    });
    expect(milliseconds).toBeLessThan(2000);
  });
});

describe('withoutTones', () => {
  test.each([
    ['Phường Đức Xuân', 'phuong duc xuan'],
    ['Xã Dương Quang'.normalize('NFD'), 'xa duong quang'],
    ['Nguyễn Thị Minh Khai', 'nguyen thi minh khai'],
    ['\u00D0ỘI CẤN', 'doi can'],
    ['Phong Quảng', 'phong quang'],
  ])('%s → %s', (text, expected) => {
    expect(withoutTones(text)).toBe(expected);
  });

  test('leaves plain ASCII of any Vietnamese text', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(withoutTones(text)).toMatch(/^[ -~]*$/);
      }),
    );
  });
});
