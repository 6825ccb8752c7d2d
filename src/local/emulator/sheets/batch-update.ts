/** spreadsheets.batchUpdate: all requests of a body applied to a draft, in order, or none. */
import type { BatchUpdateSpreadsheetResponse, Spreadsheet } from '../../../sheets/api';
import { answered } from './answered';
import { createDraft, type Draft } from './draft';
import { invalidArgument, SheetsApiError } from './failures';
import { flag, list, message, one, text } from './messages/message';
import { readMessage } from './messages/read-message';
import { replyMessage, requestKinds, requestMessage } from './requests/all';
import type { BatchUpdateBody } from './service';

import Schema = GoogleAppsScript.Sheets.Schema;

type Body = Schema.BatchUpdateSpreadsheetRequest;

const bodyMessage = message<Body>('BatchUpdateSpreadsheetRequest', {
  requests: list(one(requestMessage)),
  includeSpreadsheetInResponse: flag,
  responseIncludeGridData: flag,
  responseRanges: list(text),
});

export interface BatchUpdateResult {
  readonly spreadsheet: Spreadsheet;
  readonly replies: NonNullable<BatchUpdateSpreadsheetResponse['replies']>;
  readonly body: Body;
}

/**
 * The spreadsheet after the requests; the stored one is not touched.
 * @throws SheetsApiError with Google's sentence, which names the request: "Invalid requests[0].addSheet: …"
 */
export function batchUpdate(stored: Spreadsheet, body: BatchUpdateBody): BatchUpdateResult {
  // Clients send null where they have no request to make: it is passed over.
  const given = (body as Partial<BatchUpdateBody> | null)?.requests as unknown;
  const requestsSent = Array.isArray(given) && given.filter((request) => request !== null);
  const read = readMessage(requestsSent ? { ...body, requests: requestsSent } : body, bodyMessage);
  const requests = read.requests ?? [];
  if (requests.length === 0) throw invalidArgument('Must specify at least one request.');
  const draft = createDraft(stored);
  const replies = requests.map((request, index) => {
    const [name] = Object.keys(request);
    if (name === undefined) throw invalidArgument(`Invalid requests[${index}]: No request set.`);
    const reply = applyRequest(draft, request, `requests[${index}].${name}`);
    return answered(reply, replyMessage);
  });
  return { spreadsheet: draft.spreadsheet, replies, body: read };
}

/** Applies one request that has been read as its message. @param place how a refusal calls it */
export function applyRequest(
  draft: Draft,
  request: Schema.Request,
  place: string,
): Schema.Response {
  const [[name, value]] = Object.entries(request) as [[string, unknown]];
  try {
    return requestKinds.get(name)!.apply(draft, value);
  } catch (error) {
    if (!(error instanceof SheetsApiError) || error.code !== 400) throw error;
    throw invalidArgument(`Invalid ${place}: ${error.message}`);
  }
}
