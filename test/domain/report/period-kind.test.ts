import { expect, test } from '@jest/globals';
import { periodKindOf } from '../../../src/domain/report/period-kind';
import { day } from './made-figures';

test.each([
  ['2017-01-01', '2017-06-30', 'first-half'],
  ['2017-01-01', '2017-12-31', 'year'],
  ['2016-01-01', '2016-12-31', 'year'],
  // Two years, a year not of the calendar, a year less a day.
  ['2016-01-01', '2017-12-31', 'other'],
  ['2016-07-01', '2017-06-30', 'other'],
  ['2017-01-02', '2017-12-31', 'other'],
  ['2017-01-01', '2017-12-30', 'other'],
  ['2017-07-01', '2017-12-31', 'other'],
  ['2017-01-01', '2017-03-31', 'other'],
  ['2017-06-30', '2017-06-30', 'other'],
])('%s to %s is %s', (from, to, kind) => {
  expect(periodKindOf({ from: day(from), to: day(to) })).toBe(kind);
});
