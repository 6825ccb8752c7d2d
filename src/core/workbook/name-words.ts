/**
 * Names in two parts as they are typed: the last word, and the words before it. Names are many and
 * their parts few, so that what a part means is found out once.
 */
import { withUnit } from '../data/hash';
import { scanFrom, lookTable, space } from '../vietnamese/text-scan';
import { stringPool } from '../data/string-pool';

export interface SplitNames {
  /** By distinct cell of the name column: the numbers of its parts; -1: no name. */
  readonly headOf: Int32Array;
  readonly tailOf: Int32Array;
  /** By number: the words before the last, '' where there is one word only; and the last words. */
  readonly heads: readonly string[];
  readonly tails: readonly string[];
}

/** Takes nothing. */
export const noHashes = new Int32Array(0);

export interface NameSplitter {
  /**
   * @param hashes takes the quick hash of the name, by cell
   * @returns what the name shows: see looksOf
   */
  readonly add: (cell: number, name: string, hashes: Int32Array) => number;
  /** Puts what a cell stands for in the place of what was typed. */
  readonly replace: (cell: number, value: unknown) => void;
  readonly parts: () => SplitNames;
}

/** @param count how many cells there are */
export function nameSplitter(count: number): NameSplitter {
  const headOf = new Int32Array(count).fill(-1);
  const tailOf = new Int32Array(count).fill(-1);
  const heads = stringPool();
  const tails = stringPool();
  let units = new Uint16Array(256);
  const { before, after } = lookTable();
  function add(cell: number, name: string, hashes: Int32Array): number {
    const { length } = name;
    if (length > units.length) units = new Uint16Array(length);
    const letters = units;
    let headEnd = 0;
    let headHash = 0;
    let tailStart = 0;
    let tailHash = 0;
    let hash = 0;
    let found = 0;
    let previous = space;
    for (let index = 0; index < length; index += 1) {
      const unit = name.charCodeAt(index);
      letters[index] = unit;
      found |= (before[previous] ?? 0) & (after[unit] ?? 0);
      previous = unit;
      if (unit === space) {
        headEnd = index;
        headHash = hash;
        tailStart = index + 1;
        tailHash = 0;
      } else tailHash = withUnit(tailHash, unit);
      hash = withUnit(hash, unit);
    }
    hashes[cell] = hash;
    headOf[cell] = heads.numberOf(letters, 0, headEnd, headHash);
    tailOf[cell] = tails.numberOf(letters, tailStart, length, tailHash);
    return scanFrom(found, previous, length);
  }

  return {
    add,
    replace: (cell, value) => {
      headOf[cell] = -1;
      tailOf[cell] = -1;
      if (typeof value === 'string') add(cell, value, noHashes);
    },
    parts: () => ({ headOf, tailOf, heads: heads.texts(), tails: tails.texts() }),
  };
}
