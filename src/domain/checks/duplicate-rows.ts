/** Rows typed twice: equal in every part of the table's key. The first counts, the later ones are errors. */
import { columnOf } from '../tables/table';
import type { RowProblem } from '../workbook/read-column';
import type { TableCheck } from './check';
import { rowKeys } from './row-keys';

export const duplicateRows: TableCheck = {
  codes: ['duplicate-row'],
  run: (reading) => {
    const { duplicateKey, nameColumn } = reading.table;
    if (duplicateKey === undefined) return [];
    const column = columnOf(reading.table, nameColumn);
    const firstRows = new Map<string, number>();
    const problems: RowProblem[] = [];
    rowKeys(reading, duplicateKey).forEach((key, row) => {
      if (key === null) return;
      const first = firstRows.get(key);
      if (first === undefined) {
        firstRows.set(key, row);
        return;
      }
      const firstRow = (reading.rows[first] ?? 0) + 1;
      problems.push({ row, column, problem: { code: 'duplicate-row', params: { firstRow } } });
    });
    return problems;
  },
};
