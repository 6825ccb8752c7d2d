import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  formatDate,
  formatDateTime,
  formatLongDate,
  formatPaddedDate,
  fromSerial,
  monthsLater,
  parseDateTime,
  parseIsoDate,
  toIsoDate,
  toSerial,
} from '../../../src/core/data/dates';

const day = (iso: string) => parseIsoDate(iso) ?? Number.NaN;

describe('toSerial', () => {
  test.each([
    [2017, 2, 31],
    [2017, 2, 29],
    [1900, 2, 29],
    [2100, 2, 29],
    [2017, 4, 31],
    [2017, 0, 1],
    [2017, 13, 1],
    [2017, 1, 0],
    [2017, 1, 32],
    [2017, -1, 1],
    [2017, 6, 30.5],
    [2017, 6.5, 30],
    [1899, 12, 31],
    [10_000, 1, 1],
    [17, 6, 30],
    [Number.NaN, 1, 1],
    [2017, Number.NaN, 1],
    [2017, 1, Number.POSITIVE_INFINITY],
  ])('%d-%d-%d is on no calendar', (year, month, dayOfMonth) => {
    expect(toSerial(year, month, dayOfMonth)).toBeNull();
  });

  test.each([
    [1900, 1, 1, 2],
    [1900, 2, 28, 60],
    [1900, 3, 1, 61],
    [1970, 1, 1, 25_569],
    [2000, 2, 29, 36_585],
    [2017, 1, 1, 42_736],
    [2017, 6, 30, 42_916],
    [2024, 2, 29, 45_351],
    [9999, 12, 31, 2_958_465],
  ])('%d-%d-%d is %d', (year, month, dayOfMonth, serial) => {
    expect(toSerial(year, month, dayOfMonth)).toBe(serial);
    expect(fromSerial(serial)).toEqual({ year, month, day: dayOfMonth });
  });

  test('every day of 1900-2100 as the calendar of the machine has it, there and back', () => {
    const wrong: string[] = [];
    const epoch = Date.UTC(1899, 11, 30);
    for (let serial = 2; serial <= day('2100-12-31'); serial += 1) {
      const date = new Date(epoch + serial * 86_400_000);
      const [year, month, dayOfMonth] = [
        date.getUTCFullYear(),
        date.getUTCMonth() + 1,
        date.getUTCDate(),
      ];
      const read = fromSerial(serial);
      const isRight =
        read.year === year &&
        read.month === month &&
        read.day === dayOfMonth &&
        toSerial(year, month, dayOfMonth) === serial;
      if (!isRight) wrong.push(date.toISOString());
    }
    expect(wrong).toEqual([]);
    expect(toIsoDate(day('2100-12-31'))).toBe('2100-12-31');
  });
});

describe('fromSerial', () => {
  test.each([
    [0, { year: 1899, month: 12, day: 30 }],
    [-1, { year: 1899, month: 12, day: 29 }],
    [-0.5, { year: 1899, month: 12, day: 29 }],
    [42_916.999, { year: 2017, month: 6, day: 30 }],
    [-693_899, { year: 0, month: 3, day: 1 }],
    [-693_900, { year: 0, month: 2, day: 29 }],
  ])('%d', (serial, expected) => {
    expect(fromSerial(serial)).toEqual(expected);
  });

  test('years far away agree with the calendar of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000, max: 5_000_000 }), (serial) => {
        const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
        expect(fromSerial(serial)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
    );
  });
});

describe('written dates', () => {
  test.each([
    ['2017-07-05', '05/7/2017', 'ngày 05 tháng 7 năm 2017', '05/07/2017'],
    ['2017-06-30', '30/6/2017', 'ngày 30 tháng 6 năm 2017', '30/06/2017'],
    ['2017-02-01', '01/02/2017', 'ngày 01 tháng 02 năm 2017', '01/02/2017'],
    ['2017-01-15', '15/01/2017', 'ngày 15 tháng 01 năm 2017', '15/01/2017'],
    ['2002-09-23', '23/9/2002', 'ngày 23 tháng 9 năm 2002', '23/09/2002'],
    ['2025-12-31', '31/12/2025', 'ngày 31 tháng 12 năm 2025', '31/12/2025'],
  ])('%s: %s, %s, %s', (iso, short, long, padded) => {
    expect(formatDate(day(iso))).toBe(short);
    expect(formatLongDate(day(iso))).toBe(long);
    expect(formatPaddedDate(day(iso))).toBe(padded);
    expect(toIsoDate(day(iso))).toBe(iso);
  });
});

describe('parseIsoDate', () => {
  test.each([
    '2017-2-1',
    '2017-02-30',
    ' 2017-06-30',
    '2017-06-30\n',
    '2017-06-30T00:00:00Z',
    '2017/06/30',
    '30-06-2017',
    '17-06-30',
    '1899-12-31',
    '٢٠١٧-٠٦-٣٠',
    '',
  ])('refuses %j', (text) => {
    expect(parseIsoDate(text)).toBeNull();
  });
});

describe('a day with its time', () => {
  test.each([
    [42_921, '05/7/2017 00:00:00'],
    [42_921.5, '05/7/2017 12:00:00'],
    [42_921 + 30_605 / 86_400, '05/7/2017 08:30:05'],
    [42_921 + 86_399.9 / 86_400, '05/7/2017 23:59:59'],
  ])('%d is %s', (serial, text) => {
    expect(formatDateTime(serial)).toBe(text);
  });

  test('is read back to the second', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 60_000 }),
        fc.integer({ min: 0, max: 86_399 }),
        (days, seconds) => {
          const serial = days + seconds / 86_400;
          expect(parseDateTime(formatDateTime(serial))).toBeCloseTo(serial, 8);
        },
      ),
    );
  });

  test.each(['05/7/2017', '31/02/2017 08:30:05', '05/7/2017 24:00:00', '2017-07-05 08:30:05', ''])(
    '%j is none',
    (text) => {
      expect(parseDateTime(text)).toBeNull();
    },
  );
});

describe('months later', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-15', 12, '2027-01-15'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-11-30', 1, '2026-12-30'],
    ['2026-06-30', 0, '2026-06-30'],
  ])('%s and %d are %s', (from, months, expected) => {
    expect(monthsLater(day(from), months)).toBe(day(expected));
  });
});
