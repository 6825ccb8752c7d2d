/** The amount of each row in đồng, typed or as the product of count and rate. */
import { numberAt, type TableData } from './read-table';

/** The amount of a data row; null where it cannot be read. */
export function amountAt(reading: TableData): (row: number) => number | null {
  const rule = reading.table.product;
  if (rule === undefined) return numberAt(reading, 'amount');
  const typed = numberAt(reading, rule.product);
  const { isBlank } = reading.column(rule.product);
  const product = productAt(reading);
  return (row) => (isBlank(row) ? product(row) : typed(row));
}

/**
 * A column by data row; where it is a total that is blank, the sum of what is filled of its parts.
 * null: blank throughout, or nothing that can be used.
 */
export function countAt(reading: TableData, key: string): (row: number) => number | null {
  const typed = numberAt(reading, key);
  const rule = reading.table.sums?.find(({ total }) => total === key);
  if (rule === undefined) return typed;
  const { isBlank } = reading.column(key);
  const parts = rule.parts.map((part) => numberAt(reading, part));
  return (row) => {
    if (!isBlank(row)) return typed(row);
    const filled = parts.flatMap((partAt) => partAt(row) ?? []);
    return filled.length === 0 ? null : filled.reduce((sum, part) => sum + part, 0);
  };
}

/** Count × rate of a data row; null where either is not known or cannot be read. */
export function productAt(reading: TableData): (row: number) => number | null {
  const rule = reading.table.product;
  if (rule === undefined) return () => null;
  const counts = numberAt(reading, rule.count);
  const rates = numberAt(reading, rule.rate);
  const { isBlank } = reading.column(rule.count);
  return (row) => {
    const rate = rates(row);
    const count = isBlank(row) ? rule.blankCount : counts(row);
    return rate === null || count === null ? null : count * rate;
  };
}
