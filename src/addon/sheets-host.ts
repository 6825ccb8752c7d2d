/** Carries a command out on the open spreadsheet: lock, calls to the Sheets service, and what Google may answer. */
import type { Command } from '../domain/commands/command';
import { failure, type Failure } from '../domain/failures/catalogue';
import type { Spreadsheet, ValueRange } from '../sheets/api';
import { patiently, readGoogleError } from './google-errors';
import { underDocumentLock } from './lock';
import { run, type Answer, type Call, type Outcome } from '../sheets/run';

/** Runs a command, under the document's lock if it writes; whatever goes wrong becomes a failure with words. */
export function runOnSpreadsheet<Input, Result>(
  command: Command<Input, Result>,
  input: Input,
  spreadsheetId: string,
): Outcome<Result> {
  if (command.onlyReads === true) return carryOut(command, input, spreadsheetId);
  return underDocumentLock(() => carryOut(command, input, spreadsheetId));
}

/** The same for whoever holds the lock already, or works on another spreadsheet than the open one. */
export { carryOut as runWithinLock };

function carryOut<Input, Result>(
  command: Command<Input, Result>,
  input: Input,
  spreadsheetId: string,
): Outcome<Result> {
  let reached: Reached = 'nothing';
  try {
    const steps = run(command, input);
    let step = steps.next();
    while (step.done !== true) {
      if (step.value.kind === 'write') reached = 'writing';
      const answered = answer(step.value, spreadsheetId);
      if (reached === 'writing') reached = 'written';
      step = steps.next(answered);
    }
    return step.value;
  } catch (error) {
    return failureOf(error, reached);
  }
}

/** How far a run came with its one write, which decides what a failure may say of the spreadsheet. */
type Reached = 'nothing' | 'writing' | 'written';

/**
 * Google's error: its HTTP code where the service says it, else its words. A refusal (4xx) of the
 * write left everything as it was; any other error may have come after Google had written.
 */
function failureOf(error: unknown, reached: Reached): Failure {
  const { code, message } = readGoogleError(error);
  if (reached === 'written') return failure('written-unread', { message });
  const isRefused = code !== undefined && code >= 400 && code < 500;
  if (reached === 'writing' && !isRefused) return failure('written-unsure', { message });
  if (code === 429) return failure('quota-exceeded');
  if (/limit of \d+ cells/.test(message)) return failure('workbook-full');
  if (code === 403 || /PERMISSION_DENIED|do not have permission/i.test(message)) {
    return failure('permission-denied');
  }
  if (code === 404) return failure('spreadsheet-missing');
  return failure('service-failed', { message });
}

function answer(call: Call, spreadsheetId: string): Answer {
  return patiently(() => answerOnce(call, spreadsheetId), { mayRepeat: call.kind !== 'write' });
}

function answerOnce(call: Call, spreadsheetId: string): Answer {
  const { Spreadsheets } = service();
  switch (call.kind) {
    case 'metadata':
      return Spreadsheets.get(spreadsheetId, { fields: call.fields }) as Spreadsheet;
    case 'values':
      return (
        Spreadsheets.Values?.batchGet(spreadsheetId, {
          ranges: call.ranges,
          majorDimension: 'COLUMNS',
          ...call.reading,
        }).valueRanges ?? ([] as ValueRange[])
      );
    case 'write':
      Spreadsheets.batchUpdate({ requests: [...call.requests] }, spreadsheetId);
      return undefined;
  }
}

/** The advanced service, which the manifest switches on. */
function service() {
  const spreadsheets = typeof Sheets === 'undefined' ? undefined : Sheets.Spreadsheets;
  if (spreadsheets === undefined) throw new Error('The advanced service Sheets is not enabled.');
  return { Spreadsheets: spreadsheets };
}
