/** The thread that opens workbooks for one that waits. */
import { workerData } from 'node:worker_threads';
import { openXlsx } from '../../xlsx/xlsx-file';
import type { OpenAnswer, OpenCall, OpenerSettings } from './messages';

const { port, signal } = workerData as OpenerSettings;

port.on('message', ({ bytes, spreadsheetId }: OpenCall) => {
  void openXlsx(bytes, { spreadsheetId })
    .then(
      ({ spreadsheet }): OpenAnswer => ({ ok: true, spreadsheet }),
      (error: unknown): OpenAnswer => ({
        ok: false,
        message: error instanceof Error ? error.message : String(error),
      }),
    )
    .then((answer) => {
      port.postMessage(answer);
      Atomics.store(signal, 0, 1);
      Atomics.notify(signal, 0);
    });
});
