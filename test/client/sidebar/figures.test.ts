import { describe, expect, test } from '@jest/globals';
import { comparisonsOf, figureText, wardBars } from '../../../src/client/sidebar/report/figures';
import { sayIn } from '../../../src/client/sidebar/words';
import { wardNames } from './made-replies';

const families = {
  id: 'registered.family',
  label: 'Gia đình học tập',
  unit: 'gia đình',
  value: 8664,
  plan: null,
  previous: null,
  isPrinted: true,
  byWard: {},
} as const;

describe('comparisonsOf', () => {
  test.each<[string, number | null, number | null, string[]]>([
    ['nothing known', null, null, []],
    ['a plan', 9000, null, ['Kế hoạch 9.000, đạt 96,27%']],
    ['a plan of nothing', 0, null, ['Kế hoạch 0']],
    ['more than last year', null, 7878, ['Tăng 786 so với cùng kỳ']],
    ['less, and a plan', 8000, 10_000, ['Kế hoạch 8.000, đạt 108,3%', 'Giảm 1.336 so với cùng kỳ']],
    ['as last year', null, 8664, ['Bằng cùng kỳ']],
  ])('%s', (_, plan, previous, expected) => {
    const written = comparisonsOf({ ...families, plan, previous });
    expect(written.map(({ key, params }) => sayIn('vi')(key, params))).toEqual(expected);
  });
});

describe('wardBars', () => {
  test('the largest first, zeros kept, what has no ward or no name among them', () => {
    expect(wardBars({ '01840': 10, '01843': 0, '': 5, '09999': 20 }, wardNames)).toEqual([
      { ward: '09999', value: 20, share: 1 },
      { ward: 'Phường Đức Xuân', value: 10, share: 0.5 },
      { ward: null, value: 5, share: 0.25 },
      { ward: 'Phường Phùng Chí Kiên', value: 0, share: 0 },
    ]);
  });

  test.each([[{}], [{ '01840': 0 }], [{ '01840': 0, '': 30_400_000 }]])(
    'there are none where no ward has a figure: %j',
    (byWard) => {
      expect(wardBars(byWard, wardNames)).toEqual([]);
    },
  );
});

test('a figure is written with its unit', () => {
  expect(figureText({ value: 124_300_000, unit: 'đồng' })).toBe('124.300.000 đồng');
});
