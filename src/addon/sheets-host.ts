/** Carries a command out on the open spreadsheet: lock, calls to the Sheets service, and what Google may answer. */
import type { Command } from '../domain/commands/command';
import { failure } from '../domain/failures/catalogue';
import type { Spreadsheet, ValueRange } from '../sheets/api';
import { patiently } from './google-errors';
import { underDocumentLock } from './lock';
import { sheetsFailure, type Reached } from './sheets-failures';
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
    const steps = run(command, input);
    let step = steps.next();
    while (step.done !== true) {
      asked = step.value.kind;
      if (asked === 'write') reached = 'writing';
      const answered = answer(step.value, spreadsheetId);
      if (reached === 'writing') reached = 'written';
      step = steps.next(answered);
    }
    return step.value;
  } catch (error) {
    return sheetsFailure(error, reached, asked);
  }
}

function answer(call: Call, spreadsheetId: string): Answer {
  return patiently(() => answerOnce(call, spreadsheetId), { mayRepeat: call.kind !== 'write' });
}

function answerOnce(call: Call, spreadsheetId: string): Answer {
  const { Spreadsheets } = Sheets as SheetsService;
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

/** The advanced service, which the manifest switches on: its types leave open whether it has its parts. */
type SheetsService = Required<GoogleAppsScript.Sheets>;
