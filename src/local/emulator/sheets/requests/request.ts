/** A kind of request of a batchUpdate: the message it carries and what it does to the draft. */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { Draft } from '../draft';
import type { Message } from '../messages/message';

export interface RequestKind {
  readonly message: Message;
  /** What the reply holds; undefined: it is always empty. */
  readonly reply: Message | undefined;
  /** Changes the draft and gives the reply. @throws SheetsApiError, without the request's place */
  readonly apply: (draft: Draft, request: unknown) => Schema.Response;
}

/**
 * A kind of request whose handler takes what its message describes; no reply is an empty one.
 * @param reply the fields of the reply, under the name of the request
 */
export function requestKind<T>(
  message: Message<T>,
  handle: (draft: Draft, request: T) => Schema.Response | void,
  reply?: Message,
): RequestKind {
  return { message, reply, apply: (draft, request) => handle(draft, request as T) ?? {} };
}
