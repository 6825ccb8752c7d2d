/**
 * Where the SQL of DuckDB and of BigQuery differs. All else is written so that both take it:
 * BIGINT, DATE and the functions used mean the same in both.
 */
import type { FactType } from './fact-tables';
import { toIsoDate } from '../core/data/dates';

export interface Dialect {
  readonly types: Readonly<Record<FactType, string>>;
  /** What follows the columns where a fact table is made. */
  readonly layout: string;
  /** A statement that fails where a condition does not hold. @param message plain letters */
  readonly assertion: (condition: string, message: string) => string;
}

export const duckdb: Dialect = {
  types: { text: 'VARCHAR', integer: 'BIGINT', date: 'DATE' },
  layout: '',
  assertion: (condition, message) =>
    `SELECT CASE WHEN ${condition} THEN TRUE ELSE error('${message}') END`,
};

/** cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language */
export const bigquery: Dialect = {
  types: { text: 'STRING', integer: 'INT64', date: 'DATE' },
  layout: ' PARTITION BY DATE_TRUNC(row_date, MONTH) CLUSTER BY unit_code, source',
  assertion: (condition, message) => `ASSERT ${condition} AS '${message}'`,
};

// Literals of standard SQL, for values that the code makes or has checked.

/**
 * A text in quotes. Quotes, backslashes and control characters mean different things in DuckDB and
 * in BigQuery, and no value that is filtered by has any: they are refused.
 */
export function textLiteral(text: string): string {
  const isPlain = Array.from(text).every((letter) => letter >= ' ' && !"'\\".includes(letter));
  if (!isPlain) throw new Error(`Not a text for SQL: ${JSON.stringify(text)}`);
  return `'${text}'`;
}

/** @param day serial */
export function dateLiteral(day: number): string {
  return `DATE '${toIsoDate(day)}'`;
}

export function listOf(texts: readonly string[]): string {
  return `(${texts.map(textLiteral).join(', ')})`;
}
