/**
 * Rows typed twice: equal in every part of the table's key, or registering one group twice. The
 * first counts, the later ones are errors.
 */
import { columnOf, type Table } from '../../schema/table';
import type { RowProblem } from '../../workbook/read-column';
import type { TableCheck } from '../check';
import { firstOfGroup } from '../group-keys';
import { equalRows } from './row-keys';
import { fromSerial } from '../../data/dates';
import { fold } from '../../vietnamese/fold';
import { textAt, numberAt, wardAt } from '../../workbook/read-table';

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

// A receipt number used twice within level, ward, hamlet and year: one receipt may list several donors, so it is asked.

export const repeatedReceipts: TableCheck = {
  codes: ['receipt-repeated'],
  run: (reading) => {
    const { receiptColumn } = reading.table;
    if (receiptColumn === undefined) return [];
    const column = columnOf(reading.table, receiptColumn);
    const [receiptAt, levelAt] = [textAt(reading, receiptColumn), textAt(reading, 'level')];
    const [wardOf, hamletAt] = [wardAt(reading), textAt(reading, 'hamlet')];
    const dayAt = numberAt(reading, 'date');
    const comparable = columnOf(reading.table, 'hamlet').kind.comparer?.() ?? fold;
    const firstRows = new Map<string, number>();
    const problems: RowProblem[] = [];
    reading.rows.forEach((_, row) => {
      const receipt = receiptAt(row);
      const day = dayAt(row);
      if (receipt === null || day === null) return;
      const key = JSON.stringify([
        fold(receipt),
        levelAt(row),
        wardOf(row)?.row,
        comparable(hamletAt(row) ?? ''),
        fromSerial(day).year,
      ]);
      const first = firstRows.get(key);
      if (first === undefined) {
        firstRows.set(key, row);
        return;
      }
      const firstRow = (reading.rows[first] ?? 0) + 1;
      problems.push({ row, column, problem: { code: 'receipt-repeated', params: { firstRow } } });
    });
    return problems;
  },
};
