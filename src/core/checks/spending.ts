/**
 * What the fund pays out, beside what it holds: more than that on any day, awards that no spending
 * stands behind, and an opening balance that is not the last period's closing one.
 */
import { isClosed, recordsOf } from '../figures/closed-periods';
import { figureReader, type FigureReader } from '../figures/figure-reader';
import { openingSettings, typedOpening } from '../figures/given';
import { indicatorOf, type Indicator } from '../figures/indicators';
import { levelsFrom, type Level } from '../schema/levels';
import { fund } from '../schema/registers/fund';
import { spending as spendingTable } from '../schema/registers/spending';
import { settingsTable } from '../schema/reference-sheets';
import { columnOf, type Table } from '../schema/table';
import { isInPeriod, type Period } from '../data/periods';
import { amountAt } from '../workbook/amounts';
import { numberAt, textAt, type TableData } from '../workbook/read-table';
import type { WorkbookData } from '../workbook/read-workbook';
import { placed, type FigureCheck, type PlacedProblem } from './check';

/** The same sum, of one level only, whatever the kind: money that another level passed on is spent as well. */
const ofLevel = (
  indicator: Indicator,
  level: Level,
  ...others: Indicator['filters']
): Indicator => ({
  ...indicator,
  filters: [{ column: 'level', oneOf: [level] }, ...others],
});

const ofWorkbook = (problem: PlacedProblem['problem']): PlacedProblem => ({
  sheet: null,
  row: null,
  columnIndex: null,
  column: null,
  problem,
});

/** Whether a register has rows in a period, and whether none of them is left out for an error. */
function keptIn(
  { tables }: WorkbookData,
  { wrongRows }: FigureReader,
  table: Table,
  period: Period,
): { readonly isKept: boolean; readonly isWhole: boolean } {
  const reading = tables.get(table.sheet);
  if (reading === undefined) return { isKept: false, isWhole: true };
  const wrong = wrongRows(table);
  const dayAt = numberAt(reading, 'date');
  const isIn = (row: number) => {
    const day = dayAt(row);
    return day === null ? null : isInPeriod(day, period);
  };
  return {
    isKept: reading.rows.some((_, row) => isIn(row) === true),
    isWhole: reading.rows.every((_, row) => wrong?.[row] !== 1 || isIn(row) === false),
  };
}

/** Without a register of spending, awards are all that is known to be paid. */
export const spending: FigureCheck = {
  codes: ['spending-above-fund', 'awards-without-spending'],
  run: (workbook, findings) => {
    const { period, level: own } = workbook;
    if (period === null) return [];
    const reader = figureReader(workbook, findings);
    const { figureOf } = reader;
    const paid = keptIn(workbook, reader, spendingTable, period);
    const gifts = keptIn(workbook, reader, fund, period);
    const valueOf = (indicator: Indicator) => figureOf(indicator, period).value;
    return levelsFrom(own).flatMap((level): readonly PlacedProblem[] => {
      const awarded = valueOf(ofLevel(indicatorOf('award.amount'), level));
      if (paid.isKept) {
        const spentNumber = valueOf(
          ofLevel(indicatorOf('spend.total.amount'), level, {
            column: 'spendingKind',
            oneOf: ['Khen thưởng', 'Học bổng'],
          }),
        );
        if (!paid.isWhole || awarded <= spentNumber) return [];
        const params = { level, awardedNumber: awarded, spentNumber };
        return [ofWorkbook({ code: 'awards-without-spending', params })];
      }
      if (!gifts.isKept || !gifts.isWhole) return [];
      const taken = valueOf(ofLevel(indicatorOf('fund.total.amount'), level));
      const available = taken + (typedOpening(workbook, level) ?? 0);
      if (awarded <= available) return [];
      const params = { level, spentNumber: awarded, availableNumber: available };
      return [ofWorkbook({ code: 'spending-above-fund', params })];
    });
  },
};

interface Movement {
  readonly day: number;
  /** What comes in; below zero what goes out. */
  readonly amount: number;
  /** The data row of the register of spending; null: money that comes in. */
  readonly row: number | null;
}

/** Money that comes in on a day may be spent on it. */
export const balanceOnDays: FigureCheck = {
  codes: ['spending-above-balance'],
  run: (workbook, findings) => {
    const spent = workbook.tables.get(spendingTable.sheet);
    if (spent === undefined || spent.rows.length === 0) return [];
    const reader = figureReader(workbook, findings);
    const gifts = workbook.tables.get(fund.sheet);
    const first = workbook.settings.from ?? -Infinity;
    return levelsFrom(workbook.level).flatMap((level): readonly PlacedProblem[] => {
      const movements = [
        ...(gifts === undefined ? [] : movementsOf(gifts, reader, level, first, 1)),
        ...movementsOf(spent, reader, level, first, -1),
      ].sort((one, other) => one.day - other.day || other.amount - one.amount);
      let balance = typedOpening(workbook, level) ?? 0;
      for (const { day, amount, row } of movements) {
        const before = balance;
        balance += amount;
        if (balance >= 0 || row === null) continue;
        const params = { level, onDate: day, balanceNumber: Math.max(0, before) };
        const column = columnOf(spendingTable, 'amount');
        return [
          placed(spent, { row, column, problem: { code: 'spending-above-balance', params } }),
        ];
      }
      return [];
    });
  },
};

function movementsOf(
  reading: TableData,
  { wrongRows }: FigureReader,
  level: Level,
  first: number,
  sign: 1 | -1,
): readonly Movement[] {
  const wrong = wrongRows(reading.table);
  const [dayAt, amountOf, levelAt] = [
    numberAt(reading, 'date'),
    amountAt(reading),
    textAt(reading, 'level'),
  ];
  return Array.from(reading.rows, (_, row) => row).flatMap((row): readonly Movement[] => {
    const [day, amount] = [dayAt(row), amountOf(row)];
    if (wrong?.[row] === 1 || day === null || amount === null) return [];
    if (day < first || levelAt(row) !== level) return [];
    return [{ day, amount: sign * amount, row: sign === 1 ? null : row }];
  });
}

/** Tồn quỹ đầu kỳ beside the balance with which the period that ended the day before was closed. */
export const openingBalance: FigureCheck = {
  codes: ['opening-differs'],
  run: (workbook) => {
    const { settings, settingRows, level: own, tables } = workbook;
    const reading = tables.get(settingsTable.sheet);
    const { from } = settings;
    const record = recordsOf(workbook).find((one) => isClosed(one) && one.period.to + 1 === from);
    const closedNumber = record?.figures.get('fund.balance.amount')?.value ?? null;
    if (reading === undefined || record === undefined || closedNumber === null) return [];
    const typed = levelsFrom(own).map((level) => typedOpening(workbook, level));
    const openingNumber = typed.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    if (typed.every((value) => value === null) || openingNumber === closedNumber) return [];
    const row = levelsFrom(own)
      .flatMap((level) => openingSettings(level, own))
      .flatMap((key) => (settings[key] === null ? [] : (settingRows.get(key) ?? [])))[0];
    if (row === undefined) return [];
    const params = { openingNumber, period: record.name, closedNumber };
    const column = columnOf(settingsTable, 'value');
    return [placed(reading, { row, column, problem: { code: 'opening-differs', params } })];
  },
};
