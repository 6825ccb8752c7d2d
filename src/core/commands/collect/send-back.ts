/**
 * Send back: writes the findings into the ward's own workbook, with a note why; then Tình hình nộp
 * says so. The ward's file comes first: a run that dies in between is simply repeated.
 */
import { failure, type Failure } from '../../messages/failure-catalog';
import { submissionStates } from '../../schema/submission-states';
import { submissions } from '../../schema/managed-sheets';
import { formatDate, formatDateTime } from '../../data/dates';
import type { Command, CommonInput } from '../command';
import { writeFindings } from '../check/write-findings';
import { countsOf, type Counts } from '../check/issue';
import { findingsPage } from '../managed-pages';
import { tableTitles } from '../open-workbook';
import { submissionOf, upsertedSubmissions } from './submissions';
import { coordinatorIn, coordinatorTitles, isUnit, unitOf, type Coordinator } from '../coordinator';
import { wardFile } from './ward-file';
import { journalTitle } from '../fix/journal';
import { planMends, type MendInput, type MendResult } from '../fix/fix';

/** Reads what the wards' rows are judged by; it writes nothing. */
export const readCoordinator: Command<CommonInput, Coordinator> = {
  name: 'read-coordinator',
  onlyReads: true,
  reads: coordinatorTitles,
  plan: ({ today }, snapshot) => {
    const coordinator = coordinatorIn(snapshot, today);
    return coordinator.ok ? { ok: true, changes: [], result: coordinator } : coordinator;
  },
};

export interface SendBackInput {
  /** Day serial with the time of day as its fraction, in the association's time zone. */
  readonly now: number;
  readonly who: string;
  /** Mã of the unit whose file it is. */
  readonly code: string;
  /** Why, in the officer's words. */
  readonly note: string;
  readonly coordinator: Coordinator;
}

export interface SentBack {
  readonly rowCount: number;
  readonly counts: Counts;
  /** The sheet of the ward's workbook that lists the findings, with the note. */
  readonly findingsSheet: string;
}

/** Writes Kiểm tra and Lỗi into the ward's workbook. */
export const sendBack: Command<SendBackInput, SentBack> = {
  name: 'send-back',
  reads: (titles) => tableTitles(titles, findingsPage),
  plan: ({ now, who, code, note, coordinator }, snapshot) => {
    const closed = closedFailure(coordinator, code);
    if (closed !== null) return closed;
    const file = wardFile(snapshot, '', code, coordinator.workbook.context, coordinator.awaited);
    if (!file.ok) return file;
    const written = writeFindings({
      workbook: file.workbook,
      snapshot,
      findings: file.findings,
      inTheWay: 'beside',
      about: { note: `Trả lại ngày ${formatDate(now)} (${who}): ${note}` },
      isWhole: true,
    });
    if (!written.ok) return written;
    return {
      ok: true,
      changes: written.changes,
      result: {
        rowCount: file.rowCount,
        counts: countsOf(file.findings),
        findingsSheet: written.title,
      },
    };
  },
};

function closedFailure(
  { isClosed, periodName }: Pick<Coordinator, 'isClosed' | 'periodName'>,
  unit: string,
): Failure | null {
  return isClosed ? failure('ward-period-closed', { period: periodName, unit }) : null;
}

export interface RecordSentBackInput extends Pick<SendBackInput, 'now' | 'code' | 'note'> {
  readonly sentBack: Pick<SentBack, 'rowCount' | 'counts'>;
}

/** Writes the state "trả lại", with the note, into Tình hình nộp. */
export const recordSentBack: Command<RecordSentBackInput, object> = {
  name: 'record-sent-back',
  reads: coordinatorTitles,
  plan: ({ now, code, note, sentBack: { rowCount, counts } }, snapshot) => {
    const coordinator = coordinatorIn(snapshot, Math.floor(now));
    if (!coordinator.ok) return coordinator;
    const { workbook, periodName: period, submissions: known } = coordinator;
    const { deadline } = workbook.settings;
    const unit = unitOf(coordinator, code);
    if (!isUnit(unit)) return unit;
    const onTime = submissionOf(known, period, code)?.onTime ?? null;
    const isIn = rowCount > 0 && deadline !== null;
    const changes = upsertedSubmissions(snapshot, [
      {
        period,
        code,
        name: unit.name,
        state: submissionStates.sentBack,
        rowCount,
        errorCount: counts.error,
        updated: formatDateTime(now),
        onTime: onTime ?? (isIn ? Math.floor(now) <= deadline : null),
        note,
      },
    ]);
    return changes === null
      ? failure('header-missing', { sheet: submissions.sheet })
      : { ok: true, changes, result: {} };
  },
};

// Mends in a ward's own workbook, judged as gathering judges it; the rows are gathered again afterwards.

export interface MendWardFileInput extends MendInput {
  /** Mã of the unit whose file it is. */
  readonly code: string;
  readonly coordinator: Coordinator;
}

export const mendWardFile: Command<MendWardFileInput, MendResult> = {
  name: 'mend-ward-file',
  reads: (titles) => [...tableTitles(titles), ...journalTitle(titles)],
  plan: ({ code, coordinator: { workbook, awaited }, ...input }, snapshot) => {
    const file = wardFile(snapshot, '', code, workbook.context, awaited);
    return file.ok ? planMends(file.findings, input, snapshot) : file;
  },
};
