/** Carries a command of the core out on a Sheets service that answers at once, without the add-on around it. */
import type { Command } from '../../../core/commands/command';
import { run, type Answer, type Call, type Outcome } from '../../../sheets/run';
import { SheetsApiError } from './failures';
import type { SheetsService } from './service';

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
  const steps = run(command, input, { name: 'local', now: () => 0 });
  let step = steps.next();
  while (step.done !== true) {
    let answered: Answer;
    try {
      answered = answerCall(service, step.value, spreadsheetId);
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

/** What a service answers to one call of a command. */
export function answerCall(service: SheetsService, call: Call, id: string): Answer {
  switch (call.kind) {
    case 'wait':
      return undefined;
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
