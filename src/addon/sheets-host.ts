/** Carries a command out on the open spreadsheet: lock, calls to the Sheets service, and what Google may answer. */
import type { Command } from '../domain/commands/command';
import { failure, type Failure } from '../domain/failures/catalogue';
import type { Spreadsheet, ValueRange } from '../sheets/api';
import { run, type Answer, type Call, type Outcome } from '../sheets/run';

/** How long to wait for another run on the same spreadsheet. */
const lockMilliseconds = 10_000;

/** Waits between tries when Google limits the calls or stumbles: 7 seconds in all, far from the 6 minutes of a run. */
const waits = [1000, 2000, 4000] as const;

/** Runs a command, under the document's lock if it writes; whatever goes wrong becomes a failure with words. */
export function runOnSpreadsheet<Input, Result>(
  command: Command<Input, Result>,
  input: Input,
  spreadsheetId: string,
): Outcome<Result> {
  if (command.onlyReads === true) return carryOut(command, input, spreadsheetId);
  const lock = LockService.getDocumentLock();
  if (lock === null) return failure('no-document');
  if (!lock.tryLock(lockMilliseconds)) return failure('busy');
  try {
    return carryOut(command, input, spreadsheetId);
  } finally {
    lock.releaseLock();
  }
}

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
  const message = error instanceof Error ? error.message : String(error);
  const code = codeOf(error);
  if (reached === 'written') return failure('written-unread', { message });
  const isRefused = code !== undefined && code >= 400 && code < 500;
  if (reached === 'writing' && !isRefused) return failure('written-unsure', { message });
  if (code === 429) return failure('quota-exceeded');
  if (/limit of \d+ cells/.test(message)) return failure('workbook-full');
  if (code === 403 || /PERMISSION_DENIED|do not have permission/i.test(message)) {
    return failure('permission-denied');
  }
  return failure('service-failed', { message });
}

function codeOf(error: unknown): number | undefined {
  const details = (error as { details?: { code?: unknown } } | null)?.details;
  return typeof details?.code === 'number' ? details.code : undefined;
}

function answer(call: Call, spreadsheetId: string): Answer {
  for (const wait of waits) {
    try {
      return answerOnce(call, spreadsheetId);
    } catch (error) {
      if (!isWorthAnotherTry(error, call)) throw error;
      Utilities.sleep(wait);
    }
  }
  return answerOnce(call, spreadsheetId);
}

/** A write that failed with a 5xx may have been carried out, so it is not sent twice. */
function isWorthAnotherTry(error: unknown, call: Call): boolean {
  const code = codeOf(error);
  return code === 429 || (call.kind !== 'write' && code !== undefined && code >= 500);
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
