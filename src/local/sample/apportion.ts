/** Parts a whole number so that the parts add up to it exactly. */

/**
 * Whole parts in proportion to the weights, adding up to the total; what rounding leaves goes to
 * the largest remainders (Hamilton's method), the earlier ones on a tie.
 * @param total whole, not negative
 * @param weights not negative, at least one of them positive
 */
export function apportion(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((one, other) => one + other, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((one, other) => one + other, 0);
  const remainder = (index: number) => (exact[index] ?? 0) - (parts[index] ?? 0);
  const byRemainder = parts
    .map((_, index) => index)
    .sort((one, other) => remainder(other) - remainder(one) || one - other);
  for (const index of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
