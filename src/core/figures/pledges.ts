/**
 * Follows promises to what was received on them: the gifts of Quỹ by the same donor from the day of
 * the promise on, earlier promises first, each up to what was promised.
 */
import { monthsLater } from '../data/dates';
import { fund, notGifts } from '../schema/registers/fund';
import { pledges } from '../schema/registers/pledges';
import type { Table } from '../schema/table';
import type { Ward } from '../schema/units';
import { donorKey } from '../vietnamese/person-names';
import { amountAt } from '../workbook/amounts';
import { anonymousDonors } from '../workbook/anonymous-donors';
import { numberAt, textAt, wardAt, type TableData } from '../workbook/read-table';
import type { WorkbookData } from '../workbook/read-workbook';

export interface Pledge {
  /** Data row of Cam kết. */
  readonly row: number;
  readonly day: number;
  readonly donor: string;
  readonly isAnonymous: boolean;
  readonly ward: Ward | null;
  readonly promised: number;
  /** What came in on it. */
  readonly received: number;
  /** What the donor gave beyond all promises, told at the last of them. */
  readonly beyond: number;
  /** The last day of the promise; null: none was agreed. */
  readonly until: number | null;
  /** Whom it is for; '': nobody is named. */
  readonly beneficiary: string;
  /** What should have come in by the last day looked at; null: no time was agreed. */
  readonly due: number | null;
}

/**
 * The promises without errors that were made up to a day, in the order of the sheet.
 * @param wrongRows by data row: 1 where an error keeps it out of every figure
 */
export function pledgesUntil(
  { tables, context: { wards } }: Pick<WorkbookData, 'tables' | 'context'>,
  wrongRows: (table: Table) => Uint8Array | undefined,
  lastDay: number,
): readonly Pledge[] {
  const reading = tables.get(pledges.sheet);
  if (reading === undefined) return [];
  const placeOf = (ward: Ward | null) => ward && (wards.successorOn(ward, lastDay) ?? ward);
  const dueAt = dueBy(reading, lastDay);
  const [untilAt, beneficiaryAt] = [numberAt(reading, 'until'), textAt(reading, 'beneficiary')];
  const made = rowsUntil(reading, wrongRows(pledges), lastDay).map(({ amount, ...row }) => ({
    ...row,
    ward: placeOf(row.ward),
    promised: amount,
    received: 0,
    beyond: 0,
    until: untilAt(row.row),
    beneficiary: beneficiaryAt(row.row) ?? '',
    due: dueAt(row.row),
  }));
  const byDonor = new Map<string, typeof made>();
  for (const pledge of [...made].sort(byDay)) {
    if (pledge.isAnonymous) continue;
    const key = donorKey(pledge.donor);
    byDonor.set(key, [...(byDonor.get(key) ?? []), pledge]);
  }
  const gifts = tables.get(fund.sheet);
  if (gifts !== undefined && byDonor.size > 0) {
    const kindAt = textAt(gifts, 'donorKind');
    for (const gift of rowsUntil(gifts, wrongRows(fund), lastDay).sort(byDay)) {
      if (gift.isAnonymous || notGifts.includes(kindAt(gift.row) ?? '')) continue;
      const open = (byDonor.get(donorKey(gift.donor)) ?? []).filter(
        ({ day, ward }) => day <= gift.day && (ward === null || ward === placeOf(gift.ward)),
      );
      let left = gift.amount;
      for (const pledge of open) {
        const part = Math.min(left, pledge.promised - pledge.received);
        pledge.received += part;
        left -= part;
      }
      const last = open[open.length - 1];
      if (last !== undefined) last.beyond += left;
    }
  }
  return made;
}

const byDay = (one: { day: number; row: number }, other: { day: number; row: number }) =>
  one.day - other.day || one.row - other.row;

function rowsUntil(reading: TableData, wrong: Uint8Array | undefined, lastDay: number) {
  const [dayAt, nameAt] = [numberAt(reading, 'date'), textAt(reading, 'donor')];
  const [amountOf, wardOf] = [amountAt(reading), wardAt(reading)];
  const isAnonymous = anonymousDonors(reading);
  return Array.from(reading.rows, (_, row) => row).flatMap((row) => {
    const [day, amount] = [dayAt(row), amountOf(row)];
    if (wrong?.[row] === 1 || day === null || day > lastDay || amount === null) return [];
    const donor = nameAt(row) ?? '';
    return [
      { row, day, donor, amount, ward: wardOf(row), isAnonymous: donor === '' || isAnonymous(row) },
    ];
  });
}

/** Instalments follow each other by months, or evenly to the last day of the promise. */
function dueBy(reading: TableData, lastDay: number): (row: number) => number | null {
  const [dayAt, untilAt] = [numberAt(reading, 'date'), numberAt(reading, 'until')];
  const [countAt, rateAt] = [numberAt(reading, 'instalments'), numberAt(reading, 'instalment')];
  const amountOf = amountAt(reading);
  return (row) => {
    const [day, until, count, amount] = [dayAt(row), untilAt(row), countAt(row), amountOf(row)];
    if (day === null || amount === null || (until === null && count === null)) return null;
    const all = count ?? 1;
    const passed =
      until === null ? monthsPassed(day, lastDay) : partsPassed(day, until, all, lastDay);
    if (passed >= all) return amount;
    const rate = rateAt(row);
    return rate === null ? Math.floor((amount * passed) / all) : Math.min(amount, rate * passed);
  };
}

function monthsPassed(from: number, day: number): number {
  let months = 0;
  while (monthsLater(from, months + 1) <= day) months += 1;
  return months;
}

/** How many of so many equal parts of the time between two days are over. */
function partsPassed(from: number, until: number, parts: number, day: number): number {
  return day >= until ? parts : Math.max(0, Math.floor(((day - from) * parts) / (until - from)));
}
