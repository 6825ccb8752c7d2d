/** Writes the open workbook in a thread of its own, so that the studio answers meanwhile. */
import { Worker } from 'node:worker_threads';
import { projectPath } from '../../project';
import type { Change } from '../../emulator/sheets/follow-changes';
import type { WriterAnswer, WriterCall, WriterSettings } from './messages';

export interface Writer {
  /** Every change of the workbook, in order. */
  follow(change: Change): void;
  /**
   * The workbook with all the changes so far, as the bytes of an xlsx file.
   * @throws Error naming what a file cannot hold, or that the thread has ended
   */
  write(): Promise<Uint8Array>;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

export function startWriter(settings: WriterSettings): Writer {
  const worker = new Worker(projectPath('build', 'workbook-writer.cjs'), { workerData: settings });
  // The server keeps the process alive, not this.
  worker.unref();
  let ended: Error | null = null;
  let waiting: readonly Waiting[] = [];

  const end = (error: Error) => {
    ended ??= error;
    for (const { reject } of waiting) reject(ended);
    waiting = [];
  };
  worker.on('error', end);
  worker.on('exit', () => end(new Error('The thread that writes the workbook has ended.')));
  worker.on('message', (answer: WriterAnswer) => {
    const [first, ...others] = waiting;
    waiting = others;
    if (answer.ok) first?.resolve(answer.bytes);
    else first?.reject(new Error(answer.message));
  });
  // Copied, nothing is handed over.
  const call = (message: WriterCall) => worker.postMessage(message, []);

  return {
    follow: (change) => call({ kind: 'change', change }),
    write: () =>
      new Promise((resolve, reject) => {
        if (ended !== null) {
          reject(ended);
          return;
        }
        waiting = [...waiting, { resolve, reject }];
        call({ kind: 'write' });
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}
