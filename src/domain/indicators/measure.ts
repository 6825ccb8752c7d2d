/** Carries out an indicator's measure over the rows that its filters and the period let through. */
import { donorKey } from '../text/donor-names';
import type { Period } from '../text/periods';
import { amountAt } from '../workbook/amounts';
import { anonymousDonors } from '../workbook/anonymous-donors';
import { textAt, numberAt, wardAt, type TableReading } from '../workbook/read-table';
import type { Ward } from '../workbook/wards';
import type { Filter, Indicator } from './definitions';
import { addNewest } from './newest';
import type { Adding } from './tally';

/** What a measure is taken of. */
export interface Measured {
  readonly reading: TableReading;
  /** The data rows that count in the period. */
  readonly rows: Int32Array;
  /** By data row: 1 where an error keeps the row out of every figure. */
  readonly wrong: Uint8Array;
  readonly period: Period;
}

export function measure(
  tally: Adding,
  { measure: how, filters }: Indicator,
  { reading, rows: counted, wrong, period }: Measured,
): void {
  if (how.kind === 'newest') {
    addNewest(tally, reading, how.column, wrong, period.to);
    return;
  }
  const wardOf = wardAt(reading);
  if (how.kind === 'distinct-names') {
    const rows = filteredRows(counted, reading, filters);
    addDistinct(tally, rows, wardOf, reading, how.column);
    return;
  }
  const numberOf = how.kind === 'amount' ? amountAt(reading) : numberAt(reading, how.column);
  const blank = how.kind === 'amount' ? 0 : how.blank;
  const isLet = rowFilter(reading, filters);
  if (isLet === null) return;
  for (let index = 0; index < counted.length; index += 1) {
    const row = counted[index] ?? -1;
    if (isLet(row)) tally.add(row, wardOf(row), numberOf(row) ?? blank);
  }
}

/** Of some data rows those that every filter lets through. */
export function filteredRows(
  rows: Int32Array,
  reading: TableReading,
  filters: readonly Filter[],
): Int32Array {
  const isLet = rowFilter(reading, filters);
  return isLet === null ? rows.subarray(0, 0) : rows.filter(isLet);
}

/** Whether a data row is let through by every filter; null: no row is. */
function rowFilter(
  reading: TableReading,
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

function sieveOf(reading: TableReading, { column, oneOf, noneOf }: Filter): Sieve {
  const letsValue = (value: unknown) =>
    (oneOf === undefined || oneOf.some((one) => one === value)) &&
    (noneOf === undefined || noneOf.every((one) => one !== value));
  const { numbers, values } = reading.column(column);
  return {
    numbers,
    letsCell: Uint8Array.from(values, (value) => (letsValue(value ?? '') ? 1 : 0)),
    letsBlank: letsValue(''),
  };
}

function lets({ numbers, letsCell, letsBlank }: Sieve, row: number): boolean {
  const number = numbers[row] ?? -1;
  return number < 0 ? letsBlank : letsCell[number] === 1;
}

/** Counts names: those of the association itself once in all, others once in each ward; anonymous rows one by one. */
function addDistinct(
  tally: Adding,
  rows: Int32Array,
  wardOf: (row: number) => Ward | null,
  reading: TableReading,
  column: string,
): void {
  const [nameAt, levelAt] = [textAt(reading, column), textAt(reading, 'level')];
  const isAnonymous = anonymousDonors(reading);
  const seenInWard = new Set<string>();
  const seenInAll = new Set<string>();
  for (const row of rows) {
    const name = nameAt(row) ?? '';
    const ward = wardOf(row);
    if (isAnonymous(row)) {
      tally.add(row, ward, 1);
      continue;
    }
    const key = donorKey(name);
    const inWard = `${(ward && tally.placeOf(ward)?.code) ?? ''}\u0001${key}`;
    const inAll = levelAt(row) === 'Thành hội' ? key : inWard;
    tally.add(row, ward, seenInWard.has(inWard) ? 0 : 1, seenInAll.has(inAll) ? 0 : 1);
    seenInWard.add(inWard);
    seenInAll.add(inAll);
  }
}
