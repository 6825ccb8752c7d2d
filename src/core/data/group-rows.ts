/**
 * Finds equal things among many: each is told the first that equals it. Open hash tables hold places
 * only, so that no keys are built or kept. Things are sorted into groups by their hashes before, as
 * one table of many would not fit the processor's cache, and each look into it would wait for memory.
 */
import { placeOf, quickHash, withUnit } from './hash';

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
export function findFirstOccurrences(
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
export function firstOccurrencesOf(
  keys: readonly (string | number | null)[],
  hashAt: (place: number, text: string) => number = (_, text) => quickHash(text),
): Int32Array {
  return findFirstOccurrences(
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

/** Rows by what they have in common. */
export interface GroupIds {
  /** By data row: equal numbers for equal values; -1 where there is no value to compare. */
  readonly ids: Int32Array;
  /** Every number is below it. */
  readonly count: number;
}

/** The numbers of rows from those of their cells. */
export function groupRows(cellOf: Int32Array, numberOfCell: Int32Array): GroupIds {
  const below = numberOfCell.length;
  if (areOwn(numberOfCell)) return { ids: cellOf, count: below };
  const numbers = new Int32Array(cellOf.length);
  for (let row = 0; row < cellOf.length; row += 1) {
    const cell = cellOf[row] ?? -1;
    numbers[row] = cell < 0 ? -1 : (numberOfCell[cell] ?? -1);
  }
  return { ids: numbers, count: below };
}

/** Whether each cell has its own number. */
function areOwn(numberOfCell: Int32Array): boolean {
  let cell = 0;
  while (cell < numberOfCell.length && numberOfCell[cell] === cell) cell += 1;
  return cell === numberOfCell.length;
}

/** The numbers of rows from those of what is a part of their cells. */
export function groupRowsByPart(
  cellOf: Int32Array,
  partOf: Int32Array,
  numberOfPart: Int32Array,
): GroupIds {
  const numbers = new Int32Array(cellOf.length);
  for (let row = 0; row < cellOf.length; row += 1) {
    const cell = cellOf[row] ?? -1;
    const part = cell < 0 ? -1 : (partOf[cell] ?? -1);
    numbers[row] = part < 0 ? -1 : (numberOfPart[part] ?? -1);
  }
  return { ids: numbers, count: numberOfPart.length };
}

/** Numbers the distinct combinations of columns; -1 where one of them is. */
export function combineGroups(...columns: readonly GroupIds[]): GroupIds {
  const rowCount = columns[0]?.ids.length ?? 0;
  const combinations = columns.reduce((product, { count: below }) => product * below, 1);
  return combinations <= rowCount
    ? placedTogether(columns, rowCount, combinations)
    : firstTogether(columns, rowCount);
}

/** Few combinations: each has its place. */
function placedTogether(
  columns: readonly GroupIds[],
  rowCount: number,
  combinations: number,
): GroupIds {
  const together = new Int32Array(rowCount);
  for (const { ids: numbers, count: below } of columns) {
    for (let row = 0; row < rowCount; row += 1) {
      const [before = -1, number = -1] = [together[row], numbers[row]];
      together[row] = before < 0 || number < 0 ? -1 : before * below + number;
    }
  }
  return { ids: together, count: combinations };
}

/** Many: each has the number of its first row. */
function firstTogether(columns: readonly GroupIds[], rowCount: number): GroupIds {
  const all = columns.map(({ ids: numbers }) => numbers);
  const hashOf = (row: number): number => {
    let hash = 0;
    for (let index = 0; index < all.length; index += 1) {
      const number = all[index]?.[row] ?? -1;
      if (number < 0) return -1;
      const mixed = withUnit(hash, number);
      hash = mixed ^ (mixed >>> 15);
    }
    return hash & 0x7fffffff;
  };
  const isSame = (row: number, other: number): boolean => {
    for (let index = 0; index < all.length; index += 1) {
      const column = all[index];
      if (column?.[row] !== column?.[other]) return false;
    }
    return true;
  };
  return { ids: findFirstOccurrences(rowCount, hashOf, isSame), count: rowCount };
}

/** Keeps the numbers that several rows have. */
export function keepRepeated({ ids: numbers, count: below }: GroupIds): GroupIds {
  const counts = new Uint8Array(below);
  for (let row = 0; row < numbers.length; row += 1) {
    const number = numbers[row] ?? -1;
    if (number >= 0) counts[number] = (counts[number] ?? 0) > 0 ? 2 : 1;
  }
  return filterGroups({ ids: numbers, count: below }, (row) => counts[numbers[row] ?? -1] === 2);
}

/** Keeps the numbers of some rows only. */
export function filterGroups(
  { ids: numbers, count: below }: GroupIds,
  isKept: (row: number) => boolean,
): GroupIds {
  const kept = new Int32Array(numbers.length);
  for (let row = 0; row < numbers.length; row += 1) {
    const number = numbers[row] ?? -1;
    kept[row] = number >= 0 && isKept(row) ? number : -1;
  }
  return { ids: kept, count: below };
}

/** Whether two rows have the same value, or one of them has none. */
export function areCompatible({ ids: numbers }: GroupIds, row: number, other: number): boolean {
  const [one = -1, another = -1] = [numbers[row], numbers[other]];
  return one < 0 || another < 0 || one === another;
}

/** Whether two rows have the same value. */
export function areEqual({ ids: numbers }: GroupIds, row: number, other: number): boolean {
  return (numbers[row] ?? -1) >= 0 && numbers[row] === numbers[other];
}
