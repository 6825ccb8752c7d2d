/**
 * One canonical form for typed text: NFC, one code point for Đ, single plain spaces, nothing
 * invisible. Two texts that look the same become the same.
 */
import { scanText, untidy } from './text-scan';

/**
 * Zero-width characters, and the direction marks that come along when a phone number or a
 * name is copied from a contact list.
 */
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** Every Unicode space, tabs and line ends; \s lacks only U+0085. */
const spaces = /[\s\u0085]+/g;

const strayMark = /[\u0300-\u036F]/;

/** A tone mark (grave, acute, tilde, hook) typed before the letter's own circumflex or breve. */
const toneBeforeLetterMark = /([\u0300\u0301\u0303\u0309])([\u0302\u0306])/g;

const wrongCapitalD = /[\u00D0\u0189]/g;
const wrongSmallD = /\u00F0/g;

/**
 * Composes what is decomposed or half composed. NFC does nearly all of it; "é" + U+0302 it
 * leaves apart, although it can only be "ế".
 */
function compose(text: string): string {
  const composed = text.normalize('NFC');
  if (!strayMark.test(composed)) return composed;
  return composed.normalize('NFD').replace(toneBeforeLetterMark, '$2$1').normalize('NFC');
}

/**
 * The canonical form of a typed text: NFC; Ð (U+00D0) and Ɖ (U+0189) become Đ, ð becomes đ;
 * zero-width characters and direction marks removed; every run of Unicode spaces, tabs and line
 * ends one plain space; trimmed. Case and tone placement stay. Canonical text is returned as it is.
 *
 * U+00AD stays: it is the ư of TCVN3. Whoever looks for such legacy text looks at the raw cell,
 * as Ð, ð and the no-break space are letters there.
 */
export function toCanonicalText(text: string): string {
  if ((scanText(text) & untidy) === 0) return text;
  return compose(text.replace(invisible, ''))
    .replace(wrongCapitalD, 'Đ')
    .replace(wrongSmallD, 'đ')
    .replace(spaces, ' ')
    .trim();
}

// Letters of other alphabets that look like Latin ones: typed on another keyboard, or pasted.

const latinBySimilar: ReadonlyMap<string, string> = new Map(
  [
    ['АВЕКМНОРСТХУІЈЅԚԜ', 'ABEKMHOPCTXYIJSQW'],
    ['аеорсухіјѕԛԝһ', 'aeopcyxijsqwh'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['ονα', 'ova'],
  ].flatMap(([similar = '', latin = '']) =>
    Array.from(similar, (letter, index) => [letter, latin.charAt(index)] as const),
  ),
);

/** Everything from Greek to Georgian, Hangul and Han, full-width forms; no sign, no Vietnamese letter. */
const otherLetter =
  /[\u0370-\u1cff\u2c80-\u2dff\u3040-\uabff\uac00-\ud7ff\uf900-\ufaff\uff21-\uff3a\uff41-\uff5a]/u;
const otherLetters = new RegExp(otherLetter.source, 'gu');

export function hasOtherLetter(text: string): boolean {
  return otherLetter.test(text);
}

/** The text with Latin letters in their place; null where one of them looks like none. */
export function withLatinLetters(text: string): string | null {
  const latin = text.replace(otherLetters, (letter) => latinBySimilar.get(letter) ?? letter);
  return hasOtherLetter(latin) ? null : latin;
}
