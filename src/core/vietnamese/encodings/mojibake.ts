/**
 * Mojibake: UTF-8 that was read as Windows-1252, Windows-1258 or Latin-1, once or several times:
 * "Khuyáº¿n há»c". Its bytes are read again, as they should have been.
 */
import { isWellFormed, isVietnameseWord } from './syllable';

// Strict UTF-8, one character at a time: Apps Script has no TextDecoder. Source: RFC 3629.

/** The shortest code point that a sequence of so many bytes may stand for. */
const smallest: Readonly<Record<number, number>> = { 2: 0x80, 3: 0x800, 4: 0x10000 };

/** The length in bytes of the character that a byte of 0x80 or more begins; 0 where it begins none. */
export function sequenceLength(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

/**
 * The character of one whole sequence of two to four bytes; null for anything but strict UTF-8
 * (a wrong length, an overlong form, a surrogate, a code point beyond Unicode).
 */
export function decodeSequence(sequence: readonly (number | undefined)[]): string | null {
  const [first = 0, ...others] = sequence;
  const length = sequenceLength(first);
  if (length === 0 || length !== sequence.length) return null;
  let codePoint = first & (0xff >> (length + 1));
  for (const byte of others) {
    if (byte === undefined || (byte & 0xc0) !== 0x80) return null;
    codePoint = (codePoint << 6) | (byte & 0x3f);
  }
  const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  if (codePoint < (smallest[length] ?? 0) || codePoint > 0x10ffff || isSurrogate) return null;
  return String.fromCodePoint(codePoint);
}

// The byte that a Windows character stands for. Text that was read in the wrong code page is
// turned back into its bytes by it. Sources: the Unicode Consortium's CP1252.TXT and CP1258.TXT.

/** Windows-1252, 0x80 to 0x9F; a space: undefined, which Windows reads as the control of that number. */
const from80 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Where Windows-1258, the Vietnamese code page, has another character than Windows-1252. */
const of1258: readonly (readonly [character: string, byte: number])[] = [
  ['Ă', 0xc3],
  ['\u0300', 0xcc],
  ['Đ', 0xd0],
  ['\u0309', 0xd2],
  ['Ơ', 0xd5],
  ['Ư', 0xdd],
  ['\u0303', 0xde],
  ['ă', 0xe3],
  ['\u0301', 0xec],
  ['đ', 0xf0],
  ['\u0323', 0xf2],
  ['ơ', 0xf5],
  ['ư', 0xfd],
  ['₫', 0xfe],
];

const bytes: ReadonlyMap<string, number> = new Map([
  ...Array.from(from80, (character, index) => [character, 0x80 + index] as const).filter(
    ([character]) => character !== ' ',
  ),
  ...of1258,
]);

/** The bytes that Windows-1252 or Windows-1258 does not define, and that programs drop. */
const undefinedBytes: readonly number[] = [0x81, 0x8a, 0x8d, 0x8e, 0x8f, 0x90, 0x9a, 0x9d, 0x9e];

/** A character that only these two code pages have: text with one was not read as Latin-1. */
const onlyWindows = /[ĂăĐđƠơƯư€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

/** The byte of one UTF-16 unit in Windows-1252, Windows-1258 or Latin-1; undefined where it has none. */
function windowsByte(character: string): number | undefined {
  const code = character.charCodeAt(0);
  return code <= 0xff ? code : bytes.get(character);
}

// Bytes that got lost from mojibake: Windows code pages leave some undefined, and programs drop
// them ("há»c" for "há»" + 0x8D + "c"). A letter comes back where the spelling allows one only.

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
function placeOfLost(first: number, second: number | undefined): string | null {
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
function fillLost(text: string): string | null {
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

export interface MojibakeReading {
  /** null where the text cannot be read as a whole. */
  readonly repaired: string | null;
  readonly isCertain: boolean;
}

/** What a sequence says that stands in no other text, and one that may. */
const enough = 4;
const little = 1;

/** More rounds than this have not been seen. */
const mostRounds = 3;

const asciiLetter = /[A-Za-z]/;
const smallLetter = /[a-z]/;
const noBreakSpace = '\u00A0';

/** A capital and what may follow it by itself: "XÃ…", "(XÃ”)", "XÃ NAM" with a no-break space. */
const capitalAndSign = /^[ÂÃĂ][\u00A0‘’“”–—…®©™»·°¹²³]$/;

/** Letters and marks of Vietnamese beyond Windows-1252, and what comes along invisibly. */
const vietnamese = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]|[\u0300-\u0303]|\u0306|\u0309|\u031B|\u0323|\u200B|\uFEFF/;

interface Decoded {
  readonly text: string;
  readonly weight: number;
  /** Whether every character beyond ASCII was a byte of a Vietnamese one. */
  readonly isWhole: boolean;
}

/** One character read from the bytes that some typed characters stand for. */
interface DecodedCharacter {
  readonly text: string;
  readonly weight: number;
  /** How many typed characters it took. */
  readonly length: number;
}

/** A character that Vietnamese has, or that is a byte of text garbled twice. */
const isPlausible = (character: string) =>
  vietnamese.test(character) || windowsByte(character) !== undefined;

/** @param typed the characters of one sequence */
function weightOf(typed: string, before: string, after: string): number {
  if (!capitalAndSign.test(typed)) return enough;
  // Nothing but mojibake parts a word so: "hoÃ ng", "CÃ”NG".
  const partsWord = typed.endsWith(noBreakSpace) ? smallLetter : asciiLetter;
  return smallLetter.test(before) || partsWord.test(after) ? enough : little;
}

/** null where no character begins, or none that is plausible. */
function decodeAt(typed: string, index: number): DecodedCharacter | null {
  const first = windowsByte(typed.charAt(index)) ?? 0;
  const length = sequenceLength(first);
  if (length === 0) return null;
  const sequence = typed.slice(index, index + length);
  const bytes = sequence.split('').map(windowsByte);
  const text = decodeSequence(bytes);
  if (text !== null) {
    if (!isPlausible(text)) return null;
    const weight = weightOf(sequence, typed.charAt(index - 1), typed.charAt(index + length));
    return { text, weight, length };
  }
  const lost = length < 4 ? placeOfLost(first, length === 3 ? bytes[1] : undefined) : null;
  if (lost === null) return null;
  // "á»" ends a word in «bóng đá»; inside a word it is nothing but mojibake.
  const isInside = length === 3 && asciiLetter.test(sequence.charAt(2));
  return { text: lost, weight: isInside ? enough : 0, length: length - 1 };
}

/** Reads the bytes that a text stands for; what is no UTF-8 is left as it is. */
function decode(typed: string): Decoded {
  let text = '';
  let weight = 0;
  let isWhole = true;
  let index = 0;
  while (index < typed.length) {
    const character = typed.charAt(index);
    const isAscii = character <= '\u007F';
    const decoded = isAscii ? null : decodeAt(typed, index);
    text += decoded?.text ?? character;
    weight += decoded?.weight ?? 0;
    index += decoded?.length ?? 1;
    if (!isAscii && decoded === null) isWhole = false;
  }
  return { text, weight, isWhole };
}

/** The text as it was before it was garbled; null where nothing, or not enough, says that it was. */
export function readMojibake(typed: string): MojibakeReading | null {
  let decoded = decode(typed);
  if (decoded.weight < enough) return null;
  let again = decode(decoded.text);
  for (let round = 1; round < mostRounds && isLegible(again); round += 1) {
    decoded = again;
    again = decode(decoded.text);
  }
  const filled = decoded.isWhole ? fillLost(decoded.text) : null;
  if (filled === null) return { repaired: null, isCertain: false };
  const repaired = filled.normalize('NFC');
  // Where Latin-1 was read, and its control characters dropped, any byte up to 0x9F may be lost.
  const areLettersSure = filled === decoded.text || onlyWindows.test(typed);
  // "HÃ Duy" with a no-break space may have to be read once more.
  const isLast = again.weight === 0;
  return { repaired, isCertain: areLettersSure && isLast && isWellFormed(repaired) };
}

const isLegible = ({ weight, isWhole }: Decoded) => isWhole && weight >= enough;
