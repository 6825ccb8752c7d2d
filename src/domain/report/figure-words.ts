/** A figure, and how it stands to the plan and to a year before, in words. */
import { fill } from '../findings/fill';
import type { Indicator } from '../indicators/definitions';
import type { Figure } from '../indicators/figures';
import type { Target } from '../indicators/targets';
import { roundedCount, roundedMoney } from '../text/hedges';
import { formatCount, formatMixedMoney, formatMoney, type NumberWords } from '../text/numbers';
import { percentWords, timesOf } from './percent-words';
import { comparisons } from './phrases/comparisons';

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

/** Never rounded: "786 gia đình", "5 triệu 800 nghìn đồng". */
export function exactWords(
  { unit }: Pick<Indicator, 'unit'>,
  value: number,
  { exact, numberWords }: Writing,
): string {
  if (unit !== 'đồng') return `${formatCount(value)} ${unit}`;
  return exact ? formatMoney(value) : formatMixedMoney(value, numberWords);
}

/**
 * ", tăng 782 gia đình (9,93%) so với cùng kỳ, đạt 98,45% kế hoạch năm", from exact values;
 * what is not known, or is zero, is not compared with. '' where nothing is known.
 * @param isWholeYear whether the period is the year that the plan is for
 */
export function comparisonWords(
  { indicator, value }: Figure,
  target: Target | undefined,
  writing: Writing,
  isWholeYear: boolean,
): string {
  const { previous = null, plan = null } = target ?? {};
  return [
    previous === null || previous === 0 ? '' : withPrevious(indicator, value, previous, writing),
    plan === null || plan === 0 ? '' : withPlan(value, plan, isWholeYear),
  ].join('');
}

function withPrevious(
  indicator: Indicator,
  value: number,
  previous: number,
  writing: Writing,
): string {
  if (value === previous) return comparisons.equal;
  const change = Math.abs(value - previous);
  const difference = exactWords(indicator, change, writing);
  const times = timesOf(value, previous);
  if (times !== null) return fill(comparisons.multiplied, { difference, times });
  return fill(value > previous ? comparisons.increased : comparisons.decreased, {
    difference,
    percent: percentWords(change, previous),
  });
}

/** What is more than twice the plan has not "exceeded it by 130%": it is 230% of it. */
const mostExceeded = 2;

function withPlan(value: number, plan: number, isWholeYear: boolean): string {
  if (isWholeYear) return fill(comparisons.reached, { percent: percentWords(value, plan) });
  return value > plan && value < plan * mostExceeded
    ? fill(comparisons.exceededOfYear, { percent: percentWords(value - plan, plan) })
    : fill(comparisons.reachedOfYear, { percent: percentWords(value, plan) });
}
