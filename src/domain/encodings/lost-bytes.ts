/**
 * Bytes that got lost from mojibake: Windows code pages leave some undefined, and programs drop
 * them ("há»c" for "há»" + 0x8D + "c"). A letter comes back where the spelling allows one only.
 */
import { isVietnameseWord } from './syllable';
import { decodeSequence } from './utf8';
import { undefinedBytes } from './windows-bytes';

const vietnameseLetter = /^[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]$/;

/** What Vietnamese letters of UTF-8 begin with, their last byte aside, where that can be undefined. */
const beginnings: readonly (readonly number[])[] = [[0xc3], [0xc4], [0xe1, 0xbb]];

/** Holds the place of a letter that is still to be found: private use, one per beginning. */
const firstPlaceholder = 0xe000;

const candidates: ReadonlyMap<string, readonly string[]> = new Map(
  beginnings.map((beginning, index) => [
    String.fromCharCode(firstPlaceholder + index),
    undefinedBytes
      .map((byte) => decodeSequence([...beginning, byte]) ?? '')
      .filter((letter) => vietnameseLetter.test(letter)),
  ]),
);

const placeholder = /[\uE000-\uE002]/;
const words = /[\p{L}\p{M}\uE000-\uE002]+/gu;

/** More in one word than any syllable has. */
const mostPerWord = 2;

/** The place of a letter whose last byte was lost, after these bytes; null where none can have been. */
export function placeOfLost(first: number, second: number | undefined): string | null {
  const index = beginnings.findIndex((bytes) => bytes[0] === first && bytes[1] === second);
  return index < 0 ? null : String.fromCharCode(firstPlaceholder + index);
}

/** đường, Đường or ĐƯỜNG. */
function hasUsualCase(word: string): boolean {
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  return word === lower || word === upper || word === upper.charAt(0) + lower.slice(1);
}

function fillings(word: string): readonly string[] {
  const at = word.search(placeholder);
  if (at < 0) return [word];
  return (candidates.get(word.charAt(at)) ?? []).flatMap((letter) =>
    fillings(word.slice(0, at) + letter + word.slice(at + 1)),
  );
}

/** The text with every lost letter; null where a word can be filled in no way, or in several. */
export function fillLost(text: string): string | null {
  let isSure = true;
  const filled = text.replace(words, (word) => {
    const lost = word.split(placeholder).length - 1;
    if (lost === 0) return word;
    const possible =
      lost > mostPerWord
        ? []
        : fillings(word).filter((filling) => hasUsualCase(filling) && isVietnameseWord(filling));
    const [only, ...others] = possible;
    if (only === undefined || others.length > 0) isSure = false;
    return only ?? word;
  });
  return isSure ? filled : null;
}
