/** The names of a table's rows, in the parts by which similar ones are found. */
import { nameComparer } from '../text/name-likeness';
import type { TableReading } from '../workbook/read-table';
import { byRow, numberOf, together, type RowNumbers } from './row-numbers';
import { splitNames } from './split-names';

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
  const typed = splitNames(reading);
  const comparable = nameComparer();
  const heads = new Map<string, number>();
  const tails = new Map<string, number>();
  const numberOfHead = typed.heads.map((words) => {
    const text = comparable(`${words} ${anyWord}`);
    return words === '' ? -1 : numberOf(heads, wordsBeforeLast(text));
  });
  const numberOfTail = typed.tails.map((word) => {
    const text = letters.test(word) ? comparable(word) : '';
    return plainWord.test(text) ? numberOf(tails, text) : -1;
  });
  const headOf = typed.headOf.map((head) => numberOfHead[head] ?? -1);
  const tailOf = typed.tailOf.map((tail) => numberOfTail[tail] ?? -1);
  values.forEach((name, cell) => {
    if (typeof name !== 'string' || ((headOf[cell] ?? -1) >= 0 && (tailOf[cell] ?? -1) >= 0))
      return;
    const text = comparable(name);
    headOf[cell] = numberOf(heads, wordsBeforeLast(text));
    tailOf[cell] = numberOf(tails, text.slice(text.lastIndexOf(' ') + 1));
  });
  const head = byRow(numbers, headOf);
  const tail = byRow(numbers, tailOf);
  const wordsBefore = [...heads.keys()];
  const lastWords = [...tails.keys()];
  return {
    whole: together(head, tail),
    head,
    wordsBefore,
    tail,
    lastWords,
    textOf: (row) =>
      `${wordsBefore[head[row] ?? -1] ?? ''} ${lastWords[tail[row] ?? -1] ?? ''}`.trim(),
  };
}

const letters = /^\p{L}+$/u;

/**
 * A last word that tells nothing of the words before it, and they nothing of it: no numeral, no
 * abbreviation. A name that ends in one is put together from parts that are each made comparable
 * once; other names are made comparable whole.
 */
const plainWord = /^(?!(?:[ivx]+|cty)$)\p{L}+$/u;

/** Stands for such a word. */
const anyWord = 'q';

const wordsBeforeLast = (text: string) => text.slice(0, Math.max(0, text.lastIndexOf(' ')));
