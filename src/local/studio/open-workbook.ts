/** One workbook open in the studio: the add-on on it, its revisions, its screen and its file. */
import { basename } from 'node:path';
import type { Request, Spreadsheet } from '../../sheets/api';
import type { Addon } from '../emulator/apps-script/addon';
import type { AddonOptions } from '../emulator/apps-script/options';
import type { DriveService } from '../emulator/drive/service';
import { addonOn } from '../session';
import type { SheetsStore } from '../emulator/sheets/service';
import type { Frames } from './frames';
import type { SavedState, WorkbookState } from './protocol';
import { createSaver, type Saver } from './saver';
import { createScreen, type Screen } from './screen';
import { workbookViewer, type WorkbookViewer } from './view/workbook-view';
import type { Windows } from './windows';
import { stat } from 'node:fs/promises';
import { writeWholeFile } from '../cli/files';
import { freePathBeside } from './data-folder';
import { randomUUID } from 'node:crypto';

// The states that the open workbook went through. A revision is a mark that the page hands back:
// it tells whether a change is based on the present state, and what to send to a page that is behind.

interface Revisions {
  current(): string;
  /** Takes note of the workbook as it now is. @returns whether it differs from the last one noted */
  note(spreadsheet: Spreadsheet): boolean;
  /** The workbook at a revision, while it is remembered. */
  at(revision: string): Spreadsheet | undefined;
}

/** States kept for pages that are behind; they share all that did not change. */
const mostKept = 30;

/** @param first the revision that a run before this one ended with, where the file is as it was left */
function createRevisions(spreadsheet: Spreadsheet, first?: string): Revisions {
  const [line = '', count = '0'] = first?.split('.') ?? [randomUUID()];
  let number = Number(count);
  let last = spreadsheet;
  const kept = new Map([[`${line}.${number}`, spreadsheet]]);
  return {
    current: () => `${line}.${number}`,
    at: (revision) => kept.get(revision),
    note(now) {
      if (now === last) return false;
      last = now;
      number += 1;
      kept.set(`${line}.${number}`, now);
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      return true;
    },
  };
}

// The file that the open workbook is kept in. A file that another program changed meanwhile is not overwritten.

interface WorkingFile {
  path(): string;
  /** Writes whole or not at all. @returns whether it had to go to a new name beside the old one */
  write(bytes: Uint8Array): Promise<boolean>;
}

/** @param path a file that was just read or written by the studio, or that does not exist yet */
export async function workingFile(path: string): Promise<WorkingFile> {
  let current = path;
  let asLeft = await fingerprint(path);
  return {
    path: () => current,
    async write(bytes) {
      const isForeign = (await fingerprint(current)) !== asLeft && asLeft !== missing;
      if (isForeign) current = freePathBeside(current);
      await writeWholeFile(current, bytes, 'vi');
      asLeft = await fingerprint(current);
      return isForeign;
    },
  };
}

const missing = 'missing';

async function fingerprint(path: string): Promise<string> {
  try {
    const { mtimeMs, size } = await stat(path);
    return `${mtimeMs} ${size}`;
  } catch {
    return missing;
  }
}

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
