/** One workbook open in the studio: the add-on on it, its revisions, its screen and its file. */
import { basename } from 'node:path';
import type { Request, Spreadsheet } from '../../sheets/api';
import type { Addon } from '../apps-script/addon';
import type { AddonOptions } from '../apps-script/options';
import type { DriveService } from '../drive-service/service';
import { addonOn } from '../session';
import type { SheetsStore } from '../sheets-service/service';
import type { Frames } from './frames';
import type { SavedState, WorkbookState } from './protocol';
import { createRevisions, type Revisions } from './revisions';
import { createSaver, type Saver } from './saver';
import { createScreen, type Screen } from './screen';
import { workbookViewer, type WorkbookViewer } from './view/workbook-view';
import type { Windows } from './windows';
import { workingFile } from './working-file';

export type StudioAddonOptions = Omit<AddonOptions, 'sheets' | 'drive' | 'spreadsheetId' | 'ui'>;

/** What every workbook of one studio shares. */
export interface Surroundings {
  readonly windows: Windows;
  readonly frames: Frames;
  readonly addonOptions: StudioAddonOptions;
}

/** What the workbooks of one association share: each sees the others as files in its Drive. */
export interface Together extends Surroundings {
  readonly store: SheetsStore;
  readonly drive: DriveService;
  /** Whether the windows show this workbook now. */
  readonly isShown: (id: string) => boolean;
}

export interface OpenWorkbook {
  readonly id: string;
  readonly screen: Screen;
  readonly revisions: Revisions;
  readonly viewer: WorkbookViewer;
  readonly saver: Saver;
  /** The workbook as it now stands. */
  content(): Spreadsheet;
  /** @throws SheetsApiError where a request is refused; then nothing has changed */
  edit(requests: readonly Request[]): void;
  /** Started when it is first asked for: most wards' workbooks are never looked at. */
  addon(): Addon;
  fileName(): string;
  state(): Omit<WorkbookState, 'books'>;
  /** After anything that may have changed the workbook on behalf of a window. */
  changed(windowId: string): void;
  /** The workbook as it now stands, as the bytes of an xlsx file. */
  bytes(): Promise<Uint8Array>;
}

/** A file whose spreadsheet is in the store. */
export interface Opening {
  readonly id: string;
  readonly path: string;
  /** The spreadsheet as the file holds it; by default as it now stands. */
  readonly asRead?: Spreadsheet | undefined;
  /** The spreadsheet as it then stands, as the bytes of an xlsx file. */
  readonly write: () => Promise<Uint8Array>;
  /** That of a run before, where the file is as it was left then. */
  readonly revision?: string | undefined;
}

export async function openWorkbook(
  { id, path, asRead, write, revision }: Opening,
  { windows, frames, addonOptions, store, drive, isShown }: Together,
): Promise<OpenWorkbook> {
  const disk = await workingFile(path);
  const content = () => store.peek(id);
  let started: Addon | null = null;
  const addon = (): Addon => {
    if (started === null) {
      started = addonOn(store, id, { ...addonOptions, drive, ui: screen.ui });
      started.call('onOpen');
    }
    return started;
  };
  const screen = createScreen(windows, frames, () => addon().entries);

  const revisions = createRevisions(asRead ?? content(), revision);
  let saved: SavedState = { state: 'saved' };
  const saver = createSaver(
    async () => {
      const isMoved = await disk.write(await write());
      if (isMoved) windows.toAll({ kind: 'toast', toast: movedToast(disk.path()) });
    },
    (state) => {
      saved = state;
      if (isShown(id)) windows.toAll({ kind: 'saved', saved, path: disk.path() });
      else if (state.state === 'failed') {
        windows.toAll({ kind: 'toast', toast: unsavedToast(disk.path(), state.message) });
      }
    },
  );
  const fileName = () => basename(disk.path());

  return {
    id,
    screen,
    revisions,
    viewer: workbookViewer(),
    saver,
    content,
    edit: (requests) => void store.batchUpdate(id, { requests: [...requests] }),
    addon,
    fileName,
    state() {
      addon();
      return {
        id,
        fileName: fileName(),
        path: disk.path(),
        revision: revisions.current(),
        saved,
        menus: screen.menus,
      };
    },
    changed(windowId) {
      if (!revisions.note(content())) return;
      if (isShown(id)) {
        windows.toAll({ kind: 'changed', revision: revisions.current(), by: windowId });
      }
      saver.changed();
    },
    bytes: () => saver.alone(write),
  };
}

function movedToast(path: string) {
  return {
    title: 'Tệp đã bị thay đổi ở nơi khác',
    message: `Một chương trình khác vừa ghi vào tệp đang mở, nên studio ghi tiếp vào “${basename(path)}”.`,
    seconds: -1,
  };
}

function unsavedToast(path: string, reason: string) {
  return { title: `Chưa lưu được “${basename(path)}”`, message: reason, seconds: -1 };
}
