/** What the studio says to the thread that writes the open workbook, and what that answers. */
import type { SheetsStore } from '../../sheets-service/service';

export interface WriterSettings {
  /** The workbook as it was opened; null: a new one. */
  readonly bytes: Uint8Array | null;
  readonly spreadsheetId: string;
}

/** Every call of the store that changes a spreadsheet in it. */
type ChangingMethod = 'batchUpdate' | 'updateValues' | 'appendValues' | 'clearValues';

/** A call that the store took: method and arguments, the spreadsheet's id first. */
export type Change = {
  readonly [Method in ChangingMethod]: {
    readonly method: Method;
    readonly args: Parameters<SheetsStore[Method]>;
  };
}[ChangingMethod];

export type WriterCall =
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'write' };

/** Calls to write are answered in their order; changes are not answered. */
export type WriterAnswer =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly message: string };
