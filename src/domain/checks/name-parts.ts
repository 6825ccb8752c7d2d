/** The names of a table's rows, in the parts by which similar ones are found. */
import { nameComparer } from '../text/name-likeness';
import type { TableReading } from '../workbook/read-table';
import { numberOf, together, type RowNumbers } from './row-numbers';

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
  const comparable = nameComparer();
  const heads = new Map<string, number>();
  const tails = new Map<string, number>();
  const headOf = new Int32Array(values.length).fill(-1);
  const tailOf = new Int32Array(values.length).fill(-1);
  values.forEach((name, number) => {
    if (typeof name !== 'string') return;
    const text = comparable(name);
    const lastSpace = text.lastIndexOf(' ');
    headOf[number] = numberOf(heads, text.slice(0, Math.max(0, lastSpace)));
    tailOf[number] = numberOf(tails, text.slice(lastSpace + 1));
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
