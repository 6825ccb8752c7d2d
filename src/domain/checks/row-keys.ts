/** Keys by which rows are compared: the folded values of some columns, only where all are filled. */
import type { Value } from '../kinds/kind';
import type { DuplicateKey } from '../tables/table';
import { fromSerial } from '../text/dates';
import { fold } from '../text/fold';
import { amountsOf } from '../workbook/amounts';
import { numbersOf, type TableReading } from '../workbook/read-table';

/** Never typed in a cell: control characters are no part of a folded text. */
const separator = '\u0001';

/** The key of each data row; null where a part of it is blank, unreadable or an anonymous donor. */
export function rowKeys(
  reading: TableReading,
  { columns, yearOf }: DuplicateKey,
): readonly (string | null)[] {
  const parts = columns.map((key) => keyParts(reading, key));
  if (yearOf !== undefined) {
    parts.push(
      numbersOf(reading, yearOf).map((day) => (day === null ? null : fromSerial(day).year)),
    );
  }
  return reading.rows.map((_, row) => {
    let key = '';
    for (const part of parts) {
      const value = part[row] ?? null;
      if (value === null || value === '') return null;
      key += value + separator;
    }
    return key;
  });
}

function keyParts(reading: TableReading, key: string): readonly (string | number | null)[] {
  if (reading.table.product?.product === key) return amountsOf(reading);
  const folded = new Map<string, string | null>();
  return reading.column(key).values.map((value: Value | null) => {
    if (value === null || typeof value === 'number') return value;
    if (typeof value !== 'string') return 'code' in value ? `${value.code}@${value.row}` : null;
    const known = folded.get(value);
    if (known !== undefined) return known;
    const comparable = fold(value);
    const text = isAnonymous(comparable) ? null : comparable;
    folded.set(value, text);
    return text;
  });
}

/** "Ẩn danh", also in brackets or with more words: who it is is not known, so rows cannot be compared. */
export function isAnonymous(folded: string): boolean {
  return /(^|[^\p{L}])(ẩn danh|giấu tên|không nêu tên|không ghi tên)([^\p{L}]|$)/u.test(folded);
}
