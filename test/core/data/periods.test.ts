import { describe, expect, test } from '@jest/globals';
import { parseIsoDate } from '../../../src/core/data/dates';
import { isInPeriod, periodName, wholeYearsOf, shiftPeriod } from '../../../src/core/data/periods';

const day = (iso: string) => parseIsoDate(iso) ?? Number.NaN;
const period = (from: string, to: string) => ({ from: day(from), to: day(to) });

describe('periodName', () => {
  test.each([
    ['2017-01-01', '2017-06-30', '6 tháng đầu năm 2017'],
    ['2017-07-01', '2017-12-31', '6 tháng cuối năm 2017'],
    ['2017-01-01', '2017-12-31', 'năm 2017'],
    ['2017-01-01', '2017-03-31', 'quý I năm 2017'],
    ['2017-04-01', '2017-06-30', 'quý II năm 2017'],
    ['2017-07-01', '2017-09-30', 'quý III năm 2017'],
    ['2017-10-01', '2017-12-31', 'quý IV năm 2017'],
    ['2017-01-01', '2017-05-31', '5 tháng đầu năm 2017'],
    ['2017-01-01', '2017-09-30', '9 tháng đầu năm 2017'],
    ['2017-01-01', '2017-01-31', '1 tháng đầu năm 2017'],
    ['2016-01-01', '2016-02-29', '2 tháng đầu năm 2016'],
    ['2016-01-01', '2016-02-28', 'từ 01/01/2016 đến 28/02/2016'],
    ['2017-01-02', '2017-06-30', 'từ 02/01/2017 đến 30/06/2017'],
    ['2017-01-01', '2017-06-29', 'từ 01/01/2017 đến 29/06/2017'],
    ['2017-02-01', '2017-04-30', 'từ 01/02/2017 đến 30/04/2017'],
    ['2017-03-01', '2017-05-31', 'từ 01/03/2017 đến 31/05/2017'],
    ['2016-07-01', '2017-06-30', 'từ 01/07/2016 đến 30/06/2017'],
    ['2016-01-01', '2017-12-31', 'từ 01/01/2016 đến 31/12/2017'],
    ['2017-06-15', '2017-06-15', 'từ 15/06/2017 đến 15/06/2017'],
  ])('%s to %s: %s', (from, to, expected) => {
    expect(periodName(period(from, to))).toBe(expected);
  });
});

describe('isInPeriod', () => {
  const half = period('2017-01-01', '2017-06-30');
  test.each([
    ['the day before', half.from - 1, false],
    ['late on the day before', half.from - 0.01, false],
    ['the first day', half.from, true],
    ['the last day', half.to, true],
    ['late on the last day', half.to + 0.99, true],
    ['the day after', half.to + 1, false],
    ['no day', Number.NaN, false],
  ])('%s', (_name, serial, expected) => {
    expect(isInPeriod(serial, half)).toBe(expected);
  });
});

describe('wholeYearsOf', () => {
  test.each([
    ['2017-01-01', '2017-12-31', ['2017-01-01', '2017-12-31']],
    ['2016-12-31', '2018-12-30', ['2017-01-01', '2017-12-31']],
    ['2016-01-01', '2018-12-31', ['2016-01-01', '2018-12-31']],
    ['2017-01-02', '2017-12-31', null],
    ['2017-01-01', '2017-06-30', null],
    ['2016-07-01', '2017-06-30', null],
  ])('%s to %s', (from, to, expected) => {
    const [first, last] = expected ?? [];
    expect(wholeYearsOf(period(from, to))).toEqual(
      first === undefined || last === undefined ? null : period(first, last),
    );
  });
});

describe('the same period a year before', () => {
  test.each([
    ['2017-01-01', '2017-06-30', '2016-01-01', '2016-06-30'],
    ['2017-01-01', '2017-12-31', '2016-01-01', '2016-12-31'],
    ['2017-01-01', '2017-02-28', '2016-01-01', '2016-02-29'],
    ['2016-01-01', '2016-02-29', '2015-01-01', '2015-02-28'],
    ['2016-02-29', '2016-03-15', '2015-02-28', '2015-03-15'],
    ['2016-01-01', '2016-02-28', '2015-01-01', '2015-02-28'],
  ])('of %s to %s is %s to %s', (from, to, earlierFrom, earlierTo) => {
    expect(shiftPeriod(period(from, to), -1)).toEqual(period(earlierFrom, earlierTo));
  });
});
