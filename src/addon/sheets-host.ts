/** Carries a command out on the open spreadsheet: lock, calls to the Sheets service, and what Google may answer. */
import type { Command } from '../core/commands/command';
import { failure } from '../core/messages/failure-catalog';
import { putBackWords } from '../core/messages/failure-catalog';
import type { Spreadsheet, ValueRange } from '../sheets/api';
import { userLanguage } from './language';
import { withRetry, readGoogleError } from './google-failures';
import { underDocumentLock } from './lock';
import { sheetsFailure, type Reached } from './google-failures';
import type { Writer } from '../sheets/guard/lease';
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
  if (typeof Sheets === 'undefined') return failure('services-off');
  let reached: Reached = 'nothing';
  let asked: Call['kind'] | null = null;
  try {
    const steps = run(command, input, writer());
    let step = steps.next();
    while (step.done !== true) {
      const call = step.value;
      asked = call.kind;
      if (asked === 'write') reached = 'writing';
      let answered: Answer;
      try {
        answered = answer(call, spreadsheetId);
      } catch (error) {
        if (asked === 'clean-up') {
          // What was written stands; the next run deletes what this one could not.
          step = steps.next(undefined);
          continue;
        }
        if (asked === 'properties') {
          step = steps.throw(error);
          continue;
        }
        if (readGoogleError(error).code !== 400) throw error;
        if (reached === 'writing') reached = 'nothing';
        step = steps.throw(error);
        continue;
      }
      if (asked === 'write') reached = 'written';
      if (asked === 'put-back') reached = 'nothing';
      step = steps.next(answered);
    }
    return told(step.value);
  } catch (error) {
    return sheetsFailure(error, reached, asked);
  }
}

/** Runs of one script on one open spreadsheet are kept apart by the document's lock. */
function writer(): Writer {
  const open = SpreadsheetApp.getActiveSpreadsheet()?.getId() ?? '';
  return { name: `${ScriptApp.getScriptId()} ${open}`, now: () => Date.now() / 1000 };
}

/** Says in the sheet that somebody else's edit was met and put back; the reply may be read elsewhere. */
function told<Result>(outcome: Outcome<Result>): Outcome<Result> {
  if (outcome.ok && outcome.putBack !== undefined) {
    const words = putBackWords(outcome.putBack, userLanguage());
    SpreadsheetApp.getActiveSpreadsheet()?.toast(words, 'Sổ Khuyến học', secondsShown);
  }
  return outcome;
}

const secondsShown = 20;

function answer(call: Call, spreadsheetId: string): Answer {
  return withRetry(() => answerOnce(call, spreadsheetId), {
    mayRepeat: ['metadata', 'values', 'properties'].includes(call.kind),
  });
}

function answerOnce(call: Call, spreadsheetId: string): Answer {
  const { Spreadsheets } = Sheets as SheetsService;
  switch (call.kind) {
    case 'wait':
      Utilities.sleep(call.milliseconds);
      return undefined;
    case 'metadata':
      return Spreadsheets.get(spreadsheetId, {
        fields: call.fields,
        ...(call.ranges !== undefined && { ranges: [...call.ranges] }),
      }) as Spreadsheet;
    case 'values':
      return (
        Spreadsheets.Values?.batchGet(spreadsheetId, {
          ranges: call.ranges,
          majorDimension: 'COLUMNS',
          ...call.reading,
        }).valueRanges ?? ([] as ValueRange[])
      );
    case 'write':
    case 'properties':
    case 'put-back':
    case 'clean-up':
      Spreadsheets.batchUpdate({ requests: [...call.requests] }, spreadsheetId);
      return undefined;
  }
}

/** The advanced service, which the manifest switches on: its types leave open whether it has its parts. */
type SheetsService = Required<GoogleAppsScript.Sheets>;
