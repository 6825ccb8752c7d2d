/** What is wrong in `Xã phường`: codes or names shared at one time, reversed dates, successors that do not exist, addresses. */
import { dataTables } from '../schema/all';
import {
  emulationCriteria,
  listTable,
  settingsTable,
  targets,
  wardList,
} from '../schema/reference-sheets';
import { columnOf } from '../schema/table';
import { fold } from '../vietnamese/fold';
import type { Problem } from '../messages/finding';
import { isEmail } from '../workbook/contact';
import type { RowProblem } from '../workbook/read-column';
import { overlap, type Ward } from '../schema/units';
import { type WorkbookData, listNamed } from '../workbook/read-workbook';
import type { TableCheck } from './check';
import { placeOf, stateOf } from '../figures/closed-periods';
import { history, periodStates } from '../schema/managed-sheets';
import { parseDateTime } from '../data/dates';
import { textsOf } from '../workbook/read-table';
import { indicatorsOf, type IndicatorList } from '../figures/indicator-list';
import { separated } from '../data/cell';
import { builtInLists, listNames, programmeList } from '../schema/lists';
import { readProgrammeTarget } from '../figures/programme-targets';

/** Remembers a unit under a key, and gives the earlier one of that key that is valid at the same time. */
function firstOverlapping(known: Map<string, Ward[]>, key: string, ward: Ward): Ward | undefined {
  const others = known.get(key) ?? [];
  known.set(key, [...others, ward]);
  return others.find((other) => overlap(other, ward));
}

/** Whether a register has rows of a unit that ended before the period did. */
function hasRows({ tables, period }: WorkbookData, ward: Ward): boolean {
  if (period === null || ward.validTo === null || ward.validTo >= period.to) return false;
  return dataTables.some(({ sheet }) =>
    tables
      .get(sheet)
      ?.column('ward')
      .values.some((value) => value === ward),
  );
}

export const wardListCheck: TableCheck = {
  codes: [
    'ward-code-repeated',
    'ward-name-repeated',
    'ward-dates-reversed',
    'ward-successor-unknown',
    'ward-without-successor',
    'email-invalid',
  ],
  run: (reading, workbook) => {
    const { wards } = workbook.context;
    if (reading.table !== wardList) return [];
    const problems: RowProblem[] = [];
    const tell = (ward: Ward, key: string, problem: Problem) =>
      problems.push({
        row: reading.dataRowAt(ward.row) ?? 0,
        column: columnOf(wardList, key),
        problem,
      });

    const earlier = { code: new Map<string, Ward[]>(), name: new Map<string, Ward[]>() };
    for (const ward of wards.all) {
      const { code, name, validFrom, validTo, mergedInto, emails } = ward;
      const sameCode = firstOverlapping(earlier.code, code, ward);
      if (sameCode) {
        const params = { code, firstRow: sameCode.row + 1 };
        tell(ward, 'code', { code: 'ward-code-repeated', params });
      }
      const sameName = firstOverlapping(earlier.name, fold(name), ward);
      if (sameName) {
        const params = { name, firstRow: sameName.row + 1 };
        tell(ward, 'name', { code: 'ward-name-repeated', params });
      }
      if (validFrom !== null && validTo !== null && validTo < validFrom) {
        tell(ward, 'validTo', { code: 'ward-dates-reversed' });
      }
      if (mergedInto !== '' && validTo !== null && !wards.byCode(mergedInto, validTo + 1)) {
        const params = { onDate: validTo + 1 };
        tell(ward, 'mergedInto', { code: 'ward-successor-unknown', params });
      }
      if (mergedInto === '' && validTo !== null && hasRows(workbook, ward)) {
        const params = { lastDate: validTo };
        tell(ward, 'mergedInto', { code: 'ward-without-successor', params });
      }
      const wrong = emails.filter((email) => !isEmail(email));
      if (wrong.length > 0) {
        tell(ward, 'emails', { code: 'email-invalid', params: { emails: wrong.join(', ') } });
      }
    }
    return problems;
  },
};

// What is wrong in `Thiết lập`.

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

// Rows of `Lịch sử kỳ` that someone edited, so that they cannot be read as they were written.

const candidates = Object.values(periodStates).join(', ');

/** What is wrong with a text of a column; null when nothing is. */
const judges: Readonly<Record<string, (text: string) => Problem | null>> = {
  status: (text) =>
    stateOf(text) === undefined ? { code: 'history-state-unknown', params: { candidates } } : null,
  when: (text) => (parseDateTime(text) === null ? { code: 'history-time-unreadable' } : null),
  place: (text) => (placeOf(text) === null ? { code: 'history-place-unknown' } : null),
};

export const historyRows: TableCheck = {
  codes: ['history-state-unknown', 'history-time-unreadable', 'history-place-unknown'],
  run: (reading) => {
    if (reading.table !== history) return [];
    return Object.entries(judges).flatMap(([key, judge]) => {
      const column = columnOf(history, key);
      return textsOf(reading, key).flatMap((text, row) => {
        const problem = text === null ? null : judge(text);
        return problem === null ? [] : [{ row, column, problem }];
      });
    });
  },
};

// What is typed in the small sheets and names nothing: an indicator in `Chỉ tiêu` and `Lịch sử
// kỳ`, a list or a target of a programme in `Danh mục`.

/** Where a table names indicators, and by what they are found. */
const namedIn = [
  {
    table: targets,
    key: 'indicator',
    find: ({ labelled }: IndicatorList) => labelled,
  },
  {
    table: emulationCriteria,
    key: 'indicator',
    find: ({ labelled }: IndicatorList) => labelled,
  },
  { table: history, key: 'indicatorId', find: ({ byId }: IndicatorList) => byId },
];

export const knownIndicators: TableCheck = {
  codes: ['indicator-unknown'],
  run: (reading, workbook) => {
    const named = namedIn.find(({ table }) => table === reading.table);
    if (named === undefined) return [];
    const column = columnOf(named.table, named.key);
    const find = named.find(indicatorsOf(workbook));
    return textsOf(reading, named.key).flatMap((name, row) =>
      name === null || find(name) !== undefined
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
