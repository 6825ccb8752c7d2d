/**
 * TCVN3 (ABC): text for fonts such as .VnTime, one byte a letter, pasted as Windows-1252.
 * Source: TCVN 5712:1993, set VN3; the bytes are those of TCVN5712-1 in glibc's iconv and of
 * xvnkb's tcvn.h, less the toned capitals, which these fonts do not have.
 */
import { weights, type FontEncoding } from './font-encoding';

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

const sureCapital = /[A-Z¡-§]/g;
const sureSmall = /[a-z¨-®]/;

const sureCapitalsOf = (word: string) => word.match(sureCapital)?.length ?? 0;
const isInCapitals = (word: string) => sureCapitalsOf(word) >= 2 && !sureSmall.test(word);

/**
 * Gives toned letters their capitals back: in words written in capitals ("PHßNG"), and at the
 * beginning of a word where every other word has one ("NguyÔn ThÞ ¸nh").
 */
function restoreCapitals(typed: string, converted: string): string {
  const all = typed.match(words) ?? [];
  const isCapitalText = !sureSmall.test(typed) && all.some(isInCapitals);
  const firstLetters = all.map((word) => word.charAt(0));
  const isTitleText =
    firstLetters.some((letter) => letter.match(sureCapital) !== null) &&
    !firstLetters.some((letter) => sureSmall.test(letter));
  return typed.replace(words, (word, offset: number) => {
    const text = converted.slice(offset, offset + word.length);
    if (read(word)?.text !== text) return word;
    if (isCapitalText || isInCapitals(word)) return text.toUpperCase();
    return isTitleText ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  });
}

export const tcvn3: FontEncoding = { kind: 'tcvn3', words, read, restoreCapitals };
