/** The first look at a text, against the rules written as regular expressions. */
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { scanText, mayBeFaulty, suspect, untidy } from '../../../src/core/vietnamese/text-scan';
import { toCanonicalText } from '../../../src/core/vietnamese/unicode';
import { vietnameseText } from './vietnamese';
import { sized } from '../../sizes';

test.each([
  ['Nông Văn Thắng', 0],
  ['Phường Đức Xuân', 0],
  ['', 0],
  ['Quỹ "Vì trẻ em" (2017)?', 0],
  [' Nông Văn Thắng', untidy],
  ['Nông Văn Thắng ', untidy],
  ['Nông  Văn Thắng', untidy],
  [' ', untidy],
  ['Nông Văn Thắng\u200B', untidy],
  ['Nông Văn Thắng'.normalize('NFD'), untidy],
  ['Phường Ɖức Xuân', untidy],
  ['NguyÔn V¨n Thµnh', untidy | suspect],
  ['Nguyeãn Vaên Thaønh', suspect],
  ['ThÂn', suspect],
  ['Khuyáº¿n', untidy | suspect],
  ['H?I KHUY?N H?C', suspect],
  ['Ban có đi không? ', untidy],
])('%j shows %i', (text, expected) => {
  expect(scanText(text)).toBe(expected);
});

const untidySign = /[^ -~À-ÏÑ-ïñ-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ]|^ | $| {2}/;

const suspectSign =
  /[\u007F-¿Ä-ÇËÎ-ÑÖ-ØÛÜÞßä-çëî-ñö-øûüþÿμ\uFFFD]|(?:[ÃĂÌ]|\u0300)[‘-…€ƒˆ˜™‹›Œ-ž]|\?\S|[À-Ýà-êùúõ](?<=[a-z][À-Ý]|[aA][âêãáàéèúÂÊÃÁÀÉÈÚ]|[eE][âãáàÂÃÁÀ]|[oO][âÂ]|[aeouyôAEOUYÔ][ùõÙÕ])/;

const units = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
/** Where the rules are dense: Latin letters, marks, general punctuation and every space. */
const closeUnits = fc
  .oneof(
    fc.integer({ min: 0x20, max: 0x1b0 }),
    fc.integer({ min: 0x300, max: 0x30f }),
    fc.integer({ min: 0x2000, max: 0x2040 }),
  )
  .map((unit) => String.fromCharCode(unit));
const anyUnits = fc.array(fc.oneof(units, closeUnits), { maxLength: 8 }).map((all) => all.join(''));

test('whatever the text, it looks as the rules say', () => {
  fc.assert(
    fc.property(fc.oneof(anyUnits, vietnameseText, fc.string()), (text) => {
      expect([(scanText(text) & untidy) !== 0, mayBeFaulty(text)]).toEqual([
        untidySign.test(text),
        suspectSign.test(text),
      ]);
    }),
    { numRuns: sized(3000) },
  );
});

test('every unit alone, and beside a letter, looks as the rules say', () => {
  const wrong: string[] = [];
  for (let unit = 0; unit <= 0xffff; unit += 1) {
    const sign = String.fromCharCode(unit);
    for (const text of [sign, `a${sign}`, `Ã${sign}`, `?${sign}`, `o${sign} `]) {
      const looks = scanText(text);
      const isRight =
        ((looks & untidy) !== 0) === untidySign.test(text) &&
        ((looks & suspect) !== 0) === suspectSign.test(text);
      if (!isRight) wrong.push(text);
    }
  }
  expect(wrong).toEqual([]);
});

test('a tidy text is canonical', () => {
  fc.assert(
    fc.property(fc.oneof(anyUnits, vietnameseText), (text) => {
      const canonical = toCanonicalText(text);
      expect(scanText(canonical) & untidy && toCanonicalText(canonical) !== canonical).toBeFalsy();
      if ((scanText(text) & untidy) === 0) expect(canonical).toBe(text);
    }),
  );
});
