/**
 * TCVN3 (ABC): text for fonts such as .VnTime, one byte a letter, pasted as Windows-1252.
 * Source: TCVN 5712:1993, set VN3; the bytes are those of TCVN5712-1 in glibc's iconv and of
 * xvnkb's tcvn.h, less the toned capitals, which these fonts do not have.
 */
import { weights, type FontEncoding } from './font-encoding';
import { isSyllable, isToneless } from './syllable';

/** Typed character, then the letter. */
const capitals = '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ';
const smallLetters = '¨ă ©â ªê «ô ¬ơ \u00ADư ®đ';
/** A capital font (.VnTimeH) shows them as capitals, so their case is not known. */
const tonedLetters =
  'µà μà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ' +
  'ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ';

const letters: ReadonlyMap<string, string> = new Map(
  `${capitals} ${smallLetters} ${tonedLetters}`
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

const words = /[\p{L}\p{M}¡-¯µ-¹»-¾×÷]+/gu;

const ascii = /[A-Za-z]/;
const symbol = /[^\p{L}]|[ªµμ]/u;
const smallBefore = /[a-z¨-®]/;
const capital = /\p{Lu}/u;
const diaeresis = /[äëïöüËÏÖÜ]/;
/** Also letters of Vietnamese in Unicode. */
const vietnamese = /[áâãèéêìíòóôõùúýÈÉÊÌÒÓÔÕÝ]/;

function weightOf(character: string, before: string): number {
  if (symbol.test(character)) return weights.certain;
  if (capital.test(character) && smallBefore.test(before)) return weights.certain;
  const isCommon = vietnamese.test(character) || diaeresis.test(character);
  return isCommon ? weights.common : weights.foreign;
}

function read(word: string) {
  let text = '';
  let weight = 0;
  let before = '';
  for (const character of word) {
    if (ascii.test(character)) {
      text += character;
    } else {
      const letter = letters.get(character);
      if (letter === undefined) return null;
      text += letter;
      weight += weightOf(character, before);
    }
    before = character;
  }
  return { text, weight };
}

/** Sure in every font. The small ¨ to ® of a word in capitals stand for capitals in a capital font. */
const sureCapital = /[A-Z¡-§]/;
const sureSmall = /[a-z]/;
const smallOfFont = /[a-z¨-®]/;

/** "V¡N", and "V¨N" or "L\u00AD¥NG" of a capital font, but not "Lª" or "§«", whose case others tell. */
const isInCapitals = (word: string) => sureCapital.test(word.slice(1)) && !sureSmall.test(word);

/** Whether the whole text is in capitals; "UBND ®¶" has none but in an abbreviation. */
function isCapitalText(typed: string, all: readonly string[]): boolean {
  if (sureSmall.test(typed)) return false;
  const inCapitals = all.filter(isInCapitals);
  if (!smallOfFont.test(typed)) return inCapitals.length > 0;
  return inCapitals.some((word) => isSyllable(read(word)?.text ?? '') || isToneless(word));
}

/** "V¡n" is "Văn": a capital of the font between small letters is none. */
function inProperCase(word: string, text: string): string {
  const rest = word.slice(1);
  return sureSmall.test(rest) && !/[A-Z]/.test(rest)
    ? text.charAt(0) + text.slice(1).toLowerCase()
    : text;
}

/**
 * Gives letters their capitals back: in words written in capitals ("PHßNG", "V¨N"), and at the
 * beginning of a word where every other word has one ("NguyÔn ThÞ ¸nh").
 */
function restoreCapitals(typed: string, converted: string): string {
  const all = typed.match(words) ?? [];
  const isAllCapitals = isCapitalText(typed, all);
  const firstLetters = all.map((word) => word.charAt(0));
  const isTitleText =
    firstLetters.some((letter) => sureCapital.test(letter)) &&
    !firstLetters.some((letter) => smallOfFont.test(letter));
  return typed.replace(words, (word, offset: number) => {
    const text = converted.slice(offset, offset + word.length);
    if (read(word)?.text !== text) return word;
    if (isAllCapitals || isInCapitals(word)) return text.toUpperCase();
    const proper = inProperCase(word, text);
    return isTitleText ? proper.charAt(0).toUpperCase() + proper.slice(1) : proper;
  });
}

export const tcvn3: FontEncoding = { kind: 'tcvn3', words, read, restoreCapitals };
