import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { findFirstOccurrences, firstOccurrencesOf } from '../../../src/core/data/group-rows';

test('each is told the first that equals it', () => {
  const keys = ['Tổ 1', 'Tổ 2', null, 'Tổ 1', 1972, '1972', 1972, 'Tổ 2'];
  expect([...firstOccurrencesOf(keys)]).toEqual([0, 1, -1, 0, 4, 5, 4, 1]);
});

type Key = string | number | null;

function asMapFinds(keys: readonly Key[]): readonly number[] {
  const first = new Map<Key, number>();
  keys.forEach((one, place) => {
    if (one !== null && !first.has(one)) first.set(one, place);
  });
  return keys.map((one) => (one === null ? -1 : (first.get(one) ?? -1)));
}

test('as a Map would find them', () => {
  const key = fc.oneof(
    fc.constant(null),
    fc.integer({ min: -3, max: 40 }),
    fc.double({ noNaN: true }).filter((number) => !Object.is(number, -0)),
    fc.constantFrom('', 'a', 'ă', 'Hòa', 'Hoà', '0912345678'),
  );
  fc.assert(
    fc.property(fc.array(key, { maxLength: 200 }), (keys) => {
      expect([...firstOccurrencesOf(keys)]).toEqual(asMapFinds(keys));
    }),
  );
});

test.each([
  ['each twice, far apart', (place: number) => place % 30_000],
  ['each twice, one after the other', (place: number) => place >> 1],
  ['few of many kinds', (place: number) => `Tổ ${place % 7}`],
  ['each for itself', (place: number) => `Nguyễn Văn ${place}`],
  ['with blanks between', (place: number) => (place % 3 === 0 ? null : place % 20_000)],
])('so many that they are put into groups: %s', (_, keyAt) => {
  const keys = Array.from({ length: 60_000 }, (__, place) => keyAt(place));
  expect([...firstOccurrencesOf(keys)]).toEqual(asMapFinds(keys));
});

test('what shares a hash is told apart all the same', () => {
  const things = [5, 6, 5, 7, 6, 5];
  const sameHash = findFirstOccurrences(
    things.length,
    () => 3,
    (place, earlier) => things[place] === things[earlier],
  );
  expect([...sameHash]).toEqual([0, 1, 0, 3, 1, 0]);
});

test('a smaller search after a larger one finds nothing of it', () => {
  firstOccurrencesOf(Array.from({ length: 50_000 }, (_, index) => index));
  expect([...firstOccurrencesOf([7, 8, 7])]).toEqual([0, 1, 0]);
});
