/** Shares and multiples in words that stay true where their decimals end. */
import { fill } from '../findings/fill';
import { formatDecimal, formatPercent } from '../text/numbers';
import { percentHedges, timesWords } from './phrases/comparisons';

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
export function timesOf(value: number, base: number): string | null {
  const times = value / base;
  if (times < leastTimes) return null;
  const tenths = Math.round(times * 10);
  if (Math.abs(times * 10 - tenths) > closeEnough * 10) return null;
  const exact = base * tenths;
  const hedge = value * 10 === exact ? 'exact' : value * 10 > exact ? 'above' : 'below';
  return fill(timesWords[hedge], { count: formatDecimal(tenths, 1) });
}
