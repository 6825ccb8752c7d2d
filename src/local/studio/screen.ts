/** The screen of the add-on in the studio: what it shows goes to the window whose call runs. */
import type { AddonMenu, HostUi, Selection } from '../emulator/apps-script/host-ui';
import type { Frames } from './frames';
import type { Windows } from './windows';

/** Who calls, and where they stand. */
export interface Caller {
  readonly windowId: string;
  readonly selection: Selection | undefined;
}

export interface Screen {
  readonly ui: HostUi;
  readonly menus: readonly AddonMenu[];
  /** Runs something of the add-on on behalf of a window. */
  as<T>(caller: Caller, work: () => T): T;
}

/** @param entries the names that a page may call; asked when a page is shown, as the add-on is loaded by then */
export function createScreen(
  windows: Windows,
  frames: Frames,
  entries: () => readonly string[],
): Screen {
  const menus: AddonMenu[] = [];
  let caller: Caller = { windowId: '', selection: undefined };
  const show = (event: Parameters<Windows['to']>[1]) => windows.to(caller.windowId, event);
  return {
    menus,
    as(newCaller, work) {
      caller = newCaller;
      return work();
    },
    ui: {
      menu: (menu) => void menus.push(menu),
      toast: (toast) => show({ kind: 'toast', toast }),
      alert: (alert) => {
        if (alert.buttons !== 'OK') {
          // A script at Google waits for the answer; here it cannot, so nothing is answered for the user.
          throw new Error(`Ui.alert with ${alert.buttons} is not in the studio yet`);
        }
        show({ kind: 'alert', alert });
        return 'OK';
      },
      showSidebar: (page) => show({ kind: 'sidebar', page: frames.add(page, entries()) }),
      showDialog: (page) => show({ kind: 'dialog', page: frames.add(page, entries()) }),
      selection: () => caller.selection,
      select: (selection) => {
        caller = { ...caller, selection };
        show({ kind: 'select', selection });
      },
    },
  };
}
