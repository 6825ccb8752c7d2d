/** Numbers equal pieces of texts without cutting them out: names are many, and their words few. */
import { placeOf } from './hash';

export interface StringPool {
  /**
   * The number of a piece, counted from 0 in the order in which they come; equal pieces share one.
   * @param units UTF-16 units, of which those from `start` up to `end` are the piece
   * @param hash the quick hash of the piece
   */
  readonly numberOf: (units: Uint16Array, start: number, end: number, hash: number) => number;
  /** The pieces by number. */
  readonly texts: () => string[];
}

const fewestSlots = 1024;
const fewestUnits = 4096;

/** An open hash table, beside one list of units in which the pieces stand one after the other. */
export function stringPool(): StringPool {
  let held = new Uint16Array(fewestUnits);
  let heldLength = 0;
  /** By number: where the piece begins in the list (and the one before ends), and its hash. */
  const starts = [0];
  const hashes: number[] = [];
  let slots = new Int32Array(fewestSlots).fill(-1);

  function isAt(
    number: number,
    hash: number,
    units: Uint16Array,
    start: number,
    end: number,
  ): boolean {
    const from = starts[number] ?? 0;
    if (hashes[number] !== hash || (starts[number + 1] ?? 0) - from !== end - start) return false;
    for (let index = start; index < end; index += 1) {
      if (held[from + index - start] !== units[index]) return false;
    }
    return true;
  }

  function add(units: Uint16Array, start: number, end: number, hash: number): number {
    const length = heldLength + end - start;
    if (length > held.length) {
      const longer = new Uint16Array(Math.max(held.length * 2, length));
      longer.set(held);
      held = longer;
    }
    held.set(units.subarray(start, end), heldLength);
    heldLength = length;
    starts.push(length);
    return hashes.push(hash) - 1;
  }

  /** At most half of the slots are taken, so that a free one is near. */
  function grow(): void {
    slots = new Int32Array(slots.length * 4).fill(-1);
    const mask = slots.length - 1;
    for (let number = 0; number < hashes.length; number += 1) {
      let slot = placeOf(hashes[number] ?? 0, mask);
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
  }

  return {
    numberOf: (units, start, end, hash) => {
      const mask = slots.length - 1;
      let slot = placeOf(hash, mask);
      let number = slots[slot] ?? -1;
      while (number >= 0 && !isAt(number, hash, units, start, end)) {
        slot = (slot + 1) & mask;
        number = slots[slot] ?? -1;
      }
      if (number >= 0) return number;
      const added = add(units, start, end, hash);
      slots[slot] = added;
      if (hashes.length * 2 > slots.length) grow();
      return added;
    },
    texts: () =>
      hashes.map((_, number) => textOf(held, starts[number] ?? 0, starts[number + 1] ?? 0)),
  };
}

/** As many as a call takes arguments anywhere. */
const mostArguments = 8192;

function textOf(units: Uint16Array, start: number, end: number): string {
  let text = '';
  for (let from = start; from < end; from += mostArguments) {
    text += String.fromCharCode(...units.subarray(from, Math.min(end, from + mostArguments)));
  }
  return text;
}
