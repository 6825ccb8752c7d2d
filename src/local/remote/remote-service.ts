/** The Sheets API of Google as the local host takes it: calls that return when the answer is there. */
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { projectPath } from '../project';
import { type SheetsService } from '../emulator/sheets/service';
import { SheetsApiError } from '../emulator/sheets/failures';
import { loopbackUrl, type AnswerMessage, type CallMessage } from './protocol';

export interface RemoteService extends SheetsService {
  /** Sleeps, as Utilities.sleep does in Apps Script. */
  readonly sleep: (milliseconds: number) => void;
  readonly close: () => Promise<void>;
}

/** No single answer takes longer at Google, which ends a call after about three minutes. */
const longestWait = 200_000;

/**
 * Connects to Google with this machine's credentials; or to a program on this machine that serves
 * the same API, where KHUYENHOC_SHEETS_URL names one ("http://127.0.0.1:41235/").
 */
export function connectRemote(): RemoteService {
  const rootUrl = loopbackUrl('KHUYENHOC_SHEETS_URL');
  const { port1: port, port2: otherPort } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(projectPath('build', 'sheets-worker.cjs'), {
    workerData: { port: otherPort, signal, rootUrl },
    transferList: [otherPort],
  });
  // A thread that waits for calls does not keep the process alive.
  worker.unref();
  port.unref();

  const call = (method: CallMessage['method'], ...args: readonly unknown[]): unknown => {
    Atomics.store(signal, 0, 0);
    port.postMessage({ method, args } satisfies CallMessage);
    if (Atomics.wait(signal, 0, 0, longestWait) === 'timed-out') throw new Error('No answer');
    const received = receiveMessageOnPort(port) as { readonly message: AnswerMessage } | undefined;
    const answer = received?.message;
    if (answer === undefined) throw new Error('No answer');
    if (answer.ok) return answer.value;
    if (answer.kind === 'other') throw new Error(answer.message);
    throw new SheetsApiError(answer.code, answer.status, answer.message);
  };

  return {
    create: (body) => call('create', body) as ReturnType<SheetsService['create']>,
    get: (...args) => call('get', ...args) as ReturnType<SheetsService['get']>,
    batchGetValues: (...args) =>
      call('batchGetValues', ...args) as ReturnType<SheetsService['batchGetValues']>,
    batchUpdate: (...args) =>
      call('batchUpdate', ...args) as ReturnType<SheetsService['batchUpdate']>,
    sleep: (milliseconds) =>
      void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds),
    close: async () => {
      port.close();
      await worker.terminate();
    },
  };
}

// A Sheets service to look with: what would be written is not.

export function readOnly(service: SheetsService): SheetsService {
  return {
    create: () => {
      throw new Error('A look makes no spreadsheet');
    },
    get: (...args) => service.get(...args),
    batchGetValues: (...args) => service.batchGetValues(...args),
    batchUpdate: (spreadsheetId) => ({ spreadsheetId, replies: [] }),
  };
}

// A Sheets service that waits and asks again where Google limits the calls or stumbles; only for what is read.

/** Milliseconds; publishing reads file after file, so the quota of a minute has to be waited for. */
const waits = [1000, 2000, 4000, 8000, 16_000, 32_000] as const;

export function patientReader(service: RemoteService): SheetsService {
  const patiently = <Result>(call: () => Result): Result => {
    for (const wait of waits) {
      try {
        return call();
      } catch (error) {
        const mayPass =
          error instanceof SheetsApiError && (error.code === 429 || error.code >= 500);
        if (!mayPass) throw error;
        service.sleep(wait);
      }
    }
    return call();
  };
  return {
    ...readOnly(service),
    get: (...args) => patiently(() => service.get(...args)),
    batchGetValues: (...args) => patiently(() => service.batchGetValues(...args)),
  };
}
