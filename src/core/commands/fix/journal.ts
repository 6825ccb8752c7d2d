/** The journal of mends: rows of the sheet Nhật ký, each one cell with its old and its new value. */
import { journal } from '../../schema/managed-sheets';
import { fold } from '../../vietnamese/fold';
import { rowCountOf, type Snapshot, type Merge } from '../../workbook/snapshot';
import { findHeader } from '../../workbook/header';
import { sheetNamed } from '../../workbook/read-workbook';
import { parseAddress, parseRange } from '../../data/a1';
import type { Change } from '../change';
import { appendedRows, plain } from '../append-rows';
import { typedValue, type TypedValue } from '../cell-writes';
import { failure } from '../../messages/failure-catalog';
import { formatDateTime } from '../../data/dates';
import type { Command } from '../command';

/** The beginning of Việc where a whole row was removed, so that those below it moved up. */
export const removalTask = 'Thu số liệu: bỏ dòng';

/** One application of mends, as its entries in the journal name it; no two are named alike. */
export interface MendStep {
  readonly when: string;
  readonly who: string;
  readonly task: string;
}

export interface JournalEntry extends MendStep {
  readonly sheet: string;
  /** A cell as "J12", or merged cells that were taken apart as "C2:C4". */
  readonly cell: string;
  readonly old: TypedValue;
  readonly new: TypedValue;
}

/** An entry that stands in the sheet, and whether it was taken back. */
export interface StandingEntry extends JournalEntry {
  /** 0-based row of the sheet. */
  readonly row: number;
  /** Of merged cells. */
  readonly range: Merge | null;
  /** What stands in Đã hoàn tác; '': nothing. */
  readonly undone: string;
  /** Rows of its sheet were removed by gathering since, so its cell may be another by now. */
  readonly mayHaveMoved: boolean;
}

export function journalTitle(titles: readonly string[]): readonly string[] {
  return titles.filter((title) => fold(title) === fold(journal.sheet));
}

/** Appends entries below everything on Nhật ký, which is made where it is missing; null where its header is gone. */
export function appended(
  snapshot: Snapshot,
  entries: readonly JournalEntry[],
): readonly Change[] | null {
  return appendedRows(
    snapshot,
    journal,
    entries.map(({ when, who, task, sheet, cell, old, new: written }) => ({
      when: plain(when),
      who: plain(who),
      task: plain(task),
      sheet: plain(sheet),
      cell: plain(cell),
      old,
      new: written,
    })),
  );
}

export interface ReadJournal {
  readonly title: string;
  /** 0-based columns of the sheet. */
  readonly oldColumn: number;
  readonly newColumn: number;
  readonly undoneColumn: number;
  /** Oldest first. */
  readonly entries: readonly StandingEntry[];
}

/** The entries that stand in the journal; null where there is none. */
export function readJournal(snapshot: Snapshot): ReadJournal | null {
  const sheet = sheetNamed(snapshot, journal.sheet);
  const header = sheet === undefined ? null : findHeader(sheet, journal);
  const undoneColumn = header?.columns.get('undone');
  if (sheet === undefined || header === null || undoneColumn === undefined) return null;
  const at = (key: string, row: number): TypedValue =>
    typedValue(sheet, row, header.columns.get(key) ?? -1) ?? { value: '', isDate: false };
  const text = (key: string, row: number) => String(at(key, row).value);
  const entries: Omit<StandingEntry, 'mayHaveMoved'>[] = [];
  const lastRemoval = new Map<string, number>();
  for (let row = header.lastRow + 1; row < rowCountOf(sheet); row += 1) {
    if (text('task', row).startsWith(removalTask)) lastRemoval.set(text('sheet', row), row);
    const range = parseRange(text('cell', row));
    if (range === null && parseAddress(text('cell', row)) === null) continue;
    entries.push({
      row,
      when: text('when', row),
      who: text('who', row),
      task: text('task', row),
      sheet: text('sheet', row),
      cell: text('cell', row),
      old: at('old', row),
      new: at('new', row),
      range,
      undone: text('undone', row),
    });
  }
  return {
    title: sheet.title,
    oldColumn: header.columns.get('old') ?? -1,
    newColumn: header.columns.get('new') ?? -1,
    undoneColumn,
    entries: entries.map((entry) => ({
      ...entry,
      mayHaveMoved: entry.row < (lastRemoval.get(entry.sheet) ?? -1),
    })),
  };
}

export function isOfStep(step: MendStep): (entry: MendStep) => boolean {
  return ({ when, who, task }) => when === step.when && who === step.who && task === step.task;
}

/** A step, and how many cells it mended. */
export interface StepSize extends MendStep {
  readonly cells: number;
}

/** The newest application that is not taken back yet; null: there is none. */
export function newestStep(entries: readonly StandingEntry[]): StepSize | null {
  const standing = entries.filter(({ undone }) => undone === '');
  const newest = standing[standing.length - 1];
  if (newest === undefined) return null;
  const { when, who, task } = newest;
  const cells = standing.filter(isOfStep(newest)).filter(({ range }) => range === null).length;
  return { when, who, task, cells };
}

// Writes into Nhật ký that a write met somebody else's edit, was put back and done once more.

export interface PutBackInput {
  /** Day serial with the time of day as its fraction, in the spreadsheet's time zone. */
  readonly now: number;
  readonly sheet: string;
  /** As "J12". */
  readonly cell: string;
}

export const recordPutBack: Command<PutBackInput, object> = {
  name: 'record-put-back',
  reads: journalTitle,
  plan: ({ now, sheet, cell }, snapshot) => {
    const changes = appended(snapshot, [
      {
        when: formatDateTime(now),
        who: 'Sổ Khuyến học',
        task: 'Có người sửa cùng lúc: trả lại rồi ghi lại',
        sheet,
        // A whole row is no cell that undoing mends would look at.
        cell: cell.replace(/^[A-Z]+(\d+)$/, '$1:$1'),
        old: plain(''),
        new: plain(''),
      },
    ]);
    return changes === null
      ? failure('header-missing', { sheet: journal.sheet })
      : { ok: true, changes, result: {} };
  },
};
