/** A short fingerprint of a text, to notice that a sheet was edited. Not for secrets. */

/** Hexadecimal digits of 53 bits. */
const width = 14;

/**
 * The cyrb53 hash (by bryc, public domain; seed 0) of a text's UTF-16 units: 53 bits as 14
 * lower-case hexadecimal digits. The algorithm must not change: its values stand in workbooks.
 */
export function hashText(text: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507);
  low ^= Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507);
  high ^= Math.imul(low ^ (low >>> 13), 3266489909);
  const value = 2 ** 32 * (high & 0x1fffff) + (low >>> 0);
  return value.toString(16).padStart(width, '0');
}
