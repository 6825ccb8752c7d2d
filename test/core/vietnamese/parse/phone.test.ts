import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readPhone, type PhoneAbsence } from '../../../../src/core/vietnamese/parse/phone';
import { oddText, spellingsOf } from './spellings';
import { sized } from '../../../sizes';

const refused: readonly (readonly [string | number, PhoneAbsence])[] = [
  ['', 'not-a-phone'],
  ['   ', 'not-a-phone'],
  ['()', 'not-a-phone'],
  ['*0912345678#', 'not-a-phone'],
  [0, 'not-a-phone'],
  [-912345678, 'not-a-phone'],
  [91234567.8, 'not-a-phone'],
  [1e21, 'not-a-phone'],
  [Number.NaN, 'not-a-phone'],
  ['không có', 'letters'],
  ['O912345678', 'letters'],
  ['0912345678 (Lan)', 'letters'],
  ['ĐT: 0912345678', 'letters'],
  ['113', 'wrong-length'],
  ['091234567', 'wrong-length'],
  ['09123456789', 'wrong-length'],
  ['0209387012', 'wrong-length'],
  ['0120123456', 'unknown-prefix'],
  ['30/6/2017', 'wrong-length'],
  ['0612345678', 'unknown-prefix'],
  ['0438234567', 'unknown-prefix'],
  ['02813870123', 'unknown-prefix'],
  ['01131234567', 'unknown-prefix'],
  ['0551234567', 'unknown-prefix'],
  ['+1 415 555 2671', 'unknown-prefix'],
  ['+352 621 123 456', 'unknown-prefix'],
];

describe('readPhone', () => {
  test.each(refused)('refuses %j: %s', (value, reason) => {
    expect(readPhone(value)).toEqual({ kind: 'none', reason });
  });

  test.each([
    '0912345678/0987654321',
    '0912345678 - 0987654321',
    '0912345678; 02093870123',
    '0912.345.678, 0987.654.321',
    '0912345678 0987654321',
    '0912345678\n0987654321',
    '09123456780987654321',
    '912345678 987654321',
    '0912345678 hoặc 01681234567',
    '0912345678 & +84987654321',
    '0912345678/679',
    '0912345678/0987654321/0369852147',
  ])('asks which of two in %j', (text) => {
    expect(readPhone(text)).toEqual({ kind: 'ambiguous', reason: 'two-phones' });
  });

  test.each([
    ['0912345678', '0912345678', false],
    ['02093870123', '02093870123', false],
    [912345678, '0912345678', true],
    [2093870123, '02093870123', true],
    [1681234567, '0381234567', true],
    [84912345678, '0912345678', true],
    ['912345678', '0912345678', true],
    [' 0912345678', '0912345678', true],
    ["'0912345678", '0912345678', true],
    ['0912.345.678', '0912345678', true],
    ['0912 345 678', '0912345678', true],
    ['0912-345-678', '0912345678', true],
    ['(0912) 345 678', '0912345678', true],
    ['84912345678', '0912345678', true],
    ['+84912345678', '0912345678', true],
    ['+84 (0)912 345 678', '0912345678', true],
    ['(+84) 912.345.678', '0912345678', true],
    ['0084 912 345 678', '0912345678', true],
    ['841234567', '0841234567', true],
    ['024 3823 4567', '02438234567', true],
    ['(0209) 3870 123', '02093870123', true],
    ['+84 209 3870 123', '02093870123', true],
    ['0168.123.4567', '0381234567', true],
    ['+84 168 123 4567', '0381234567', true],
    ['0592345678', '0592345678', false],
    ['0559123456', '0559123456', false],
    ['0896123456', '0896123456', false],
  ])('%j is %s (changed: %s)', (typed, value, changed) => {
    expect(readPhone(typed)).toEqual({ kind: 'certain', value, changed });
    for (const spelling of spellingsOf(String(typed))) {
      const isChanged = spelling !== value;
      expect(readPhone(spelling)).toEqual({ kind: 'certain', value, changed: isChanged });
    }
  });

  test.each(
    [
      '0120→070 0121→079 0122→077 0126→076 0128→078 0123→083 0124→084 0125→085 0127→081 0129→082',
      '0162→032 0163→033 0164→034 0165→035 0166→036 0167→037 0168→038 0169→039',
      '0186→056 0188→058 0199→059',
    ]
      .join(' ')
      .split(' ')
      .map((pair) => pair.split('→')),
  )('numbers of %s moved to %s on 15/9/2018', (before, after) => {
    const moved = { kind: 'certain', value: `${after}7654321`, changed: true };
    expect(readPhone(`${before}7654321`)).toEqual(moved);
    expect(readPhone(Number(`${before}7654321`))).toEqual(moved);
  });

  const phone = fc
    .tuple(
      fc.constantFrom('032', '056', '070', '0559', '081', '0896', '091', '098', '0209', '024'),
      fc.integer({ min: 0, max: 99_999_999 }),
    )
    .map(([prefix, rest]) => {
      const length = prefix.startsWith('02') ? 11 : 10;
      // Inside Hà Nội's 024 numbers begin with 2-8.
      const start = prefix === '024' ? `${prefix}3` : prefix;
      return (
        start +
        String(rest)
          .padStart(8, '0')
          .slice(start.length - length)
      );
    });

  test('every number reads back from every style', () => {
    fc.assert(
      fc.property(phone, (value) => {
        const local = value.slice(1);
        expect(readPhone(value)).toEqual({ kind: 'certain', value, changed: false });
        for (const typed of [
          Number(value),
          local,
          `84${local}`,
          `+84${local}`,
          `+84 ${value}`,
          `${value.slice(0, 4)}.${value.slice(4, 7)}.${value.slice(7)}`,
          `(${value.slice(0, 4)}) ${value.slice(4)}`,
        ]) {
          expect([typed, readPhone(typed)]).toEqual([
            typed,
            { kind: 'certain', value, changed: true },
          ]);
        }
        expect(readPhone(`${value}, ${value}`).kind).toBe('ambiguous');
      }),
    );
  });

  test('what it answers is canonical', () => {
    fc.assert(
      fc.property(fc.oneof(oddText, fc.integer({ min: 0, max: 10 ** 12 })), (typed) => {
        const reading = readPhone(typed);
        if (reading.kind !== 'certain') return;
        expect(reading.value).toMatch(/^(0[35789]\d{8}|02\d{9})$/);
        expect(readPhone(reading.value)).toEqual({ ...reading, changed: false });
      }),
      { numRuns: sized(3000) },
    );
  });
});
