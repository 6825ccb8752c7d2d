/** Everything that the page shows around the grid, as one value; each change draws it anew. */
import type { AddonMenu, Alert, HtmlPage, Toast } from '../emulator/apps-script/host-ui';
import type { SavedState } from './log';
import type { RecentWorkbook, StoredVersion, WindowRole } from './storage/library';
import type { Book } from './worker/messages';

export interface ShownToast extends Toast {
  readonly key: number;
}

/** A page of the add-on; the key tells it from one of the same content. */
export interface FramePage extends HtmlPage {
  readonly key: number;
  /** The functions that it may call. */
  readonly entries: readonly string[];
}

/** The file behind the workbook. */
export type FileState =
  | { readonly state: 'none' }
  | { readonly state: 'written' | 'waiting'; readonly name: string }
  | {
      readonly state: 'failed';
      readonly name: string;
      readonly message: string;
      readonly mayAsk: boolean;
    }
  | { readonly state: 'changed-elsewhere'; readonly name: string };

export interface OpenState {
  /** The spreadsheet that is shown. */
  readonly id: string;
  readonly name: string;
  readonly books: readonly Book[];
  readonly menus: readonly AddonMenu[];
  readonly role: WindowRole;
  readonly saved: SavedState;
  readonly file: FileState;
}

export interface PageState {
  /** null: nothing is open; undefined: not known yet. */
  readonly open: OpenState | null | undefined;
  readonly recent: readonly RecentWorkbook[];
  /** The earlier versions of the workbook, while they are looked at. */
  readonly versions: readonly StoredVersion[] | null;
  /** Something that takes a moment, in words. */
  readonly busy: string | null;
  readonly isOffline: boolean;
  readonly toasts: readonly ShownToast[];
  readonly alerts: readonly Alert[];
  readonly sidebar: FramePage | null;
  readonly dialog: FramePage | null;
}

export interface PageStore {
  get(): PageState;
  update(change: Partial<PageState>): void;
  /** Changes what is said of the open workbook, where one is. */
  updateOpen(change: Partial<OpenState>): void;
  toast(toast: Toast): void;
  dropToast(key: number): void;
}

export function createPageStore(draw: (state: PageState) => void): PageStore {
  let state: PageState = {
    open: undefined,
    recent: [],
    versions: null,
    busy: null,
    isOffline: false,
    toasts: [],
    alerts: [],
    sidebar: null,
    dialog: null,
  };
  let lastKey = 0;
  const update = (change: Partial<PageState>) => {
    state = { ...state, ...change };
    draw(state);
  };
  const dropToast = (key: number) =>
    update({ toasts: state.toasts.filter((toast) => toast.key !== key) });
  return {
    get: () => state,
    update,
    updateOpen(change) {
      if (state.open) update({ open: { ...state.open, ...change } });
    },
    dropToast,
    toast(toast) {
      lastKey += 1;
      const key = lastKey;
      update({ toasts: [...state.toasts, { ...toast, key }] });
      if (toast.seconds >= 0) setTimeout(() => dropToast(key), toast.seconds * 1000);
    },
  };
}
