import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { withoutTones } from '../../../src/domain/text/fold';
import { distinctPeople, drawPerson, isNear, nameOf } from '../../../src/local/sample/people';
import { randomFrom } from '../../../src/local/sample/random';
import { editDistance } from './edit-distance';
import { closePairs } from './records';

describe('people', () => {
  test.each([
    ['hoa', 'hoa', true],
    ['hoa', 'hoan', true],
    ['oan', 'hoan', true],
    ['hoan', 'hoen', true],
    ['a', '', true],
    ['lan', 'nam', false],
    ['hoa', 'hoang', false],
    ['lien', 'nile', false],
  ])('%s and %s near: %p', (one, other, expected) => {
    expect(isNear(one, other)).toBe(expected);
    expect(isNear(other, one)).toBe(expected);
  });

  test('near is an edit distance of at most one', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'n'), maxLength: 6 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(isNear(one, other)).toBe(editDistance(one, other) <= 1);
      }),
    );
  });

  test('a register refuses what is a letter away, tones aside', () => {
    const accept = distinctPeople();
    const person = (surname: string, middle: string, given: string) =>
      accept({ surname, middle, given });
    expect([
      person('Hoàng', 'Thị', 'Hoa'),
      person('Hoàng', 'Thị', 'Hoa'),
      person('Hoàng', 'Thị', 'Hoàn'),
      person('Hoàng', 'Thị', 'Lan'),
      person('Lường', 'Văn', 'Hòa'),
      person('Dương', 'Văn', 'Hòa'),
      person('Nông', 'Văn', 'Hòa'),
    ]).toEqual([true, false, false, true, true, false, true]);
    expect(() => person('Smith', 'Văn', 'Hòa')).toThrow(RangeError);
  });

  test('of many people only those are taken who are more than a letter apart, tones aside', () => {
    const random = randomFrom(5);
    const accept = distinctPeople();
    const drawn = Array.from({ length: 4000 }, () => drawPerson(random, 'man', 1970, true));
    const taken = drawn.filter((person) => accept(person));
    expect(taken.length).toBeGreaterThan(500);
    expect(taken.length).toBeLessThan(drawn.length);
    expect(closePairs(taken.map((person) => withoutTones(nameOf(person))))).toEqual([]);
  });

  test('no word comes twice in a name', () => {
    const random = randomFrom(3);
    const names = Array.from({ length: 2000 }, (_, index) =>
      nameOf(drawPerson(random, index % 2 ? 'man' : 'woman', 1935 + (index % 60), index % 3 === 0)),
    );
    expect(names.filter((name) => new Set(name.split(' ')).size < name.split(' ').length)).toEqual(
      [],
    );
  });
});
