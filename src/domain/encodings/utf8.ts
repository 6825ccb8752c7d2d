/** Strict UTF-8, one character at a time: Apps Script has no TextDecoder. Source: RFC 3629. */

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
