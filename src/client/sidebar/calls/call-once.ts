/** Calls a server function once, and says in the user's words why it could not be called. */
import type { SidebarContext } from '../context';
import {
  errorText,
  transportFailure,
  type AnswerOf,
  type Inputs,
  type ServerFunctionName,
} from './server-calls';

export interface CallFailure {
  /** The server's code, or one of `TransportFailure`. */
  readonly code: string;
  readonly message: string;
  /** Google's own words, '' where the message says it all. */
  readonly detail: string;
}

export type CallOutcome<Name extends ServerFunctionName> =
  | { readonly ok: true; readonly answer: AnswerOf<Name> }
  | { readonly ok: false; readonly failure: CallFailure };

/** Never rejects. */
export async function callOnce<Name extends ServerFunctionName>(
  { callServer, say }: Pick<SidebarContext, 'callServer' | 'say'>,
  name: Name,
  input: Inputs[Name],
): Promise<CallOutcome<Name>> {
  try {
    const reply = await callServer(name, input);
    if (reply.ok) return { ok: true, answer: reply as AnswerOf<Name> };
    return { ok: false, failure: { code: reply.code, message: reply.message, detail: '' } };
  } catch (error) {
    const code = transportFailure(error);
    const text = errorText(error);
    const detail = code === 'unknown-failure' && text !== '' ? say('google-says', { text }) : '';
    return { ok: false, failure: { code, message: say(code), detail } };
  }
}
