/**
 * Reads what Google's services throw, and repeats calls whose trouble passes. Google words its
 * errors in the account's language, so only codes and reasons decide anything.
 */
import { failure, type Failure } from '../core/messages/failure-catalog';
import type { Call } from '../sheets/run';

interface GoogleError {
  /** The HTTP code; undefined where the service did not get so far, as on a time-out or an empty response. */
  readonly code: number | undefined;
  /** Google's codes for it, the most telling first, e.g. "userRateLimitExceeded", "SERVICE_DISABLED". */
  readonly reasons: readonly string[];
  readonly message: string;
}

interface WithReason {
  readonly reason?: unknown;
}

/** The `details` of a GoogleJsonResponseException, where there are any: the error's JSON as the API sent it. */
interface Details {
  readonly code?: unknown;
  readonly errors?: readonly WithReason[];
  readonly details?: readonly WithReason[];
}

export function readGoogleError(error: unknown): GoogleError {
  const details = (error as { details?: Details } | null)?.details;
  const told = [...(details?.errors ?? []), ...(details?.details ?? [])];
  return {
    code: typeof details?.code === 'number' ? details.code : undefined,
    reasons: told.flatMap(({ reason }) => (typeof reason === 'string' ? [reason] : [])),
    message: error instanceof Error ? error.message : String(error),
  };
}

/** Too many people were given access today: waiting some seconds does not help. */
const sharingLimit = 'sharingRateLimitExceeded';

/** Of 403 (429 needs no reason): cloud.google.com/apis/design/errors, developers.google.com/workspace/drive/api/guides/handle-errors */
const limits = ['rateLimitExceeded', 'userRateLimitExceeded', 'RATE_LIMIT_EXCEEDED'];

/** The API is not switched on for the script's project. */
const switchedOff = ['accessNotConfigured', 'SERVICE_DISABLED'];

/** The user left the box of a scope unticked. */
const scopeLacking = ['insufficientPermissions', 'ACCESS_TOKEN_SCOPE_INSUFFICIENT'];

const hasOne = ({ reasons }: GoogleError, wanted: readonly string[]): boolean =>
  reasons.some((reason) => wanted.includes(reason));

/** Google limits the calls: nothing was carried out. Sharing has a limit of its own, of a day. */
export const isLimit = (read: GoogleError): boolean =>
  read.code === 429 || (read.code === 403 && hasOne(read, [...limits, sharingLimit]));

export const isSharingLimit = (read: GoogleError): boolean => hasOne(read, [sharingLimit]);

export const isSwitchedOff = (read: GoogleError): boolean => hasOne(read, switchedOff);

export const lacksScope = (read: GoogleError): boolean =>
  read.code === 403 && hasOne(read, scopeLacking);

export const isDriveFull = (read: GoogleError): boolean => hasOne(read, ['storageQuotaExceeded']);

/** Google refused (4xx): nothing was carried out, and the same call would be refused again. */
export const isRefusal = ({ code }: GoogleError): boolean =>
  code !== undefined && code >= 400 && code < 500;

/** A fault of the add-on itself, which no service throws. */
export const isProgramError = (error: unknown): boolean =>
  error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;

/** Waits between tries: 7 seconds in all, far from the 6 minutes of a run. */
const waits = [1000, 2000, 4000] as const;

/** A call that timed out took minutes: it is not tried again when the run would end in the midst of it. */
const longestMilliseconds = 100_000;

/**
 * Makes a call, again while Google limits the calls, and where `mayRepeat` also while it stumbles
 * (5xx, or no answer at all): what changes something may have been carried out all the same, so it
 * is not sent twice.
 * @throws what the last try threw
 */
export function withRetry<T>(call: () => T, { mayRepeat }: { readonly mayRepeat: boolean }): T {
  const start = Date.now();
  for (const wait of waits) {
    try {
      return call();
    } catch (error) {
      const read = readGoogleError(error);
      const isStumble = mayRepeat && !isRefusal(read) && !isProgramError(error);
      const mayPass = isStumble || (isLimit(read) && !isSharingLimit(read));
      if (!mayPass || Date.now() - start > longestMilliseconds) throw error;
      Utilities.sleep(wait);
    }
  }
  return call();
}

// What Google's Sheets service answered instead, as a failure with words.

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
  if (reached === 'written') return failure('written-unread');
  if (isProgramError(error)) return failure('program-failed', { message });
  if (isSwitchedOff(read)) return failure('services-off');
  if (reached === 'writing' && !isRefusal(read)) return failure('written-unsure');
  if (isLimit(read)) return failure('quota-exceeded');
  if (code === 401 || code === 403) return failure('permission-denied');
  if (code === 404) return failure('spreadsheet-missing');
  // The same question is asked of every spreadsheet, so what is refused is the file.
  if (code === 400 && asked === 'metadata') return failure('not-a-google-sheet');
  return failure(isRefusal(read) ? 'service-refused' : 'service-failed', { message });
}
