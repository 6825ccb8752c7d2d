/** What the page and its worker say to each other. */
import type { Request } from '../../../sheets/api';
import type {
  AddonMenu,
  Alert,
  HtmlPage,
  Selection,
  Toast,
} from '../../emulator/apps-script/host-ui';
import type { DriveState } from '../../emulator/drive/service';
import type { Change as StoreChange } from '../../emulator/sheets/follow-changes';
import type { Reorder } from './reorder';
import type { WorkbookView } from './workbook-view';

/** What the files of an association's Drive are, and under which name the library keeps each. */
export interface DriveRecord {
  readonly state: DriveState;
  /** By the spreadsheet's id, that of the stored workbook. */
  readonly stored: Readonly<Record<string, string>>;
}

/** One step of a workbook, as its log keeps it: made again from the start, the steps give the same workbook. */
export type Change =
  /** What someone did in the grid. */
  | { readonly kind: 'edit'; readonly requests: readonly Request[] }
  | Reorder
  /** What a command of the add-on wrote. */
  | { readonly kind: 'command'; readonly changes: readonly StoreChange[] }
  /** The workbook becomes what it was before the change of that index. */
  | { readonly kind: 'restore'; readonly index: number }
  /** Nothing: it holds the place of a restore that a checkpoint keeps. */
  | { readonly kind: 'nothing' }
  /** Of the association's own workbook: its content stays. */
  | { readonly kind: 'drive'; readonly record: DriveRecord };

/** A workbook as the library gives it. */
export interface StoredBytes {
  readonly base: Uint8Array;
  readonly changes: readonly Change[];
  /** Of the first of the changes. */
  readonly index: number;
}

export interface Opening extends StoredBytes {
  readonly id: string;
  readonly name: string;
  /** By the library's id. */
  readonly wards: Readonly<Record<string, StoredBytes>>;
}

/** A function of the add-on, and where the user stands. */
export interface Run {
  /** 'page': google.script.run; 'menu': an item of the menu. */
  readonly by: 'page' | 'menu';
  readonly name: string;
  readonly args: readonly unknown[];
  readonly selection: Selection | undefined;
  /** That what it writes gets in the log. */
  readonly index: number;
}

/** A spreadsheet that a command made or wrote to, beside the one that is shown. */
export interface WrittenBeside {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type RunResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly name: string; readonly message: string } };

export interface RunOutcome {
  readonly result: RunResult;
  /** Of the workbook that is shown. */
  readonly changes: readonly StoreChange[];
  readonly beside: readonly WrittenBeside[];
  /** null: nothing of it changed. */
  readonly drive: DriveState | null;
  /** Invitations that Google would have sent. */
  readonly letters: readonly string[];
  /** null: all of it is known to the page. */
  readonly view: WorkbookView | null;
}

export interface Book {
  readonly id: string;
  readonly name: string;
}

/** What is shown, and what there is beside it. */
export interface Shown {
  readonly id: string;
  readonly books: readonly Book[];
  readonly menus: readonly AddonMenu[];
  /** The functions that a page of the add-on may call. */
  readonly entries: readonly string[];
  readonly isSigned: boolean;
  readonly view: WorkbookView;
}

/** By name: what is asked, and what is answered. */
export interface Asked {
  /** Throws where the bytes are no workbook. */
  probe(bytes: Uint8Array): void;
  open(opening: Opening): Shown;
  show(id: string): Shown | null;
  run(run: Run): RunOutcome;
  bytes(id: string): Uint8Array;
  take(file: { readonly name: string; readonly bytes: Uint8Array }): {
    readonly id: string;
    readonly drive: DriveState;
  };
  print(sheet: { readonly sheetId: number; readonly isUpright: boolean }): string | null;
  blank(): Uint8Array;
  sample(): Uint8Array;
}

export type ToWorker =
  | {
      readonly kind: 'ask';
      readonly call: number;
      readonly name: keyof Asked;
      readonly input: unknown;
    }
  /** @param index that the change has in the log of the workbook that is shown */
  | { readonly kind: 'change'; readonly change: Change; readonly index: number };

export type ScreenEvent =
  | { readonly kind: 'toast'; readonly toast: Toast }
  | { readonly kind: 'alert'; readonly alert: Alert }
  | { readonly kind: 'sidebar' | 'dialog'; readonly page: HtmlPage }
  | { readonly kind: 'select'; readonly selection: Selection };

export type FromWorker =
  | { readonly kind: 'answer'; readonly call: number; readonly ok: true; readonly value: unknown }
  | {
      readonly kind: 'answer';
      readonly call: number;
      readonly ok: false;
      readonly code: string;
      readonly params: Readonly<Record<string, string>>;
      readonly message: string;
    }
  /** What came of the changes up to an index. `refused`: nothing, for this reason. */
  | {
      readonly kind: 'view';
      readonly index: number;
      readonly view: WorkbookView | null;
      readonly refused?: string;
    }
  | { readonly kind: 'screen'; readonly event: ScreenEvent };
