import { expect, test } from '@jest/globals';
import { withoutTones } from '../../../src/domain/text/fold';
import { entryOf, places } from '../../../src/local/sample/places';
import { closePairs } from './records';

test('hamlets of one place are clearly different, numbers aside', () => {
  const close = places.flatMap(({ hamlets }) =>
    closePairs(hamlets.filter((hamlet) => !/\d/.test(hamlet)).map(withoutTones)),
  );
  expect(close).toEqual([]);
  expect(places.flatMap(({ hamlets }) => [...new Set(hamlets)])).toHaveLength(146);
});

test('a table that lacks a place is refused', () => {
  const [place] = places;
  expect(place && (() => entryOf({}, place))).toThrow('is missing');
});
