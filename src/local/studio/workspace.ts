/** Which workbook the studio has open: from an earlier run, a file, the sample, or blank. */
import { localFailure } from '../cli/failures';
import { readWorkbookFile, writeWholeFile } from '../cli/files';
import { sample } from '../cli/sample';
import { newXlsx, openXlsx, type XlsxFile } from '../xlsx/xlsx-file';
import { XlsxError } from '../xlsx/xlsx-error';
import { safeName, type DataFolder, type LastOpen } from './data-folder';
import { madeFiles, madeFolderOf } from './made-files';
import { linkTo } from './protocol';
import type { OpenWorkbook, Surroundings } from './open-workbook';
import type { Refused, WorkbookState } from './protocol';
import { openShelf, type WorkbookRegistry } from './shelf';
import { refuse } from './words';

export interface Workspace {
  /** The workbook that the windows show. */
  current(): OpenWorkbook | null;
  state(): WorkbookState | null;
  /** After anything that ran for a window. */
  settle(windowId: string): Promise<void>;
  /** Shows another workbook of those that are open. */
  turnTo(id: string): Promise<Refused | null>;
  /** A ward's file that came from the browser, to stand beside the open workbook as a file of its Drive. */
  uploadBeside(name: string, bytes: Uint8Array): Promise<Refused | null>;
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
  let shelf: WorkbookRegistry | null = null;
  let shownId = '';
  let madeFolder = '';

  const current = () => shelf?.book(shownId) ?? null;
  const state = (): WorkbookState | null => {
    const open = current();
    return open === null || shelf === null ? null : { ...open.state(), books: shelf.books() };
  };
  const turnTo = (open: OpenWorkbook) => {
    shownId = open.id;
    windows.toAll({ kind: 'workbook', workbook: state() });
  };

  const show = async (file: XlsxFile, path: string, last: Partial<LastOpen> = {}) => {
    const { revision, made = madeFolderOf(path) } = last;
    const next = await openShelf({ file, path, revision }, madeFiles(made), {
      ...surroundings,
      isShown: (id) => shelf === next && id === shownId,
    });
    await shelf?.close();
    shelf = next;
    madeFolder = made;
    await folder.remember({ file: path, made });
    turnTo(next.main);
    if (file.isSigned) windows.toAll({ kind: 'toast', toast: signedToast });
  };

  /** Shown and written at once, so that a copy stands on disk from the first moment. */
  const showCopy = async (file: XlsxFile, name: string, bytes?: Uint8Array) => {
    const path = await folder.freePath(name);
    await writeWholeFile(path, bytes ?? (await file.write(file.spreadsheet)), 'vi');
    await show(file, path);
  };

  return {
    current,
    state,
    settle: async (windowId) => shelf?.settle(windowId),

    async turnTo(id) {
      const open = await shelf?.load(id);
      if (open === undefined) return refuse('no-book');
      turnTo(open);
      return null;
    },

    async uploadBeside(name, bytes) {
      if (shelf === null) return refuse('nothing-open');
      const taking = shelf;
      return refusedAs(name, async () => {
        const book = await taking.take(safeName(name), bytes);
        turnTo(book);
        windows.toAll({ kind: 'toast', toast: takenToast(book) });
      });
    },

    async resume() {
      const last = await folder.lastOpen();
      if (last === null) return;
      try {
        await show(await readWorkbookFile(last.file, 'vi'), last.file, last);
      } catch (error) {
        shelf = null;
        const message = error instanceof Error ? error.message : String(error);
        process.stderr.write(`${message}\n`);
      }
    },

    async openFile(path) {
      const file = await readWorkbookFile(path, 'vi');
      // A signature holds only while nothing is written: the file itself is left alone then.
      if (file.isSigned) await showCopy(file, path);
      else await show(file, path);
    },

    upload: (name, bytes) =>
      refusedAs(name, async () => showCopy(await openXlsx(bytes), safeName(name), bytes)),

    openBlank: () => showCopy(newXlsx(), blankName),

    async openSample() {
      const path = await folder.freePath(sampleName);
      const silent = { print: () => undefined, warn: () => undefined };
      await sample(path, {}, { output: silent, language: 'vi' });
      await show(await readWorkbookFile(path, 'vi'), path);
    },

    async close() {
      if (shelf === null) return;
      await shelf.close();
      const { path: file, revision, saved } = shelf.main.state();
      const made = madeFolder;
      await folder.remember(saved.state === 'saved' ? { file, made, revision } : { file, made });
    },
  };
}

/** Runs what reads a workbook that came from the browser. @returns what is wrong with it */
async function refusedAs(name: string, work: () => Promise<void>): Promise<Refused | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    const { code, message } = localFailure(
      error.code,
      { sheet: '', cell: '', ...error.params, file: name },
      'vi',
    );
    return { ok: false, code, message };
  }
}

function takenToast({ id }: OpenWorkbook) {
  return {
    title: 'Đã mở bên cạnh sổ của Hội',
    message: `Để thu từ sổ này: về sổ của Hội (mục Sổ), mở Chia sẻ và thu bảng, chọn “Nhận tệp có sẵn…” ở xã, phường đó và dán: ${linkTo(id)}`,
    seconds: -1,
  };
}

const signedToast = {
  title: 'Sổ có chữ ký số',
  message:
    'Bản đang mở là một bản sao; sửa bản này thì chữ ký số không còn giá trị. Tệp gốc vẫn còn nguyên.',
  seconds: -1,
};
