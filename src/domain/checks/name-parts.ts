/** The names of a table's rows, in the parts by which similar ones are found. */
import { nameComparer } from '../text/name-likeness';
import { textsOf, type TableReading } from '../workbook/read-table';
import { numbered, numberOf, together, type RowNumbers } from './row-numbers';

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
  const typed = textsOf(reading, reading.table.nameColumn);
  const numbers = numbered(typed);
  const comparable = nameComparer();
  const heads = new Map<string, number>();
  const tails = new Map<string, number>();
  const headOf: number[] = [];
  const tailOf: number[] = [];
  typed.forEach((name, row) => {
    // A number that is not known yet is the next one.
    if (name === null || numbers[row] !== headOf.length) return;
    const text = comparable(name);
    const lastSpace = text.lastIndexOf(' ');
    headOf.push(numberOf(heads, text.slice(0, Math.max(0, lastSpace))));
    tailOf.push(numberOf(tails, text.slice(lastSpace + 1)));
  });
  const head = numbers.map((number) => headOf[number] ?? -1);
  const tail = numbers.map((number) => tailOf[number] ?? -1);
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
