/**
 * The local host in the page's worker: an association's workbooks in one Sheets store and one Drive,
 * with the shipped add-on on the one that is shown. It keeps nothing: the page does.
 */
import type { Addon } from '../../emulator/apps-script/addon';
import { startAddon } from '../../emulator/apps-script/addon';
import type { AddonMenu, HostUi, Selection } from '../../emulator/apps-script/host-ui';
import type { Script } from '../../emulator/apps-script/script';
import { createDriveStore, spreadsheetType } from '../../emulator/drive/store';
import type { DriveStore } from '../../emulator/drive/service';
import { followChanges, type Change as StoreChange } from '../../emulator/sheets/follow-changes';
import type { SheetsStore } from '../../emulator/sheets/service';
import { createSheetsStore } from '../../emulator/sheets/store';
import { newXlsx, openXlsx } from '../../xlsx/xlsx-file';
import { bookOf, isRefusal, openBook, type WorkerBook } from './book';
import type {
  Asked,
  Change,
  DriveRecord,
  FromWorker,
  Run,
  RunResult,
  ScreenEvent,
  Shown,
  WrittenBeside,
} from './messages';
import { sheetPage } from './print/sheet-page';
import { workbookViewer } from './view/workbook-view';
import { blankBytes, sampleBytes } from './new-workbooks';

export interface HostOptions {
  readonly script: Script;
  /** Of the add-on, by name. */
  readonly pages: Readonly<Record<string, string>>;
  readonly userLocale: string;
  readonly show: (event: ScreenEvent) => void;
}

export type Host = {
  readonly [Name in keyof Asked]: (
    ...input: Parameters<Asked[Name]>
  ) => Promise<ReturnType<Asked[Name]>>;
} & {
  change(change: Change, index: number): Extract<FromWorker, { kind: 'view' }>;
};

/** The workbooks of one association. */
interface Association {
  readonly mainId: string;
  readonly name: string;
  readonly store: SheetsStore;
  readonly drive: DriveStore;
  readonly books: Map<string, WorkerBook>;
}

const nothing: DriveRecord = { state: { files: [], permissions: {} }, stored: {} };

export function createHost({ script, pages, userLocale, show }: HostOptions): Host {
  let association: Association | null = null;
  let shownId = '';
  let addon: Addon | null = null;
  let menus: AddonMenu[] = [];
  let selection: Selection | undefined;
  let written = new Map<string, StoreChange[]>();

  const here = (): Association => {
    if (association === null) throw new Error('Nothing is open.');
    return association;
  };
  const shownBook = (): WorkerBook => here().books.get(shownId) ?? missing(shownId);

  const ui: HostUi = {
    menu: (menu) => void menus.push(menu),
    toast: (toast) => show({ kind: 'toast', toast }),
    alert: (alert) => {
      // A script at Google waits for the answer; here it cannot, so nothing is answered for the user.
      if (alert.buttons !== 'OK') throw new Error(`Ui.alert with ${alert.buttons} is not here yet`);
      show({ kind: 'alert', alert });
      return 'OK';
    },
    showSidebar: (page) => show({ kind: 'sidebar', page }),
    showDialog: (page) => show({ kind: 'dialog', page }),
    selection: () => selection,
    select: (wanted) => {
      selection = wanted;
      show({ kind: 'select', selection: wanted });
    },
  };

  const shown = (id: string): Shown => {
    const { store, drive, books, mainId, name } = here();
    const book = books.get(id) ?? missing(id);
    if (id !== shownId || addon === null) {
      shownId = id;
      menus = [];
      selection = undefined;
      addon = startAddon(script, {
        sheets: store,
        drive,
        spreadsheetId: id,
        readHtmlFile: (file) => pages[file],
        ui,
        userLocale,
      });
      addon.call('onOpen');
    }
    book.viewer = workbookViewer();
    const view = book.viewer(book.content()) ?? { sheets: [], tables: noTables };
    const { entries } = addon;
    const { isSigned } = book.xlsx;
    const others = drive.files().filter((file) => books.has(file.id));
    return {
      id,
      books: [{ id: mainId, name }, ...others.map((file) => ({ id: file.id, name: file.name }))],
      menus,
      entries,
      isSigned,
      view,
    };
  };

  const news = () => {
    const book = shownBook();
    return book.viewer(book.content());
  };

  return {
    async probe(bytes) {
      await openXlsx(bytes);
    },

    async open({ id, name, wards, ...stored }) {
      const record =
        stored.changes.reduce<DriveRecord | null>(
          (last, change) => (change.kind === 'drive' ? change.record : last),
          null,
        ) ?? nothing;
      const store = followChanges(createSheetsStore(), (change) => {
        const [target] = change.args;
        const list = written.get(target);
        if (list === undefined) written.set(target, [change]);
        else list.push(change);
      });
      const books = new Map<string, WorkerBook>();
      books.set(id, await openBook(store, id, stored));
      const held = new Set<string>();
      for (const [ward, storedId] of Object.entries(record.stored)) {
        const bytes = wards[storedId];
        if (bytes === undefined) continue;
        books.set(ward, await openBook(store, ward, bytes));
        held.add(ward);
      }
      const isHeld = (file: { readonly id: string; readonly mimeType: string }) =>
        file.mimeType !== spreadsheetType || held.has(file.id);
      const state = { ...record.state, files: record.state.files.filter(isHeld) };
      const drive = createDriveStore({ sheets: store, state });
      association = { mainId: id, name, store, drive, books };
      shownId = '';
      return shown(id);
    },

    async show(id) {
      return here().books.has(id) ? shown(id) : null;
    },

    change(change, at) {
      const index = at + 1;
      try {
        shownBook().change(change, at);
        return { kind: 'view', index, view: news() };
      } catch (error) {
        if (!isRefusal(error)) throw error;
        return { kind: 'view', index, view: null, refused: error.message };
      }
    },

    async run(run) {
      const { store, drive, books } = here();
      const before = JSON.stringify(drive.state());
      const letters = drive.messages.length;
      written = new Map();
      shownBook().note(run.index);
      selection = run.selection;
      const result = resultOf(() => runIn(run));
      const beside: WrittenBeside[] = [];
      for (const { id, name, mimeType } of drive.files()) {
        if (mimeType !== spreadsheetType || id === shownId) continue;
        if (!books.has(id)) {
          const content = store.peek(id);
          books.set(id, bookOf(store, id, newXlsx({ spreadsheetId: id })));
          store.put(content);
        } else if (!written.has(id)) continue;
        beside.push({ id, name, bytes: await books.get(id)!.bytes() });
      }
      const state = drive.state();
      const changes = written.get(shownId) ?? [];
      return {
        result,
        changes,
        beside,
        drive: JSON.stringify(state) === before ? null : state,
        letters: drive.messages.slice(letters).map(({ to }) => to),
        view: news(),
      };
    },

    bytes: (id) => (here().books.get(id) ?? missing(id)).bytes(),

    async take({ name, bytes }) {
      const { store, drive, books } = here();
      const created = drive.createFile({ name, mimeType: spreadsheetType }) as { id: string };
      try {
        books.set(
          created.id,
          await openBook(store, created.id, { base: bytes, changes: [], index: 0 }),
        );
      } catch (error) {
        drive.deleteFile(created.id);
        throw error;
      }
      return { id: created.id, drive: drive.state() };
    },

    async print({ sheetId, isUpright }) {
      const { sheets = [], properties } = shownBook().content();
      const sheet = sheets.find((one) => (one.properties?.sheetId ?? 0) === sheetId);
      if (sheet === undefined) return null;
      return sheetPage(sheet, { isUpright, locale: properties?.locale ?? 'vi_VN' });
    },

    blank: blankBytes,
    sample: () => sampleBytes(script),
  };

  function runIn({ by, name, args }: Run): unknown {
    if (addon === null) throw new Error('Nothing is open.');
    if (by === 'page') return addon.callFromClient(name, args);
    const items = menus.flatMap((menu) => menu.items);
    const isThere = items.some((item) => item !== 'separator' && item.functionName === name);
    if (!isThere) throw new Error(`${name} is not in the menu.`);
    addon.call(name);
    return null;
  }
}

const noTables = { shapes: [], formats: [], validations: [] };

function resultOf(work: () => unknown): RunResult {
  try {
    return { ok: true, value: work() ?? null };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { ok: false, error: { name, message } };
  }
}

function missing(id: string): never {
  throw new Error(`No workbook ${id} is open.`);
}
