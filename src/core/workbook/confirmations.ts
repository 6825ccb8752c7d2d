/**
 * Warnings that someone confirmed stay confirmed as long as the row's content is the same: the
 * key is made from the row's values and the rule, so it follows the row when rows are sorted,
 * and ends when the row is changed.
 */
import type { CellValue } from '../data/cell';
import type { Confirmation, Finding } from '../messages/finding';
import { exceptions } from '../schema/managed-sheets';
import { hashText } from '../data/hash';
import { cachePerTable } from '../data/memoize';
import type { TableData } from './read-table';
import { textsOf } from './read-table';

/** The confirmations in force, by key. */
export function confirmationsOf(reading: TableData | undefined): ReadonlyMap<string, Confirmation> {
  const confirmed = new Map<string, Confirmation>();
  if (reading === undefined || reading.table !== exceptions) return confirmed;
  const reasons = textsOf(reading, 'reason');
  const names = textsOf(reading, 'who');
  const times = textsOf(reading, 'when');
  textsOf(reading, 'key').forEach((key, row) => {
    if (key === null) return;
    confirmed.set(key, {
      reason: reasons[row] ?? '',
      who: names[row] ?? '',
      when: times[row] ?? '',
    });
  });
  return confirmed;
}

/** What a finding is about: one row, or figures that many rows make. */
export type Scope = 'row' | 'figures';

/**
 * Keys of findings, in the order in which they come. What a finding of a row says beside the row's
 * own values is no part of its key: the place of another row changes as rows are sorted, the usual
 * amount as others are typed, and the row stays in order all the same. A finding of figures is
 * known by the figures too: someone who took 130 registered clans of 126 for right has not seen
 * 500. Rows of the same content are told apart by their order, so that one more of them is asked.
 */
export function keyMaker(): (
  finding: Finding,
  reading: TableData | undefined,
  scope: Scope,
) => string {
  const counts = new Map<string, number>();
  return (finding, reading, scope) => {
    const { code, heading, sheet, row, params = {} } = finding;
    const isOfRow = row !== null && reading !== undefined;
    const content = isOfRow ? rowContent(reading, row) : sheet;
    const evidence = isOfRow && scope === 'row' ? [] : [params];
    const key = hashText(JSON.stringify([code, heading, content, ...evidence]));
    const earlier = counts.get(key) ?? 0;
    counts.set(key, earlier + 1);
    return earlier === 0 ? key : hashText(`${key} ${earlier}`);
  };
}

/** The row's values but for its number. */
function rowContent(reading: TableData, row: number): readonly CellValue[] {
  return contentColumns(reading).map((cells) => cells[row] ?? '');
}

const contentColumns = cachePerTable(
  ({ table, header, sheet }: TableData): readonly (readonly CellValue[])[] =>
    table.columns
      .filter(({ key }) => key !== 'rowNumber')
      .map(({ key }) => {
        const index = header.columns.get(key);
        return (index === undefined ? undefined : sheet.values[index]) ?? [];
      }),
);
