/** One workbook open in the studio: the add-on on it, its revisions, its screen and its file. */
import { basename } from 'node:path';
import type { AddonOptions } from '../apps-script/options';
import { openSession, spreadsheetId, type Session } from '../session';
import { createSheetsStore } from '../sheets-service/store';
import type { XlsxFile } from '../xlsx/xlsx-file';
import type { Frames } from './frames';
import type { SavedState, WorkbookState } from './protocol';
import { createRevisions, type Revisions } from './revisions';
import { createSaver, type Saver } from './saver';
import { createScreen, type Screen } from './screen';
import { workbookViewer, type WorkbookViewer } from './view/workbook-view';
import type { Windows } from './windows';
import { workingFile } from './working-file';
import { followedStore } from './writer/followed-store';
import { startWriter } from './writer/writer';

export type StudioAddonOptions = Omit<AddonOptions, 'sheets' | 'spreadsheetId' | 'ui'>;

/** What every workbook of one studio shares. */
export interface Surroundings {
  readonly windows: Windows;
  readonly frames: Frames;
  readonly addonOptions: StudioAddonOptions;
}

export interface OpenWorkbook {
  readonly session: Session;
  readonly screen: Screen;
  readonly revisions: Revisions;
  readonly viewer: WorkbookViewer;
  readonly saver: Saver;
  state(): WorkbookState;
  /** After anything that may have changed the workbook on behalf of a window. */
  changed(windowId: string): void;
  /** The workbook as it now stands, as the bytes of an xlsx file. */
  bytes(): Promise<Uint8Array>;
  /** Writes what is not written yet, and ends. */
  close(): Promise<void>;
}

/** @param revision that of a run before, where the file is as it was left then */
export async function openWorkbook(
  file: XlsxFile,
  path: string,
  { windows, frames, addonOptions }: Surroundings,
  revision?: string,
): Promise<OpenWorkbook> {
  const disk = await workingFile(path);
  const screen = createScreen(windows, frames, () => session.addon.entries);
  const writer = startWriter({ bytes: file.source, spreadsheetId });
  const store = followedStore(createSheetsStore(), writer.follow);
  const session = openSession(file, { ...addonOptions, ui: screen.ui }, store);
  session.addon.call('onOpen');
  // Should the thread fail, the work still gets to the disk: then the studio waits while it is written.
  const written = () => writer.write().catch(session.save);

  const revisions = createRevisions(session.store.peek(session.spreadsheetId), revision);
  let saved: SavedState = { state: 'saved' };
  const saver = createSaver(
    async () => {
      const isMoved = await disk.write(await written());
      if (isMoved) windows.toAll({ kind: 'toast', toast: movedToast(disk.path()) });
    },
    (state) => {
      saved = state;
      windows.toAll({ kind: 'saved', saved, path: disk.path() });
    },
  );

  return {
    session,
    screen,
    revisions,
    viewer: workbookViewer(),
    saver,
    state: () => ({
      fileName: basename(disk.path()),
      path: disk.path(),
      revision: revisions.current(),
      saved,
      menus: screen.menus,
    }),
    changed(windowId) {
      if (!revisions.note(session.store.peek(session.spreadsheetId))) return;
      windows.toAll({ kind: 'changed', revision: revisions.current(), by: windowId });
      saver.changed();
    },
    bytes: () => saver.alone(written),
    async close() {
      await saver.flush();
      await writer.close();
    },
  };
}

function movedToast(path: string) {
  return {
    title: 'Tệp đã bị thay đổi ở nơi khác',
    message: `Một chương trình khác vừa ghi vào tệp đang mở, nên studio ghi tiếp vào “${basename(path)}”.`,
    seconds: -1,
  };
}
