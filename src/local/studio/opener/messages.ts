/** What the studio says to the thread that opens files, and what that answers. */
import type { MessagePort } from 'node:worker_threads';
import type { Spreadsheet } from '../../../sheets/api';

export interface OpenerSettings {
  readonly port: MessagePort;
  /** One 32-bit number: 0 while the main thread waits, 1 when an answer is there. */
  readonly signal: Int32Array;
}

export interface OpenCall {
  readonly bytes: Uint8Array;
  readonly spreadsheetId: string;
}

export type OpenAnswer =
  | { readonly ok: true; readonly spreadsheet: Spreadsheet }
  | { readonly ok: false; readonly message: string };
