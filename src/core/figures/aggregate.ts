/** Carries out an indicator's measure over the rows that its filters and the period let through. */
import { coordinatorLevel } from '../schema/levels';
import { fold } from '../vietnamese/fold';
import { donorKey } from '../vietnamese/person-names';
import { type Period, isInPeriod, wholeYearsOf } from '../data/periods';
import { amountAt, countAt } from '../workbook/amounts';
import { anonymousDonors } from '../workbook/anonymous-donors';
import { textAt, numberAt, wardAt, type TableData } from '../workbook/read-table';
import { columnOf } from '../schema/table';
import type { Ward } from '../schema/units';
import type { Filter, Indicator, RowIndicator, RowMeasure } from './indicators';
import type { Adding } from './totals-by-unit';
import type { Value } from '../schema/column-type';
import type { ReadColumn } from '../workbook/read-column';

// How things stood: the newest row of each ward up to a day. A merged unit's row stands for its
// part of the new one until the new one has a row of its own.

function addNewest(
  tally: Adding,
  reading: TableData,
  { column, filters }: { readonly column: string; readonly filters: readonly Filter[] },
  wrong: Uint8Array,
  lastDay: number,
): void {
  const isLet = rowFilter(reading, filters);
  if (isLet === null) return;
  const newest = new Map<Ward, { row: number; day: number; value: number }>();
  const [dayAt, numberOf] = [numberAt(reading, 'date'), countAt(reading, column)];
  const wardOf = wardAt(reading);
  reading.rows.forEach((_, row) => {
    const [ward, day, value] = [wardOf(row), dayAt(row), numberOf(row)];
    if (ward === null || day === null || value === null || wrong[row] === 1 || day > lastDay)
      return;
    const known = newest.get(ward);
    if (known === undefined || day >= known.day) newest.set(ward, { row, day, value });
  });

  const directSuccessor = ({ validTo, mergedInto }: Ward) =>
    validTo === null || validTo >= lastDay
      ? undefined
      : tally.wards.byCode(mergedInto, validTo + 1);
  const isReplaced = (ward: Ward): boolean => {
    for (
      let next = directSuccessor(ward), steps = 0;
      next !== undefined && steps < tally.wards.all.length;
      next = directSuccessor(next), steps += 1
    ) {
      if (newest.has(next)) return true;
    }
    return false;
  };
  for (const [ward, { row, value }] of newest) {
    if (!isReplaced(ward) && isLet(row)) tally.add(row, ward, value);
  }
}

/** What a measure is taken of. */
export interface Measured {
  readonly reading: TableData;
  /** The data rows that count in the period. */
  readonly rows: Int32Array;
  /** By data row: 1 where an error keeps the row out of every figure. */
  readonly wrong: Uint8Array;
  readonly period: Period;
  /** What came in on the promise of a data row. */
  readonly receivedOn: (row: number) => number;
}

export function measure(
  tally: Adding,
  { measure: how, filters }: RowIndicator,
  { reading, rows: counted, wrong, period, receivedOn }: Measured,
): void {
  if (how.kind === 'newest') {
    addNewest(tally, reading, { column: how.column, filters }, wrong, period.to);
    return;
  }
  const wardOf = wardAt(reading);
  if (how.kind === 'distinct-names') {
    const rows = filteredRows(counted, reading, filters);
    addDistinct(tally, rows, wardOf, reading, how.column);
    return;
  }
  const numberOf = numbersAdded(reading, how, receivedOn);
  const isLet = rowFilter(reading, filters);
  if (isLet === null) return;
  for (let index = 0; index < counted.length; index += 1) {
    const row = counted[index] ?? -1;
    if (isLet(row)) tally.add(row, wardOf(row), numberOf(row));
  }
}

/** What each data row adds. */
function numbersAdded(
  reading: TableData,
  how: Extract<RowMeasure, { readonly kind: 'rows' | 'sum' | 'amount' | 'received' }>,
  receivedOn: Measured['receivedOn'],
): (row: number) => number {
  if (how.kind === 'rows') return () => 1;
  if (how.kind === 'received') return receivedOn;
  const blank = how.kind === 'amount' ? 0 : columnOf(reading.table, how.column).blank;
  const numberOf = how.kind === 'amount' ? amountAt(reading) : numberAt(reading, how.column);
  return (row) => numberOf(row) ?? blank;
}

/** Of some data rows those that every filter lets through. */
export function filteredRows(
  rows: Int32Array,
  reading: TableData,
  filters: readonly Filter[],
): Int32Array {
  const isLet = rowFilter(reading, filters);
  return isLet === null ? rows.subarray(0, 0) : rows.filter(isLet);
}

/** Whether a data row is let through by every filter; null: no row is. */
function rowFilter(
  reading: TableData,
  filters: readonly Filter[],
): ((row: number) => boolean) | null {
  const sieves = filters.map((filter) => sieveOf(reading, filter));
  if (sieves.some(({ letsBlank, letsCell }) => !letsBlank && !letsCell.includes(1))) return null;
  return (row) => {
    for (let index = 0; index < sieves.length; index += 1) {
      const sieve = sieves[index];
      if (sieve !== undefined && !lets(sieve, row)) return false;
    }
    return true;
  };
}

/** Which distinct cells of a column a filter lets through: 1. */
interface Sieve {
  readonly numbers: Int32Array;
  readonly letsCell: Uint8Array;
  readonly letsBlank: boolean;
}

function sieveOf(reading: TableData, { column, oneOf, noneOf }: Filter): Sieve {
  const [wanted, unwanted] = [oneOf, noneOf].map((values) => values && new Set(values.map(fold)));
  const letsValue = (value: string) => {
    const folded = fold(value);
    return wanted?.has(folded) !== false && unwanted?.has(folded) !== true;
  };
  const { numbers, values } = reading.column(column);
  return {
    numbers,
    letsCell: Uint8Array.from(values, (value) => (letsValue(filterText(value)) ? 1 : 0)),
    letsBlank: letsValue(''),
  };
}

/** What a filter compares: a unit by its name, a number by its digits; '' for nothing that can be used. */
function filterText(value: Value | null): string {
  if (value === null) return '';
  if (typeof value === 'object') return 'name' in value ? value.name : '';
  return String(value);
}

function lets({ numbers, letsCell, letsBlank }: Sieve, row: number): boolean {
  const number = numbers[row] ?? -1;
  return number < 0 ? letsBlank : letsCell[number] === 1;
}

/**
 * Counts names: those of the association itself once in all, others once in each ward; anonymous
 * rows one by one. A blank is no name.
 */
function addDistinct(
  tally: Adding,
  rows: Int32Array,
  wardOf: (row: number) => Ward | null,
  reading: TableData,
  column: string,
): void {
  const [nameAt, levelAt] = [textAt(reading, column), textAt(reading, 'level')];
  const isAnonymous = anonymousDonors(reading);
  const seenInWard = new Set<string>();
  const seenInAll = new Set<string>();
  for (const row of rows) {
    const name = nameAt(row);
    const ward = wardOf(row);
    if (isAnonymous(row)) {
      tally.add(row, ward, 1);
      continue;
    }
    if (name === null) continue;
    const key = donorKey(name);
    const inWard = `${(ward && tally.placeOf(ward)?.code) ?? ''}\u0001${key}`;
    const inAll = levelAt(row) === coordinatorLevel ? key : inWard;
    tally.add(row, ward, seenInWard.has(inWard) ? 0 : 1, seenInAll.has(inAll) ? 0 : 1);
    seenInWard.add(inWard);
    seenInAll.add(inAll);
  }
}

// Which data rows a period counts, whatever an indicator's filters.

/**
 * @param wrong by data row: 1 where an error keeps the row out of every figure
 * @returns data rows, ascending
 */
export function rowsInPeriod(
  reading: TableData,
  countedBy: Indicator['countedBy'],
  wrong: Uint8Array,
  period: Period,
): Int32Array {
  const isRowDate = countedBy === 'row-date';
  // Without a day of recognition: only in a period that holds the whole year of the registration.
  const dates = dayTest(
    reading,
    reading.table.dateColumn ?? '',
    isRowDate ? period : wholeYearsOf(period),
  );
  const recognisedOn = reading.table.recognition?.day ?? '';
  const recognised = isRowDate ? null : dayTest(reading, recognisedOn, period);
  // A recognition older than the registration belongs to an earlier one (it is warned of).
  const recognisedAt = numberAt(reading, recognisedOn);
  const registeredAt = numberAt(reading, reading.table.dateColumn ?? '');
  const isOfEarlier = (row: number) => (recognisedAt(row) ?? 0) < (registeredAt(row) ?? 0);
  const rows = new Int32Array(wrong.length);
  let count = 0;
  for (let row = 0; row < wrong.length; row += 1) {
    if (wrong[row] !== 0) continue;
    const byRecognition = recognised?.(row) ?? null;
    if ((byRecognition ?? dates(row)) !== true) continue;
    if (byRecognition === true && isOfEarlier(row)) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.subarray(0, count);
}

/** Whether the day of a data row lies in a period (null: in none), asked once of equal days; null: no day. */
export function dayTest(
  reading: TableData,
  key: string,
  period: Period | null,
): (row: number) => boolean | null {
  const { numbers, values } = reading.column(key);
  const answers = values.map((day) =>
    day === null ? null : period !== null && isInPeriod(day as number, period),
  );
  return (row) => {
    const number = numbers[row] ?? -1;
    return number < 0 ? null : (answers[number] ?? null);
  };
}

// Rows apart by the value that they have in a column: most indicators count those of one value of a list.

/**
 * @param rows data rows, ascending
 * @returns data rows by value, ascending; those without a value are left out
 */
export function rowsByValue(
  rows: Int32Array,
  { numbers, values }: ReadColumn,
): ReadonlyMap<Value, Int32Array> {
  // A value may have been typed in several ways, so several cells may share a group.
  const order = new Map<Value, number>();
  const groupOfCell = values.map((value) => {
    if (value === null) return -1;
    const group = order.get(value) ?? order.size;
    order.set(value, group);
    return group;
  });
  const groupOf = (row: number) => {
    const number = numbers[row] ?? -1;
    return number < 0 ? -1 : (groupOfCell[number] ?? -1);
  };

  const ends = new Int32Array(order.size);
  for (let index = 0; index < rows.length; index += 1) {
    const group = groupOf(rows[index] ?? -1);
    if (group >= 0) ends[group] = (ends[group] ?? 0) + 1;
  }
  let total = 0;
  const starts = ends.map((size) => {
    total += size;
    return total - size;
  });
  ends.set(starts);
  const sorted = new Int32Array(total);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? -1;
    const group = groupOf(row);
    if (group < 0) continue;
    const end = ends[group] ?? 0;
    sorted[end] = row;
    ends[group] = end + 1;
  }
  return new Map(
    [...order].map(([value, group]) => [value, sorted.subarray(starts[group], ends[group])]),
  );
}
