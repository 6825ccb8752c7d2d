/** Carries out an indicator's measure over the rows that its filters and the period let through. */
import { isAnonymous } from '../checks/row-keys';
import { donorKey } from '../text/donor-names';
import { fold } from '../text/fold';
import { fromSerial } from '../text/dates';
import { containsWholeYear, isInPeriod, type Period } from '../text/periods';
import { amountsOf } from '../workbook/amounts';
import { numbersOf, textsOf, wardsOfRows, type TableReading } from '../workbook/read-table';
import type { Ward } from '../workbook/wards';
import type { Filter, Indicator } from './definitions';
import { addNewest } from './newest';
import type { Tally } from './tally';

/** @param wrong by data row: 1 where an error keeps the row out of every figure */
export function measure(
  tally: Tally,
  indicator: Indicator,
  reading: TableReading,
  wrong: Uint8Array,
  period: Period,
): void {
  const { measure: how } = indicator;
  if (how.kind === 'newest') {
    addNewest(tally, reading, how.column, wrong, period.to);
    return;
  }
  const rows = countedRows(indicator, reading, wrong, period);
  const wards = wardsOfRows(reading);
  if (how.kind === 'distinct-names') {
    addDistinct(tally, rows, wards, textsOf(reading, how.column), textsOf(reading, 'level'));
    return;
  }
  const values = how.kind === 'amount' ? amountsOf(reading) : numbersOf(reading, how.column);
  const blank = how.kind === 'amount' ? 0 : how.blank;
  for (const row of rows) tally.add(wards[row] ?? null, values[row] ?? blank);
}

/** The data rows of an indicator in a period: those that a figure can be traced to. */
export function countedRows(
  { filters, countedBy, table }: Indicator,
  reading: TableReading,
  wrong: Uint8Array,
  period: Period,
): readonly number[] {
  const isIn = countedBy === 'recognition' ? isRecognised : isDated;
  const inPeriod = isIn(reading, period, table.dateColumn ?? '');
  const tests = filters.map((filter) => filterTest(reading, filter));
  const rows: number[] = [];
  for (let row = 0; row < reading.rows.length; row += 1) {
    if (wrong[row] === 0 && inPeriod(row) && tests.every((test) => test(row))) rows.push(row);
  }
  return rows;
}

function filterTest(reading: TableReading, { column, oneOf, noneOf }: Filter) {
  const values = textsOf(reading, column);
  return (row: number) => {
    const value = values[row] ?? '';
    return (oneOf?.includes(value) ?? true) && !(noneOf?.includes(value) ?? false);
  };
}

function isDated(reading: TableReading, period: Period, dateColumn: string) {
  const dates = numbersOf(reading, dateColumn);
  return (row: number) => {
    const day = dates[row] ?? null;
    return day !== null && isInPeriod(day, period);
  };
}

/** By the day of recognition; without one, only in a period that holds the whole year of the registration. */
function isRecognised(reading: TableReading, period: Period, dateColumn: string) {
  const recognised = numbersOf(reading, 'recognised');
  const dates = numbersOf(reading, dateColumn);
  return (row: number) => {
    const day = recognised[row] ?? null;
    if (day !== null) return isInPeriod(day, period);
    const registered = dates[row] ?? null;
    return registered !== null && containsWholeYear(period, fromSerial(registered).year);
  };
}

/** Counts names: those of the association itself once in all, others once in each ward; anonymous rows one by one. */
function addDistinct(
  tally: Tally,
  rows: readonly number[],
  wards: readonly (Ward | null)[],
  names: readonly (string | null)[],
  levels: readonly (string | null)[],
): void {
  const seenInWard = new Set<string>();
  const seenInAll = new Set<string>();
  let anonymous = 0;
  for (const row of rows) {
    const name = names[row] ?? '';
    const ward = wards[row] ?? null;
    if (isAnonymous(fold(name))) {
      anonymous += 1;
      tally.add(ward, 1);
      continue;
    }
    const key = donorKey(name);
    const inWard = `${(ward && tally.placeOf(ward)?.code) ?? ''}\u0001${key}`;
    seenInAll.add(levels[row] === 'Thành hội' ? key : inWard);
    if (!seenInWard.has(inWard)) {
      seenInWard.add(inWard);
      tally.add(ward, 1);
    }
  }
  tally.setTotal(seenInAll.size + anonymous);
}
