/** A report's figures as cards: what is written on each, and its bars by ward. */
import type { IndicatorJson } from '../../../core/commands/report/report-json';
import { figureText as textOf, shareUnit } from '../../../core/figures/figure-text';
import { formatPercent } from '../../../core/vietnamese/format-number';
import type { WordKey } from '../words';

/** Words with what fills them in. */
export interface Comparison {
  readonly key: WordKey;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The figure against the plan and against the same period before, where these are known. */
export function comparisonsOf({
  value,
  unit,
  plan,
  previous,
}: IndicatorJson): readonly Comparison[] {
  const comparisons: Comparison[] = [];
  // Of shares, differences are points, which no sentence here tells.
  if (value === null || unit === shareUnit) return comparisons;
  if (plan !== null) {
    const share = formatPercent(value, plan);
    comparisons.push(
      share === null
        ? { key: 'result.plan', params: { planNumber: plan } }
        : { key: 'result.plan-share', params: { planNumber: plan, share } },
    );
  }
  if (previous !== null) {
    const differenceNumber = Math.abs(value - previous);
    const key = value > previous ? 'result.more' : value < previous ? 'result.less' : 'result.same';
    comparisons.push({ key, params: { differenceNumber } });
  }
  return comparisons;
}

export interface WardBar {
  /** The ward's name; null for what belongs to no ward. */
  readonly ward: string | null;
  readonly value: number;
  /** Length as a share of the longest bar, 0 to 1. */
  readonly share: number;
}

/**
 * Every ward, the largest first; none at all where no ward has a figure.
 * @param names by ward code; a code without a name stands for itself
 */
export function wardBars(
  byWard: IndicatorJson['byWard'],
  names: Readonly<Record<string, string>>,
): readonly WardBar[] {
  const entries = Object.entries(byWard).filter(
    (entry): entry is [string, number] => entry[1] !== null,
  );
  if (!entries.some(([code, value]) => code !== '' && value !== 0)) return [];
  const longest = Math.max(...entries.map(([, value]) => value), 1);
  return entries
    .map(([code, value]) => ({
      ward: code === '' ? null : (names[code] ?? code),
      value,
      share: Math.max(0, value / longest),
    }))
    .sort((one, other) => other.value - one.value);
}

/** "124.300.000 đồng". */
export function figureText({ value, unit }: Pick<IndicatorJson, 'value' | 'unit'>): string {
  return value === null ? '' : textOf(unit, value);
}
