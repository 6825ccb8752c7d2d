/**
 * What is typed in the small sheets and names nothing: an indicator in `Chỉ tiêu` and `Lịch sử
 * kỳ`, a list or a target of a programme in `Danh mục`.
 */
import { indicatorLabelled, indicators } from '../indicators/definitions';
import { history } from '../tables/history';
import { separated } from '../cells/separated';
import { builtInLists, listNames, programmeList } from '../tables/list-names';
import { listTable, targets } from '../tables/support';
import { columnOf } from '../tables/table';
import { fold } from '../text/fold';
import type { RowProblem } from '../workbook/read-column';
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

/** A spelling that is a value of its list and an alias of another one: it is read as the value. */
export const aliasesOfLists: TableCheck = {
  codes: ['alias-is-value'],
  run: (reading, { context }) => {
    if (reading.table !== listTable) return [];
    const [values, aliases] = [textsOf(reading, 'value'), textsOf(reading, 'aliases')];
    return textsOf(reading, 'list').flatMap((listText, row): readonly RowProblem[] => {
      const list = listNamed(listText ?? '');
      const value = values[row] ?? null;
      if (list === undefined || value === null) return [];
      const known = new Map(context.lists.valuesOf(list).map((one) => [fold(one), one]));
      const tell = (key: 'aliases' | 'value', name: string, of: string): RowProblem => ({
        row,
        column: columnOf(listTable, key),
        problem: { code: 'alias-is-value', params: { name, value: of } },
      });
      const ofRow = separated(aliases[row] ?? '').flatMap((alias) => {
        const name = known.get(fold(alias));
        return name === undefined || fold(name) === fold(value)
          ? []
          : [tell('aliases', name, value)];
      });
      const builtIn = builtInLists[list].find(
        (one) =>
          fold(one.value) !== fold(value) &&
          one.aliases.some((alias) => fold(alias) === fold(value)),
      );
      return builtIn === undefined ? ofRow : [...ofRow, tell('value', value, builtIn.value)];
    });
  },
};
