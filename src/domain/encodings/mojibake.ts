/**
 * Mojibake: UTF-8 that was read as Windows-1252, Windows-1258 or Latin-1, once or several times:
 * "Khuyáº¿n há»c". Its bytes are read again, as they should have been.
 */
import { fillLost, placeOfLost } from './lost-bytes';
import { isWellFormed } from './syllable';
import { decodeSequence, sequenceLength } from './utf8';
import { onlyWindows, windowsByte } from './windows-bytes';

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
