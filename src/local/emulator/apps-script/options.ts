/** What the local host is told about the world around a run of the add-on, with its defaults. */
import type { DriveService } from '../drive/service';
import { createDriveStore } from '../drive/store';
import type { NoteCall } from '../../call-log';
import type { SheetsService } from '../sheets/service';
import { collectingUi, type HostUi } from './host-ui';

/** NONE: not yet authorised, only a menu can be made. FULL: everything in the manifest is granted. */
export type AuthMode = 'NONE' | 'FULL';

export interface LogLine {
  readonly level: 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
}

export interface AddonOptions {
  readonly sheets: SheetsService;
  /** By default an empty Drive, whose new spreadsheets appear in `sheets`. */
  readonly drive?: DriveService;
  /** Carries out every call to an advanced service; tests make it fail before or after. */
  readonly intercept?: (method: string, call: () => unknown) => unknown;
  /** Is told of every call to an advanced service before it is carried out. */
  readonly onCall?: NoteCall | undefined;
  /** The open spreadsheet; without one there is no active document, as in a standalone run. */
  readonly spreadsheetId?: string;
  /** The mode of calls. Code at top level always runs under NONE, the strictest that Google uses. */
  readonly authMode?: AuthMode;
  /** The text of the project's HTML file of that name (no extension), or undefined. */
  readonly readHtmlFile?: (name: string) => string | undefined;
  readonly ui?: HostUi;
  readonly now?: () => Date;
  /** Whether another run holds the document's lock at this moment. */
  readonly isLockedElsewhere?: () => boolean;
  /** Told how long the script wants to sleep; the host itself does not wait. */
  readonly onSleep?: (milliseconds: number) => void;
  /** Scopes of the manifest that the user left unticked. */
  readonly missingScopes?: readonly string[];
  readonly userEmail?: string;
  readonly userLocale?: string;
  readonly scriptTimeZone?: string;
  readonly scriptId?: string;
  /** Where a person opens a spreadsheet; by default as Google has it. */
  readonly spreadsheetUrl?: (spreadsheetId: string) => string;
}

export type ResolvedOptions = Required<Omit<AddonOptions, 'spreadsheetId' | 'onCall'>> & {
  readonly spreadsheetId: string | undefined;
  readonly onCall: NoteCall;
};

/** The options with every default filled in. */
export function resolveOptions(options: AddonOptions): ResolvedOptions {
  return {
    sheets: options.sheets,
    drive: options.drive ?? createDriveStore({ sheets: options.sheets }),
    intercept: options.intercept ?? ((_, call) => call()),
    onCall: options.onCall ?? (() => undefined),
    spreadsheetId: options.spreadsheetId,
    authMode: options.authMode ?? 'FULL',
    readHtmlFile: options.readHtmlFile ?? (() => undefined),
    ui: options.ui ?? collectingUi(),
    now: options.now ?? (() => new Date()),
    isLockedElsewhere: options.isLockedElsewhere ?? (() => false),
    onSleep: options.onSleep ?? (() => undefined),
    missingScopes: options.missingScopes ?? [],
    userEmail: options.userEmail ?? '',
    userLocale: options.userLocale ?? 'vi',
    scriptTimeZone: options.scriptTimeZone ?? 'Asia/Ho_Chi_Minh',
    scriptId: options.scriptId ?? 'local',
    spreadsheetUrl:
      options.spreadsheetUrl ?? ((id) => `https://docs.google.com/spreadsheets/d/${id}/edit`),
  };
}
