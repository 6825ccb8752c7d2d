/**
 * Send back: writes the findings into the ward's own workbook, with a note why; then Tình hình nộp
 * says so. The ward's file comes first: a run that dies in between is simply repeated.
 */
import { failure, type Failure } from '../../failures/catalogue';
import { submissionStates } from '../../tables/submission-states';
import { submissions } from '../../tables/submissions';
import { formatDate, formatDateTime } from '../../text/dates';
import type { Command, CommonInput } from '../command';
import { findingsChanges } from '../findings-changes';
import { countsOf, type Counts } from '../issues';
import { findingsPage, titleFor } from '../own-pages';
import { tableTitles } from '../readable';
import { submissionOf, upsertedSubmissions } from '../submissions';
import { associationIn, associationTitles, type Association } from './association';
import { wardFile } from './ward-file';

/** Reads what the wards' rows are judged by; it writes nothing. */
export const readAssociation: Command<CommonInput, Association> = {
  name: 'read-association',
  onlyReads: true,
  reads: associationTitles,
  plan: ({ today }, book) => {
    const association = associationIn(book, today);
    return association.ok ? { ok: true, changes: [], result: association } : association;
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
  readonly association: Association;
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
  plan: ({ now, who, code, note, association: { context, awaited, ...rest } }, book) => {
    const closed = closedFailure(rest, code);
    if (closed !== null) return closed;
    const file = wardFile(book, '', code, context, awaited);
    if (!file.ok) return file;
    const target = titleFor(book, findingsPage, 'beside');
    if (!target.ok) return target;
    return {
      ok: true,
      changes: findingsChanges(file.workbook, file.findings, target.title, {
        note: `Trả lại ngày ${formatDate(now)} (${who}): ${note}`,
      }),
      result: {
        rowCount: file.rowCount,
        counts: countsOf(file.findings),
        findingsSheet: target.title,
      },
    };
  },
};

function closedFailure(
  { isClosed, periodName }: Pick<Association, 'isClosed' | 'periodName'>,
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
  reads: associationTitles,
  plan: ({ now, code, note, sentBack: { rowCount, counts } }, book) => {
    const association = associationIn(book, Math.floor(now));
    if (!association.ok) return association;
    const { awaited, periodName: period, deadline, submissions: known } = association;
    const unit = awaited.units.find((each) => each.code === code);
    if (unit === undefined) {
      return failure('ward-unknown', { wardCode: code, onDate: awaited.period.to });
    }
    const onTime = submissionOf(known, period, code)?.onTime ?? null;
    const isIn = rowCount > 0 && deadline !== null;
    const changes = upsertedSubmissions(book, [
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
