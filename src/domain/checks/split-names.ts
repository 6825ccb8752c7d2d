/**
 * The names of a table's rows in two parts as they are typed: the last word, and the words before
 * it. Names are many and their parts few, so that what a part means is found out once.
 */
import { textNumbers } from '../text/text-numbers';
import { oncePerReading } from '../workbook/once';

export interface SplitNames {
  /** By distinct cell of the name column: the numbers of its parts; -1: no name. */
  readonly headOf: Int32Array;
  readonly tailOf: Int32Array;
  /** By number: the words before the last, '' where there is one word only; and the last words. */
  readonly heads: readonly string[];
  readonly tails: readonly string[];
}

export const splitNames = oncePerReading((reading): SplitNames => {
  const { values } = reading.column(reading.table.nameColumn).cells;
  const headOf = new Int32Array(values.length).fill(-1);
  const tailOf = new Int32Array(values.length).fill(-1);
  const heads = textNumbers();
  const tails = textNumbers();
  values.forEach((name, cell) => {
    if (typeof name !== 'string') return;
    const space = name.lastIndexOf(' ');
    headOf[cell] = heads.numberOf(name, 0, Math.max(0, space));
    tailOf[cell] = tails.numberOf(name, space + 1, name.length);
  });
  return { headOf, tailOf, heads: heads.texts(), tails: tails.texts() };
});
