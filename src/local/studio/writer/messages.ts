/** What the studio says to the thread that writes the open workbook, and what that answers. */
import type { Change } from '../../emulator/sheets/follow-changes';

export interface WriterSettings {
  /** The workbook as it was opened; null: a new one. */
  readonly bytes: Uint8Array | null;
  readonly spreadsheetId: string;
}

export type WriterCall =
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'write' };

/** Calls to write are answered in their order; changes are not answered. */
export type WriterAnswer =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly message: string };
