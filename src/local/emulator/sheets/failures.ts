/** The answers of the Sheets API that are no result, in Google's words where they are known. */

/** What Google answers instead of a result: HTTP code, its status word and its sentence. */
export class SheetsApiError extends Error {
  constructor(
    readonly code: number,
    readonly status: string,
    message: string,
    /** The field that could not be read, where the request as a whole was no message. */
    readonly field?: string,
  ) {
    super(message);
    this.name = 'SheetsApiError';
  }
}

/** 400: the request is wrong. */
export function invalidArgument(message: string): SheetsApiError {
  return new SheetsApiError(400, 'INVALID_ARGUMENT', message);
}

/** 500: what Google answers where it fails itself. */
export function internalError(): SheetsApiError {
  return new SheetsApiError(500, 'INTERNAL', 'Internal error encountered.');
}

/** 400: what was sent is no message; the answer names the field once more beside the sentence. */
export function unreadable(message: string, field: string): SheetsApiError {
  return new SheetsApiError(400, 'INVALID_ARGUMENT', message, field);
}

/** 403: a file of someone else, who has not shared it. */
export function permissionDenied(): SheetsApiError {
  return new SheetsApiError(403, 'PERMISSION_DENIED', 'The caller does not have permission');
}

/** 404: no such spreadsheet, or no such address. */
export function notFound(): SheetsApiError {
  return new SheetsApiError(404, 'NOT_FOUND', 'Requested entity was not found.');
}

/**
 * 501: Google can do it, the local host cannot. Said by name, so that nothing is silently ignored.
 * @param what the request or field, e.g. "findReplace" or "addChart.chart.spec.bubbleChart"
 */
export function unsupported(what: string): SheetsApiError {
  return new SheetsApiError(501, 'UNIMPLEMENTED', `The local host does not support: ${what}`);
}

/** A request names a sheet that is not there. */
export function noGrid(sheetId: number): SheetsApiError {
  return invalidArgument(`No grid with id: ${sheetId}`);
}
