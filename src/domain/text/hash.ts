/** A short fingerprint of a text, to notice that a sheet was edited. Not for secrets. */

/** Hexadecimal digits of 53 bits. */
const width = 14;

export interface Hasher {
  readonly addText: (text: string) => void;
  /** Whole numbers of 32 bits, each as one unit. */
  readonly addNumbers: (numbers: Int32Array) => void;
  /** 53 bits as 14 lower-case hexadecimal digits. */
  readonly digits: () => string;
}

/** The cyrb53 hash (by bryc, public domain; seed 0) of what is added, unit by unit. */
export function hasher(): Hasher {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  return {
    addText: (text) => {
      for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        low = Math.imul(low ^ unit, 2654435761);
        high = Math.imul(high ^ unit, 1597334677);
      }
    },
    addNumbers: (numbers) => {
      for (let index = 0; index < numbers.length; index += 1) {
        const unit = numbers[index] ?? 0;
        low = Math.imul(low ^ unit, 2654435761);
        high = Math.imul(high ^ unit, 1597334677);
      }
    },
    digits: () => {
      let first = Math.imul(low ^ (low >>> 16), 2246822507);
      first ^= Math.imul(high ^ (high >>> 13), 3266489909);
      let last = Math.imul(high ^ (high >>> 16), 2246822507);
      last ^= Math.imul(first ^ (first >>> 13), 3266489909);
      const value = 2 ** 32 * (last & 0x1fffff) + (first >>> 0);
      return value.toString(16).padStart(width, '0');
    },
  };
}

/** The hash of a text's UTF-16 units. The algorithm must not change: its values stand in workbooks. */
export function hashText(text: string): string {
  const { addText, digits } = hasher();
  addText(text);
  return digits();
}
