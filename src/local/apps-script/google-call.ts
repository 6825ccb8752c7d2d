/** A call to an advanced service: parameters in, and what Google's APIs answer as Apps Script throws it. */
import { DriveApiError } from '../drive-service/service';
import { SheetsApiError } from '../sheets-service/service';
import { exception, type Host } from './host';
import { copyPlain } from './plain-copy';

/** The word that Google puts in `details.errors[].reason`, by HTTP code. */
const reasons: Readonly<Record<number, string>> = {
  400: 'badRequest',
  401: 'authError',
  403: 'forbidden',
  404: 'notFound',
  429: 'rateLimitExceeded',
};

function sheetsReason({ code, status }: SheetsApiError): string {
  return status === 'FAILED_PRECONDITION'
    ? 'failedPrecondition'
    : (reasons[code] ?? 'backendError');
}

/** The body of a request as it would go over the wire: the service never sees the script's own objects. */
export function fromScript<T>(resource: unknown): T {
  return copyPlain(resource, { Array, Object }) as T;
}

/** The query parameters of a call; an unknown one is refused as Google refuses it, one range may stand for a list. */
export function readParameters<T>(parameters: unknown, known: readonly string[]): T {
  const copy = fromScript<Record<string, unknown>>(parameters ?? {});
  for (const name of Object.keys(copy)) {
    if (!known.includes(name)) {
      const words = `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter.`;
      throw new SheetsApiError(
        400,
        'INVALID_ARGUMENT',
        `${words} Field '${name}' could not be found in request message.`,
      );
    }
  }
  if (typeof copy['ranges'] === 'string') copy['ranges'] = [copy['ranges']];
  return copy as T;
}

/**
 * Runs a call by way of the host's `intercept`; an error that the API answers becomes what Apps Script throws.
 * @param args what the script gave, in its order
 */
export function googleCall<T>(
  { options }: Host,
  method: string,
  args: readonly unknown[],
  call: () => T,
): T {
  options.onCall(method, args);
  try {
    return options.intercept(method, call) as T;
  } catch (error) {
    if (!(error instanceof SheetsApiError || error instanceof DriveApiError)) throw error;
    const { code, message } = error;
    const reason = error instanceof DriveApiError ? error.reason : sheetsReason(error);
    throw Object.assign(exception(`API call to ${method} failed with error: ${message}`), {
      name: 'GoogleJsonResponseException',
      details: { code, message, errors: [{ domain: 'global', reason, message }] },
    });
  }
}
