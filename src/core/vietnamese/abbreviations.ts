/**
 * Names shortened as Vietnamese shortens them: words to their first consonants ("Ng. T. Minh Khai",
 * "Đ.Xuân"), apart or run together ("NTMK", "NTM Khai").
 */
import { withoutTones } from './fold';

/** What no one types; it keeps the search short whatever a cell holds. */
const longestText = 60;

const firstConsonants = /^[bcdfghjklmnpqrstvwxz]+/;
const hasDigit = /\d/;

/** How many first letters may stand for a word; 0: none, as in "3". */
function shortestTo(word: string): number {
  if (hasDigit.test(word)) return 0;
  return Math.max(1, firstConsonants.exec(withoutTones(word))?.[0].length ?? 0);
}

/** A name that may be shortened. */
export interface ShortenedName {
  readonly words: readonly string[];
  /** By word, how many first letters may stand for it. */
  readonly shortest: readonly number[];
}

/** @param name folded, words parted by single spaces; null: one word, which has no abbreviation of its own */
export function shortenedName(name: string): ShortenedName | null {
  const words = name.split(' ');
  return words.length < 2 ? null : { words, shortest: words.map(shortestTo) };
}

/**
 * Whether a text stands for every word of a name, in order, each in full or by its first letters.
 * @param text folded, without punctuation, words parted by single spaces
 */
export function isShortFor(text: string, { words, shortest }: ShortenedName): boolean {
  if (text.length > longestText) return false;
  /** The words from `word` on stand in the text from `at` on. */
  const goesOn = (at: number, word: number): boolean => {
    const full = words[word];
    if (full === undefined) return at >= text.length;
    if (text.startsWith(full, at) && endsAt(text, at + full.length)) {
      if (goesOn(afterSpace(text, at + full.length), word + 1)) return true;
    }
    const most = shortest[word] ?? 0;
    for (let length = 1; length <= most; length += 1) {
      if (!text.startsWith(full.slice(0, length), at)) return false;
      if (goesOn(afterSpace(text, at + length), word + 1)) return true;
    }
    return false;
  };
  return goesOn(0, 0);
}

const endsAt = (text: string, at: number) => at === text.length || text[at] === ' ';

const afterSpace = (text: string, at: number) => (text[at] === ' ' ? at + 1 : at);
