/**
 * What TCVN3 and VNI share: text typed for a font of its own, whose characters are other
 * letters in Unicode. Whether a text is such text is weighed here, word by word.
 */
import { isSyllable, isToneless, isTypedSyllable, isVietnameseWord } from './syllable';

/** One word read by an encoding. */
export interface WordReading {
  readonly text: string;
  /** How much the word's characters speak for the encoding; see `weights`. */
  readonly weight: number;
}

export interface FontEncoding {
  readonly kind: 'tcvn3' | 'vni';
  /** Runs of letters, and of the symbols that stand for letters. Global. */
  readonly words: RegExp;
  /** null where the word holds what the encoding does not know, or writes otherwise. */
  readonly read: (word: string) => WordReading | null;
  /** Gives a converted text, of the same length as the typed one, the capitals that the font showed. */
  readonly restoreCapitals?: (typed: string, converted: string) => string;
}

/** What one character, or pair, says. */
export const weights = {
  /** In no language: a symbol inside a word (V¨n), a capital after a small letter (NguyÔn), "aâ". */
  certain: 4,
  /** A letter of few languages: ß, å, æ, ø. */
  foreign: 2,
  /** A letter of Vietnamese, or one with diaeresis, as in many short names (Lü, Loïc). */
  common: 1,
  none: 0,
} as const;

export interface FontReading {
  readonly repaired: string;
  readonly isCertain: boolean;
}

interface Tally {
  /** Words that are no Vietnamese as typed and are Vietnamese when converted; and what they weigh. */
  explained: number;
  weight: number;
  /** Words that the encoding leaves without sense. */
  contradicting: number;
  /** Words with letters that the encoding does not have: it was not the only one here. */
  mixed: number;
  /** Plain words of another language. */
  foreign: number;
}

const onlyAscii = /^[A-Za-z]*$/;
const digit = /[0-9]/;
const severalWords = /\S\s+\S/;

/** A footnote's sign after a Vietnamese word. */
const footnote = /¹+$/;

/** What stands alone as a bullet or a sign, "·" or "×", but not Đ ("§/c"). */
const loneSign = /^[^\p{L}§®]$/u;

/** UBND, Cty, B: no language is known by them. */
const abbreviation = /^(?:[A-Z]+|[^aeiouAEIOU]+|[A-Za-z])$/;

const isForeign = (word: string) => !abbreviation.test(word) && !isToneless(word);

/** In typed characters, of which a letter takes two at most; what is longer is no syllable. */
const longestWord = 20;

/** Converts a word of a text and notes in the tally what it says of the encoding. */
function convert(encoding: FontEncoding, word: string, besideDigit: boolean, tally: Tally): string {
  if (onlyAscii.test(word)) {
    if (isForeign(word)) tally.foreign += 1;
    return word;
  }
  const reading = word.length > longestWord ? null : encoding.read(word);
  if (reading === null) {
    if (isTypedSyllable(word)) tally.mixed += 1;
    else tally.contradicting += 1;
    return word;
  }
  const { text, weight } = reading;
  if (loneSign.test(word) || !isVietnameseWord(text)) {
    tally.contradicting += 1;
    return word;
  }
  // "2m×3m" is a size, "kho¹" a word with a footnote: neither says anything.
  const speaks = weight > 0 && !besideDigit && word.length > 1 && isSyllable(text);
  if (speaks && !isTypedSyllable(word.replace(footnote, ''))) {
    tally.explained += 1;
    tally.weight += weight;
  }
  return text;
}

/**
 * The text as read by an encoding; null where nothing, or not enough, speaks for it. Certain:
 * all of the text is in the encoding, every converted word is Vietnamese, and what converts
 * could have been nothing else.
 */
export function readByFont(typed: string, encoding: FontEncoding): FontReading | null {
  const tally: Tally = { explained: 0, weight: 0, contradicting: 0, mixed: 0, foreign: 0 };
  const converted = typed.replace(encoding.words, (word, offset: number) => {
    const besideDigit =
      digit.test(typed.charAt(offset - 1)) || digit.test(typed.charAt(offset + word.length));
    return convert(encoding, word, besideDigit, tally);
  });
  const { explained, weight, contradicting, mixed, foreign } = tally;
  const isWhole = contradicting === 0 && mixed === 0;
  const isAmongVietnamese = explained >= 2 || foreign === 0;
  const isStrong = weight >= weights.certain && explained > contradicting && isAmongVietnamese;
  // One word such as "Bø" is a name; "Tæ 4" and "Hå Nam" are worth a question.
  const isWeak =
    weight >= weights.foreign && isWhole && foreign === 0 && severalWords.test(typed.trim());
  if (!isStrong && !isWeak) return null;
  const repaired = encoding.restoreCapitals?.(typed, converted) ?? converted;
  return { repaired, isCertain: isStrong && isWhole };
}
