/** A kind of request of a batchUpdate: the message it carries and what it does to the draft. */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { Draft } from '../draft';
import type { Message } from '../messages/message';

export interface RequestKind {
  readonly message: Message;
  /** Changes the draft and gives the reply. @throws SheetsApiError, without the request's place */
  readonly apply: (draft: Draft, request: unknown) => Schema.Response;
}

/** A kind of request whose handler takes what its message describes; no reply is an empty one. */
export function requestKind<T>(
  message: Message<T>,
  handle: (draft: Draft, request: T) => Schema.Response | void,
): RequestKind {
  return { message, apply: (draft, request) => handle(draft, request as T) ?? {} };
}
