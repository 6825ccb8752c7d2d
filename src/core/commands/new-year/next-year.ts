/**
 * What the workbook of the next year begins with, taken from this year's: settings with their dates
 * a year later, lists, own indicators, the wards of 1 January, closed periods; and, if wanted, last year's
 * registrations as proposals. Rows, plans and sentences are new every year; what people added for
 * themselves is named, since it is left behind.
 */
import { findAll } from '../../checks/run-checks';
import { failure, type Failure } from '../../messages/failure-catalog';
import { carriedRows } from '../periods/history-rows';
import { isClosed, recordsOf, type PeriodRecord } from '../../figures/closed-periods';
import { fromSerial, toSerial } from '../../data/dates';
import { dayMovedByYears, shiftPeriod, type Period } from '../../data/periods';
import { associationOf } from '../../workbook/file-identity';
import type { Snapshot } from '../../workbook/snapshot';
import { settingDefinitions, type Settings } from '../../schema/settings';
import type { Ward, Wards } from '../../schema/units';
import type { WorkbookData } from '../../workbook/read-workbook';
import { plain, type RowValues } from '../append-rows';
import type { Command, CommonInput } from '../command';
import { openWorkbook, tableTitles, unreadableSheet } from '../open-workbook';
import type { Seed, SeededSetting } from '../set-up/seed';
import { definitionSeed, listSeed, unitSeed } from '../set-up/seed-of';
import { paperTables } from '../../schema/paper-sheets';
import { emulationCriteria } from '../../schema/reference-sheets';
import type { Table } from '../../schema/table';
import { leftBehind, type NotCarriedOver } from './left-behind';
import { proposalRows } from './proposal-rows';

export interface NextYear {
  readonly year: number;
  readonly seed: Seed;
  /** Rows of `Lịch sử kỳ`. */
  readonly history: readonly RowValues[];
  /** Rows of `keptTables`, by sheet; of one that is not there nothing. */
  readonly kept: Readonly<Record<string, readonly RowValues[]>>;
  /** Rows of `Đề xuất đăng ký lại`; empty where they are not wanted. */
  readonly proposals: readonly RowValues[];
  /** The association's fingerprint, by which files are known (`associationOf`), and its name; '' where it has none. */
  readonly association: string;
  readonly associationName: string;
  /** Names of the closed periods carried along. */
  readonly carried: readonly string[];
  /** Names of periods that were reopened and not closed again: they are not carried. */
  readonly open: readonly string[];
  readonly leftBehind: NotCarriedOver;
}

export interface NextYearInput extends CommonInput {
  readonly bringForward: boolean;
}

export const prepareNextYear: Command<NextYearInput, NextYear> = {
  name: 'prepare-next-year',
  onlyReads: true,
  reads: (titles) => tableTitles(titles),
  plan: ({ today, bringForward }, snapshot) => {
    const read = openWorkbook(snapshot, today);
    if (!read.ok) return read;
    const { workbook } = read;
    const content = unreadableSheet(workbook) ?? nextYearOf(workbook, snapshot, bringForward);
    return 'code' in content ? content : { ok: true, changes: [], result: content };
  },
};

function nextYearOf(
  workbook: WorkbookData,
  snapshot: Snapshot,
  bringForward: boolean,
): NextYear | Failure {
  const { period, context, ownUnit } = workbook;
  if (ownUnit !== null) return failure('new-year-of-ward', { ward: ownUnit.name });
  if (period === null) return failure('period-missing');
  const { year: endingYear } = fromSerial(period.to);
  const year = endingYear + 1;
  const firstDay = toSerial(year, 1, 1);
  const ending = { from: toSerial(endingYear, 1, 1) ?? period.from, to: (firstDay ?? 0) - 1 };
  if (firstDay === null) return failure('period-missing');
  const records = recordsOf(workbook);
  const closed = records.filter(isClosed);
  return {
    year,
    seed: {
      levels: { level: workbook.level, listLevel: workbook.listLevel },
      settings: movedSettings(workbook.settings, period),
      lists: listSeed(workbook),
      definitions: definitionSeed(workbook),
      wards: unitsKept(context.wards, closed, firstDay).map((ward) =>
        unitSeed(workbook, ward, unitColumns),
      ),
    },
    history: closed.flatMap(carriedRows),
    kept: keptRows(workbook),
    proposals: bringForward
      ? proposalRows(workbook, findAll(workbook, snapshot), ending, firstDay)
      : [],
    association: associationOf(snapshot, workbook) ?? '',
    associationName: workbook.settings.association,
    carried: closed.map(({ name }) => name),
    open: records.filter((record) => !isClosed(record)).map(({ name }) => name),
    leftBehind: leftBehind(workbook, snapshot),
  };
}

/** Templates and criteria, which are the association's own for years: their rows come along as they were typed. */
export const keptTables: readonly Table[] = [...paperTables, emulationCriteria];

function keptRows({ tables }: WorkbookData): NextYear['kept'] {
  return Object.fromEntries(
    keptTables.flatMap((table) => {
      const reading = tables.get(table.sheet);
      if (reading === undefined) return [];
      const rows = Array.from(reading.rows, (_, row): RowValues =>
        Object.fromEntries(
          table.columns
            .map(({ key }) => [key, reading.rawValue(row, key)] as const)
            .filter(([, value]) => value !== '')
            .map(([key, value]) => [key, plain(value)]),
        ),
      );
      return [[table.sheet, rows] as const];
    }),
  );
}

/** What belongs to one report or one year only is typed anew. */
const cleared: readonly (keyof Settings)[] = [
  'periodName',
  'reportNumber',
  'reportDate',
  'openingBalance',
  'openingBalanceOfWards',
  'openingBalanceOfChapters',
  'templateVersion',
];

function movedSettings(settings: Settings, period: Period): Seed['settings'] {
  const { from, to } = shiftPeriod(period, 1);
  const moved: Partial<Record<keyof Settings, number>> = {
    from,
    to,
    ...(settings.deadline !== null && { deadline: dayMovedByYears(settings.deadline, 1) }),
  };
  return new Map(
    settingDefinitions
      .filter(({ key }) => !cleared.includes(key))
      .flatMap(({ key }): readonly (readonly [keyof Settings, SeededSetting])[] => {
        const day = moved[key];
        const value = settings[key];
        if (day !== undefined) {
          return [[key, { written: { value: day, isDate: true }, isDictated: false }]];
        }
        if (value === null) return [];
        return [[key, { written: plain(value), isDictated: false }]];
      }),
  );
}

/** All but the link to the ward's file, which is of the year that ends. */
const unitColumns: readonly string[] = [
  'kind',
  'aliases',
  'validFrom',
  'validTo',
  'mergedInto',
  'households',
  'clans',
  'hamlets',
  'offices',
  'population',
  'adults',
  'emails',
];

/**
 * The units that are valid on the year's first day or later; and of those that are no more, the ones
 * that the closed periods name, with what they were merged into, so that figures still find their place.
 */
function unitsKept(
  { all, byCode }: Wards,
  closed: readonly PeriodRecord[],
  firstDay: number,
): readonly Ward[] {
  const kept = new Set(all.filter(({ validTo }) => validTo === null || validTo >= firstDay));
  const keep = (unit: Ward | undefined): void => {
    if (unit === undefined || kept.has(unit)) return;
    kept.add(unit);
    if (unit.validTo !== null) keep(byCode(unit.mergedInto, unit.validTo + 1));
  };
  for (const { period, wardNames } of closed) {
    for (const code of wardNames.keys()) keep(byCode(code, period.to));
  }
  return all.filter((unit) => kept.has(unit));
}
