/** Numbers equal pieces of texts without cutting them out: names are many, and their words few. */

export interface TextNumbers {
  /**
   * The number of a piece, counted from 0 in the order in which they come; equal pieces share one.
   * @param start,end of the piece in the text, as for `slice`
   */
  readonly numberOf: (text: string, start: number, end: number) => number;
  /** The pieces by number. */
  readonly texts: () => string[];
}

const fewestSlots = 256;

/** An open hash table, which holds where each piece stood first: no text is made to be looked for. */
export function textNumbers(): TextNumbers {
  const holders: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const hashes: number[] = [];
  let slots = new Int32Array(fewestSlots).fill(-1);

  function isAt(number: number, hash: number, text: string, start: number, end: number): boolean {
    const begin = starts[number] ?? 0;
    const length = end - start;
    if (hashes[number] !== hash || (ends[number] ?? 0) - begin !== length) return false;
    const holder = holders[number] ?? '';
    for (let index = 0; index < length; index += 1) {
      if (holder.charCodeAt(begin + index) !== text.charCodeAt(start + index)) return false;
    }
    return true;
  }

  /** At most half of the slots are taken, so that a free one is near. */
  function grow(): void {
    slots = new Int32Array(slots.length * 4).fill(-1);
    const mask = slots.length - 1;
    for (let number = 0; number < hashes.length; number += 1) {
      let slot = (hashes[number] ?? 0) & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
  }

  return {
    numberOf: (text, start, end) => {
      const hash = hashOf(text, start, end);
      const mask = slots.length - 1;
      let slot = hash & mask;
      let number = slots[slot] ?? -1;
      while (number >= 0 && !isAt(number, hash, text, start, end)) {
        slot = (slot + 1) & mask;
        number = slots[slot] ?? -1;
      }
      if (number >= 0) return number;
      const added = holders.push(text) - 1;
      starts.push(start);
      ends.push(end);
      hashes.push(hash);
      slots[slot] = added;
      if (holders.length * 2 > slots.length) grow();
      return added;
    },
    texts: () => holders.map((text, number) => text.slice(starts[number], ends[number])),
  };
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let index = start; index < end; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x9e3779b1);
  }
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}
