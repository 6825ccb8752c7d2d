/** Right texts, encoded wrongly, are found; what is called certain is what was meant. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  detectEncoding,
  type EncodingFault,
} from '../../../../src/core/vietnamese/encodings/detect';
import { allGivens, allMiddles, allSurnames } from '../../../../fixtures/sample/name-parts';
import { sampleWorkbook } from '../../../../fixtures/sample/sample';
import { codePages, toMojibake, toTcvn3, toVni, withLostLetters } from './encoders';
import { sized } from '../../../sizes';

const twice = (text: string) => toMojibake(toMojibake(text, 'Windows-1252'), 'Windows-1252');
/** Some programs drop the control characters that undefined bytes become. */
const withoutControls = (text: string) => text.replace(/[\u0080-\u009F]/g, '');

/** TCVN3 has no capitals with a tone: in a sentence, "Én" comes back as "én". */
const inCase = (kind: EncodingFault['kind'], text: string | null | undefined) =>
  kind === 'tcvn3' ? text?.toLowerCase() : text;

type Encoder = readonly [string, EncodingFault['kind'], (text: string) => string];
const encoders: readonly Encoder[] = [
  ['TCVN3', 'tcvn3', toTcvn3],
  ['VNI', 'vni', toVni],
  ...(Object.keys(codePages) as (keyof typeof codePages)[]).map((page): Encoder => [
    page,
    'mojibake',
    (text) => toMojibake(text, page),
  ]),
  ['Windows-1252 twice', 'mojibake', twice],
  ['decomposed UTF-8', 'mojibake', (text) => toMojibake(text.normalize('NFD'), 'Windows-1252')],
];
const withLostBytes: readonly Encoder[] = [
  [
    'Windows-1252, undefined bytes dropped',
    'mojibake',
    (text) => withoutControls(toMojibake(text, 'Windows-1252')),
  ],
  [
    'Windows-1258, undefined bytes dropped',
    'mojibake',
    (text) => withoutControls(toMojibake(text, 'Windows-1258')),
  ],
  ['Latin-1, controls dropped', 'mojibake', (text) => withoutControls(toMojibake(text, 'Latin-1'))],
];

const part = (names: readonly string[]) => fc.constantFrom(...names);
const personName = fc
  .tuple(part(allSurnames), part(allMiddles), part(allGivens))
  .map((parts) => parts.join(' '));
const rich = personName.map((name) => `Hội Khuyến học phường Đức Xuân: ông ${name}, trưởng thôn`);

describe.each(encoders)('%s', (_, kind, encode) => {
  test('a sentence is certain', () => {
    fc.assert(
      fc.property(fc.constantFrom('small', 'capitals'), rich, (letters, sentence) => {
        const text = letters === 'small' ? sentence : sentence.toUpperCase();
        const fault = detectEncoding(encode(text));
        expect(fault).toMatchObject({ kind, isCertain: true });
        expect(inCase(kind, fault?.repaired)).toBe(inCase(kind, text));
      }),
    );
  });

  test('nearly all texts of the sample are found', () => {
    const texts = new Set(
      sampleWorkbook({ familyRows: 1000 }).flatMap(({ rows }) =>
        rows.flatMap((row) => row.filter((cell) => typeof cell === 'string')),
      ),
    );
    const encoded = [...texts].filter((text) => encode(text) !== text).map(encode);
    const certain = encoded.filter((text) => detectEncoding(text)?.isCertain === true);
    expect(certain.length / encoded.length).toBeGreaterThan(0.9);
  });
});

describe.each([...encoders, ...withLostBytes])('%s', (_, kind, encode) => {
  test('a name that is certain is right, and stays so', () => {
    fc.assert(
      fc.property(personName, (name) => {
        const fault = detectEncoding(encode(name));
        if (fault?.isCertain !== true) return;
        expect(fault).toEqual({ kind, repaired: name, isCertain: true });
        expect(detectEncoding(name)).toBeNull();
      }),
      { numRuns: sized(1000) },
    );
  });
});

test('lost letters of a sentence are told', () => {
  fc.assert(
    fc.property(rich, (text) => {
      expect(detectEncoding(withLostLetters(text))?.kind).toBe('lost-letters');
    }),
  );
});
