/**
 * Rows typed twice: equal in every part of the table's key, or registering one group twice. The
 * first counts, the later ones are errors.
 */
import { columnOf, type Table } from '../tables/table';
import type { RowProblem } from '../workbook/read-column';
import type { TableCheck } from './check';
import { firstOfGroup } from './group-keys';
import { equalRows } from './row-keys';

export const duplicateRows: TableCheck = {
  codes: ['duplicate-row'],
  run: (reading) => {
    const firstEqual = equalRows(reading);
    if (firstEqual === null) return [];
    const column = columnOf(reading.table, reading.table.nameColumn);
    const groups = firstOfGroup(reading);
    const parts = partsOfKey(reading.table, reading.table.duplicateKey?.columns ?? []);
    const problems: RowProblem[] = [];
    for (let row = 0; row < reading.rows.length; row += 1) {
      const first = firstEqual(row);
      if (first < 0 || first === row) continue;
      const firstRow = (reading.rows[first] ?? 0) + 1;
      const params = {
        firstRow,
        parts: groups.has(row) ? partsOfKey(reading.table, groupParts) : parts,
      };
      problems.push({ row, column, problem: { code: 'duplicate-row', params } });
    }
    return problems;
  },
};

/** What two rows of one group have in common. */
const groupParts = ['title', 'ward', 'name'];

/** “Danh hiệu”, “Xã, phường”, “Tên đăng ký”: by their headings, which are the same in every language. */
function partsOfKey(table: Table, keys: readonly string[]): string {
  return keys.map((key) => `“${columnOf(table, key).heading}”`).join(', ');
}
