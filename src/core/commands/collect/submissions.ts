/** The rows of `Tình hình nộp`, read, and written by (Kỳ, Mã): sharing, gathering, sending back and closing all do. */
import { submissionStates, type SubmissionState } from '../../schema/submission-states';
import { punctuality, submissions } from '../../schema/managed-sheets';
import { fold } from '../../vietnamese/fold';
import { rowCountOf, type Snapshot, type SheetCells } from '../../workbook/snapshot';
import { findHeader, type Header } from '../../workbook/header';
import { unitCode } from '../../workbook/read-units';
import { sheetNamed } from '../../workbook/read-workbook';
import { madeTable, plain, rowWrites, type RowValues } from '../append-rows';
import type { Change } from '../change';
import { changesOf, isSame, typedValue, type CellWrite, type TypedValue } from '../cell-writes';
import { layoutOf } from '../table-layout';

/** Where a ward stands with a period. */
export interface Submission {
  /** The period's name, as the report prints it. */
  readonly period: string;
  /** The ward's code; with the period it is the row's key. */
  readonly code: string;
  readonly name: string;
  readonly state: SubmissionState;
  /** null: nothing was gathered yet. */
  readonly rowCount: number | null;
  readonly errorCount: number | null;
  /** When the row was written, "05/7/2017 08:30:05". */
  readonly updated: string;
  /** null: nothing came in, or there is no Hạn nộp. */
  readonly onTime: boolean | null;
  readonly note: string;
}

/** What is to be written of a ward; what is left out stays as it stands. */
export type SubmissionUpdate = Pick<Submission, 'period' | 'code' | 'name' | 'updated'> &
  Partial<Submission>;

/** Of a workbook's titles, that of Tình hình nộp. */
export function submissionsTitle(titles: readonly string[]): readonly string[] {
  return titles.filter((title) => fold(title) === fold(submissions.sheet));
}

/** Every row that names a period, a code and a state; of rows of one key the first. */
export function readSubmissions(snapshot: Snapshot): readonly Submission[] {
  const found = submissionRows(snapshot);
  if (found === null) return [];
  const { text, rows } = found;
  return [...rows.values()].flatMap((row): Submission[] => {
    const state = stateNamed(text('state', row));
    if (state === undefined) return [];
    const onTime = fold(text('onTime', row));
    return [
      {
        period: text('period', row),
        code: unitCode(text('code', row)),
        name: text('name', row),
        state,
        rowCount: countIn(text('rowCount', row)),
        errorCount: countIn(text('errorCount', row)),
        updated: text('updated', row),
        onTime: onTime === '' ? null : onTime === fold(punctuality.onTime),
        note: text('note', row),
      },
    ];
  });
}

/** The row of a period and a code among those read. */
export function submissionOf(
  read: readonly Submission[],
  period: string,
  code: string,
): Submission | undefined {
  const wanted = keyOf(period, code);
  return read.find((each) => keyOf(each.period, each.code) === wanted);
}

/**
 * Writes each update into the row of its (Kỳ, Mã), or below all others; only cells that differ
 * are written, and `Cập nhật` alone is no difference, so the same update twice changes nothing.
 * @returns null where the sheet holds something but no header that can be found
 */
export function upsertedSubmissions(
  snapshot: Snapshot,
  updates: readonly SubmissionUpdate[],
): readonly Change[] | null {
  const layout = layoutOf(snapshot, submissions);
  if (layout === null) return null;
  const found = submissionRows(snapshot);
  const writes: CellWrite[] = [];
  const appended: RowValues[] = [];
  // The newest of several for one ward is the one that counts.
  const byKey = new Map(updates.map((update) => [keyOf(update.period, update.code), update]));
  for (const [key, update] of byKey) {
    const row = found?.rows.get(key);
    const values = valuesOf(update);
    if (found === null || row === undefined) {
      appended.push(values);
      continue;
    }
    const differing = rowWrites(layout, [values], row).filter(
      ({ column, written }) => !isSame(typedValue(found.sheet, row, column), written),
    );
    const updatedColumn = found.header.columns.get('updated');
    if (differing.some(({ column }) => column !== updatedColumn)) writes.push(...differing);
  }
  writes.push(...rowWrites(layout, appended, layout.endOfData));
  return writes.length === 0 ? [] : [...madeTable(layout), ...changesOf(writes)];
}

const keyOf = (period: string, code: string) => `${fold(period)}\u0001${unitCode(code)}`;

function valuesOf(update: SubmissionUpdate): RowValues {
  const { period, code, name, state, rowCount, errorCount, updated, onTime, note } = update;
  const orBlank = (value: TypedValue['value'] | null) => plain(value ?? '');
  return {
    period: plain(period),
    code: plain(code),
    name: plain(name),
    updated: plain(updated),
    ...(state !== undefined && { state: plain(state) }),
    ...(rowCount !== undefined && { rowCount: orBlank(rowCount) }),
    ...(errorCount !== undefined && { errorCount: orBlank(errorCount) }),
    ...(onTime !== undefined && {
      onTime: orBlank(onTime === null ? null : onTime ? punctuality.onTime : punctuality.late),
    }),
    ...(note !== undefined && { note: plain(note) }),
  };
}

/** Where each (Kỳ, Mã) stands; null where there is no such sheet, or no header. */
function submissionRows(snapshot: Snapshot): {
  readonly sheet: SheetCells;
  readonly header: Header;
  readonly text: (key: string, row: number) => string;
  readonly rows: ReadonlyMap<string, number>;
} | null {
  const sheet = sheetNamed(snapshot, submissions.sheet);
  const header = sheet === undefined ? null : findHeader(sheet, submissions);
  if (sheet === undefined || header === null) return null;
  const text = (key: string, row: number) =>
    String(sheet.values[header.columns.get(key) ?? -1]?.[row] ?? '').trim();
  const rows = new Map<string, number>();
  for (let row = header.lastRow + 1; row < rowCountOf(sheet); row += 1) {
    const [period, code] = [text('period', row), text('code', row)];
    const key = keyOf(period, code);
    if (period !== '' && code !== '' && !rows.has(key)) rows.set(key, row);
  }
  return { sheet, header, text, rows };
}

function stateNamed(text: string): SubmissionState | undefined {
  const wanted = fold(text);
  return Object.values(submissionStates).find((state) => fold(state) === wanted);
}

function countIn(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : null;
}

// What a look at a ward's file, or gathering it, says in Tình hình nộp.

export interface Seen {
  readonly rowCount: number;
  readonly errorCount: number;
  /** The file holds other rows than those gathered before. */
  readonly differs: boolean;
  /** The rows were taken in. */
  readonly isTakenIn: boolean;
  /** The day on which the file was last changed, or is looked at where that is not known; a day serial. */
  readonly day: number;
}

type Update = Pick<Submission, 'state' | 'rowCount' | 'errorCount' | 'onTime' | 'note'>;

/**
 * @param before the ward's row of the period; undefined: none yet
 * @param deadline Hạn nộp as a day serial; null: not set
 */
export function submissionUpdate(
  before: Submission | undefined,
  seen: Seen,
  deadline: number | null,
): Update {
  const { rowCount, errorCount } = seen;
  const state = stateAfter(before?.state, seen);
  return {
    state,
    rowCount,
    errorCount,
    onTime: onTime(before, seen, deadline),
    note: state === submissionStates.sentBack ? (before?.note ?? '') : '',
  };
}

function stateAfter(before: SubmissionState | undefined, seen: Seen): SubmissionState {
  const { rowCount, errorCount, differs, isTakenIn } = seen;
  // What was sent back stays so until something of it was mended, and nothing is wrong any more.
  if (before === submissionStates.sentBack && (errorCount > 0 || !differs)) return before;
  if (rowCount === 0) return submissionStates.shared;
  if (!isTakenIn && differs) return submissionStates.filled;
  return errorCount > 0 ? submissionStates.faulty : submissionStates.gathered;
}

/** What came in once in time stays in time: mending it later makes no ward late. */
function onTime(
  before: Submission | undefined,
  { rowCount, day }: Seen,
  deadline: number | null,
): boolean | null {
  const known = before?.onTime ?? null;
  if (known !== null) return known;
  return rowCount === 0 || deadline === null ? null : Math.floor(day) <= deadline;
}
