/** What the main thread and the thread that talks to Google tell each other. */
import type { MessagePort } from 'node:worker_threads';
import type { SheetsService } from '../sheets-service/service';

export interface WorkerSettings {
  readonly port: MessagePort;
  /** One 32-bit number: 0 while the main thread waits, 1 when an answer is there. */
  readonly signal: Int32Array;
  /** Where the Sheets API is; undefined: at Google, with the credentials of this machine. */
  readonly rootUrl: string | undefined;
}

export interface CallMessage {
  readonly method: keyof SheetsService;
  readonly args: readonly unknown[];
}

export type AnswerMessage =
  | { readonly ok: true; readonly value: unknown }
  /** What the API refused: HTTP code, its status word and its sentence. */
  | {
      readonly ok: false;
      readonly kind: 'api';
      readonly code: number;
      readonly status: string;
      readonly message: string;
    }
  /** Nothing came back: no credentials, no network. */
  | { readonly ok: false; readonly kind: 'other'; readonly message: string };
