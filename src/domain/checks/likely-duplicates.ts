/**
 * Rows that may be one row typed twice, or one person awarded twice in a year: nearly equal, or
 * equal with a part of the key blank. Both are counted; the later one names the earlier one.
 */
import { likelyAcrossUnits } from './across-units';
import { columnOf } from '../tables/table';
import type { TableCheck } from './check';
import { likenessesOf } from './likenesses';
import { partsOfNames } from './name-parts';
import { equalRows } from './row-keys';
import { findSimilarRows } from './similar-rows';

export const likelyDuplicates: TableCheck = {
  codes: ['likely-duplicate'],
  run: (reading, { context: { wards } }) => {
    const firstEqual = equalRows(reading);
    const likenesses = likenessesOf(reading);
    if (firstEqual === null || likenesses.length === 0) return [];
    const column = columnOf(reading.table, reading.table.nameColumn);

    /** Told as equal. */
    const areOne = (row: number, earlier: number) => {
      const first = firstEqual(row);
      return first >= 0 && first === firstEqual(earlier);
    };
    const found = new Map<number, number>();
    const names = partsOfNames(reading);
    for (const { agree, ...likeness } of likenesses) {
      const isLike = (row: number, earlier: number) => agree(row, earlier) && !areOne(row, earlier);
      findSimilarRows(names, { ...likeness, agree: isLike }, (row, earlier) => {
        found.set(row, Math.min(earlier, found.get(row) ?? earlier));
      });
    }
    for (const [row, earlier] of likelyAcrossUnits(reading, wards)) {
      if (!areOne(row, earlier)) found.set(row, Math.min(earlier, found.get(row) ?? earlier));
    }
    return [...found].map(([row, earlier]) => ({
      row,
      column,
      problem: {
        code: 'likely-duplicate' as const,
        params: { firstRow: (reading.rows[earlier] ?? 0) + 1 },
      },
    }));
  },
};
