import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { detectEncoding } from '../../../../src/core/vietnamese/encodings/detect';
import { cpuMilliseconds } from '../../../cpu-time';
import { sized } from '../../../sizes';

const pieces = [
  ...'Phßng Gi¸o dôc |Tröôøng |Khuyáº¿n Há»\u008Dc |KhuyÃ¡ÂºÂ¿n |H?I |Nguyễn Văn '.split('|'),
  ...'á»|á»c|Ã|Ä|ß|«|µ|ö|aù|ô|¹|a?|?|??a|\uFFFDa|§|a|N|1| |\n'.split('|'),
  ...'\u0300|a\u0300|\uE000|\uD83C|🎓|\u00A0|\u00AD'.split('|'),
];

const oddText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...pieces), maxLength: 12 }),
  fc.string({
    unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)),
  }),
);

test('any text is answered; what is called certain has nothing left to find', () => {
  fc.assert(
    fc.property(oddText, (text) => {
      const fault = detectEncoding(text);
      if (fault === null || !fault.isCertain) return;
      expect(fault.repaired).not.toBe(text);
      expect(detectEncoding(fault.repaired ?? '')).toBeNull();
    }),
    { numRuns: sized(5000) },
  );
});

test('plain ASCII has no fault but lost letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      expect([undefined, 'lost-letters']).toContain(detectEncoding(text)?.kind);
    }),
    { numRuns: sized(2000) },
  );
});

const longestCell = 50_000;

/** Several times what it takes; a search that is not linear would take seconds. */
const soonMilliseconds = 200;

test.each(pieces)('a cell full of %j is answered soon', (piece) => {
  for (const ending of ['', 'Gi¸o']) {
    const text =
      piece.repeat(longestCell / piece.length).slice(0, longestCell - ending.length) + ending;
    expect(cpuMilliseconds(() => detectEncoding(text))).toBeLessThan(soonMilliseconds);
  }
});
