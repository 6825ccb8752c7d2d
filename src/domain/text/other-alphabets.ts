/** Letters of other alphabets that look like Latin ones: typed on another keyboard, or pasted. */

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
