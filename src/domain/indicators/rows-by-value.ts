/** Rows apart by the value that they have in a column: most indicators count those of one value of a list. */
import type { Value } from '../kinds/kind';
import type { ReadColumn } from '../workbook/read-column';

/**
 * @param rows data rows, ascending
 * @returns data rows by value, ascending; those without a value are left out
 */
export function rowsByValue(
  rows: Int32Array,
  { numbers, values }: ReadColumn,
): ReadonlyMap<Value, Int32Array> {
  // A value may have been typed in several ways, so several cells may share a group.
  const order = new Map<Value, number>();
  const groupOfCell = values.map((value) => {
    if (value === null) return -1;
    const group = order.get(value) ?? order.size;
    order.set(value, group);
    return group;
  });
  const groupOf = (row: number) => {
    const number = numbers[row] ?? -1;
    return number < 0 ? -1 : (groupOfCell[number] ?? -1);
  };

  const ends = new Int32Array(order.size);
  for (let index = 0; index < rows.length; index += 1) {
    const group = groupOf(rows[index] ?? -1);
    if (group >= 0) ends[group] = (ends[group] ?? 0) + 1;
  }
  let total = 0;
  const starts = ends.map((size) => {
    total += size;
    return total - size;
  });
  ends.set(starts);
  const sorted = new Int32Array(total);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? -1;
    const group = groupOf(row);
    if (group < 0) continue;
    const end = ends[group] ?? 0;
    sorted[end] = row;
    ends[group] = end + 1;
  }
  return new Map(
    [...order].map(([value, group]) => [value, sorted.subarray(starts[group], ends[group])]),
  );
}
