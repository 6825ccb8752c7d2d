/**
 * Amounts far from the others of their kind: zeros too many or too few. Gifts are compared within
 * donor kind and level, awards within recipient kind. What is right can be confirmed.
 */
import { smallAmount } from '../schema/number-types';
import { awards } from '../schema/registers/awards';
import { fund } from '../schema/registers/fund';
import { columnOf, type Table } from '../schema/table';
import { numbersOf } from '../workbook/read-table';
import type { TableCheck } from './check';
import { combineGroups } from '../data/group-rows';
import { groupByValue } from './duplicates/column-keys';

/** With fewer rows a median says little of what is usual. */
const fewestRows = 8;

/** Gifts of one kind run from 10.000 to tens of millions; a hundred times the middle one is rare enough to ask. */
const farAbove = 100;

/** Typed in đồng where thousands were meant, or the other way round. */
const unitSlip = 1000;

/** A slip of a small gift stays below `farAbove`, yet this far out hardly anything else is. */
const slipAbove = 50;

/** The share of the smallest, and of the largest, amounts that are not taken as usual. */
const unusualShare = 0.05;

const comparedColumns: readonly {
  readonly table: Table;
  readonly column: string;
  readonly within: readonly [string, ...string[]];
}[] = [
  { table: fund, column: 'amount', within: ['donorKind', 'level'] },
  { table: awards, column: 'rate', within: ['recipient'] },
];

export const outliers: TableCheck = {
  codes: ['amount-outlier'],
  run: (reading) => {
    const compared = comparedColumns.find(({ table }) => table === reading.table);
    if (compared === undefined) return [];
    const column = columnOf(reading.table, compared.column);
    const amounts = numbersOf(reading, compared.column);
    const [first, ...others] = compared.within;
    const { ids: groups } = combineGroups(
      groupByValue(reading, first),
      ...others.map((key) => groupByValue(reading, key)),
    );
    const usual = new Map(
      [...amountsByGroup(amounts, groups)].map(([group, sorted]) => [group, usualOf(sorted)]),
    );
    return amounts.flatMap((amount, row) => {
      const found = usual.get(groups[row] ?? -1);
      if (amount === null || !found || !isFarOff(amount, found)) return [];
      const params = { medianNumber: found.median };
      return [{ row, column, problem: { code: 'amount-outlier' as const, params } }];
    });
  },
};

interface Usual {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** The amounts above 0 of each group, ascending: a certificate without money is no amount. */
function amountsByGroup(
  amounts: readonly (number | null)[],
  groups: Int32Array,
): ReadonlyMap<number, readonly number[]> {
  const byGroup = new Map<number, number[]>();
  amounts.forEach((amount, row) => {
    const group = groups[row] ?? -1;
    if (amount === null || amount <= 0 || group < 0) return;
    const known = byGroup.get(group);
    if (known === undefined) byGroup.set(group, [amount]);
    else known.push(amount);
  });
  for (const group of byGroup.values()) group.sort((one, other) => one - other);
  return byGroup;
}

/** What a group usually gives, or is given; null for a group too small to tell. */
function usualOf(sorted: readonly number[]): Usual | null {
  if (sorted.length < fewestRows) return null;
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
  return { median: at(0.5), low: at(unusualShare), high: at(1 - unusualShare) };
}

function isFarOff(amount: number, { median, low, high }: Usual): boolean {
  const isUsual = (other: number) => other >= low && other <= high;
  if (amount > farAbove * median) return true;
  if (amount > slipAbove * median) return isUsual(amount / unitSlip);
  return amount >= smallAmount && amount * slipAbove < median && isUsual(amount * unitSlip);
}
