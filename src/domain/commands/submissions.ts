/** The rows of `Tình hình nộp`, read, and written by (Kỳ, Mã): sharing, gathering, sending back and closing all do. */
import { submissionStates, type SubmissionState } from '../tables/submission-states';
import { punctuality, submissions } from '../tables/submissions';
import { fold } from '../text/fold';
import { rowCountOf, type Book, type SheetCells } from '../workbook/book';
import { findHeader, type Header } from '../workbook/header';
import { unitCode } from '../workbook/read-wards';
import { sheetNamed } from '../workbook/workbook';
import { madeTable, plain, rowWrites, type RowValues } from './append-rows';
import type { Change } from './change';
import {
  changesOf,
  isSame,
  typedValue,
  type CellWrite,
  type TypedValue,
} from './mends/cell-values';
import { layoutOf } from './set-up/layout';

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
export function readSubmissions(book: Book): readonly Submission[] {
  const found = submissionRows(book);
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
  book: Book,
  updates: readonly SubmissionUpdate[],
): readonly Change[] | null {
  const layout = layoutOf(book, submissions);
  if (layout === null) return null;
  const found = submissionRows(book);
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
function submissionRows(book: Book): {
  readonly sheet: SheetCells;
  readonly header: Header;
  readonly text: (key: string, row: number) => string;
  readonly rows: ReadonlyMap<string, number>;
} | null {
  const sheet = sheetNamed(book, submissions.sheet);
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
