/** Arbitrary Vietnamese text for property tests: composed, decomposed, and everything between. */
import * as fc from 'fast-check';

const bases = Array.from('aăâeêioôơuưyAĂÂEÊIOÔƠUƯY');
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const consonants = Array.from('bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX');

const tonedVowel = fc
  .tuple(fc.constantFrom(...bases), fc.constantFrom(...tones))
  .chain(([base, tone]) =>
    fc.constantFrom(base + tone, (base + tone).normalize('NFC'), (base + tone).normalize('NFD')),
  );

const other = fc.constantFrom(...consonants, ' ', '.', ',', '/', '(', ')', '-', '1', '20');

/** Text of Vietnamese letters in mixed Unicode forms, spaces and the usual punctuation. */
export const vietnameseText = fc
  .array(fc.oneof(tonedVowel, other), { maxLength: 30 })
  .map((parts) => parts.join(''));
