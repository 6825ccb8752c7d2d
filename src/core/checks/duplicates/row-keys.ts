/** Rows that are equal in every part of their table's key, all parts filled. */
import { columnOf, type Table } from '../../schema/table';
import { fold } from '../../vietnamese/fold';
import { anonymousDonors } from '../../workbook/anonymous-donors';
import { cachePerTable } from '../../data/memoize';
import type { TableData } from '../../workbook/read-table';
import {
  firstOccurrencesOf,
  groupRowsByPart,
  combineGroups,
  type GroupIds,
} from '../../data/group-rows';
import { firstOfGroup } from '../group-keys';
import { groupByAmount, groupBy, groupByUnit, groupByYear } from './column-keys';
import { splitNames } from '../../workbook/split-names';

/** The first of the data rows that equal a row, the row itself where none does before; -1: it equals none. */
export type FirstEqual = (row: number) => number;

/**
 * Clans, hamlets, offices and communes are compared by the meaning of their names. Other rows with a
 * part of the key blank or unreadable, or of an anonymous donor, equal none. Null: the table has no key.
 */
export const equalRows = cachePerTable((reading: TableData): FirstEqual | null => {
  const { duplicateKey } = reading.table;
  if (duplicateKey === undefined) return null;
  const { columns, yearOf } = duplicateKey;
  const name = columns.find((key) => isName(reading.table, key));
  const firstGroup = firstOfGroup(reading);
  const { ids: numbers } = combineGroups(
    ...columns.flatMap((key) =>
      key === name ? foldedNames(reading) : [partNumbers(reading, key)],
    ),
    ...(yearOf === undefined ? [] : [groupByYear(reading, yearOf)]),
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
function foldedNames(reading: TableData): readonly GroupIds[] {
  const { headOf, tailOf, heads, tails } = splitNames(reading);
  const { numbers } = reading.column(reading.table.nameColumn);
  const folded = (partOf: Int32Array, texts: readonly string[]) =>
    groupRowsByPart(numbers, partOf, firstOccurrencesOf(texts.map(fold)));
  return [folded(headOf, heads), folded(tailOf, tails)];
}

function partNumbers(reading: TableData, key: string): GroupIds {
  if (reading.table.product?.product === key) return groupByAmount(reading);
  if (key === 'ward') return groupByUnit(reading);
  const comparable = columnOf(reading.table, key).kind.comparer?.() ?? fold;
  return groupBy(reading.column(key), (value) =>
    typeof value === 'string' ? comparable(value) || null : (value as number),
  );
}
