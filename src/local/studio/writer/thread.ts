/**
 * The thread that writes the open workbook, which takes seconds where it is large. It opened the
 * same bytes and applies the same changes, so that it holds the same workbook.
 */
import { parentPort as port, workerData } from 'node:worker_threads';
import { applyChange } from '../../emulator/sheets/follow-changes';
import { createSheetsStore } from '../../emulator/sheets/store';
import { newXlsx, openXlsx } from '../../xlsx/xlsx-file';
import type { WriterAnswer, WriterCall, WriterSettings } from './messages';

const { bytes, spreadsheetId } = workerData as WriterSettings;
const store = createSheetsStore();
const opened = open();
// What it could not open it says when it is asked to write.
opened.catch(() => undefined);

async function open() {
  const file = bytes === null ? newXlsx() : await openXlsx(bytes);
  store.put({ ...file.spreadsheet, spreadsheetId });
  return file;
}

async function answer(call: WriterCall): Promise<void> {
  const file = await opened;
  if (call.kind === 'change') {
    applyChange(store, call.change);
    return;
  }
  const written = await file.write(store.peek(spreadsheetId));
  reply({ ok: true, bytes: written });
}

function reply(message: WriterAnswer): void {
  port?.postMessage(message);
}

let work: Promise<void> = Promise.resolve();
/** Once a change could not be followed, nothing that is written is right. */
let broken: string | null = null;

port?.on('message', (call: WriterCall) => {
  work = work.then(async () => {
    try {
      if (broken === null) await answer(call);
      else if (call.kind === 'write') reply({ ok: false, message: broken });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (call.kind === 'write') reply({ ok: false, message });
      else broken = message;
    }
  });
});
