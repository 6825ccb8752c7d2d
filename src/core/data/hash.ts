/** Fingerprints of texts, to notice that a sheet was edited, and to find equal ones. Not for secrets. */

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
      let [first, second] = [low, high];
      for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        first = Math.imul(first ^ unit, 2654435761);
        second = Math.imul(second ^ unit, 1597334677);
      }
      [low, high] = [first, second];
    },
    addNumbers: (numbers) => {
      let [first, second] = [low, high];
      for (let index = 0; index < numbers.length; index += 1) {
        const unit = numbers[index] ?? 0;
        first = Math.imul(first ^ unit, 2654435761);
        second = Math.imul(second ^ unit, 1597334677);
      }
      [low, high] = [first, second];
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

/** A quick hash of 32 bits of a text with one more UTF-16 unit; of no text it is 0. */
export function withUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x9e3779b1);
}

/** The quick hash of a text. */
export function quickHash(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) {
    hash = withUnit(hash, text.charCodeAt(index));
  }
  return hash;
}

/** The place that a quick hash leads to in a table of `mask` + 1 places, a power of two. */
export function placeOf(hash: number, mask: number): number {
  // The lower half of a product depends on the lower half of its factors alone.
  return (hash ^ (hash >>> 15)) & mask;
}
