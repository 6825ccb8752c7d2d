/**
 * A command's way through the Sheets API: metadata, a read of all cells and one of the days and
 * formulas among them, one atomic write, and where sheets that stood already were written to, a look at what was written over: five calls whatever the
 * number of rows, and one more that deletes the copies for that look; a third read where the two
 * do not show which numbers are dates, one of number formats where a command hangs on them, and a
 * call of its own for locale and time zone. What met somebody else's edit
 * is put back, and the command runs again on what stands then. It is a generator that yields its
 * calls, so that one definition serves hosts that answer at once (Apps Script) and hosts that answer
 * later (REST).
 */
import type { Command, Plan } from '../core/commands/command';
import { recordPutBack } from '../core/commands/fix/journal';
import { failure, type Failure } from '../core/messages/failure-catalog';
import type { PutBack } from '../core/messages/failure-catalog';
import { cellAddress, wholeColumn } from '../core/data/a1';
import type { Snapshot } from '../core/workbook/snapshot';
import type { CellValue, Request, Spreadsheet, ValueRange } from './api';
import { whyTooLarge } from './grid-size';
import { readings, rangesOf, titlesOf, toSnapshot } from './snapshot';
import { lookFields, lookFinder, lookRanges } from './cell-looks';
import { mayHideDates, withShownDates } from './dates-as-text';
import {
  cleanUpRequests,
  fingerprintOf,
  guardOf,
  metEdits,
  type Guard,
  type MetEdit,
} from './guard/guarded-write';
import { leaseMark, leftCopyRequests, secondsOfOthers, type Writer } from './guard/lease';
import { putBackFields, putBackRanges, putBackRequests, sheetsToPutBack } from './guard/put-back';
import { isTorn } from './guard/torn-reads';
import { metadataFields, sheetIdOf } from './metadata';
import { protectedFailure } from './protections';
import { requestsFor } from './requests';
import { secondReadOf, valuesOf } from './second-read';

export type Call =
  /** Somebody else is writing: to be asked again after a moment. */
  | { readonly kind: 'wait'; readonly milliseconds: number }
  | { readonly kind: 'metadata'; readonly fields: string; readonly ranges?: readonly string[] }
  | {
      readonly kind: 'values';
      readonly ranges: readonly string[];
      readonly reading: (typeof readings)[number];
    }
  | { readonly kind: 'write'; readonly requests: readonly Request[] }
  /** Sets locale and time zone after the write; every error is thrown into the generator. */
  | { readonly kind: 'properties'; readonly requests: readonly Request[] }
  /** Undoes a write; nothing of it stands then. */
  | { readonly kind: 'put-back'; readonly requests: readonly Request[] }
  /** The write stands; where this fails, the next run does it. */
  | { readonly kind: 'clean-up'; readonly requests: readonly Request[] };

/** What a host answers to a call: the spreadsheet, the value ranges in order, or nothing of interest. */
export type Answer = Spreadsheet | readonly ValueRange[] | undefined;

export type Outcome<Result> =
  | {
      readonly ok: true;
      readonly result: Result;
      /** Set where a write met somebody else's edit: it was put back, and the command ran again. */
      readonly putBack?: PutBack;
    }
  | Failure;

/**
 * Hosts throw a refused call (HTTP 400) into the generator: nothing was carried out, mostly since
 * a sheet was renamed or deleted meanwhile, and the command reads anew. All other errors end it,
 * except those of a call that sets properties.
 */
type Steps<Result> = Generator<Call, Result, Answer>;

/** Whoever works at the same rows all the time has to be asked to pause. */
const mostTries = 4;

/** As long as the document's lock is waited for. */
const mostWaits = 5;
const waitMilliseconds = 2000;

/** Every command that writes is told the day, with or without the time. */
interface Timed {
  readonly now?: number;
  readonly today?: number;
}

export function* run<Input, Result>(
  command: Command<Input, Result>,
  input: Input,
  writer: Writer,
): Steps<Outcome<Result>> {
  let waits = command.onlyReads === true ? 0 : mostWaits;
  let met: MetEdit | undefined;
  let lastMet = '';
  let refused: Refused | undefined;
  for (let left = mostTries; left > 0; left -= 1) {
    const { spreadsheet, snapshot } = yield* readBook(command);
    const others = command.onlyReads === true ? null : secondsOfOthers(spreadsheet, writer);
    if (others !== null) {
      if (waits === 0) return failure('writing-elsewhere', { seconds: others });
      waits -= 1;
      left += 1;
      yield { kind: 'wait', milliseconds: waitMilliseconds };
      continue;
    }
    const first = command.plan(input, snapshot);
    if (!first.ok) {
      yield* withoutLeftCopies(command, spreadsheet, writer);
      return first;
    }
    let plan: Plan<Result>;
    try {
      plan = yield* planWithLooks(first);
    } catch (error) {
      if (left === 1) throw error;
      continue;
    }
    const { enlarging, writing, properties } = requestsFor(plan.changes, spreadsheet);
    const done = (result: Result) => withProperties(properties, plan, result);
    if (enlarging.length + writing.length === 0) {
      yield* withoutLeftCopies(command, spreadsheet, writer);
      return { ok: true, result: yield* done(plan.result) };
    }
    const all = [...enlarging, ...writing];
    const blocked = whyTooLarge(all, spreadsheet) ?? protectedFailure(all, spreadsheet);
    if (blocked !== null) return blocked;
    const refusedState = JSON.stringify([spreadsheet, snapshot.sheets]);
    const isUnchanged = refused?.refusedState === refusedState;
    if (isUnchanged && refused?.isGuarded === false) throw refused.error;
    const guard = guardOf(
      enlarging,
      isUnchanged ? [] : writing,
      spreadsheet,
      snapshot,
      leaseMark(writer),
    );
    const isGuarded = guard.sheets.length > 0;
    try {
      const requests = [
        ...leftCopyRequests(spreadsheet, writer),
        ...enlarging,
        ...guard.requests,
        ...writing,
      ];
      yield { kind: 'write', requests };
    } catch (error) {
      if (isUnchanged || left === 1) throw error;
      refused = { error, refusedState, isGuarded };
      continue;
    }
    if (!isGuarded) {
      return yield* recorded(command, input, writer, yield* done(yield* readBack(plan)), met);
    }
    const edits = yield* editsMet(guard);
    const [edit] = edits;
    const fingerprint = fingerprintOf(edits);
    if (edit === undefined || fingerprint === lastMet) {
      yield { kind: 'clean-up', requests: cleanUpRequests(guard) };
      const result = edit === undefined ? plan.result : yield* readBack(plan);
      return yield* recorded(command, input, writer, yield* done(result), met);
    }
    const isBack = yield* putBack(guard, edits, enlarging);
    if (!isBack) return failure('written-displaced', placeOf(edit));
    met = edit;
    lastMet = fingerprint;
  }
  return failure('edited-meanwhile', { sheet: met?.sheet.title ?? '' });
}

/** Deletes what a run left that ended early, where no write of this command does it. */
function* withoutLeftCopies<Input, Result>(
  { onlyReads }: Command<Input, Result>,
  spreadsheet: Spreadsheet,
  writer: Writer,
): Steps<void> {
  const requests = onlyReads === true ? [] : leftCopyRequests(spreadsheet, writer);
  if (requests.length > 0) yield { kind: 'clean-up', requests };
}

/** Reads how the cells look that a plan asks for; a refusal means that a sheet is gone. */
function* planWithLooks<Result>(plan: Plan<Result>): Steps<Plan<Result>> {
  const { cells = [], plan: planWith } = plan.looks ?? {};
  if (cells.length === 0 || planWith === undefined) return plan;
  const ranges = lookRanges(cells);
  const shown = yield { kind: 'metadata', fields: lookFields, ranges };
  return planWith(lookFinder(shown as Spreadsheet));
}

/**
 * Reads the copies. One that is there and cannot be read has lost the rows that were asked for, so
 * somebody deleted some; where none is there, another run has taken it for one that was left over.
 */
function* editsMet(guard: Guard): Steps<readonly MetEdit[]> {
  try {
    const shown = yield { kind: 'values', ranges: guard.ranges, reading: readings[0] };
    return metEdits(guard, shown as readonly ValueRange[]);
  } catch {
    const now = (yield { kind: 'metadata', fields: metadataFields }) as Spreadsheet;
    const isThere = (id: number) => now.sheets?.some((sheet) => sheetIdOf(sheet) === id) === true;
    return guard.sheets
      .filter(({ copyId }) => isThere(copyId))
      .map((sheet) => ({ sheet, row: 0, column: 0, found: '' }));
  }
}

interface Refused {
  readonly error: unknown;
  /** What was read before it. */
  readonly refusedState: string;
  readonly isGuarded: boolean;
}

interface ReadBook {
  readonly spreadsheet: Spreadsheet;
  readonly snapshot: Snapshot;
}

/** Reads what a command asks for, again where others changed it between the calls. */
function* readBook<Input, Result>(command: Command<Input, Result>): Steps<ReadBook> {
  const [asValues, asFormulas, asDates] = readings;
  for (let left = mostTries; ; left -= 1) {
    const spreadsheet = (yield { kind: 'metadata', fields: metadataFields }) as Spreadsheet;
    const titles = command.reads(titlesOf(spreadsheet));
    const ranges = rangesOf(titles);
    if (ranges.length === 0)
      return { spreadsheet, snapshot: toSnapshot(spreadsheet, titles, [], []) };
    try {
      const formulas = (yield { kind: 'values', ranges, reading: asFormulas }) as ValueRange[];
      const second = secondReadOf(toSnapshot(spreadsheet, titles, formulas, formulas));
      const again =
        second.ranges.length === 0
          ? []
          : ((yield { kind: 'values', ranges: second.ranges, reading: asValues }) as ValueRange[]);
      const values = valuesOf(formulas, second, again);
      const read = { spreadsheet, titles, values, formulas };
      if (left > 1 && isTorn(read)) continue;
      const snapshot = toSnapshot(spreadsheet, titles, values, formulas);
      if (!mayHideDates(snapshot)) return { spreadsheet, snapshot };
      const shown = (yield { kind: 'values', ranges, reading: asDates }) as ValueRange[];
      const dated = withShownDates(formulas, shown);
      if (left > 1 && isTorn({ ...read, formulas: dated })) continue;
      return { spreadsheet, snapshot: toSnapshot(spreadsheet, titles, values, dated) };
    } catch (error) {
      if (left === 1) throw error;
    }
  }
}

/** Puts back what a write wrote over. @returns false where the copies stay, since somebody edited once more */
function* putBack(
  guard: Guard,
  edits: readonly MetEdit[],
  enlarging: readonly Request[],
): Steps<boolean> {
  const now = (yield { kind: 'metadata', fields: metadataFields }) as Spreadsheet;
  const sheets = sheetsToPutBack(guard, edits);
  const read = (yield {
    kind: 'metadata',
    fields: putBackFields,
    ranges: putBackRanges(sheets, now),
  }) as Spreadsheet;
  const added = enlarging.flatMap(({ addSheet }) => addSheet?.properties?.sheetId ?? []);
  const requests = putBackRequests(guard, sheets, added, read);
  if (requests !== null) {
    try {
      yield { kind: 'put-back', requests };
      return true;
    } catch {
      // Refused: somebody deleted rows or a sheet since the look at it.
    }
  }
  yield { kind: 'put-back', requests: showCopies(guard) };
  return false;
}

/** The copies become sheets that people see, under titles that say what they are. */
function showCopies({ sheets }: Guard): readonly Request[] {
  return sheets.map(({ copyId, title }) => ({
    updateSheetProperties: {
      properties: {
        sheetId: copyId,
        title: `${title.slice(0, 60)} (trước khi ghi, ${copyId})`,
        hidden: false,
      },
      fields: 'title,hidden',
    },
  }));
}

/** What a write without a guard has come to: its values are looked for where they were to go. */
function* readBack<Result>({ verify, result }: Plan<Result>): Steps<Result> {
  if (verify === undefined) return result;
  const written = yield {
    kind: 'values',
    ranges: verify.columns.map(({ sheet, column }) => wholeColumn(sheet, column)),
    reading: readings[0],
  };
  return verify.conclude(
    (written as readonly ValueRange[]).map(
      ({ values: [cells] = [] }) => (cells ?? []) as CellValue[],
    ),
  );
}

/** Sets locale and time zone, whose refusal only changes what is told. */
function* withProperties<Result>(
  requests: readonly Request[],
  { resultIfRefused }: Plan<Result>,
  result: Result,
): Steps<Result> {
  if (requests.length === 0) return result;
  try {
    yield { kind: 'properties', requests };
    return result;
  } catch {
    return resultIfRefused ?? result;
  }
}

/** The result; an edit that was met on the way goes into Nhật ký. */
function* recorded<Input, Result>(
  { name }: Command<Input, Result>,
  input: Input,
  writer: Writer,
  result: Result,
  met: MetEdit | undefined,
): Steps<Outcome<Result>> {
  if (met === undefined) return { ok: true, result };
  const place = placeOf(met);
  const { now, today } = input as Timed;
  if (name !== recordPutBack.name) {
    yield* run(recordPutBack, { now: now ?? today ?? 0, ...place }, writer);
  }
  return { ok: true, result, putBack: place };
}

const placeOf = ({ sheet, row, column }: MetEdit) => ({
  sheet: sheet.title,
  cell: cellAddress(row, column),
});
