/** What a look at a ward's file, or gathering it, says in Tình hình nộp. */
import { submissionStates, type SubmissionState } from '../../tables/submission-states';
import type { Submission } from '../submissions';

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
