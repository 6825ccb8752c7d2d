/** Where a command's words go; tests and the real process each give their own. */
import type { NoteCall } from '../call-log';

export interface Output {
  readonly print: (line: string) => void;
  readonly warn: (line: string) => void;
}

/** What every command gets. */
export interface CommandContext {
  readonly output: Output;
  readonly language: 'vi' | 'en';
  /** With --calls: is told of every call to Google's services. */
  readonly onCall?: NoteCall | undefined;
}
