/** Rows apart by the value that they have in a column: most indicators count those of one value of a list. */
import type { Value } from '../kinds/kind';
import type { ReadColumn } from '../workbook/read-column';

/**
 * @param rows data rows, ascending
 * @returns data rows by value, ascending; those without a value are left out
 */
export function rowsByValue(
  rows: readonly number[],
  { cells: { numbers, values } }: ReadColumn,
): ReadonlyMap<Value, readonly number[]> {
  const groups = new Map<Value, number[]>();
  // A value may have been typed in several ways, so several cells may share a group.
  const groupOfCell = values.map((value) => {
    if (value === null) return null;
    const group = groups.get(value) ?? [];
    groups.set(value, group);
    return group;
  });
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? -1;
    const number = numbers[row] ?? -1;
    if (number >= 0) groupOfCell[number]?.push(row);
  }
  return groups;
}
