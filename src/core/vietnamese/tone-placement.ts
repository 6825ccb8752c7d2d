/**
 * One place for the tone mark of a syllable. Hoà and Hòa, thuỷ and thủy, and slips such as
 * "tóan" or "qúy" are the same word; where the mark stands never tells two words apart.
 */

import { memoize } from '../data/memoize';

/** Each vowel letter with its six tones: level, grave, acute, hook, tilde, dot below. */
const families = [
  'aàáảãạ',
  'ăằắẳẵặ',
  'âầấẩẫậ',
  'eèéẻẽẹ',
  'êềếểễệ',
  'iìíỉĩị',
  'oòóỏõọ',
  'ôồốổỗộ',
  'ơờớởỡợ',
  'uùúủũụ',
  'ưừứửữự',
  'yỳýỷỹỵ',
];

const familyOf = new Map(
  families.flatMap((family) => Array.from(family, (vowel) => [vowel, family] as const)),
);

/** By code unit, for all letters up to the last with a tone: what a run of vowels is made of. */
const vowelKinds = new Uint8Array(0x1f00);
const levelVowel = 1;
const tonedVowel = 2;
for (const family of families) {
  Array.from(family, (vowel, tone) => {
    vowelKinds[vowel.charCodeAt(0)] = tone === 0 ? levelVowel : tonedVowel;
  });
}

const isClosing = (letter: string) => (letter >= 'a' && letter <= 'z') || letter === 'đ';

/** Letters with a circumflex, breve or horn always carry the tone (the last of them in ươ). */
const marked = 'ăâêôơư';

/**
 * Where the tone of a vowel run belongs (0-based), by the rules of the spelling books; in open
 * oa, oe, uy, which are written both ways, the first vowel. Null: no run of one syllable.
 * @param plain the run without tones
 * @param start 1 where the first letter belongs to the consonant (qu, gi), else 0
 */
function tonePosition(plain: string, start: number, closed: boolean): number | null {
  const length = plain.length - start;
  if (length > 3) return null;
  for (let index = plain.length - 1; index >= start; index -= 1) {
    if (marked.includes(plain.charAt(index))) return index;
  }
  const onSecond = length === 3 || (length === 2 && closed);
  return onSecond ? start + 1 : start;
}

/**
 * @param beginning 'q' or 'g' where that letter stands before the run, else ''
 * @param isClosed whether a letter follows it
 */
function placeInRun(run: string, beginning: string, isClosed: boolean): string {
  let plain = '';
  let tone = 0;
  let tonedAt = -1;
  for (let index = 0; index < run.length; index += 1) {
    const vowel = run.charAt(index);
    const family = familyOf.get(vowel) ?? vowel;
    const toneHere = family.indexOf(vowel);
    plain += family.charAt(0);
    if (toneHere > 0) {
      // Two tones: more than one syllable, so nothing is certain.
      if (tone > 0) return run;
      tone = toneHere;
      tonedAt = index;
    }
  }
  if (tone === 0) return run;
  const isGlide =
    (beginning === 'q' && plain[0] === 'u') || (beginning === 'g' && plain[0] === 'i');
  const position = tonePosition(plain, isGlide ? 1 : 0, isClosed);
  if (position === null || position === tonedAt) return run;
  const toned = familyOf.get(plain.charAt(position))?.charAt(tone) ?? '';
  return plain.slice(0, position) + toned + plain.slice(position + 1);
}

/** The u of qu and three vowels: what is longer is no syllable. */
const longestRun = 4;

/** The same for all syllables of some surroundings: texts are many, their syllables few. */
const placer = (beginning: string, isClosed: boolean) =>
  memoize((run: string) => placeInRun(run, beginning, isClosed));

const placersBy = (beginning: string) => ({
  open: placer(beginning, false),
  closed: placer(beginning, true),
});

const placers = { q: placersBy('q'), g: placersBy('g'), other: placersBy('') };

/**
 * Moves every tone mark to its one place in the syllable; tones themselves stay.
 * @param text lower case, NFC
 */
export function placeTones(text: string): string {
  let placed = '';
  let done = 0;
  let start = 0;
  let isToned = false;
  for (let index = 0; index <= text.length; index += 1) {
    const kind = index < text.length ? (vowelKinds[text.charCodeAt(index)] ?? 0) : 0;
    if (kind !== 0) {
      isToned ||= kind === tonedVowel;
      continue;
    }
    const length = index - start;
    if (isToned && length > 1 && length <= longestRun) {
      const run = text.slice(start, index);
      const before = text.charAt(start - 1);
      const { open, closed } = placers[before === 'q' || before === 'g' ? before : 'other'];
      const right = (isClosing(text.charAt(index)) ? closed : open)(run);
      if (right !== run) {
        placed += text.slice(done, start) + right;
        done = index;
      }
    }
    start = index + 1;
    isToned = false;
  }
  return done === 0 ? text : placed + text.slice(done);
}
