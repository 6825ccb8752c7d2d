/**
 * The server functions as the sidebar calls them: one interface over google.script.run, its
 * replies typed by the functions themselves.
 */
import type * as server from '../../../addon/server';

// What google.script.run may throw, told apart by its words, so that each has a way out.

/** Which sentence to show; see words/common.ts. */
export type TransportFailure =
  | 'accounts-mixed'
  | 'time-limit'
  | 'quota'
  | 'network'
  | 'not-authorized'
  | 'unknown-failure';

/**
 * The first that fits decides. Google words its errors in the user's language: the Vietnamese
 * words stand beside the English ones.
 */
const patterns: readonly (readonly [RegExp, TransportFailure])[] = [
  [/exceeded maximum execution time|vượt quá thời gian|no answer/i, 'time-limit'],
  [/too many times|too many simultaneous|quota|rate limit|quá nhiều lần|hạn mức/i, 'quota'],
  [
    /authorization is required|required permissions|permissions? (?:is|are) not sufficient|cần được cấp quyền|yêu cầu ủy quyền/i,
    'not-authorized',
  ],
  [
    /permission_denied|permission denied|do not have permission|unauthenticated|không có quyền/i,
    'accounts-mixed',
  ],
  [/network|connection|http 0\b|failed to fetch|offline|kết nối|mạng/i, 'network'],
];

/** @param error what the failure handler was given */
export function transportFailure(error: unknown): TransportFailure {
  const text = errorText(error);
  const found = patterns.find(([pattern]) => pattern.test(text));
  return found === undefined ? 'unknown-failure' : found[1];
}

/** The error's own words, for whoever helps the user. */
export function errorText(error: unknown): string {
  if (typeof error === 'string') return error;
  // Not every host throws an Error of this page's realm.
  const { message } = (error ?? {}) as { readonly message?: unknown };
  return typeof message === 'string' ? message : '';
}

export type ServerFunctionName = keyof typeof server;

/** What each function takes, in plain JSON; what every request may say (language, day) the server knows itself. */
export type Inputs = {
  readonly [Name in ServerFunctionName]: Omit<
    Parameters<(typeof server)[Name]>[0],
    'language' | 'today'
  >;
};

/** What decides the figures of a report and how they are written. */
export type ReportChoices = Inputs['reportDocument'];

export type ReplyOf<Name extends ServerFunctionName> = ReturnType<(typeof server)[Name]>;
/** What a function replies when it could do its work. */
export type AnswerOf<Name extends ServerFunctionName> = Extract<
  ReplyOf<Name>,
  { readonly ok: true }
>;

/** Calls a server function; rejects with an Error in Google's words when no reply came. */
export type CallServer = <Name extends ServerFunctionName>(
  name: Name,
  input: Inputs[Name],
) => Promise<ReplyOf<Name>>;

/** The part of google.script.run that is used: handlers are set anew for every call. */
export interface ScriptRun {
  withSuccessHandler(handler: (reply: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
}

/** A run ends after 6 minutes, so what has not come back by then never will. */
const longestWaitMilliseconds = 6.5 * 60 * 1000;

/** @param scriptRun gives google.script.run */
export function createCallServer(scriptRun: () => ScriptRun): CallServer {
  return (name, input) =>
    new Promise((resolve, reject) => {
      const fail = (error: unknown) => {
        clearTimeout(timer);
        reject(new Error(errorText(error)));
      };
      const timer = setTimeout(() => fail('No answer'), longestWaitMilliseconds);
      const runner = scriptRun()
        .withFailureHandler(fail)
        .withSuccessHandler((reply) => {
          // Google gives null for a reply that it could not carry over.
          if (typeof reply !== 'object' || reply === null) return fail('Empty answer');
          clearTimeout(timer);
          return resolve(reply as ReplyOf<typeof name>);
        });
      const functions = runner as unknown as Record<string, ((input: unknown) => void) | undefined>;
      const serverFunction = functions[name];
      if (serverFunction === undefined) fail('Script function not found: ' + name);
      else serverFunction(input);
    });
}

// One call of a server function: its answer, or what went wrong in words.

/** What went wrong, in words. */
