/** What Google's Sheets service answered instead, as a failure with words. */
import { failure, type Failure } from '../domain/failures/catalogue';
import type { Call } from '../sheets/run';
import {
  isLimit,
  isProgramError,
  isRefusal,
  isSwitchedOff,
  readGoogleError,
} from './google-errors';

/** How far a run came with its one write, which decides what a failure may say of the spreadsheet. */
export type Reached = 'nothing' | 'writing' | 'written';

/**
 * A refusal (4xx) of the write left everything as it was; any other error may have come after
 * Google had written.
 * @param asked the kind of the call that failed
 */
export function sheetsFailure(
  error: unknown,
  reached: Reached,
  asked: Call['kind'] | null,
): Failure {
  const read = readGoogleError(error);
  const { code, message } = read;
  if (reached === 'written') return failure('written-unread', { message });
  if (isProgramError(error)) return failure('program-failed', { message });
  if (isSwitchedOff(read)) return failure('services-off');
  if (reached === 'writing' && !isRefusal(read)) return failure('written-unsure', { message });
  if (isLimit(read)) return failure('quota-exceeded');
  if (code === 401 || code === 403) return failure('permission-denied');
  if (code === 404) return failure('spreadsheet-missing');
  // The same question is asked of every spreadsheet, so what is refused is the file.
  if (code === 400 && asked === 'metadata') return failure('not-a-google-sheet');
  return failure(isRefusal(read) ? 'service-refused' : 'service-failed', { message });
}
