/**
 * The server functions as the sidebar calls them: one interface over google.script.run, its
 * replies typed by the functions themselves.
 */
import type * as server from '../../../addon/server';
import type { CellValue } from '../../../core/data/cell';
import type { MendStep } from '../../../core/commands/fix/journal';
import type { ConflictPolicy } from '../../../core/commands/managed-pages';

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

/** What decides the figures of a report and how they are written. */
export interface ReportChoices {
  readonly from?: string;
  readonly to?: string;
  readonly exact?: boolean;
  readonly lists?: boolean;
}

/** What each function takes; all of it plain JSON, days as YYYY-MM-DD. */
export interface Inputs {
  readonly checkWorkbook: { readonly inTheWay?: ConflictPolicy };
  readonly makeReport: ReportChoices & { readonly inTheWay?: ConflictPolicy };
  readonly reportDocument: ReportChoices;
  /** The dialog then asks for `reportDocument` with the same. */
  readonly showWordDialog: ReportChoices;
  readonly lookAtPeriod: { readonly from?: string; readonly to?: string };
  readonly closePeriod: {
    readonly from?: string;
    readonly to?: string;
    /** '' where no error stands in the period. */
    readonly reason: string;
    readonly who: string;
  };
  readonly reopenPeriod: {
    readonly from?: string;
    readonly to?: string;
    readonly reason: string;
    readonly who: string;
  };
  readonly openNewYear: { readonly bringForward: boolean };
  readonly setUpWorkbook: { readonly vietnamese: boolean };
  /** The older workbook, by its link. */
  readonly takeOverWorkbook: {
    readonly source: string;
    readonly isPreview: boolean;
    readonly replaces: boolean;
  };
  readonly describeWorkbook: Readonly<Record<string, never>>;
  /** A cell as "J12". */
  readonly showCell: { readonly sheet: string; readonly cell: string };
  /** A cell of a report, or an indicator of a ward (its code), of none ('') or of all (null); neither: the selected cell. */
  readonly traceFigure: {
    readonly cell?: { readonly sheet: string; readonly cell: string };
    readonly figure?: {
      readonly indicator: string;
      readonly ward: string | null;
      readonly from: string;
      readonly to: string;
    };
  };
  readonly confirmWarnings: {
    readonly findings: readonly {
      readonly sheet: string;
      readonly cell: string;
      readonly code: string;
    }[];
    readonly reason: string;
    readonly who: string;
  };
  readonly revokeConfirmations: { readonly keys: readonly string[] };
  /** The findings as they were seen; at most 1,000, so that a call ends in time. */
  readonly mendFindings: {
    readonly findings: readonly {
      readonly sheet: string;
      readonly cell: string;
      readonly code: string;
      readonly value: CellValue;
    }[];
    readonly who: string;
  };
  readonly lookAtMends: Readonly<Record<string, never>>;
  readonly undoMends: { readonly step: MendStep };
  readonly boardOfWards: Readonly<Record<string, never>>;
  /** At most 20 files a call. */
  readonly previewGather: { readonly wards: readonly WardFile[] };
  readonly lookAtWards: { readonly wards: readonly WardFile[]; readonly who: string };
  readonly gatherWards: { readonly wards: readonly WardFile[]; readonly who: string };
  readonly sendBack: WardFile & { readonly note: string; readonly who: string };
  readonly mendWardFile: WardFile & Inputs['mendFindings'];
  readonly listWards: Readonly<Record<string, never>>;
  readonly shareWard: {
    readonly code: string;
    /** Whom the ward may ask; '': the association. */
    readonly contact: string;
    readonly sendMessages: boolean;
    readonly ifGone: 'ask' | 'restore' | 'anew';
  };
  readonly revokeAccess: { readonly code: string; readonly email: string };
  readonly adoptFile: { readonly code: string; readonly link: string };
}

/** A ward, by Mã, and the id of its file. */
export interface WardFile {
  readonly code: string;
  readonly file: string;
}

export type ServerFunctionName = keyof Inputs;
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
