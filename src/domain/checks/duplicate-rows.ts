/** Rows typed twice: equal in every part of the table's key. The first counts, the later ones are errors. */
import { columnOf } from '../tables/table';
import type { RowProblem } from '../workbook/read-column';
import type { TableCheck } from './check';
import { equalRows } from './row-keys';

export const duplicateRows: TableCheck = {
  codes: ['duplicate-row'],
  run: (reading) => {
    const firstEqual = equalRows(reading);
    if (firstEqual === null) return [];
    const column = columnOf(reading.table, reading.table.nameColumn);
    const problems: RowProblem[] = [];
    for (let row = 0; row < reading.rows.length; row += 1) {
      const first = firstEqual(row);
      if (first < 0 || first === row) continue;
      const firstRow = (reading.rows[first] ?? 0) + 1;
      problems.push({ row, column, problem: { code: 'duplicate-row', params: { firstRow } } });
    }
    return problems;
  },
};
