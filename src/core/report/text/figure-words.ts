/** A figure, and how it stands to the plan and to a year before, in words. */
import { fill } from '../../messages/format';
import { moneyUnit, shareText } from '../../figures/figure-text';
import type { Indicator } from '../../figures/indicators';
import type { Figure } from '../../figures/figures';
import type { Target } from '../../figures/targets';
import {
  roundedCount,
  roundedMoney,
  formatCount,
  formatMixedMoney,
  formatMoney,
  type NumberWords,
  formatDecimal,
  formatPercent,
} from '../../vietnamese/format-number';
import { comparisons, percentHedges, timesWords } from './phrases';

// Shares and multiples in words that stay true where their decimals end.

/**
 * "9,93%"; never "0%" of something, nor "100%" of what is less or more than all.
 * @param whole above 0
 */
export function percentWords(part: number, whole: number): string {
  const written = formatPercent(part, whole) ?? '';
  if (written === '0%' && part !== 0) return percentHedges.almostNothing;
  if (written !== '100%' || part === whole) return written;
  return part < whole ? percentHedges.almostAll : percentHedges.littleMoreThanAll;
}

/** A multiple is named from here on; below, per cent say it better. */
const leastTimes = 2;
/** How far a multiple may be from one decimal to be named by it, with a hedge. */
const closeEnough = 0.02;

/** "2 lần", "hơn 2,5 lần"; null where a multiple would be no good measure. */
function timesOf(value: number, base: number): string | null {
  const times = value / base;
  if (times < leastTimes) return null;
  const tenths = Math.round(times * 10);
  if (Math.abs(times * 10 - tenths) > closeEnough * 10) return null;
  const exact = base * tenths;
  const hedge = value * 10 === exact ? 'exact' : value * 10 > exact ? 'above' : 'below';
  return fill(timesWords[hedge], { count: formatDecimal(tenths, 1) });
}

/** How figures are to be written. */
export interface Writing {
  readonly exact: boolean;
  readonly numberWords: NumberWords;
}

/** With its unit, hedged where the indicator is rounded: "hơn 8.660 gia đình", "gần 35 triệu đồng". */
export function figureWords({ indicator, value }: Figure, writing: Writing): string {
  if (indicator.rounding === 'share') return shareText(value);
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
  if (unit !== moneyUnit) return `${formatCount(value)} ${unit}`.trim();
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
  if (indicator.rounding === 'share') {
    const points = formatDecimal(Math.abs(value - previous), 2);
    return fill(value > previous ? comparisons.morePoints : comparisons.fewerPoints, { points });
  }
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
