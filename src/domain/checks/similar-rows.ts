/**
 * Finds rows of equal or nearly equal names among rows that have something else in common. Two
 * names one letter apart share their last word, or all words before it, so that only rows
 * that share one of these are compared letter by letter.
 */
import { haveSameLabels, isOneLetterApart } from '../text/name-likeness';
import type { NameParts } from './name-parts';
import { countOf, type RowNumbers } from './row-numbers';

/** What makes two rows alike. */
export interface Likeness {
  /** Rows are compared within a block only; -1: with none. */
  readonly blocks: RowNumbers;
  readonly names: 'equal' | 'nearly-equal';
  /** What else must hold between two rows of a block with such names. */
  readonly agree: (row: number, earlier: number) => boolean;
}

/** Far more than a block of a real register holds of one surname; it keeps the time linear in any sheet. */
const mostCompared = 100;

/** Calls `tell` with each row that is like an earlier one, and the first of those. */
export function findSimilarRows(
  names: NameParts,
  likeness: Likeness,
  tell: (row: number, earlier: number) => void,
): void {
  const { blocks, agree } = likeness;
  const { whole, head, tail, wordsBefore, lastWords, textOf } = names;
  const isNear = (texts: readonly string[], numbers: RowNumbers, row: number, earlier: number) =>
    (numbers[row] === numbers[earlier] ||
      (isOneLetterApart(texts[numbers[row] ?? -1] ?? '', texts[numbers[earlier] ?? -1] ?? '') &&
        haveSameLabels(textOf(row), textOf(earlier)))) &&
    agree(row, earlier);
  const searches: readonly [Search, Search?] =
    likeness.names === 'equal'
      ? [{ rows: earlierRows(whole, blocks), test: agree }]
      : [
          {
            rows: earlierRows(head, blocks),
            test: (row, earlier) => isNear(lastWords, tail, row, earlier),
          },
          {
            rows: earlierRows(tail, blocks),
            test: (row, earlier) => isNear(wordsBefore, head, row, earlier),
          },
        ];
  const [first, second] = searches;
  const rows = rowsByBlock(blocks);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? -1;
    if ((whole[row] ?? -1) < 0) continue;
    let found = first.rows.first(row, first.test);
    first.rows.add(row);
    if (second !== undefined) {
      if (found < 0) found = second.rows.first(row, second.test);
      second.rows.add(row);
    }
    if (found >= 0) tell(row, found);
  }
}

/** Which earlier rows a row is compared with, and what they must pass. */
interface Search {
  readonly rows: ReturnType<typeof earlierRows>;
  readonly test: (row: number, earlier: number) => boolean;
}

/** The rows of all blocks that have several, block after block, ascending in each. */
function rowsByBlock(blocks: RowNumbers): Int32Array {
  const sizes = new Int32Array(countOf(blocks));
  for (let row = 0; row < blocks.length; row += 1) {
    const block = blocks[row] ?? -1;
    if (block >= 0) sizes[block] = (sizes[block] ?? 0) + 1;
  }
  let total = 0;
  const places = sizes.map((size) => {
    const place = total;
    if (size > 1) total += size;
    return place;
  });
  const rows = new Int32Array(total);
  for (let row = 0; row < blocks.length; row += 1) {
    const block = blocks[row] ?? -1;
    if (block < 0 || (sizes[block] ?? 0) < 2) continue;
    const place = places[block] ?? 0;
    rows[place] = row;
    places[block] = place + 1;
  }
  return rows;
}

/** The rows that share a number within the block that is being gone through, as a chain from each to the one before. */
function earlierRows(numbers: RowNumbers, blocks: RowNumbers) {
  const latest = new Int32Array(countOf(numbers)).fill(-1);
  const before = new Int32Array(numbers.length).fill(-1);
  const latestOf = (row: number) => {
    const found = latest[numbers[row] ?? -1] ?? -1;
    return found >= 0 && blocks[found] === blocks[row] ? found : -1;
  };
  return {
    /** The first of the earlier rows that passes the test; -1: none. */
    first: (row: number, test: (row: number, earlier: number) => boolean): number => {
      let found = -1;
      let earlier = latestOf(row);
      for (let compared = 0; earlier >= 0 && compared < mostCompared; compared += 1) {
        if (test(row, earlier)) found = earlier;
        earlier = before[earlier] ?? -1;
      }
      return found;
    },
    add: (row: number) => {
      before[row] = latestOf(row);
      latest[numbers[row] ?? -1] = row;
    },
  };
}
