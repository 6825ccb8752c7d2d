/** A figure with its unit in text: "8.664 gia đình", "12,34%". */
import { formatDecimal, formatInteger } from '../vietnamese/format-number';
import type { Indicator } from './indicators';

/** The unit of money; no other unit is written as money is. */
export const moneyUnit = 'đồng';

/** The unit of shares, which are held in hundredths: 1234 is 12,34%. */
export const shareUnit = '%';

export function figureText(unit: Indicator['unit'], value: number): string {
  return unit === shareUnit ? shareText(value) : `${formatInteger(value)} ${unit}`.trim();
}

/** @param value in hundredths of a per cent */
export function shareText(value: number): string {
  return `${value < 0 ? '-' : ''}${formatDecimal(Math.abs(value), 2)}%`;
}
