import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { apportion } from '../../../src/local/sample/apportion';

test.each([
  [10, [1, 1], [5, 5]],
  [7, [1, 1], [4, 3]],
  [1, [1, 2, 3], [0, 0, 1]],
  [0, [3, 4], [0, 0]],
  [8664, [1038, 7626], [1038, 7626]],
])('%i in proportion to %j', (total, weights, parts) => {
  expect(apportion(total, weights)).toEqual(parts);
});

test('parts add up, and none is a whole step off its share', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(fc.nat(1_000_000), weights, (total, shares) => {
      const parts = apportion(total, shares);
      const sum = shares.reduce((one, other) => one + other, 0);
      expect(parts.reduce((one, other) => one + other, 0)).toBe(total);
      parts.forEach((part, index) => {
        expect(Math.abs(part - (total * (shares[index] ?? 0)) / sum)).toBeLessThan(1);
      });
    }),
  );
});
