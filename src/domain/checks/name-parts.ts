/** The names of a table's rows, in the parts by which similar ones are found. */
import { nameComparer } from '../text/name-likeness';
import type { TableReading } from '../workbook/read-table';
import { byRow, numberOf, together, type RowNumbers } from './row-numbers';

/** Names as compared (see nameComparer). Numbers are by data row; -1 where the row has no name. */
export interface NameParts {
  /** Equal names. */
  readonly whole: RowNumbers;
  /** Equal words before the last, and their text by number. */
  readonly head: RowNumbers;
  readonly wordsBefore: readonly string[];
  /** Equal last words, and their text by number. */
  readonly tail: RowNumbers;
  readonly lastWords: readonly string[];
  readonly textOf: (row: number) => string;
}

export function partsOfNames(reading: TableReading): NameParts {
  const { numbers, values } = reading.column(reading.table.nameColumn).cells;
  const { add, wordsBefore, lastWords } = nameSplitter();
  const headOf = new Int32Array(values.length).fill(-1);
  const tailOf = new Int32Array(values.length).fill(-1);
  values.forEach((name, number) => {
    if (typeof name === 'string') add(name, number, headOf, tailOf);
  });
  const head = byRow(numbers, headOf);
  const tail = byRow(numbers, tailOf);
  const heads = wordsBefore();
  const tails = lastWords();
  return {
    whole: together(head, tail),
    head,
    wordsBefore: heads,
    tail,
    lastWords: tails,
    textOf: (row) => `${heads[head[row] ?? -1] ?? ''} ${tails[tail[row] ?? -1] ?? ''}`.trim(),
  };
}

const letters = /^\p{L}+$/u;

/** A last word that tells nothing of the words before it, and they nothing of it: no numeral, no abbreviation. */
const plainWord = /^(?!(?:[ivx]+|cty)$)\p{L}+$/u;

/** Stands for such a word. */
const anyWord = 'q';

/**
 * Names are many, their words few: a name that ends in a plain word is put together from the
 * numbers of its two parts, each made comparable once.
 */
function nameSplitter() {
  const comparable = nameComparer();
  const heads = new Map<string, number>();
  const tails = new Map<string, number>();
  const numberOfHead = remembered((typed) => {
    const text = comparable(`${typed} ${anyWord}`);
    return numberOf(heads, text.slice(0, Math.max(0, text.lastIndexOf(' '))));
  });
  const numberOfPlainTail = remembered((typed) => {
    const word = letters.test(typed) ? comparable(typed) : '';
    return plainWord.test(word) ? numberOf(tails, word) : -1;
  });
  return {
    wordsBefore: () => [...heads.keys()],
    lastWords: () => [...tails.keys()],
    add: (name: string, number: number, headOf: Int32Array, tailOf: Int32Array) => {
      const space = name.lastIndexOf(' ');
      const plainTail = numberOfPlainTail(name.slice(space + 1));
      if (space > 0 && plainTail >= 0) {
        headOf[number] = numberOfHead(name.slice(0, space));
        tailOf[number] = plainTail;
        return;
      }
      const text = comparable(name);
      const lastSpace = text.lastIndexOf(' ');
      headOf[number] = numberOf(heads, text.slice(0, Math.max(0, lastSpace)));
      tailOf[number] = numberOf(tails, text.slice(lastSpace + 1));
    },
  };
}

function remembered(find: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = find(text);
      known.set(text, found);
    }
    return found;
  };
}
