/**
 * Warnings that someone confirmed stay confirmed as long as the row's content is the same: the
 * key is made from the row's values and the rule, so it follows the row when rows are sorted,
 * and ends when the row is changed.
 */
import type { Confirmation, Finding } from '../findings/finding';
import { exceptions } from '../tables/exceptions';
import { hashText } from '../text/hash';
import type { TableReading } from './read-table';
import { textsOf } from './read-table';

/** The confirmations in force, by key. */
export function confirmationsOf(
  reading: TableReading | undefined,
): ReadonlyMap<string, Confirmation> {
  const confirmed = new Map<string, Confirmation>();
  if (reading === undefined || reading.table !== exceptions) return confirmed;
  const reasons = textsOf(reading, 'reason');
  const names = textsOf(reading, 'who');
  textsOf(reading, 'key').forEach((key, row) => {
    if (key === null) return;
    confirmed.set(key, { reason: reasons[row] ?? '', who: names[row] ?? '' });
  });
  return confirmed;
}

/** The key of a finding; a finding without a row is known by its sheet and its params. */
export function keyOf(finding: Finding, reading: TableReading | undefined): string {
  const { code, heading, sheet, row, params } = finding;
  const content =
    row === null || reading === undefined
      ? [sheet, params ?? {}]
      : reading.table.columns
          .filter(({ key }) => key !== 'rowNumber')
          .map(({ key }) => {
            const column = reading.header.columns.get(key);
            return column === undefined ? '' : (reading.sheet.values[column]?.[row] ?? '');
          });
  return hashText(JSON.stringify([code, heading, content]));
}
