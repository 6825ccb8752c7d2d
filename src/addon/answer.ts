/** The common way of every server function: input checked, surroundings asked, command run, failures in words. */
import type * as z from 'zod/mini';
import type { Command } from '../core/commands/command';
import { failureWords, type Failure } from '../core/messages/failure-catalog';
import { putBackWords } from '../core/messages/failure-catalog';
import type { Language } from '../core/messages/entry';
import { environment, type Environment } from './environment';
import { userLanguage } from './language';
import { parsed, type Input } from './inputs';
import type { Outcome } from '../sheets/run';
import { runOnSpreadsheet } from './sheets-host';

/** A failure with its sentence in the user's language. */
export type Refusal = Failure & { readonly message: string };

export type Reply<Result> =
  | ({
      readonly ok: true;
      /** Set where somebody else's edit was met while writing, and put back. */
      readonly notice?: string;
    } & Result)
  | Refusal;

export function refusal(failed: Failure, language: Language): Refusal {
  return { ...failed, message: failureWords(failed, language) };
}

/** What every request may say. */
type Request = { readonly today?: string | undefined; readonly language?: Language | undefined };

interface Answering<Schema extends z.ZodMiniType<Request>, CommandInput, Result, Answer> {
  readonly schema: () => Schema;
  readonly command: Command<CommandInput, Result>;
  /** The command's input from the request, or what is wrong with it. */
  readonly input: (
    request: z.output<Schema>,
    around: Environment,
  ) => { readonly ok: true; readonly value: CommandInput } | Failure;
  readonly reply: (result: Result, around: Environment) => Answer;
}

/** Answers a client with what one command on the open spreadsheet comes to. */
export function answer<Schema extends z.ZodMiniType<Request>, CommandInput, Result, Answer>(
  sent: Input<() => Schema>,
  { schema, command, input, reply }: Answering<Schema, CommandInput, Result, Answer>,
): Reply<Answer> {
  return answerBy(sent, schema, (request, around) => {
    const commandInput = input(request, around);
    if (!commandInput.ok) return commandInput;
    const outcome = runOnSpreadsheet(command, commandInput.value, around.spreadsheetId);
    return outcome.ok ? { ...outcome, result: reply(outcome.result, around) } : outcome;
  });
}

/** Answers a client with what some work comes to: plain JSON, never an exception of the add-on's own. */
export function answerBy<Schema extends z.ZodMiniType<Request>, Answer>(
  sent: Input<() => Schema>,
  schema: () => Schema,
  work: (request: z.output<Schema>, around: Environment) => Outcome<Answer>,
): Reply<Answer> {
  const request = parsed(schema, sent);
  if (!request.ok) return refusal(request, userLanguage());
  const around = environment(request.value);
  if (!around.ok) return refusal(around, userLanguage());
  const outcome = work(request.value, around);
  if (!outcome.ok) return refusal(outcome, around.language);
  const { result, putBack } = outcome;
  return {
    ok: true,
    ...result,
    ...(putBack !== undefined && { notice: putBackWords(putBack, around.language) }),
  };
}
