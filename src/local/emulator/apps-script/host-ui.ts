/** The screen behind SpreadsheetApp: what the add-on shows, and the cell the user stands on. */

export interface MenuItem {
  readonly caption: string;
  readonly functionName: string;
}

export interface AddonMenu {
  /** The caption of `createMenu`; undefined for the add-on's own menu under Extensions. */
  readonly caption: string | undefined;
  readonly items: readonly (MenuItem | 'separator')[];
}

export interface Toast {
  readonly message: string;
  readonly title: string;
  /** Negative: stays until it is closed. */
  readonly seconds: number;
}

export type ButtonSet = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
export type Button = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface Alert {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: ButtonSet;
}

export interface HtmlPage {
  readonly title: string;
  readonly content: string;
  /** Pixels; undefined where the page did not say. */
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** The active range: a sheet and an A1 address without the sheet's name, e.g. "J12". */
export interface Selection {
  readonly sheetId: number;
  readonly address: string;
}

export interface HostUi {
  menu(menu: AddonMenu): void;
  toast(toast: Toast): void;
  /** Shows the alert and gives the button that was pressed. */
  alert(alert: Alert): Button;
  showSidebar(page: HtmlPage): void;
  showDialog(page: HtmlPage): void;
  /** Where the user stands, undefined before anything is selected. */
  selection(): Selection | undefined;
  select(selection: Selection): void;
}

export interface CollectingUi extends HostUi {
  readonly menus: AddonMenu[];
  readonly toasts: Toast[];
  readonly alerts: Alert[];
  readonly sidebars: HtmlPage[];
  readonly dialogs: HtmlPage[];
  readonly selections: Selection[];
}

/** A screen that keeps all that is shown, and answers every alert with its first button. */
export function collectingUi(): CollectingUi {
  const shown = {
    menus: [] as AddonMenu[],
    toasts: [] as Toast[],
    alerts: [] as Alert[],
    sidebars: [] as HtmlPage[],
    dialogs: [] as HtmlPage[],
    selections: [] as Selection[],
  };
  return {
    ...shown,
    menu: (menu) => void shown.menus.push(menu),
    toast: (toast) => void shown.toasts.push(toast),
    alert: (alert) => {
      shown.alerts.push(alert);
      return alert.buttons.startsWith('YES') ? 'YES' : 'OK';
    },
    showSidebar: (page) => void shown.sidebars.push(page),
    showDialog: (page) => void shown.dialogs.push(page),
    selection: () => shown.selections.at(-1),
    select: (selection) => void shown.selections.push(selection),
  };
}
