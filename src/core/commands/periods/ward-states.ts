/** What closing and reopening say of each ward in `Tình hình nộp`, where that sheet is kept. */
import { submissionStates, type SubmissionState } from '../../schema/submission-states';
import { submissions } from '../../schema/managed-sheets';
import { wardList } from '../../schema/reference-sheets';
import { formatDateTime } from '../../data/dates';
import { wardsOfPeriod } from '../../workbook/file-identity';
import type { Snapshot } from '../../workbook/snapshot';
import { textsOf } from '../../workbook/read-table';
import type { Ward } from '../../schema/units';
import { sheetNamed, type WorkbookData } from '../../workbook/read-workbook';
import type { Change } from '../change';
import type { ChosenPeriod } from '../choose-period';
import {
  readSubmissions,
  submissionOf,
  upsertedSubmissions,
  type Submission,
} from '../collect/submissions';

interface Marking {
  readonly chosen: ChosenPeriod;
  /** Day serial with the time of day as its fraction. */
  readonly now: number;
  readonly reason: string;
}

/** Every ward of the period is "đã chốt". A sheet without a header is left alone: it is a finding of gathering. */
export function closedWards(
  workbook: WorkbookData,
  snapshot: Snapshot,
  { chosen, now, reason }: Marking,
): readonly Change[] {
  if (sheetNamed(snapshot, submissions.sheet) === undefined) return [];
  const updates = wardsOfPeriod(workbook, chosen.period).map(({ code, name }) => ({
    period: chosen.name,
    code,
    name,
    state: submissionStates.closed,
    updated: formatDateTime(now),
    ...(reason !== '' && { note: reason }),
  }));
  return upsertedSubmissions(snapshot, updates) ?? [];
}

/** The wards that are "đã chốt" go back to what is known of them. */
export function reopenedWards(
  workbook: WorkbookData,
  snapshot: Snapshot,
  { chosen, now, reason }: Marking,
): readonly Change[] {
  const read = readSubmissions(snapshot);
  const updates = wardsOfPeriod(workbook, chosen.period).flatMap((ward) => {
    const submission = submissionOf(read, chosen.name, ward.code);
    if (submission?.state !== submissionStates.closed) return [];
    const state = stateBeforeClosing(submission, hasFile(workbook, ward));
    return [{ ...submission, state, updated: formatDateTime(now), note: reason }];
  });
  return upsertedSubmissions(snapshot, updates) ?? [];
}

function stateBeforeClosing(
  { rowCount, errorCount }: Submission,
  isShared: boolean,
): SubmissionState {
  if (rowCount === null) return isShared ? submissionStates.shared : submissionStates.notMade;
  return errorCount === null || errorCount === 0
    ? submissionStates.gathered
    : submissionStates.faulty;
}

function hasFile({ tables }: WorkbookData, { row }: Ward): boolean {
  const list = tables.get(wardList.sheet);
  const dataRow = list?.dataRowAt(row);
  return (
    list !== undefined && dataRow !== undefined && (textsOf(list, 'file')[dataRow] ?? null) !== null
  );
}
