/**
 * Rows that may be one row typed twice, or one person awarded twice in a year: nearly equal, or
 * equal with a part of the key blank. Both are counted; the later one names the earlier one.
 */
import { columnOf } from '../tables/table';
import type { TableCheck } from './check';
import { likenessesOf } from './likenesses';
import { partsOfNames } from './name-parts';
import { rowKeys } from './row-keys';
import { findSimilarRows } from './similar-rows';

export const likelyDuplicates: TableCheck = {
  codes: ['likely-duplicate'],
  run: (reading) => {
    const { duplicateKey, nameColumn } = reading.table;
    const likenesses = likenessesOf(reading);
    if (duplicateKey === undefined || likenesses.length === 0) return [];
    const column = columnOf(reading.table, nameColumn);

    // Most sheets have no similar rows, and the keys of exact duplicates are asked for in vain.
    let keys: readonly (string | null)[] | null = null;
    const isExact = (row: number, earlier: number) => {
      keys ??= rowKeys(reading, duplicateKey);
      return keys[row] !== null && keys[row] === keys[earlier];
    };
    const found = new Map<number, number>();
    const names = partsOfNames(reading);
    for (const { agree, ...likeness } of likenesses) {
      const isLike = (row: number, earlier: number) =>
        agree(row, earlier) && !isExact(row, earlier);
      findSimilarRows(names, { ...likeness, agree: isLike }, (row, earlier) => {
        found.set(row, Math.min(earlier, found.get(row) ?? earlier));
      });
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
