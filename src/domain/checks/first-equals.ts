/**
 * Finds equal things among many: each is told the first that equals it. Open hash tables hold places
 * only, so that no keys are built or kept. Things are sorted into groups by their hashes before, as
 * one table of many would not fit the processor's cache, and each look into it would wait for memory.
 */
import { placeOf, quickHash, withUnit } from '../text/hash';

/** How many things share a table, about: it fits the first caches. */
const perGroup = 4096;
const hashBits = 31;

/** Memory that every search uses again: fresh one would cost more than the search. */
let hashes = new Int32Array(0);
/** A place and its hash by turns, group after group. */
let sorted = new Int32Array(0);
/** Two numbers a slot: the place, -1 where it is free, and its hash, as things with different ones need not be looked at. */
let slots = new Int32Array(0);

function makeRoom(count: number): void {
  if (hashes.length >= count) return;
  hashes = new Int32Array(count);
  sorted = new Int32Array(count * 2);
}

/** At least twice as many slots as there are things, so that a free one is near. */
function clearedSlots(count: number): number {
  const length = 2 ** Math.ceil(Math.log2(count * 2 + 1));
  if (slots.length < length * 2) slots = new Int32Array(length * 2);
  slots.fill(-1, 0, length * 2);
  return length;
}

/**
 * By place: the first place that holds an equal thing, itself where there is none before; -1 where
 * there is nothing to compare.
 * @param hashOf 31 bits, equal for equal things; -1: nothing to compare
 */
export function firstEquals(
  count: number,
  hashOf: (place: number) => number,
  areEqual: (place: number, earlier: number) => boolean,
): Int32Array {
  const firsts = new Int32Array(count).fill(-1);
  let start = 0;
  for (const end of sortedByGroup(count, hashOf)) {
    const mask = clearedSlots(end - start) - 1;
    for (let index = start; index < end; index += 1) {
      const place = sorted[index * 2] ?? 0;
      const hash = sorted[index * 2 + 1] ?? 0;
      let slot = placeOf(hash, mask);
      let first = slots[slot * 2] ?? -1;
      while (first >= 0 && (slots[slot * 2 + 1] !== hash || !areEqual(place, first))) {
        slot = (slot + 1) & mask;
        first = slots[slot * 2] ?? -1;
      }
      if (first < 0) {
        slots[slot * 2] = place;
        slots[slot * 2 + 1] = hash;
      }
      firsts[place] = first < 0 ? place : first;
    }
    start = end;
  }
  return firsts;
}

/**
 * Fills `sorted` with what has a hash; the first bits of it tell the group, the last ones the slot.
 * @returns where each group ends
 */
function sortedByGroup(count: number, hashOf: (place: number) => number): Int32Array {
  makeRoom(count);
  const groupBits = Math.max(0, Math.ceil(Math.log2(count / perGroup)));
  const shift = hashBits - groupBits;
  const ends = new Int32Array(2 ** groupBits);
  for (let place = 0; place < count; place += 1) {
    const hash = hashOf(place);
    hashes[place] = hash;
    if (hash >= 0) ends[hash >>> shift] = (ends[hash >>> shift] ?? 0) + 1;
  }
  let before = 0;
  for (let group = 0; group < ends.length; group += 1) {
    const size = ends[group] ?? 0;
    ends[group] = before;
    before += size;
  }
  for (let place = 0; place < count; place += 1) {
    const hash = hashes[place] ?? -1;
    if (hash < 0) continue;
    const at = ends[hash >>> shift] ?? 0;
    ends[hash >>> shift] = at + 1;
    sorted[at * 2] = place;
    sorted[at * 2 + 1] = hash;
  }
  return ends;
}

/**
 * The same of texts and numbers; null: nothing to compare.
 * @param hashAt the quick hash of a text, where it may be known
 */
export function firstsOf(
  keys: readonly (string | number | null)[],
  hashAt: (place: number, text: string) => number = (_, text) => quickHash(text),
): Int32Array {
  return firstEquals(
    keys.length,
    (place) => {
      const key = keys[place] ?? null;
      if (key === null) return -1;
      const hash = typeof key === 'string' ? hashAt(place, key) : withUnit(0, key | 0);
      return hash & 0x7fffffff;
    },
    (place, earlier) => keys[place] === keys[earlier],
  );
}
