/** Which versions stay: a bounded number, spread over all the time that there are any of. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mostVersions, versionsToKeep } from '../../../../src/local/studio-page/storage/versions';

const minute = 60_000;
const day = 24 * 60 * minute;

const times = fc
  .array(fc.integer({ min: 0, max: 400 * day }), { maxLength: 60 })
  .map((list) => list.sort((a, b) => a - b).map((at) => ({ at, size: 1000 })));

describe('of any versions', () => {
  test('as many stay as may, in their order, the oldest and the newest among them', () => {
    fc.assert(
      fc.property(times, (versions) => {
        const kept = versionsToKeep(versions, 400 * day);
        expect(kept).toHaveLength(Math.min(versions.length, mostVersions));
        expect(versions.filter((version) => kept.includes(version))).toEqual(kept);
        expect([kept[0], kept.at(-1)]).toEqual([versions[0], versions.at(-1)]);
        expect(versionsToKeep(kept, 401 * day)).toEqual(kept);
      }),
    );
  });
});

test.each([
  ['every 10 minutes of a working day', 10 * minute, 48],
  ['every minute for a week', minute, 7 * 24 * 60],
  ['every day for ten years', day, 3650],
])('a workbook saved %s has versions of each age', (_, step, saves) => {
  let versions: readonly { at: number; size: number }[] = [];
  for (let save = 1; save <= saves; save += 1) {
    versions = versionsToKeep([...versions, { at: save * step, size: 1 }], save * step);
  }
  const now = saves * step;
  const ages = versions.map(({ at }) => now - at);
  expect(ages).toHaveLength(mostVersions);
  // Going back to any moment misses it by no more than its own age.
  for (let age = step; age < now; age *= 2) {
    const nearest = Math.min(...ages.map((one) => Math.abs(one - age)));
    expect(nearest).toBeLessThanOrEqual(age);
  }
  expect(ages.filter((age) => age <= now / 10).length).toBeGreaterThan(3);
});

test('large workbooks have fewer versions, but always two', () => {
  const large = (size: number) =>
    versionsToKeep(
      Array.from({ length: 20 }, (_, at) => ({ at, size })),
      20,
    ).length;
  expect(large(1_000_000)).toBe(20);
  expect(large(15_000_000)).toBe(10);
  expect(large(200_000_000)).toBe(2);
});
