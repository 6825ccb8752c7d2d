/** Undo: takes the last application of mends back, step by step through the journal, only where the value is still the one written. */
import { parseAddress } from '../../data/a1';
import { failure } from '../../messages/failure-catalog';
import { formatDateTime } from '../../data/dates';
import type { Snapshot } from '../../workbook/snapshot';
import type { Command } from '../command';
import { changesOf, isSame, typedValue, writeOver, type CellWrite } from '../cell-writes';
import { readJournal, type StandingEntry } from './journal';
import { verificationOf, type CellPlace } from './verify';

export interface UndoInput {
  /** Day serial with the time of day as its fraction, in the spreadsheet's time zone. */
  readonly now: number;
}

export interface UndoResult {
  readonly undone: readonly CellPlace[];
  /** Cells that hold another value than the one written: left alone. */
  readonly changedMeanwhile: readonly CellPlace[];
  /** Of the undone ones, those that held another value when they were read once more (a row was inserted meanwhile). */
  readonly displaced: readonly CellPlace[];
  /** When that application was made, and by whom; '' when there was nothing to undo. */
  readonly when: string;
  readonly who: string;
}

export const undo: Command<UndoInput, UndoResult> = {
  name: 'undo',
  // The cells may be on any sheet, so all are read; the journal says which.
  reads: (titles) => titles,
  plan: ({ now }, snapshot) => {
    const read = readJournal(snapshot);
    const last = read === null ? [] : lastApplication(read.entries);
    const [first] = last;
    if (read === null || first === undefined) return failure('nothing-to-undo');
    const steps = last.map((entry) => ({ entry, write: writeBack(snapshot, entry) }));
    const marks = steps.map(({ entry, write }): CellWrite => ({
      sheet: read.title,
      row: entry.row,
      column: read.undoneColumn,
      written: {
        value: write === null ? 'Không: ô đã đổi' : formatDateTime(now),
        isDate: false,
      },
    }));
    const place = ({ sheet, cell }: StandingEntry): CellPlace => ({ sheet, cell });
    const writes = steps.flatMap(({ write }) => write ?? []);
    const result: UndoResult = {
      undone: steps.flatMap(({ entry, write }) => (write === null ? [] : [place(entry)])),
      changedMeanwhile: steps.flatMap(({ entry, write }) => (write === null ? [place(entry)] : [])),
      displaced: [],
      when: first.when,
      who: first.who,
    };
    return {
      ok: true,
      changes: changesOf([...writes, ...marks]),
      result,
      verify: verificationOf(writes, snapshot, (displaced) => ({ ...result, displaced })),
    };
  },
};

/** The newest entries that were made together and are not taken back yet. */
function lastApplication(entries: readonly StandingEntry[]): readonly StandingEntry[] {
  const standing = entries.filter(({ undone }) => !undone);
  const newest = standing[standing.length - 1];
  if (newest === undefined) return [];
  return standing.filter(
    ({ when, who, task }) => when === newest.when && who === newest.who && task === newest.task,
  );
}

/** The old value, where the cell still holds the new one; null where it does not, or may be another. */
function writeBack(
  snapshot: Snapshot,
  { sheet: title, cell, old, new: written, mayHaveMoved }: StandingEntry,
): CellWrite | null {
  const sheet = snapshot.sheets.find((candidate) => candidate.title === title);
  const place = parseAddress(cell);
  if (sheet === undefined || place === null || mayHaveMoved) return null;
  return isSame(typedValue(sheet, place.row, place.column), written)
    ? writeOver(written, { sheet: title, ...place }, old)
    : null;
}
