import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  changeByMask,
  parseFieldMask,
  type FieldMask,
} from '../../../../src/local/emulator/sheets/field-masks';

function plain(mask: FieldMask): unknown {
  return Object.fromEntries([...mask].map(([name, below]) => [name, plain(below)]));
}

describe('parseFieldMask', () => {
  test.each<[string, unknown]>([
    ['a', { a: {} }],
    ['a, b', { a: {}, b: {} }],
    ['a.b.c', { a: { b: { c: {} } } }],
    ['a/b,a.c', { a: { b: {}, c: {} } }],
    ['a(b,c(d,e.f)),g', { a: { b: {}, c: { d: {}, e: { f: {} } } }, g: {} }],
    ['*', { '*': {} }],
    ['a.*', { a: { '*': {} } }],
    ['a,a.b', { a: {} }],
    ['a.b,a', { a: {} }],
  ])('%s', (text, expected) => {
    expect(plain(parseFieldMask(text))).toEqual(expected);
  });

  test.each(['', ',', 'a,', 'a..b', 'a(', 'a()', 'a)', '(a)', 'a b', 'a;b', 'sheets(a)b'])(
    '"%s" is none',
    (text) => {
      expect(() => parseFieldMask(text)).toThrow('Invalid field mask');
    },
  );
});

describe('changeByMask', () => {
  const target = { a: 1, b: { c: 2, d: 3 }, e: { f: 4 } };

  test.each<[string, object, object]>([
    ['a', { a: 9, b: 9 }, { a: 9, b: { c: 2, d: 3 }, e: { f: 4 } }],
    ['a', {}, { b: { c: 2, d: 3 }, e: { f: 4 } }],
    ['b', { b: { c: 9 } }, { a: 1, b: { c: 9 }, e: { f: 4 } }],
    ['b.c', { b: { c: 9, d: 9 } }, { a: 1, b: { c: 9, d: 3 }, e: { f: 4 } }],
    ['b.c', {}, { a: 1, b: { d: 3 }, e: { f: 4 } }],
    ['e.f', {}, { a: 1, b: { c: 2, d: 3 } }],
    ['g.h', { g: { h: 5 } }, { ...target, g: { h: 5 } }],
  ])('%s of %j', (mask, source, expected) => {
    const before = structuredClone(target);
    expect(changeByMask<object>(target, source, parseFieldMask(mask))).toEqual(expected);
    expect(target).toEqual(before);
  });

  const value = fc.record(
    { a: fc.integer(), b: fc.record({ c: fc.integer(), d: fc.integer() }, { requiredKeys: [] }) },
    { requiredKeys: [] },
  );
  const mask = fc.subarray(['a', 'b', 'b.c', 'b.d'], { minLength: 1 });

  test('doing it twice changes nothing more', () => {
    fc.assert(
      fc.property(value, value, mask, (before, source, paths) => {
        const parsed = parseFieldMask(paths.join(','));
        const once = changeByMask(before, source, parsed);
        expect(changeByMask(once, source, parsed)).toEqual(once);
      }),
    );
  });
});
