/** Everything that the page shows around the grid, as one value; each change draws it anew. */
import type { Alert, Toast } from '../emulator/apps-script/host-ui';
import type { FramePage, WorkbookState } from '../studio/protocol';

export interface ShownToast extends Toast {
  readonly key: number;
}

export interface PageState {
  readonly connection: 'connecting' | 'connected' | 'lost';
  /** null: nothing is open; undefined: not known yet. */
  readonly workbook: WorkbookState | null | undefined;
  /** Something that takes a moment, in words. */
  readonly busy: string | null;
  /** Another window changed the workbook while someone types in this one. */
  readonly behind: boolean;
  /** Changes that wait for the server to come back. */
  readonly unsent: number;
  readonly toasts: readonly ShownToast[];
  readonly alerts: readonly Alert[];
  readonly sidebar: FramePage | null;
  readonly dialog: FramePage | null;
}

export interface PageStore {
  get(): PageState;
  update(change: Partial<PageState>): void;
  toast(toast: Toast): void;
  dropToast(key: number): void;
}

export function createPageStore(draw: (state: PageState) => void): PageStore {
  let state: PageState = {
    connection: 'connecting',
    workbook: undefined,
    busy: null,
    behind: false,
    unsent: 0,
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
    dropToast,
    toast(toast) {
      lastKey += 1;
      const key = lastKey;
      update({ toasts: [...state.toasts, { ...toast, key }] });
      if (toast.seconds >= 0) setTimeout(() => dropToast(key), toast.seconds * 1000);
    },
  };
}
