/** Undo: takes one application of mends back through the journal, each cell only where it still holds what was written. */
import { parseAddress } from '../../data/a1';
import { failure } from '../../messages/failure-catalog';
import { formatDateTime } from '../../data/dates';
import type { Snapshot, Merge, SheetCells } from '../../workbook/snapshot';
import { hasSameFormat, type LookOf } from '../../workbook/cell-look';
import type { Change } from '../change';
import type { Command, Plan } from '../command';
import { changesOf, isSame, typedValue, writeOver, type CellWrite } from '../cell-writes';
import {
  isOfStep,
  journalTitle,
  newestStep,
  readJournal,
  type MendStep,
  type ReadJournal,
  type StandingEntry,
  type StepSize,
} from './journal';
import { verificationOf, type CellPlace } from './verify';

export interface UndoInput {
  /** Day serial with the time of day as its fraction, in the spreadsheet's time zone. */
  readonly now: number;
  /** The application that is meant: the same request once more takes no other back. */
  readonly step: MendStep;
}

export interface UndoResult extends MendStep {
  readonly undone: readonly CellPlace[];
  /** Cells that hold another value than the one written: left alone. */
  readonly changedMeanwhile: readonly CellPlace[];
  /** Of the undone ones, those that held another value when they were read once more (a row was inserted meanwhile). */
  readonly displaced: readonly CellPlace[];
  /** It had been taken back before; nothing was written now. */
  readonly wasUndone: boolean;
  /** The newest application that stands now; null: there is none. */
  readonly next: StepSize | null;
}

/** What stands in Đã hoàn tác of a cell that was left alone. */
const leftAlone = 'Không: ô đã đổi';

/** Names what undoing would take back first. */
export const newestMends: Command<object, { readonly step: StepSize | null }> = {
  name: 'newest-mends',
  onlyReads: true,
  reads: journalTitle,
  plan: (_, snapshot) => ({
    ok: true,
    changes: [],
    result: { step: newestStep(readJournal(snapshot)?.entries ?? []) },
  }),
};

export const undo: Command<UndoInput, UndoResult> = {
  name: 'undo',
  // The cells may be on any sheet, so all are read; the journal says which.
  reads: (titles) => titles,
  plan: ({ now, step }, snapshot) => {
    const read = readJournal(snapshot);
    const entries = (read?.entries ?? []).filter(isOfStep(step));
    if (read === null || entries.length === 0) return failure('nothing-to-undo');
    const next = newestStep(read.entries.filter((entry) => !isOfStep(step)(entry)));
    const standing = entries.filter(({ undone }) => undone === '');
    if (standing.length === 0) return repeated(entries, step, next);
    const planWith = (lookOf: LookOf | null) =>
      planOf(steps(snapshot, read, standing, lookOf), { snapshot, read, now, step, next });
    return {
      ...planWith(null),
      looks: {
        cells: standing.flatMap(({ row }) => [
          journalled(read, row, 'old'),
          journalled(read, row, 'new'),
        ]),
        plan: planWith,
      },
    };
  },
};

const journalled = (
  { title, oldColumn, newColumn }: ReadJournal,
  row: number,
  which: 'old' | 'new',
) => ({
  sheet: title,
  row,
  column: which === 'old' ? oldColumn : newColumn,
});

const placeOf = ({ sheet, cell }: StandingEntry): CellPlace => ({ sheet, cell });

/** What had come of it, for who asks again since the answer was lost. */
function repeated(
  entries: readonly StandingEntry[],
  step: MendStep,
  next: StepSize | null,
): Plan<UndoResult> {
  const cells = (isLeft: boolean) =>
    entries
      .filter(
        ({ undone, range }) => (undone === leftAlone) === isLeft && (isLeft || range === null),
      )
      .map(placeOf);
  return {
    ok: true,
    changes: [],
    result: {
      ...step,
      undone: cells(false),
      changedMeanwhile: cells(true),
      displaced: [],
      wasUndone: true,
      next,
    },
  };
}

/** An entry, and how it is taken back; null: the cell is left alone. */
interface Step {
  readonly entry: StandingEntry;
  readonly back: CellWrite | Merge | null;
}

const isWrite = (back: Step['back']): back is CellWrite => back !== null && 'written' in back;

function steps(
  snapshot: Snapshot,
  read: ReadJournal,
  standing: readonly StandingEntry[],
  lookOf: LookOf | null,
): readonly Step[] {
  const ofCells = standing
    .filter(({ range }) => range === null)
    .map((entry): Step => ({ entry, back: writeBack(snapshot, read, entry, lookOf) }));
  const writes = ofCells.flatMap(({ back }) => (isWrite(back) ? [back] : []));
  const ofRanges = standing
    .filter(({ range }) => range !== null)
    .map((entry): Step => ({ entry, back: mergeBack(snapshot, entry, writes) }));
  return [...ofCells, ...ofRanges];
}

interface Around {
  readonly snapshot: Snapshot;
  readonly read: ReadJournal;
  readonly now: number;
  readonly step: MendStep;
  readonly next: StepSize | null;
}

function planOf(
  taken: readonly Step[],
  { snapshot, read, now, step, next }: Around,
): Plan<UndoResult> {
  const marks = taken.map(({ entry, back }): CellWrite => ({
    sheet: read.title,
    row: entry.row,
    column: read.undoneColumn,
    written: { value: back === null ? leftAlone : formatDateTime(now), isDate: false },
  }));
  const writes = taken.flatMap(({ back }) => (isWrite(back) ? [back] : []));
  const result: UndoResult = {
    ...step,
    undone: taken.flatMap(({ entry, back }) => (isWrite(back) ? [placeOf(entry)] : [])),
    changedMeanwhile: taken.flatMap(({ entry, back }) => (back === null ? [placeOf(entry)] : [])),
    displaced: [],
    wasUndone: false,
    next,
  };
  return {
    ok: true,
    changes: [
      ...changesOf([...writes, ...marks]),
      ...taken.flatMap(({ entry: { sheet }, back }): readonly Change[] =>
        back === null || isWrite(back) ? [] : [{ kind: 'merge', sheet, range: back }],
      ),
    ],
    result,
    verify: verificationOf(writes, snapshot, (displaced) => ({ ...result, displaced })),
  };
}

/** The old value, where the cell still holds the new one; null where it does not, or may be another. */
function writeBack(
  snapshot: Snapshot,
  read: ReadJournal,
  { sheet: title, cell, row, old, new: written, mayHaveMoved }: StandingEntry,
  lookOf: LookOf | null,
): CellWrite | null {
  const sheet = snapshot.sheets.find((candidate) => candidate.title === title);
  const place = parseAddress(cell);
  if (sheet === undefined || place === null || mayHaveMoved) return null;
  if (!isSame(typedValue(sheet, place.row, place.column), written)) return null;
  const at = { sheet: title, ...place };
  if (lookOf === null) return writeOver(written, at, old);
  const before = lookOf(journalled(read, row, 'old'));
  const after = lookOf(journalled(read, row, 'new'));
  // What the mend left alone may have been given another format since.
  const isLeft = before.textFormatRuns === undefined && hasSameFormat(before, after);
  return {
    ...at,
    written: isLeft ? { value: old.value, isDate: false } : { ...old, look: before },
  };
}

/** The range, where it can be merged again without losing a value. */
function mergeBack(
  snapshot: Snapshot,
  { sheet: title, range, mayHaveMoved }: StandingEntry,
  writes: readonly CellWrite[],
): Merge | null {
  const sheet = snapshot.sheets.find((candidate) => candidate.title === title);
  if (sheet === undefined || range === null || mayHaveMoved) return null;
  if (sheet.merges.some((merge) => overlap(merge, range))) return null;
  return isBlankBut(sheet, range, writes) ? range : null;
}

const overlap = (one: Merge, other: Merge): boolean =>
  one.startRow < other.endRow &&
  other.startRow < one.endRow &&
  one.startColumn < other.endColumn &&
  other.startColumn < one.endColumn;

/** Whether all cells of a range but its first are blank, or will be. */
function isBlankBut(sheet: SheetCells, range: Merge, writes: readonly CellWrite[]): boolean {
  for (let row = range.startRow; row < range.endRow; row += 1) {
    for (let column = range.startColumn; column < range.endColumn; column += 1) {
      if (row === range.startRow && column === range.startColumn) continue;
      const write = writes.find(
        (each) => each.sheet === sheet.title && each.row === row && each.column === column,
      );
      if ((write?.written.value ?? sheet.values[column]?.[row] ?? '') !== '') return false;
    }
  }
  return true;
}
