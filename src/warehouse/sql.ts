/** Literals of standard SQL, for values that the code makes or has checked. */
import { toIsoDate } from '../domain/text/dates';

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
