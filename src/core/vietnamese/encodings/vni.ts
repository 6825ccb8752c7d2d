/**
 * VNI for Windows: a vowel and its mark are two characters ("ôø" is ờ), some letters one ("ñ" is
 * đ), pasted as Windows-1252. Source: the VNI-Win table of xvnkb (vni.h).
 */
import { weights, type FontEncoding } from './font-encoding';

/** Letter, its marks, and what the pairs are. */
const pairs: readonly (readonly [vowel: string, marks: string, letters: string])[] = [
  ['a', 'ùøûõïâáàåãäêéèúüë', 'áàảãạâấầẩẫậăắằẳẵặ'],
  ['e', 'ùøûõïâáàåãä', 'éèẻẽẹêếềểễệ'],
  ['o', 'ùøûõïâáàåãä', 'óòỏõọôốồổỗộ'],
  ['ô', 'ùøûõï', 'ớờởỡợ'],
  ['u', 'ùøûõï', 'úùủũụ'],
  ['ö', 'ùøûõï', 'ứừửữự'],
  ['y', 'ùøûõ', 'ýỳỷỹ'],
];

const single = 'ôơ öư íí ìì æỉ óĩ òị îỵ ñđ';

const smallUnits: readonly (readonly [typed: string, letter: string])[] = [
  ...pairs.flatMap(([vowel, marks, letters]) =>
    Array.from(marks, (mark, index) => [vowel + mark, letters.charAt(index)] as const),
  ),
  ...single.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
];

const units: ReadonlyMap<string, string> = new Map(smallUnits);

const words = /[\p{L}\p{M}]+/gu;

/** Pairs that stand in French, Spanish or Irish names as well: Raúl, Seán, Août. */
const foreignPairs = /^(?:eá|oá|aé|aú|où|[aeou]û)$/;
const diaeresis = /[ïëüö]/;
const foreignSingle = /[ñæî]/;

/** @param unit lower case */
function weightOf(unit: string, after: string): number {
  if (unit === 'ö' && after === 'ô') return weights.certain;
  // Of these, oà and oá are Vietnamese too, but such words are so as typed.
  if (diaeresis.test(unit) && !/ö./.test(unit)) return weights.common;
  if (unit.length === 2) return foreignPairs.test(unit) ? weights.foreign : weights.certain;
  return foreignSingle.test(unit) ? weights.foreign : weights.none;
}

function read(word: string) {
  const lower = word.toLowerCase();
  if (lower.length !== word.length) return null;
  let text = '';
  let weight = 0;
  let index = 0;
  while (index < word.length) {
    const pair = lower.slice(index, index + 2);
    const unit = units.has(pair) ? pair : pair.charAt(0);
    const letter = units.get(unit) ?? unit;
    if (letter === unit && unit > '\u007F' && !units.has(unit)) return null;
    const typed = word.charAt(index);
    text += typed === unit.charAt(0) ? letter : letter.toUpperCase();
    weight += weightOf(unit, lower.charAt(index + unit.length));
    index += unit.length;
  }
  return { text, weight };
}

export const vni: FontEncoding = { kind: 'vni', words, read };
