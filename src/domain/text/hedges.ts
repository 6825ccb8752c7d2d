/**
 * Rounded figures with the hedge that keeps them true: "hơn" or "trên" X says that the figure is
 * above X, "gần" X that it is below, no hedge that it is exactly X.
 */
import {
  defaultNumberWords,
  formatCount,
  formatInteger,
  formatMixedMoney,
  type NumberWords,
} from './numbers';

/** How a figure stands to its rounded form. */
export type Hedge = 'above' | 'below' | 'exact';

export interface RoundedFigure {
  /** As printed: "hơn 8.660", "gần 35 triệu đồng". */
  readonly text: string;
  readonly hedge: Hedge;
  /** The printed figure, in the unit of the argument. */
  readonly rounded: number;
}

const countStep = 10;
const smallestRoundedCount = 1000;

const moneyStep = 1_000_000;
/** Below this a million is too coarse a step: it would hide more than a twentieth of the amount. */
const smallestRoundedMoney = 10_000_000;

/** The nearest multiple of a step; a half goes down, so that a report does not overstate. */
function roundTo(step: number, n: number): { readonly hedge: Hedge; readonly rounded: number } {
  const rest = n % step;
  if (rest === 0) return { hedge: 'exact', rounded: n };
  return rest * 2 <= step
    ? { hedge: 'above', rounded: n - rest }
    : { hedge: 'below', rounded: n - rest + step };
}

/**
 * A count, from 1.000 rounded to tens: 8.664 → "hơn 8.660", 8.668 → "gần 8.670",
 * 8.660 → "8.660"; smaller ones exact: "09", "126".
 * @param n whole, at least 0
 */
export function roundedCount(n: number): RoundedFigure {
  if (n < smallestRoundedCount) return { text: formatCount(n), hedge: 'exact', rounded: n };
  const { hedge, rounded } = roundTo(countStep, n);
  const prefixes = { above: 'hơn ', below: 'gần ', exact: '' };
  return { text: prefixes[hedge] + formatInteger(rounded), hedge, rounded };
}

/**
 * An amount, from 10 million đồng rounded to millions: 30.400.000 → "trên 30 triệu đồng",
 * 34.800.000 → "gần 35 triệu đồng", 1.850.200.000 → "trên 1 tỷ 850 triệu đồng"; smaller ones
 * exact: "7 triệu 500 nghìn đồng".
 * @param dong whole
 */
export function roundedMoney(dong: number, words: NumberWords = defaultNumberWords): RoundedFigure {
  if (dong < smallestRoundedMoney) {
    return { text: formatMixedMoney(dong, words), hedge: 'exact', rounded: dong };
  }
  const { hedge, rounded } = roundTo(moneyStep, dong);
  const prefixes = { above: 'trên ', below: 'gần ', exact: '' };
  return { text: prefixes[hedge] + formatMixedMoney(rounded, words), hedge, rounded };
}
