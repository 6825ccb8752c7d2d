import { describe, expect, test } from '@jest/globals';
import { periodKindOf, printsAchieved, timeAfter } from '../../../src/core/report/period-kind';
import { day } from './made-figures';

test.each([
  ['2017-01-01', '2017-06-30', 'first-half'],
  ['2017-07-01', '2017-12-31', 'second-half'],
  ['2017-01-01', '2017-12-31', 'year'],
  ['2016-01-01', '2016-12-31', 'year'],
  ['2017-01-01', '2017-03-31', 'quarter'],
  ['2017-10-01', '2017-12-31', 'quarter'],
  ['2017-01-01', '2017-09-30', 'first-months'],
  ['2017-01-01', '2017-05-31', 'first-months'],
  ['2016-01-01', '2016-02-29', 'first-months'],
  // Three months that are no quarter, two years, a year not of the calendar, a year less a day.
  ['2017-02-01', '2017-04-30', 'other'],
  ['2016-01-01', '2017-12-31', 'other'],
  ['2016-07-01', '2017-06-30', 'other'],
  ['2017-01-02', '2017-12-31', 'other'],
  ['2017-01-01', '2017-12-30', 'other'],
  ['2016-01-01', '2016-02-28', 'other'],
  ['2017-06-30', '2017-06-30', 'other'],
])('%s to %s is %s', (from, to, kind) => {
  expect(periodKindOf({ from: day(from), to: day(to) })).toBe(kind);
});

describe('what was achieved is printed', () => {
  test.each([
    ['2017-01-01', '2017-12-31', true],
    ['2016-07-01', '2017-12-31', true],
    ['2016-01-01', '2017-12-31', true],
    ['2017-01-01', '2017-12-30', false],
    ['2016-07-01', '2017-06-30', false],
    ['2017-07-01', '2017-12-31', false],
  ])('%s to %s: %s', (from, to, expected) => {
    expect(printsAchieved({ from: day(from), to: day(to) })).toBe(expected);
  });
});

test.each([
  ['2017-01-01', '2017-03-31', { nextQuarter: 'II', nextQuarterYear: 2017 }],
  ['2017-10-01', '2017-12-31', { nextQuarter: 'I', nextQuarterYear: 2018, nextYear: 2018 }],
  ['2017-01-01', '2017-09-30', { monthsLeft: 3, year: 2017 }],
])('after %s to %s: %o', (from, to, expected) => {
  expect(timeAfter({ from: day(from), to: day(to) })).toMatchObject(expected);
});
