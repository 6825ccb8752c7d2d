/** What the main thread and the thread that talks to Google tell each other. */
import type { MessagePort } from 'node:worker_threads';
import type { SheetsService } from '../emulator/sheets/service';

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

// An address on this machine that stands in for Google; any other would be sent what the workbooks hold.

/**
 * @param variable of the environment that may hold it, e.g. "http://127.0.0.1:41235/"
 * @returns undefined where it is not set
 */
export function loopbackUrl(variable: string): string | undefined {
  const address = process.env[variable];
  if (address === undefined || address === '') return undefined;
  if (!URL.canParse(address) || new URL(address).hostname !== '127.0.0.1') {
    throw new Error(`${variable} is no address on 127.0.0.1: ${address}`);
  }
  return address;
}
