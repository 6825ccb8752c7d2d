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
