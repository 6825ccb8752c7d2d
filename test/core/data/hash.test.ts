import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { hashText } from '../../../src/core/data/hash';

describe('hashText', () => {
  // Published values of cyrb53: stored hashes must stay comparable.
  test.each([
    ['', 3338908027751811],
    ['a', 7929297801672961],
    ['b', 8684336938537663],
    ['revenge', 4051478007546757],
    ['revenue', 8309097637345594],
  ])('%j as published', (text, published) => {
    expect(Number.parseInt(hashText(text), 16)).toBe(published);
  });

  test('always 14 hexadecimal digits, even with leading zeros', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(hashText(text)).toMatch(/^[0-9a-f]{14}$/);
      }),
    );
  });

  test('one changed letter, digit or tone is noticed', () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => `Nguyễn Văn ${row};500000`);
    const edited = rows.map((row) => row.replace('ễ', 'ê'));
    expect(new Set([...rows, ...edited].map(hashText)).size).toBe(40_000);
  });
});
