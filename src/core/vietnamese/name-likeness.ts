/** Whether two typed names may mean the same: nearly equal, but never where a number or a tone differs. */
import { stripHonorifics } from './person-names';
import { memoize } from '../data/memoize';
import { fold } from './fold';

/** "Gia đình ông Nông Văn Thắng" registers as "Nông Văn Thắng" does. */
const household = /^(?:hộ gia đình|gia đình|hộ)[ .:]+(?=\S)/;

/** The space most often left out: "VănThắng". */
const runTogether = /(\p{Ll})(\p{Lu})/gu;

const hasNumber = /\d| [ivx]+(?= |$)/;
const figure = /(?:số )?0*(\d+)/g;
const romanFigure = / ([ivx]+)(?= |$)/g;

/** As in "Bản Đồn II". No VI among them: Vi is a surname and a given name. */
const romanNumerals: ReadonlyMap<string, string> = new Map(
  'i ii iii iv v - vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'
    .split(' ')
    .map((numeral, index) => [numeral, String(index + 1)]),
);

/** A word with a figure, or a single letter: "6a", "3", the "B" of "Nguyễn Văn Hùng B". */
const label = /\d|^\p{L}$/u;

const toneMarks = /[^\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Gives names as they are compared: folded, without honorifics, words apart, numbers in one
 * form ("Tổ dân phố số 03" and "tổ dân phố 3", "Bản Đồn II" and "Bản Đồn 2"). Names are many and
 * their words few, so each word is folded once.
 * @returns takes a canonical text (see toCanonicalText)
 */
export function nameComparer(): (name: string) => string {
  const foldWord = memoize((word: string) => fold(word.replace(runTogether, '$1 $2')));
  return (name) => {
    const folded = name.split(' ').map(foldWord).join(' ');
    const bare = stripHonorifics(folded.replace(household, ''));
    if (!hasNumber.test(bare)) return bare;
    return bare
      .replace(figure, '$1')
      .replace(romanFigure, (_, numeral: string) => ` ${romanNumerals.get(numeral) ?? numeral}`);
  };
}

/**
 * Whether one letter makes one of two different texts the other: inserted, removed, or replaced by
 * one of the same tone (Hoa and Hòa, Hùng and Hưng are different names).
 * @param one,other as `nameComparer` gives them, or a word of it
 */
export function isOneLetterApart(one: string, other: string): boolean {
  const more = other.length - one.length;
  if (more > 1 || more < -1 || one === other) return false;
  const shorter = more > 0 ? one.length : other.length;
  let same = 0;
  while (same < shorter && one.charCodeAt(same) === other.charCodeAt(same)) same += 1;
  // What follows the letter must be equal: from the end, as far as there is something to compare.
  const rest = more === 0 ? shorter - same - 1 : shorter - same;
  for (let back = 1; back <= rest; back += 1) {
    if (one.charCodeAt(one.length - back) !== other.charCodeAt(other.length - back)) return false;
  }
  return more !== 0 || toneOf(one.charAt(same)) === toneOf(other.charAt(same));
}

/**
 * The same of many texts, by their numbers. Most pairs are told apart by their lengths, or by their
 * first and their last letters, one of which stays where one letter makes the difference.
 */
export function oneLetterApart(texts: readonly string[]): (one: number, other: number) => boolean {
  const lengths = Int32Array.from(texts, ({ length }) => length);
  const firsts = Uint16Array.from(texts, (text) => text.charCodeAt(0));
  const lasts = Uint16Array.from(texts, (text) => text.charCodeAt(text.length - 1));
  return (one, other) => {
    const more = (lengths[one] ?? 0) - (lengths[other] ?? 0);
    if (more > 1 || more < -1) return false;
    if (firsts[one] !== firsts[other] && lasts[one] !== lasts[other]) {
      // A text of one letter, or of none, has nothing that stays.
      if ((lengths[one] ?? 0) + (lengths[other] ?? 0) > 2) return false;
    }
    return isOneLetterApart(texts[one] ?? '', texts[other] ?? '');
  };
}

/** All numbers, and single letters used like numbers, of a comparable name or of some words of it. */
export function labelsOf(name: string): string {
  return name
    .split(' ')
    .filter((word) => label.test(word))
    .join(' ');
}

const toneOf = memoize((letter: string) => letter.normalize('NFD').replace(toneMarks, ''));
