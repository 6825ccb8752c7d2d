/**
 * Finds equal things among many: each is told the first that equals it. An open hash table holds
 * places only, so that no keys are built or kept.
 */
import { placeOf, quickHash, withUnit } from '../text/hash';

/**
 * Two numbers a slot: the place, -1 where it is free, and its hash, as things with different ones
 * need not be looked at. Used again by every search: fresh memory would cost more than the search.
 */
let slots = new Int32Array(0);

/** At least twice as many as there are things, so that a free one is near. */
function clearedSlots(count: number): Int32Array {
  const length = 2 * 2 ** Math.ceil(Math.log2(count * 2 + 1));
  if (slots.length < length) slots = new Int32Array(length);
  return slots.subarray(0, length).fill(-1);
}

/**
 * By place: the first place that holds an equal thing, itself where there is none before; -1 where
 * there is nothing to compare.
 * @param hashOf equal for equal things, not negative; -1: nothing to compare
 */
export function firstEquals(
  count: number,
  hashOf: (place: number) => number,
  areEqual: (place: number, earlier: number) => boolean,
): Int32Array {
  const firsts = new Int32Array(count);
  const table = clearedSlots(count);
  const mask = table.length / 2 - 1;
  for (let place = 0; place < count; place += 1) {
    const hash = hashOf(place);
    if (hash < 0) {
      firsts[place] = -1;
      continue;
    }
    let slot = placeOf(hash, mask);
    let first = table[slot * 2] ?? -1;
    while (first >= 0 && (table[slot * 2 + 1] !== hash || !areEqual(place, first))) {
      slot = (slot + 1) & mask;
      first = table[slot * 2] ?? -1;
    }
    if (first < 0) {
      table[slot * 2] = place;
      table[slot * 2 + 1] = hash;
    }
    firsts[place] = first < 0 ? place : first;
  }
  return firsts;
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
