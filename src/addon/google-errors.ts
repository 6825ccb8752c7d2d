/** What Google's services throw, read; and patience with them: limits and stumbles pass. */

export interface GoogleError {
  /** The HTTP code; undefined where the service did not get so far, as on a time-out. */
  readonly code: number | undefined;
  /** Google's word for it, e.g. "userRateLimitExceeded"; '' where there is none. */
  readonly reason: string;
  readonly message: string;
}

/** The `details` of a GoogleJsonResponseException, where there are any. */
interface Details {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly errors?: readonly { readonly reason?: unknown }[];
}

export function readGoogleError(error: unknown): GoogleError {
  const details = (error as { details?: Details } | null)?.details;
  const reason = details?.errors?.[0]?.reason;
  return {
    code: typeof details?.code === 'number' ? details.code : undefined,
    reason: typeof reason === 'string' ? reason : '',
    message: error instanceof Error ? error.message : String(error),
  };
}

/** Google limits the calls: nothing was carried out. Sharing has a limit of its own, of a day. */
export function isLimit({ code, reason }: GoogleError): boolean {
  return code === 429 || (code === 403 && /rateLimitExceeded$/i.test(reason));
}

/** Waits between tries: 7 seconds in all, far from the 6 minutes of a run. */
const waits = [1000, 2000, 4000] as const;

/**
 * Makes a call, again while Google limits the calls, and where `mayRepeat` also while it stumbles
 * (5xx): what changes something may have been carried out all the same, so it is not sent twice.
 * @throws what the last try threw
 */
export function patiently<T>(call: () => T, { mayRepeat }: { readonly mayRepeat: boolean }): T {
  for (const wait of waits) {
    try {
      return call();
    } catch (error) {
      const read = readGoogleError(error);
      const isStumble = mayRepeat && read.code !== undefined && read.code >= 500;
      if (!isStumble && (!isLimit(read) || read.reason === sharingLimit)) throw error;
      Utilities.sleep(wait);
    }
  }
  return call();
}

/** Too many people were given access today: waiting some seconds does not help. */
export const sharingLimit = 'sharingRateLimitExceeded';
