/**
 * How things stood: the newest row of each ward up to a day. A merged unit's row stands for its
 * part of the new one until the new one has a row of its own.
 */
import { numberAt, wardAt, type TableReading } from '../workbook/read-table';
import type { Ward } from '../workbook/wards';
import type { Adding } from './tally';

export function addNewest(
  tally: Adding,
  reading: TableReading,
  column: string,
  wrong: Uint8Array,
  lastDay: number,
): void {
  const newest = new Map<Ward, { row: number; day: number; value: number }>();
  const [dayAt, numberOf] = [numberAt(reading, 'date'), numberAt(reading, column)];
  const wardOf = wardAt(reading);
  reading.rows.forEach((_, row) => {
    const [ward, day, value] = [wardOf(row), dayAt(row), numberOf(row)];
    if (ward === null || day === null || value === null || wrong[row] === 1 || day > lastDay)
      return;
    const known = newest.get(ward);
    if (known === undefined || day >= known.day) newest.set(ward, { row, day, value });
  });

  const directSuccessor = ({ validTo, mergedInto }: Ward) =>
    validTo === null || validTo >= lastDay
      ? undefined
      : tally.wards.byCode(mergedInto, validTo + 1);
  const isReplaced = (ward: Ward): boolean => {
    for (
      let next = directSuccessor(ward), steps = 0;
      next !== undefined && steps < tally.wards.all.length;
      next = directSuccessor(next), steps += 1
    ) {
      if (newest.has(next)) return true;
    }
    return false;
  };
  for (const [ward, { row, value }] of newest) {
    if (!isReplaced(ward)) tally.add(row, ward, value);
  }
}
