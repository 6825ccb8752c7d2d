import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  readDateText,
  type DateAbsence,
  type DateAmbiguity,
} from '../../../../src/core/vietnamese/parse/date';
import { fromSerial, parseIsoDate, toIsoDate, weekdayOf } from '../../../../src/core/data/dates';
import { oddText, spellingsOf } from './spellings';
import { sized } from '../../../sizes';

const serial = (iso: string) => parseIsoDate(iso) ?? Number.NaN;

const askedTexts: readonly (readonly [string, DateAmbiguity, readonly string[]])[] = [
  ['6/2017', 'no-day', []],
  ['06-2017', 'no-day', []],
  ['2017-06', 'no-day', []],
  ['tháng 6/2017', 'no-day', []],
  ['tháng 7 năm 2017', 'no-day', []],
  ['30/6', 'no-year', []],
  ['29.2', 'no-year', []],
  ['ngày 5 tháng 7', 'no-year', []],
  ['2017', 'year-only', []],
  ['Năm 2017', 'year-only', []],
  ['30/06/17', 'two-digit-year', ['2017-06-30', '1917-06-30']],
  ['1/1/00', 'two-digit-year', ['2000-01-01', '1900-01-01']],
  ['29/2/00', 'two-digit-year', ['2000-02-29']],
  ['6/13/17', 'two-digit-year', ['2017-06-13', '1917-06-13']],
  ['306/2017', 'missing-separator', ['2017-06-03', '2017-06-30']],
  ['312/2017', 'missing-separator', ['2017-12-03']],
  ['2011/2012', 'missing-separator', ['2012-11-20']],
  ['1-5/7/2017', 'several-dates', ['2017-07-01', '2017-07-05']],
  ['30/6-5/7/2017', 'several-dates', ['2017-06-30', '2017-07-05']],
  ['30/6/2017 - 5/7/2017', 'several-dates', ['2017-06-30', '2017-07-05']],
  ['Thứ hai, 15/3/2017', 'other-weekday', ['2017-03-15']],
  ['Thứ 5 ngày 15 tháng 3 năm 2017', 'other-weekday', ['2017-03-15']],
  ['15/3/2017 (CN)', 'other-weekday', ['2017-03-15']],
  ['Tue, 15 Mar 2017', 'other-weekday', ['2017-03-15']],
  ['thứ tư, 15/3/17', 'two-digit-year', ['2017-03-15', '1917-03-15']],
  ['thứ tư, 3/2017', 'no-day', []],
  ['05-Mar-17', 'two-digit-year', ['2017-03-05', '1917-03-05']],
];

const refusedTexts: readonly (readonly [string, DateAbsence])[] = [
  ['', 'not-a-date'],
  ['hôm nay', 'not-a-date'],
  ['Cộng', 'not-a-date'],
  ['6 tháng đầu năm 2017', 'not-a-date'],
  ['quý I năm 2017', 'not-a-date'],
  ['tháng 7 ngày 5 năm 2017', 'not-a-date'],
  ['5 tháng', 'not-a-date'],
  ['mùng 5/7/2017', 'not-a-date'],
  ['30/6/201', 'not-a-date'],
  ['30/6/20177', 'not-a-date'],
  ['030/6/2017', 'not-a-date'],
  ['30/6/', 'not-a-date'],
  ['2017/2018', 'not-a-date'],
  ['1.500.000', 'not-a-date'],
  ['42916', 'not-a-date'],
  ['0912345678', 'not-a-date'],
  ['-30/6/2017', 'not-a-date'],
  ['30/6/2017 24:00', 'not-a-date'],
  ['30/6/2017 31/6/2017', 'not-a-date'],
  ['1/2/3/4/5/6/2017', 'not-a-date'],
  ['2017-06-29T17:00:00.000Z', 'not-a-date'],
  ['2017-06-30T01:59:59+09:00', 'not-a-date'],
  ['2017-06-30T17:00Z', 'not-a-date'],
  ['2017-06-30T12:00:00-05:00', 'not-a-date'],
  ['2017-06-30T12:00:00+15:00', 'not-a-date'],
  ['30/6/2017 08:30Z', 'not-a-date'],
  ['thứ tám, 15/3/2017', 'not-a-date'],
  ['Thứ 5/7/2017', 'not-a-date'],
  ['thứ tư', 'not-a-date'],
  ['Thứ ba, 3/4/2018 thứ tư', 'not-a-date'],
  ['05-Mat-2017', 'not-a-date'],
  ['Mar-2017', 'not-a-date'],
  ['05-2017-Mar', 'not-a-date'],
  ['Mar-Apr-2017', 'not-a-date'],
  ['31/02/2017', 'not-on-calendar'],
  ['2/30/2017', 'not-on-calendar'],
  ['29/2/2017', 'not-on-calendar'],
  ['31/4/2017', 'not-on-calendar'],
  ['13/13/2017', 'not-on-calendar'],
  ['0/6/2017', 'not-on-calendar'],
  ['00/00/2017', 'not-on-calendar'],
  ['2017-02-30', 'not-on-calendar'],
  ['2017-13-06', 'not-on-calendar'],
  ['13/2017', 'not-on-calendar'],
  ['31/2', 'not-on-calendar'],
  ['30/2/17', 'not-on-calendar'],
  ['ngày 6 tháng 13 năm 2017', 'not-on-calendar'],
  ['31-Jun-2017', 'not-on-calendar'],
  ['thứ tư, 31/6/2017', 'not-on-calendar'],
  ['05-Thg13-2017', 'not-on-calendar'],
  ['31/022017', 'not-on-calendar'],
  ['30/6/1899', 'year-out-of-range'],
  ['30/6/2101', 'year-out-of-range'],
  ['30/6/0017', 'year-out-of-range'],
];

const weekdayNames = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];
const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

describe('readDateText', () => {
  test.each(askedTexts)('asks about %j: %s', (text, reason, days) => {
    expect(readDateText(text)).toEqual({
      kind: 'ambiguous',
      reason,
      candidates: days.map(serial),
    });
  });

  test.each(refusedTexts)('refuses %j: %s', (text, reason) => {
    expect(readDateText(text)).toEqual({ kind: 'none', reason });
  });

  test.each([
    ['30/6/2017', '2017-06-30'],
    ['4-7-2017', '2017-07-04'],
    ['15.7.2017', '2017-07-15'],
    ['15.7.2017.', '2017-07-15'],
    ['5,7,2017', '2017-07-05'],
    ['5 7 2017', '2017-07-05'],
    ['5\\7\\2017', '2017-07-05'],
    ['30/6-2017', '2017-06-30'],
    ['30 / 6 / 2017', '2017-06-30'],
    ['30//6/2017', '2017-06-30'],
    ['20/092021', '2021-09-20'],
    ['20/92021', '2021-09-20'],
    ['3006/2017', '2017-06-30'],
    ['20092021', '2021-09-20'],
    ['20170630', '2017-06-30'],
    ['20102010', '2010-10-20'],
    ['ngày 5 tháng 7 năm 2017', '2017-07-05'],
    ['Ngày 05 tháng 7, năm 2017', '2017-07-05'],
    ['5 tháng 7 2017', '2017-07-05'],
    ['5 thang 7 nam 2017', '2017-07-05'],
    ['ngày 30/6/2017', '2017-06-30'],
    ['Ngày: 30/6/2017', '2017-06-30'],
    ['2017-06-30', '2017-06-30'],
    ['2017/6/30', '2017-06-30'],
    ['30/6/2017 8:30', '2017-06-30'],
    ['30/6/2017, 08:30:15', '2017-06-30'],
    ['30/6/2017 8:30 PM', '2017-06-30'],
    ['30/6/2017 lúc 8h30', '2017-06-30'],
    ['8h ngày 30/6/2017', '2017-06-30'],
    ['2017-06-30T08:30:00', '2017-06-30'],
    ['2017-03-15 08:30:00.000', '2017-03-15'],
    ['2017-03-15T08:30:00Z', '2017-03-15'],
    ['2017-03-15T16:59:59.999Z', '2017-03-15'],
    ['2017-06-30T00:00:00+07:00', '2017-06-30'],
    ['2017-06-30T23:59:59+0700', '2017-06-30'],
    ['2017-06-30T02:00:00+09:00', '2017-06-30'],
    ['2017-06-30T11:59:59-05:00', '2017-06-30'],
    ['Thứ tư, 15/3/2017', '2017-03-15'],
    ['Thứ 4 ngày 15 tháng 3 năm 2017', '2017-03-15'],
    ['thu tu 15-3-2017', '2017-03-15'],
    ['15/3/2017 (Thứ tư)', '2017-03-15'],
    ['Thứ năm, ngày 16/3/2017', '2017-03-16'],
    ['Chủ nhật, 19/3/2017 8:30', '2017-03-19'],
    ['CN 19/3/2017', '2017-03-19'],
    ['Wednesday, March 15, 2017', '2017-03-15'],
    ['05-Mar-2017', '2017-03-05'],
    ['5 March 2017', '2017-03-05'],
    ['Mar 5, 2017', '2017-03-05'],
    ['2017-May-05', '2017-05-05'],
    ['05-Thg3-2017', '2017-03-05'],
    ['30 Sept 2017', '2017-09-30'],
    ['29/2/2016', '2016-02-29'],
    ['1/1/1900', '1900-01-01'],
    ['31/12/2100', '2100-12-31'],
  ])('%j is %s', (text, iso) => {
    for (const spelling of [text, ...spellingsOf(text)]) {
      const expected = { kind: 'certain', value: serial(iso) };
      expect([spelling, readDateText(spelling)]).toEqual([spelling, expected]);
    }
  });

  test.each([
    ['6/13/2017', '2017-06-13'],
    ['06-30-2017', '2017-06-30'],
    ['2/29/2016', '2016-02-29'],
    ['12/31/2017 8:30', '2017-12-31'],
    ['Thứ tư, 3/15/2017', '2017-03-15'],
  ])('%j is %s with day and month swapped', (text, iso) => {
    expect(readDateText(text)).toEqual({ kind: 'certain', value: serial(iso), swapped: true });
  });

  test('every reason has a text above', () => {
    const ambiguities: Readonly<Record<DateAmbiguity, true>> = {
      'no-day': true,
      'no-year': true,
      'year-only': true,
      'two-digit-year': true,
      'missing-separator': true,
      'several-dates': true,
      'other-weekday': true,
    };
    const absences: Readonly<Record<DateAbsence, true>> = {
      'not-a-date': true,
      'not-on-calendar': true,
      'year-out-of-range': true,
    };
    expect(new Set(askedTexts.map(([, reason]) => reason))).toEqual(
      new Set(Object.keys(ambiguities)),
    );
    expect(new Set(refusedTexts.map(([, reason]) => reason))).toEqual(
      new Set(Object.keys(absences)),
    );
  });

  test('every day reads back from every style', () => {
    const pad = (n: number) => String(n).padStart(2, '0');
    fc.assert(
      fc.property(fc.integer({ min: serial('1900-01-01'), max: serial('2100-12-31') }), (value) => {
        const { year, month, day } = fromSerial(value);
        for (const text of [
          `${day}/${month}/${year}`,
          `${pad(day)}/${pad(month)}/${year}`,
          `${day}-${month}-${year}`,
          `${day}.${pad(month)}.${year} 23:59`,
          `${pad(day)}/${pad(month)}${year}`,
          `${day}/${month}${year}`,
          `${pad(day)}${pad(month)}${year}`,
          `ngày ${pad(day)} tháng ${month} năm ${year}`,
          toIsoDate(value),
          `${weekdayNames[weekdayOf(value)]}, ${day}/${month}/${year}`,
          `${pad(day)}-${monthNames[month - 1]}-${year}`,
          `${toIsoDate(value)}T16:59:59Z`,
        ]) {
          expect([text, readDateText(text)]).toEqual([text, { kind: 'certain', value }]);
        }
        const monthFirst = readDateText(`${month}/${day}/${year}`);
        if (day > 12) expect(monthFirst).toEqual({ kind: 'certain', value, swapped: true });
      }),
    );
  });

  test('what is certain stays the same when it is written plainly', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const reading = readDateText(text);
        if (reading.kind !== 'certain') return;
        const plain = readDateText(toIsoDate(reading.value));
        expect(plain).toEqual({ kind: 'certain', value: reading.value });
      }),
      { numRuns: sized(3000) },
    );
  });
});
