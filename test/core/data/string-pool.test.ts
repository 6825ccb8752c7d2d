import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withUnit } from '../../../src/core/data/hash';
import { stringPool } from '../../../src/core/data/string-pool';

/** Numbers the piece of a text between two places. */
function numbering() {
  const { numberOf, texts } = stringPool();
  return {
    texts,
    numberOf: (text: string, start: number, end: number) => {
      const units = Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
      return numberOf(units, start, end, units.subarray(start, end).reduce(withUnit, 0));
    },
  };
}

test('equal pieces share a number, wherever they stand', () => {
  const { numberOf, texts } = numbering();
  const numbers = [
    numberOf('Nông Văn Thắng', 0, 8),
    numberOf('Nông Văn Thắng', 9, 14),
    numberOf('Bà Nông Văn Tú', 3, 11),
    numberOf('Nông Văn', 0, 8),
    numberOf('', 0, 0),
    numberOf('Nông', 4, 4),
  ];
  expect(numbers).toEqual([0, 1, 0, 0, 2, 2]);
  expect(texts()).toEqual(['Nông Văn', 'Thắng', '']);
});

test('any pieces of any texts are numbered as a Map would', () => {
  const few = fc.string({ unit: fc.constantFrom('a', 'ă', 'ộ', '\u0000', '\ud83d'), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.oneof(few, fc.string()), fc.nat(6), fc.nat(6))), (pieces) => {
      const { numberOf, texts } = numbering();
      const known = new Map<string, number>();
      for (const [text, one, other] of pieces) {
        const start = Math.min(one, other, text.length);
        const end = Math.min(Math.max(one, other), text.length);
        const piece = text.slice(start, end);
        if (!known.has(piece)) known.set(piece, known.size);
        expect(numberOf(text, start, end)).toBe(known.get(piece));
      }
      expect(texts()).toEqual([...known.keys()]);
    }),
  );
});

test('it grows with what it holds, in number and in length', () => {
  const { numberOf, texts } = numbering();
  const numbers = Array.from({ length: 5000 }, (_, index) => {
    const text = `09${index}`;
    return numberOf(text, 0, text.length);
  });
  expect(numbers).toEqual(Array.from({ length: 5000 }, (_, index) => index));
  const long = 'Nguyễn Văn '.repeat(4500);
  expect(numberOf(long, 0, long.length)).toBe(5000);
  expect(numberOf('094999', 0, 6)).toBe(4999);
  expect(texts()[5000]).toBe(long);
});
