/** Which workbook the studio has open: from an earlier run, a file, the sample, or blank. */
import { localFailure } from '../command-line/failures';
import { readWorkbookFile, writeWholeFile } from '../command-line/files';
import { sample } from '../command-line/sample';
import { newXlsx, openXlsx, type XlsxFile } from '../xlsx/xlsx-file';
import { XlsxError } from '../xlsx/xlsx-error';
import { safeName, type DataFolder } from './data-folder';
import { openWorkbook, type OpenWorkbook, type Surroundings } from './open-workbook';
import type { Refused } from './protocol';

export interface Workspace {
  current(): OpenWorkbook | null;
  /** The workbook that was open when the studio last ended. What cannot be read any more is left where it is. */
  resume(): Promise<void>;
  /** A file of this machine, which is then written to. @throws CommandFailure naming what is wrong with it */
  openFile(path: string): Promise<void>;
  /** A file that came from the browser: the studio works on a copy. */
  upload(name: string, bytes: Uint8Array): Promise<Refused | null>;
  openBlank(): Promise<void>;
  openSample(): Promise<void>;
  /** Writes what is not written, and notes the state for the next run. */
  close(): Promise<void>;
}

const blankName = 'so-khuyen-hoc.xlsx';
const sampleName = 'so-mau-bac-kan-2017.xlsx';

export function createWorkspace(folder: DataFolder, surroundings: Surroundings): Workspace {
  const { windows } = surroundings;
  let open: OpenWorkbook | null = null;

  const show = async (file: XlsxFile, path: string, revision?: string) => {
    const next = await openWorkbook(file, path, surroundings, revision);
    await open?.close();
    open = next;
    await folder.remember({ file: path });
    windows.toAll({ kind: 'workbook', workbook: open.state() });
    if (file.notCarried.length > 0) windows.toAll({ kind: 'toast', toast: lossToast(file) });
  };

  /** Shown and written at once, so that a copy stands on disk from the first moment. */
  const showCopy = async (file: XlsxFile, name: string, bytes?: Uint8Array) => {
    const path = await folder.freePath(name);
    await writeWholeFile(path, bytes ?? (await file.write(file.spreadsheet)), 'vi');
    await show(file, path);
  };

  return {
    current: () => open,

    async resume() {
      const last = await folder.lastOpen();
      if (last === null) return;
      try {
        await show(await readWorkbookFile(last.file, 'vi'), last.file, last.revision);
      } catch (error) {
        open = null;
        const message = error instanceof Error ? error.message : String(error);
        process.stderr.write(`${message}\n`);
      }
    },

    async openFile(path) {
      const file = await readWorkbookFile(path, 'vi');
      // Writing to it would take away what cannot be carried over: the file itself is left alone then.
      if (file.notCarried.length > 0) await showCopy(file, path);
      else await show(file, path);
    },

    async upload(name, bytes) {
      let file: XlsxFile;
      try {
        file = await openXlsx(bytes);
      } catch (error) {
        if (!(error instanceof XlsxError)) throw error;
        const { code, message } = localFailure(error.code, { file: name }, 'vi');
        return { ok: false, code, message };
      }
      await showCopy(file, safeName(name), bytes);
      return null;
    },

    openBlank: () => showCopy(newXlsx(), blankName),

    async openSample() {
      const path = await folder.freePath(sampleName);
      const silent = { print: () => undefined, warn: () => undefined };
      await sample(path, {}, { output: silent, language: 'vi' });
      await show(await readWorkbookFile(path, 'vi'), path);
    },

    async close() {
      if (open === null) return;
      await open.close();
      const { path, revision, saved } = open.state();
      await folder.remember(saved.state === 'saved' ? { file: path, revision } : { file: path });
    },
  };
}

function lossToast({ notCarried }: XlsxFile) {
  return {
    title: 'Không giữ được hết',
    message: `Bản đang mở không giữ được: ${notCarried.join(', ')}. Tệp gốc vẫn còn nguyên.`,
    seconds: -1,
  };
}
