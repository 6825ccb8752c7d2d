import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { decodeSequence, sequenceLength } from '../../../../src/core/vietnamese/encodings/mojibake';
import { sized } from '../../../sizes';

const character = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 1 })
  .filter((text) => text > '\u007F');

test('what Node encodes is read back', () => {
  fc.assert(
    fc.property(character, (text) => {
      const bytes = [...Buffer.from(text, 'utf8')];
      expect(sequenceLength(bytes[0] ?? 0)).toBe(bytes.length);
      expect(decodeSequence(bytes)).toBe(text);
    }),
  );
});

describe('no character', () => {
  test.each([
    ['an overlong slash', [0xc0, 0xaf]],
    ['an overlong letter', [0xe0, 0x82, 0xaf]],
    ['an overlong form of four', [0xf0, 0x82, 0x82, 0xac]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['a byte that begins nothing', [0x80]],
    ['an invalid byte', [0xff, 0x80]],
    ['cut short', [0xe1, 0xbb]],
    ['too long', [0xc3, 0xa0, 0xa0]],
    ['no continuation', [0xc3, 0x41]],
    ['a character without a byte', [0xc3, undefined]],
    ['ASCII, which needs no decoding', [0x41]],
    ['nothing', []],
  ])('%s', (_, bytes) => {
    expect(decodeSequence(bytes)).toBeNull();
  });

  test('any bytes: what Node refuses is refused', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0x80, max: 0xff }), { maxLength: 4 }), (bytes) => {
        const decoded = decodeSequence(bytes);
        if (decoded !== null) expect(strict.decode(Uint8Array.from(bytes))).toBe(decoded);
      }),
      { numRuns: sized(2000) },
    );
  });
});
