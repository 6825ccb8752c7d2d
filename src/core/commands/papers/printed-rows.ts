/** Which rows were printed, when and by whom: entries of the sheet Nhật ký, known by the row's key and not by its place. */
import { journal } from '../../schema/managed-sheets';
import { fold } from '../../vietnamese/fold';
import { findHeader } from '../../workbook/header';
import { sheetNamed } from '../../workbook/read-workbook';
import { rowCountOf, type Snapshot } from '../../workbook/snapshot';
import { appendedRows, plain } from '../append-rows';
import type { Change } from '../change';
import { formatDateTime } from '../../data/dates';

export interface PrintedRow {
  readonly when: string;
  readonly who: string;
}

/** As Việc has it. */
const taskOf = (template: string) => `In: ${template}`;

const keyForm = /\(mã ([0-9a-f-]+)\)$/;

/** The latest printing of each row with a template, by the row's key. */
export function printedRows(snapshot: Snapshot, template: string): ReadonlyMap<string, PrintedRow> {
  const printed = new Map<string, PrintedRow>();
  const sheet = sheetNamed(snapshot, journal.sheet);
  const header = sheet === undefined ? null : findHeader(sheet, journal);
  if (sheet === undefined || header === null) return printed;
  const textAt = (key: string, row: number) =>
    String(sheet.values[header.columns.get(key) ?? -1]?.[row] ?? '');
  const task = fold(taskOf(template));
  for (let row = header.lastRow + 1; row < rowCountOf(sheet); row += 1) {
    const key = keyForm.exec(textAt('new', row))?.[1];
    if (key === undefined || fold(textAt('task', row)) !== task) continue;
    printed.set(key, { when: textAt('when', row), who: textAt('who', row) });
  }
  return printed;
}

/** A row as it is entered: where it stood, whose it is, and its key. */
export interface RowToEnter {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly name: string;
  readonly key: string;
}

/**
 * Appends an entry for each printed row; null where the journal's header is gone.
 * @param now day serial with the time of day as its fraction
 */
export function printedEntries(
  snapshot: Snapshot,
  template: string,
  rows: readonly RowToEnter[],
  who: string,
  now: number,
): readonly Change[] | null {
  const when = plain(formatDateTime(now));
  return appendedRows(
    snapshot,
    journal,
    rows.map(({ sheet, row, name, key }) => ({
      when,
      who: plain(who),
      task: plain(taskOf(template)),
      sheet: plain(sheet),
      // A whole row is no cell that undoing mends would look at.
      cell: plain(`${row}:${row}`),
      old: plain(''),
      new: plain(`${name} (mã ${key})`),
    })),
  );
}
