/** spreadsheets.batchUpdate: all requests of a body applied to a draft, in order, or none. */
import type { BatchUpdateSpreadsheetResponse, Spreadsheet } from '../../../sheets/api';
import { answered } from './answered';
import { createDraft, type Draft } from './draft';
import { invalidArgument } from './failures';
import { flag, list, message, one, text } from './messages/message';
import { readMessage } from './messages/read-message';
import { replyMessage, requestKinds, requestMessage } from './requests/all';
import { type BatchUpdateBody, type SheetsService } from './service';
import { SheetsApiError } from './failures';
import type { Command } from '../../../core/commands/command';
import { run, type Answer, type Call, type Outcome } from '../../../sheets/run';

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

// Carries a command of the core out on a Sheets service that answers at once, without the add-on around it.

/**
 * @param seen is shown every call and what was answered
 * @throws what the service throws
 */
export function runOnService<Input, Result>(
  service: SheetsService,
  spreadsheetId: string,
  command: Command<Input, Result>,
  input: Input,
  seen: (call: Call, answered: Answer) => void = () => undefined,
): Outcome<Result> {
  const steps = run(command, input);
  let step = steps.next();
  while (step.done !== true) {
    let answered: Answer;
    try {
      answered = answer(service, step.value, spreadsheetId);
    } catch (error) {
      if (!(error instanceof SheetsApiError)) throw error;
      if (error.code !== 400 && step.value.kind !== 'properties') throw error;
      step = steps.throw(error);
      continue;
    }
    seen(step.value, answered);
    step = steps.next(answered);
  }
  return step.value;
}

function answer(service: SheetsService, call: Call, id: string): Answer {
  switch (call.kind) {
    case 'metadata':
      return service.get(id, {
        fields: call.fields,
        ...(call.ranges !== undefined && { ranges: call.ranges }),
      });
    case 'values':
      return service.batchGetValues(id, call.ranges, {
        majorDimension: 'COLUMNS',
        ...call.reading,
      }).valueRanges as unknown as Answer;
    case 'write':
    case 'properties':
    case 'put-back':
    case 'clean-up':
      service.batchUpdate(id, { requests: call.requests });
      return undefined;
  }
}
