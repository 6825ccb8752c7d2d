/** Rows that are equal in every part of their table's key, all parts filled. */
import { columnOf, type Table } from '../tables/table';
import { fold } from '../text/fold';
import { anonymousDonors } from '../workbook/anonymous-donors';
import { oncePerReading } from '../workbook/once';
import type { TableReading } from '../workbook/read-table';
import { firstsOf, byPart, together, type RowNumbers } from './first-equals';
import { firstOfGroup } from './group-keys';
import { amountNumbers, numbersBy, wardNumbers, yearNumbers } from './row-numbers';
import { splitNames } from '../workbook/split-names';

/** The first of the data rows that equal a row, the row itself where none does before; -1: it equals none. */
export type FirstEqual = (row: number) => number;

/**
 * Clans, hamlets, offices and communes are compared by the meaning of their names. Other rows with a
 * part of the key blank or unreadable, or of an anonymous donor, equal none. Null: the table has no key.
 */
export const equalRows = oncePerReading((reading): FirstEqual | null => {
  const { duplicateKey } = reading.table;
  if (duplicateKey === undefined) return null;
  const { columns, yearOf } = duplicateKey;
  const name = columns.find((key) => isName(reading.table, key));
  const firstGroup = firstOfGroup(reading);
  const { numbers } = together(
    ...columns.flatMap((key) =>
      key === name ? foldedNames(reading) : [partNumbers(reading, key)],
    ),
    ...(yearOf === undefined ? [] : [yearNumbers(reading, yearOf)]),
  );
  if (name === undefined) return (row) => numbers[row] ?? -1;
  const isAnonymous = anonymousDonors(reading);
  return (row) => {
    const group = firstGroup.get(row);
    if (group !== undefined) return group;
    const first = numbers[row] ?? -1;
    return first < 0 || first === row || !(isAnonymous(first) || isAnonymous(row)) ? first : -1;
  };
});

const isName = (table: Table, key: string) => columnOf(table, key).kind.name === 'name';

/** The folded words before the last, and the folded last words: equal in equal names. */
function foldedNames(reading: TableReading): readonly RowNumbers[] {
  const { headOf, tailOf, heads, tails } = splitNames(reading);
  const { numbers } = reading.column(reading.table.nameColumn);
  const folded = (partOf: Int32Array, texts: readonly string[]) =>
    byPart(numbers, partOf, firstsOf(texts.map(fold)));
  return [folded(headOf, heads), folded(tailOf, tails)];
}

function partNumbers(reading: TableReading, key: string): RowNumbers {
  if (reading.table.product?.product === key) return amountNumbers(reading);
  if (key === 'ward') return wardNumbers(reading);
  const comparable = columnOf(reading.table, key).kind.comparer?.() ?? fold;
  return numbersBy(reading.column(key), (value) =>
    typeof value === 'string' ? comparable(value) || null : (value as number),
  );
}
