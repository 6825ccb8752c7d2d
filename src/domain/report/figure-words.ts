/** A figure, and how it stands to the plan and to a year before, in words. */
import { fill } from '../findings/words';
import type { Indicator } from '../indicators/definitions';
import type { Figure } from '../indicators/figures';
import type { Target } from '../indicators/targets';
import { roundedCount, roundedMoney } from '../text/hedges';
import {
  formatCount,
  formatMixedMoney,
  formatMoney,
  formatPercent,
  type NumberWords,
} from '../text/numbers';
import { comparisons } from './phrases';

/** How figures are to be written. */
export interface Writing {
  readonly exact: boolean;
  readonly numberWords: NumberWords;
}

/** With its unit, hedged where the indicator is rounded: "hơn 8.660 gia đình", "gần 35 triệu đồng". */
export function figureWords({ indicator, value }: Figure, writing: Writing): string {
  if (!writing.exact) {
    if (indicator.rounding === 'money') return roundedMoney(value, writing.numberWords).text;
    if (indicator.rounding === 'count') return `${roundedCount(value).text} ${indicator.unit}`;
  }
  return exactWords(indicator, value, writing);
}

function exactWords({ unit }: Indicator, value: number, { exact, numberWords }: Writing): string {
  if (unit !== 'đồng') return `${formatCount(value)} ${unit}`;
  return exact ? formatMoney(value) : formatMixedMoney(value, numberWords);
}

/**
 * ", tăng 782 gia đình (9,93%) so với cùng kỳ, đạt 98,45% kế hoạch năm", from exact values;
 * what is not known, or is zero, is not compared with. '' where nothing is known.
 */
export function comparisonWords(
  { indicator, value }: Figure,
  target: Target | undefined,
  writing: Writing,
): string {
  const { previous = null, plan = null } = target ?? {};
  return [
    previous === null || previous === 0 ? '' : withPrevious(indicator, value, previous, writing),
    plan === null || plan === 0
      ? ''
      : fill(comparisons.plan, { share: formatPercent(value, plan) ?? '' }),
  ].join('');
}

function withPrevious(
  indicator: Indicator,
  value: number,
  previous: number,
  writing: Writing,
): string {
  if (value === previous) return comparisons.equal;
  const difference = Math.abs(value - previous);
  return fill(value > previous ? comparisons.increased : comparisons.decreased, {
    difference: exactWords(indicator, difference, writing),
    share: formatPercent(difference, previous) ?? '',
  });
}
