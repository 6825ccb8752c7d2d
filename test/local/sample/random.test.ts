import { describe, expect, test } from '@jest/globals';
import { drawUntil, pickWeighted, randomFrom } from '../../../src/local/sample/random';

describe('randomFrom', () => {
  // Reference values of mulberry32, from its published implementation.
  test.each([
    [0, [0.26642920868471265, 0.0003297457005828619, 0.2232720274478197]],
    [1, [0.6270739405881613, 0.002735721180215478, 0.5274470399599522]],
  ])('with seed %i', (seed, expected) => {
    const random = randomFrom(seed);
    expect(expected.map(() => random.next())).toEqual(expected);
  });

  test('weights decide how often', () => {
    const random = randomFrom(7);
    const picked = Array.from({ length: 1000 }, () =>
      pickWeighted(random, [
        ['often', 9],
        ['seldom', 1],
        ['never', 0],
      ]),
    );
    const times = (item: string) => picked.filter((one) => one === item).length;
    expect(times('often')).toBeGreaterThan(850);
    expect(times('seldom')).toBeGreaterThan(50);
    expect(times('never')).toBe(0);
  });

  test('gives up where nothing is acceptable', () => {
    expect(() =>
      drawUntil(
        () => 1,
        () => false,
      ),
    ).toThrow(RangeError);
    expect(() => randomFrom(1).pick([])).toThrow(RangeError);
  });
});
