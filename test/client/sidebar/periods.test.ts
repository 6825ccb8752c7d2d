import { describe, expect, test } from '@jest/globals';
import { derivedPeriods, periodProblem } from '../../../src/client/sidebar/parts/periods';
import { workbook } from './made-replies';

describe('derivedPeriods', () => {
  test('are those of the workbook’s year, its own left out', () => {
    expect(derivedPeriods(workbook)).toEqual([
      { from: '2017-07-01', to: '2017-12-31', name: '6 tháng cuối năm 2017' },
      { from: '2017-01-01', to: '2017-12-31', name: 'năm 2017' },
      { from: '2017-01-01', to: '2017-03-31', name: 'quý I năm 2017' },
      { from: '2017-04-01', to: '2017-06-30', name: 'quý II năm 2017' },
      { from: '2017-07-01', to: '2017-09-30', name: 'quý III năm 2017' },
      { from: '2017-10-01', to: '2017-12-31', name: 'quý IV năm 2017' },
    ]);
  });

  test('are those of this year where the workbook has no period', () => {
    const [first, ...rest] = derivedPeriods({ period: null, today: '2024-02-29' });
    expect(first).toEqual({ from: '2024-01-01', to: '2024-06-30', name: '6 tháng đầu năm 2024' });
    expect(rest).toHaveLength(6);
  });

  test('a period of the user’s own leaves all of them', () => {
    const period = { from: '2017-01-15', to: '2017-05-20', name: '5 tháng' };
    expect(derivedPeriods({ period, today: '2017-07-03' })).toHaveLength(7);
  });

  test.each(['', '2017-13-01', 'hôm nay'])('there are none on the day %j', (today) => {
    expect(derivedPeriods({ period: null, today })).toEqual([]);
  });
});

describe('periodProblem', () => {
  test.each([
    ['', '', 'period.incomplete'],
    ['2017-01-01', '', 'period.incomplete'],
    ['2017-02-30', '2017-06-30', 'period.incomplete'],
    ['2017-06-30', '2017-01-01', 'period.reversed'],
    ['2017-01-01', '2017-01-01', null],
  ] as const)('%j to %j: %j', (from, to, expected) => {
    expect(periodProblem({ from, to })).toBe(expected);
  });
});
