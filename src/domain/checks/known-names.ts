/**
 * What is typed in the small sheets and names nothing: an indicator in `Chỉ tiêu` and `Lịch sử
 * kỳ`, a list or a target of a programme in `Danh mục`.
 */
import { indicatorLabelled, indicators } from '../indicators/definitions';
import { history } from '../tables/history';
import { listNames, programmeList } from '../tables/list-names';
import { listTable, targets } from '../tables/support';
import { columnOf } from '../tables/table';
import { textsOf } from '../workbook/read-table';
import { listNamed } from '../workbook/workbook';
import { readProgrammeTarget } from '../indicators/programme';
import type { TableCheck } from './check';

const ids = new Set(indicators.map(({ id }) => id));

/** Where a table names indicators, and which names it knows. */
const namedIn = [
  {
    table: targets,
    key: 'indicator',
    isKnown: (name: string) => indicatorLabelled(name) !== undefined,
  },
  { table: history, key: 'indicatorId', isKnown: (name: string) => ids.has(name) },
];

export const knownIndicators: TableCheck = {
  codes: ['indicator-unknown'],
  run: (reading) => {
    const named = namedIn.find(({ table }) => table === reading.table);
    if (named === undefined) return [];
    const column = columnOf(named.table, named.key);
    return textsOf(reading, named.key).flatMap((name, row) =>
      name === null || named.isKnown(name)
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

export const programmeRows: TableCheck = {
  codes: ['programme-target-unclear'],
  run: (reading, { context }) => {
    if (reading.table !== listTable) return [];
    const column = columnOf(listTable, 'value');
    const lists = textsOf(reading, 'list');
    const titleNamed = context.lists.finder('Danh hiệu');
    return textsOf(reading, 'value').flatMap((value, row) =>
      value === null ||
      listNamed(lists[row] ?? '') !== programmeList ||
      readProgrammeTarget({ value, aliases: [] }, titleNamed) !== null
        ? []
        : [{ row, column, problem: { code: 'programme-target-unclear' as const } }],
    );
  },
};
