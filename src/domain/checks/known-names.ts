/** Names in the small sheets that name nothing: an indicator in `Chỉ tiêu`, a list in `Danh mục`. */
import { indicatorLabelled } from '../indicators/definitions';
import { listNames } from '../tables/list-names';
import { listTable, targets } from '../tables/support';
import { columnOf } from '../tables/table';
import { textsOf } from '../workbook/read-table';
import { listNamed } from '../workbook/workbook';
import type { TableCheck } from './check';

export const knownIndicators: TableCheck = {
  codes: ['indicator-unknown'],
  run: (reading) => {
    if (reading.table !== targets) return [];
    const column = columnOf(targets, 'indicator');
    return textsOf(reading, 'indicator').flatMap((name, row) =>
      name === null || indicatorLabelled(name) !== undefined
        ? []
        : [{ row, column, problem: { code: 'indicator-unknown' as const } }],
    );
  },
};

export const knownLists: TableCheck = {
  codes: ['list-unknown'],
  run: (reading) => {
    if (reading.table !== listTable) return [];
    const column = columnOf(listTable, 'list');
    const candidates = listNames.join(', ');
    return textsOf(reading, 'list').flatMap((name, row) =>
      name === null || listNamed(name) !== undefined
        ? []
        : [{ row, column, problem: { code: 'list-unknown' as const, params: { candidates } } }],
    );
  },
};
