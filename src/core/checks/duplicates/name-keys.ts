/** The names of a table's rows, in the parts by which similar ones are found. */
import { nameComparer } from '../../vietnamese/name-likeness';
import type { TableData } from '../../workbook/read-table';
import type { GroupIds } from '../../data/group-rows';
import { splitNames } from '../../workbook/split-names';

/** Names as compared (see nameComparer). A row without a name has the number -1. */
export interface NameParts {
  /** Equal words before the last, and their text by number. */
  readonly head: GroupIds;
  readonly wordsBefore: readonly string[];
  /** Equal last words, and their text by number. */
  readonly tail: GroupIds;
  readonly lastWords: readonly string[];
}

export function partsOfNames(reading: TableData): NameParts {
  const { numbers, values } = reading.column(reading.table.nameColumn);
  const typed = splitNames(reading);
  const comparable = nameComparer();
  const headsKnown = new Map<string, number>();
  const tailsKnown = new Map<string, number>();
  const numberOfHead = typed.heads.map((words) => {
    const text = comparable(`${words} ${anyWord}`);
    return words === '' ? -1 : numberOf(headsKnown, wordsBeforeLast(text));
  });
  const numberOfTail = typed.tails.map((word) => {
    // Behind another word, as it stands in the name: alone, the "bà" of "bàIa" would be an honorific.
    const text = letters.test(word)
      ? comparable(`${anyWord} ${word}`).slice(anyWord.length + 1)
      : '';
    return plainWord.test(text) ? numberOf(tailsKnown, text) : -1;
  });
  const wholeNames = new Map<number, readonly [head: number, tail: number]>();
  const partsOfWhole = (cell: number, name: string) => {
    const text = comparable(name);
    const last = text.slice(text.lastIndexOf(' ') + 1);
    const parts = [
      numberOf(headsKnown, wordsBeforeLast(text)),
      numberOf(tailsKnown, last),
    ] as const;
    wholeNames.set(cell, parts);
    return parts;
  };

  const heads = new Int32Array(numbers.length).fill(-1);
  const tails = new Int32Array(numbers.length).fill(-1);
  for (let row = 0; row < numbers.length; row += 1) {
    const cell = numbers[row] ?? -1;
    const name = cell < 0 ? null : values[cell];
    if (typeof name !== 'string') continue;
    const head = numberOfHead[typed.headOf[cell] ?? -1] ?? -1;
    const tail = numberOfTail[typed.tailOf[cell] ?? -1] ?? -1;
    if (head >= 0 && tail >= 0) {
      heads[row] = head;
      tails[row] = tail;
    } else {
      [heads[row], tails[row]] = wholeNames.get(cell) ?? partsOfWhole(cell, name);
    }
  }
  const wordsBefore = [...headsKnown.keys()];
  const lastWords = [...tailsKnown.keys()];
  return {
    head: { ids: heads, count: wordsBefore.length },
    wordsBefore,
    tail: { ids: tails, count: lastWords.length },
    lastWords,
  };
}

/** The number of a text, a new one where it was not known. */
function numberOf(known: Map<string, number>, text: string): number {
  const found = known.get(text) ?? known.size;
  known.set(text, found);
  return found;
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
