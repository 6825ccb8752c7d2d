/** The amount of each row in đồng, typed or as the product of count and rate. */
import { numberAt, type TableData } from './read-table';

/** The amount of a data row; null where it cannot be read. A blank count is 1. */
export function amountAt(reading: TableData): (row: number) => number | null {
  const rule = reading.table.product;
  if (rule === undefined) return numberAt(reading, 'amount');
  const typed = numberAt(reading, rule.product);
  const { isBlank } = reading.column(rule.product);
  const product = productAt(reading);
  return (row) => (isBlank(row) ? product(row) : typed(row));
}

/** Count × rate of a data row; null where either cannot be read. A blank count is 1. */
export function productAt(reading: TableData): (row: number) => number | null {
  const rule = reading.table.product;
  if (rule === undefined) return () => null;
  const counts = numberAt(reading, rule.count);
  const rates = numberAt(reading, rule.rate);
  const { isBlank } = reading.column(rule.count);
  return (row) => {
    const rate = rates(row);
    const count = isBlank(row) ? 1 : counts(row);
    return rate === null || count === null ? null : count * rate;
  };
}
