/**
 * Finds rows of equal or nearly equal names among rows that have something else in common. Two
 * names one letter apart share their last word, or all words before it, so that only rows
 * that share one of these are compared letter by letter.
 */
import { memoize } from '../../data/memoize';
import { labelsOf, oneLetterApart } from '../../vietnamese/name-likeness';
import type { NameParts } from './name-keys';
import { combineGroups, type GroupIds } from '../../data/group-rows';

/** What makes two rows alike. */
export interface DuplicateRule {
  /** Rows are compared within a block only; -1: with none. */
  readonly blocks: GroupIds;
  readonly names: 'equal' | 'nearly-equal';
  /** What else must hold between two rows of a block with such names. */
  readonly agree: (row: number, earlier: number) => boolean;
}

/** Far more than a block of a real register holds of one surname; it keeps the time linear in any sheet. */
const mostCompared = 100;

/** Calls `tell` with each row that is like an earlier one, and the first of those. */
export function findSimilarRows(
  names: NameParts,
  { blocks, names: wanted, agree }: DuplicateRule,
  tell: (row: number, earlier: number) => void,
): void {
  const { head, tail, wordsBefore, lastWords } = names;
  const isEqual = wanted === 'equal';
  const { rows, ends, largest } = rowsByBlock(isEqual ? combineGroups(blocks, head, tail) : blocks);
  // The rows of a block are far apart in the sheet; by place, what is compared lies together.
  const heads = byPlace(head, rows);
  const tails = byPlace(tail, rows);
  const agreeAt = (place: number, earlier: number) => agree(rows[place] ?? -1, rows[earlier] ?? -1);
  /** Of places whose other words are equal. */
  const areNear = (texts: readonly string[], { ids: numbers }: GroupIds) => {
    const areApart = oneLetterApart(texts);
    const labels = memoize((number: number) => labelsOf(texts[number] ?? ''));
    return (place: number, earlier: number) => {
      const [one = -1, other = -1] = [numbers[place], numbers[earlier]];
      return (
        (one === other || (areApart(one, other) && labels(one) === labels(other))) &&
        agreeAt(place, earlier)
      );
    };
  };
  const searches: readonly Search[] = isEqual
    ? [{ chain: chainOf(heads, largest), test: agreeAt }]
    : [
        { chain: chainOf(heads, largest), test: areNear(lastWords, tails) },
        { chain: chainOf(tails, largest), test: areNear(wordsBefore, heads) },
      ];
  let start = 0;
  for (let block = 0; block < ends.length; block += 1) {
    const end = ends[block] ?? -1;
    if (end < 0) continue;
    for (let place = start; place < end; place += 1) {
      if ((heads.ids[place] ?? -1) < 0) continue;
      let found = -1;
      for (let index = 0; index < searches.length; index += 1) {
        const search = searches[index];
        if (search !== undefined) found = firstLike(search, start, place, found);
      }
      if (found >= 0) tell(rows[place] ?? -1, rows[found] ?? -1);
    }
    start = end;
  }
}

/** The numbers of rows in the order of these. */
function byPlace({ ids: numbers, count: below }: GroupIds, rows: Int32Array): GroupIds {
  const ordered = new Int32Array(rows.length);
  for (let place = 0; place < rows.length; place += 1) {
    ordered[place] = numbers[rows[place] ?? -1] ?? -1;
  }
  return { ids: ordered, count: below };
}

/** Which earlier places a place is compared with, and what they must pass. */
interface Search {
  readonly chain: Chain;
  readonly test: (place: number, earlier: number) => boolean;
}

/**
 * The places of a block that share a number, each leading to the one before: `latest` by number,
 * `before` by place within the block.
 */
interface Chain {
  readonly numbers: Int32Array;
  readonly latest: Int32Array;
  readonly before: Int32Array;
}

/** @param largest how many rows the largest block has */
function chainOf({ ids: numbers, count: below }: GroupIds, largest: number): Chain {
  return { numbers, latest: new Int32Array(below).fill(-1), before: new Int32Array(largest) };
}

/**
 * The first of the earlier places that passes the test, unless one is found already; -1: none. The
 * place is put into the chain.
 * @param start the first place of the block that is gone through
 */
function firstLike(
  { chain: { numbers, latest, before }, test }: Search,
  start: number,
  place: number,
  known: number,
): number {
  const number = numbers[place] ?? -1;
  const last = latest[number] ?? -1;
  latest[number] = place;
  before[place - start] = last;
  if (known >= 0) return known;
  let found = -1;
  let earlier = last;
  for (let compared = 0; earlier >= start && compared < mostCompared; compared += 1) {
    if (test(place, earlier)) found = earlier;
    earlier = before[earlier - start] ?? -1;
  }
  return found;
}

/**
 * The rows of all blocks that have several, block after block, ascending in each, and where each
 * block ends; -1: it has fewer.
 */
function rowsByBlock({ ids: numbers, count: below }: GroupIds) {
  /** At first how many rows a block has, then where it begins. */
  const ends = new Int32Array(below);
  for (let row = 0; row < numbers.length; row += 1) {
    const block = numbers[row] ?? -1;
    if (block >= 0) ends[block] = (ends[block] ?? 0) + 1;
  }
  let total = 0;
  let largest = 0;
  for (let block = 0; block < below; block += 1) {
    const size = ends[block] ?? 0;
    ends[block] = size < 2 ? -1 : total;
    if (size < 2) continue;
    total += size;
    largest = Math.max(largest, size);
  }
  const rows = new Int32Array(total);
  for (let row = 0; row < numbers.length; row += 1) {
    const block = numbers[row] ?? -1;
    const place = block < 0 ? -1 : (ends[block] ?? -1);
    if (place < 0) continue;
    rows[place] = row;
    ends[block] = place + 1;
  }
  return { rows, ends, largest };
}
