/** Counts, money and shares as Vietnamese offices write them: dot for thousands, comma for decimals. */
import { fold } from './fold';

/** Words that differ between regions: a setting of the workbook ("Cách đọc số"). */
export interface NumberWords {
  readonly thousand: 'nghìn' | 'ngàn';
  readonly zeroTens: 'linh' | 'lẻ';
  readonly billion: 'tỷ' | 'tỉ';
}

export const defaultNumberWords: NumberWords = {
  thousand: 'nghìn',
  zeroTens: 'linh',
  billion: 'tỷ',
};

const thousand = 1000;
const million = 1_000_000;
const billion = 1_000_000_000;

const notLetters = /[^\p{L}]+/u;
const groupsOfThree = /\B(?=(?:\d{3})+$)/g;

/**
 * Reads the setting "nghìn, linh, tỷ" / "ngàn, lẻ, tỉ": any mix, order and case. What is unknown,
 * missing or named both ways is the default.
 */
export function parseNumberWordsSetting(text: string): NumberWords {
  const typed = fold(text).split(notLetters);
  const choose = <Usual extends string, Other extends string>(usual: Usual, other: Other) =>
    typed.includes(other) && !typed.includes(usual) ? other : usual;
  return {
    thousand: choose('nghìn', 'ngàn'),
    zeroTens: choose('linh', 'lẻ'),
    billion: choose('tỷ', 'tỉ'),
  };
}

/** "1.234.567", "-1.234"; what is not whole is rounded, as the cell format #,##0 does. */
export function formatInteger(n: number): string {
  const whole = Math.round(n);
  const digits = String(Math.abs(whole)).replace(groupsOfThree, '.');
  return whole < 0 ? `-${digits}` : digits;
}

/** "1.234.567 đồng". */
export function formatMoney(dong: number): string {
  return `${formatInteger(dong)} đồng`;
}

/**
 * "61 triệu 600 nghìn đồng", "1 tỷ 850 triệu đồng", "24 triệu 21 nghìn đồng": each unit named, so
 * no zeros are needed. An amount that is not whole thousands is written by formatMoney, so that
 * nothing is lost.
 */
export function formatMixedMoney(dong: number, words: NumberWords = defaultNumberWords): string {
  if (dong < 0) return `-${formatMixedMoney(-dong, words)}`;
  if (dong === 0 || dong % thousand !== 0) return formatMoney(dong);
  const parts = [
    [Math.floor(dong / billion), words.billion],
    [Math.floor((dong % billion) / million), 'triệu'],
    [(dong % million) / thousand, words.thousand],
  ] as const;
  const written = parts
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${formatInteger(amount)} ${unit}`);
  return `${written.join(' ')} đồng`;
}

/** A whole number of at least 0 with its last `places` digits after the comma, without trailing zeros. */
export function formatDecimal(scaled: number, places: number): string {
  const scale = 10 ** places;
  const decimals = String(scaled % scale)
    .padStart(places, '0')
    .replace(/0+$/, '');
  const whole = formatInteger(Math.floor(scaled / scale));
  return decimals === '' ? whole : `${whole},${decimals}`;
}

/** A count; below 10 with a zero: "09", "10", "8.664"; none is "0". */
export function formatCount(n: number): string {
  return n > 0 && n < 10 ? `0${formatInteger(n)}` : formatInteger(n);
}

/**
 * A share in per cent, "44,45%", "50%", "9,9%": two decimals, half away from zero, trailing zeros
 * dropped. Exact for whole numbers up to 9 × 10^14 (long division, no rounding on the way).
 * @returns null where the denominator is 0
 */
export function formatPercent(numerator: number, denominator: number): string | null {
  if (denominator === 0) return null;
  const divisor = Math.abs(denominator);
  let remainder = Math.abs(numerator);
  let quotient = 0;
  // The whole part, two digits of per cent, two decimals.
  for (let digits = 0; digits < 5; digits += 1) {
    const rest = remainder % divisor;
    quotient = quotient * 10 + (remainder - rest) / divisor;
    remainder = rest * 10;
  }
  if (remainder >= 5 * divisor) quotient += 1;
  const isNegative = quotient > 0 && numerator < 0 !== denominator < 0;
  return `${isNegative ? '-' : ''}${formatDecimal(quotient, 2)}%`;
}

// Rounded figures with the hedge that keeps them true: "hơn" or "trên" X says that the figure is
// above X, "gần" X that it is below, no hedge that it is exactly X.

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
