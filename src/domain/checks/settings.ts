/** What is wrong in `Thiết lập`. */
import { settingsTable } from '../tables/support';
import { columnOf } from '../tables/table';
import type { RowProblem } from '../workbook/read-column';
import type { TableCheck } from './check';

export const settings: TableCheck = {
  codes: [
    'setting-invalid',
    'setting-as-text',
    'setting-unknown',
    'setting-repeated',
    'period-reversed',
  ],
  run: (reading, workbook) => {
    if (reading.table !== settingsTable) return [];
    const problems: RowProblem[] = workbook.settingProblems.map(({ row, key, problem }) => ({
      row,
      column: columnOf(settingsTable, key),
      problem,
    }));
    const { from, to } = workbook.settings;
    const row = workbook.settingRows.get('to');
    if (from !== null && to !== null && to < from && row !== undefined) {
      problems.push({
        row,
        column: columnOf(settingsTable, 'value'),
        problem: { code: 'period-reversed', params: { fromDate: from } },
      });
    }
    return problems;
  },
};
