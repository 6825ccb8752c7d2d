/** Rows typed twice: equal in every part of the table's key. The first counts, the later ones are errors. */
import { columnOf } from '../tables/table';
import type { RowProblem } from '../workbook/read-column';
import type { TableCheck } from './check';
import { equalRows } from './row-keys';
import { countOf } from './row-numbers';

export const duplicateRows: TableCheck = {
  codes: ['duplicate-row'],
  run: (reading) => {
    const equal = equalRows(reading);
    if (equal === null) return [];
    const column = columnOf(reading.table, reading.table.nameColumn);
    const firstRows = new Int32Array(countOf(equal)).fill(-1);
    const problems: RowProblem[] = [];
    equal.forEach((number, row) => {
      if (number < 0) return;
      const first = firstRows[number] ?? -1;
      if (first < 0) {
        firstRows[number] = row;
        return;
      }
      const firstRow = (reading.rows[first] ?? 0) + 1;
      problems.push({ row, column, problem: { code: 'duplicate-row', params: { firstRow } } });
    });
    return problems;
  },
};
