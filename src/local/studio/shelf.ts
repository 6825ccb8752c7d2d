/**
 * The workbooks of one association, open together: its own, and those that are files in its Drive.
 * They share one Sheets store; each has its own file, revisions and add-on.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Spreadsheet } from '../../sheets/api';
import { localFailure } from '../cli/failures';
import { writeWholeFile } from '../cli/files';
import { createDriveStore, spreadsheetType } from '../emulator/drive/store';
import { spreadsheetId as mainId } from '../session';
import { followChanges } from '../emulator/sheets/follow-changes';
import { createSheetsStore } from '../emulator/sheets/store';
import { newXlsx, openXlsx, type XlsxFile } from '../xlsx/xlsx-file';
import type { MadeFiles } from './made-files';
import { openWorkbook, type OpenWorkbook, type Surroundings, type Together } from './open-workbook';
import { startOpener, type Opener } from './opener/opener';
import type { Book } from './protocol';
import { startWriter } from './writer/writer';

export interface WorkbookRegistry {
  /** The association's own workbook. */
  readonly main: OpenWorkbook;
  /** A workbook that is open. */
  book(id: string): OpenWorkbook | undefined;
  /** Opens it where it is not; undefined: there is none, or its file cannot be read. */
  load(id: string): Promise<OpenWorkbook | undefined>;
  /** The association's own first. */
  books(): readonly Book[];
  /** After anything that ran for a window: what was made is put on disk, what changed is saved. */
  settle(windowId: string): Promise<void>;
  /** Takes in a workbook that a ward sent, as a file of the Drive. @throws XlsxError */
  take(name: string, bytes: Uint8Array): Promise<OpenWorkbook>;
  /** Writes what is not written yet, and ends. */
  close(): Promise<void>;
}

/** A file of the last run, once it is read. */
interface ReadFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly spreadsheet: Spreadsheet;
}

export interface MainFile {
  readonly file: XlsxFile;
  readonly path: string;
  readonly revision?: string | undefined;
}

export async function openShelf(
  { file, path, revision }: MainFile,
  made: MadeFiles,
  surroundings: Surroundings & Pick<Together, 'isShown'>,
): Promise<WorkbookRegistry> {
  const { windows } = surroundings;
  // The association's workbook is large: a thread writes it. The wards' take a moment each.
  const writer = startWriter({ bytes: file.source, spreadsheetId: mainId });
  const kept = await made.read();
  /** Files of the last run that nothing has asked for yet. */
  const unread = new Map(kept.files.map((one) => [one.id, one.path]));
  /** Read, and not yet among the others. */
  const fresh = new Map<string, ReadFile>();
  let opener: Opener | null = null;
  const fetch = (id: string): Spreadsheet | undefined => {
    const at = unread.get(id);
    if (at === undefined) return undefined;
    try {
      const bytes = readFileSync(at);
      opener ??= startOpener();
      const spreadsheet = opener.open({ bytes, spreadsheetId: id });
      unread.delete(id);
      fresh.set(id, { path: at, bytes, spreadsheet });
      return spreadsheet;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const { message } = localFailure('file-unreadable', { file: at, reason }, 'vi');
      process.stderr.write(`${message}\n`);
      return undefined;
    }
  };
  const store = followChanges(createSheetsStore(fetch), (change) => {
    if (change.args[0] === mainId) writer.follow(change);
  });
  const drive = createDriveStore({ sheets: store, state: kept.drive });
  const together: Together = { ...surroundings, store, drive };
  const others = new Map<string, OpenWorkbook>();

  const written = (id: string, xlsx: XlsxFile) => () => xlsx.write(store.peek(id));
  const put = (id: string, xlsx: XlsxFile) => store.put({ ...xlsx.spreadsheet, spreadsheetId: id });
  const openOther = async (id: string, xlsx: XlsxFile, at: string) => {
    const book = await openWorkbook({ id, path: at, write: written(id, xlsx) }, together);
    others.set(id, book);
    return book;
  };

  put(mainId, file);
  // Should the thread fail, the work still gets to the disk: then the studio waits while it is written.
  const writeMain = () => writer.write().catch(written(mainId, file));
  const main = await openWorkbook({ id: mainId, path, write: writeMain, revision }, together);

  /** What was read because something asked for it is saved from now on. */
  const openFresh = async () => {
    for (const [id, { path: at, bytes, spreadsheet }] of fresh) {
      let xlsx: XlsxFile | null = null;
      const write = async () => {
        xlsx ??= await openXlsx(bytes, { spreadsheetId: id });
        return xlsx.write(store.peek(id));
      };
      others.set(id, await openWorkbook({ id, path: at, asRead: spreadsheet, write }, together));
      fresh.delete(id);
    }
  };

  /** A spreadsheet that was made in the Drive gets its file, written at once. */
  const keep = async (id: string, name: string) => {
    const at = await made.freePath(name);
    const xlsx = newXlsx({ spreadsheetId: id });
    await writeWholeFile(at, await xlsx.write(store.peek(id)), 'vi');
    await openOther(id, xlsx, at);
  };
  const note = () =>
    made.write(
      drive.state(),
      Object.fromEntries([
        ...[...unread].map(([id, at]) => [id, basename(at)]),
        ...[...others].map(([id, book]) => [id, book.fileName()]),
      ]),
    );

  const books = (): readonly Book[] => [
    { id: mainId, name: main.fileName() },
    ...drive
      .files()
      .filter(({ id }) => others.has(id) || unread.has(id))
      .map(({ id, name }) => ({ id, name })),
  ];

  let lettersTold = drive.messages.length;
  const tellLetters = (windowId: string) => {
    const letters = drive.messages.slice(lettersTold);
    lettersTold = drive.messages.length;
    if (letters.length === 0) return;
    const to = letters.map((letter) => letter.to).join(', ');
    windows.to(windowId, { kind: 'toast', toast: letterToast(to) });
  };

  // One after the other: two calls must not make two files of one spreadsheet.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };
  const settleNow = async (windowId: string) => {
    await openFresh();
    const created = drive
      .files()
      .filter(
        ({ id, mimeType }) => mimeType === spreadsheetType && !others.has(id) && !unread.has(id),
      );
    for (const { id, name } of created) await keep(id, name);
    main.changed(windowId);
    for (const book of others.values()) book.changed(windowId);
    await note();
    if (created.length > 0) windows.toAll({ kind: 'books', books: books() });
    tellLetters(windowId);
  };

  return {
    main,
    book: (id) => (id === mainId ? main : others.get(id)),
    load: (id) =>
      inTurn(async () => {
        if (unread.has(id)) {
          try {
            store.peek(id);
          } catch {
            return undefined;
          }
          await openFresh();
        }
        return id === mainId ? main : others.get(id);
      }),
    books,
    settle: (windowId) => inTurn(() => settleNow(windowId)),
    take: (name, bytes) =>
      inTurn(async () => {
        const sent = await openXlsx(bytes);
        const title = basename(name).replace(/\.xlsx$/i, '');
        const created = drive.createFile({ name: title, mimeType: spreadsheetType });
        const { id } = created as { readonly id: string };
        const at = await made.freePath(name);
        await writeWholeFile(at, bytes, 'vi');
        put(id, sent);
        const book = await openOther(id, sent, at);
        await note();
        windows.toAll({ kind: 'books', books: books() });
        return book;
      }),
    async close() {
      await queue;
      await Promise.all([main, ...others.values()].map((book) => book.saver.flush()));
      // A file that moved aside has another name now.
      await note();
      await writer.close();
      await opener?.close();
    },
  };
}

/** Nothing leaves this machine: what Google would send is told instead. */
function letterToast(to: string) {
  return {
    title: 'Thư mời (không gửi thật)',
    message: `Ở Google, thư mời mở tệp sẽ được gửi tới ${to}.`,
    seconds: 4,
  };
}
