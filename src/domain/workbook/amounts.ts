/** The amount of each row in đồng, typed or as the product of count and rate. */
import { numbersOf, type TableReading } from './read-table';

/** By data row; null where it cannot be read. A blank count is 1. */
export function amountsOf(reading: TableReading): readonly (number | null)[] {
  const rule = reading.table.product;
  if (rule === undefined) return numbersOf(reading, 'amount');
  const typed = numbersOf(reading, rule.product);
  const products = productsOf(reading);
  return typed.map((amount, row) =>
    amount === null && reading.column(rule.product).isBlank(row) ? (products[row] ?? null) : amount,
  );
}

/** Count × rate by data row; null where either cannot be read. A blank count is 1. */
export function productsOf(reading: TableReading): readonly (number | null)[] {
  const rule = reading.table.product;
  if (rule === undefined) return [];
  const counts = numbersOf(reading, rule.count);
  const { isBlank } = reading.column(rule.count);
  return numbersOf(reading, rule.rate).map((rate, row) => {
    const count = counts[row] ?? (isBlank(row) ? 1 : null);
    return rate === null || count === null ? null : count * rate;
  });
}
