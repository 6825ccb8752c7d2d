/**
 * The native rule that warns, while someone types, of a receipt number used twice within level,
 * ward, hamlet and year. It counts over the whole column for every cell, so it is left away on
 * longer sheets, where it would slow down all typing; the check finds repeats there.
 */
import { columnLetters } from '../domain/cells/address';
import type { TableChange } from '../domain/commands/change';
import { columnOf } from '../domain/tables/table';
import type { DataValidationRule } from './api';

const longestSheet = 2000;

/** null: not the receipt column, too many rows, or a column that the rule needs is not there. */
export function receiptRule(
  { table, columns, headerRow, endOfData }: TableChange,
  key: string,
): DataValidationRule | null {
  if (key !== table.receiptColumn || endOfData > longestSheet) return null;
  const first = headerRow + 2;
  const last = headerRow + 1 + longestSheet;
  const cells = (name: string) => {
    const place = columns.find((candidate) => candidate.key === name);
    if (place === undefined) return null;
    const letters = columnLetters(place.column);
    return { all: `$${letters}$${first}:$${letters}$${last}`, own: `$${letters}${first}` };
  };
  const date = cells('date');
  const same = [key, 'level', 'ward', 'hamlet'].flatMap((name) => cells(name) ?? []);
  if (date === null || same.length < 4) return null;
  const criteria = [
    ...same.map(({ all, own }) => `${all};${own}`),
    `${date.all};">="&DATE(YEAR(${date.own});1;1)`,
    `${date.all};"<="&DATE(YEAR(${date.own});12;31)`,
  ];
  return {
    condition: {
      type: 'CUSTOM_FORMULA',
      values: [{ userEnteredValue: `=COUNTIFS(${criteria.join(';')})<2` }],
    },
    inputMessage: columnOf(table, key).help,
    strict: false,
  };
}
