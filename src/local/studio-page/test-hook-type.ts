/** What `window.studio` offers to tests, which ask it instead of guessing from pixels. */
import type { PackedRow, ViewValue } from './worker/workbook-view';

export interface StudioTestHook {
  /** The grid shows the newest state, all of it is kept, and nothing is on its way. */
  readonly ready: () => boolean;
  readonly sheets: () => readonly string[];
  /** "Quỹ!J12": the active sheet and range. */
  readonly selection: () => string;
  /** The text that a cell shows. Row and column are 0-based. */
  readonly text: (sheet: string, row: number, column: number) => string;
  /** Its background, colour rules included: "#rrggbb", or '' for none. */
  readonly background: (sheet: string, row: number, column: number) => string;
  /** What the worker holds in a cell, whatever the grid shows. */
  readonly value: (sheet: string, row: number, column: number) => ViewValue;
  /** All rows that the worker holds of a sheet. */
  readonly rows: (sheet: string) => readonly PackedRow[];
  /** The middle of a cell of the active sheet that is in sight, in pixels of the window. */
  readonly middle: (address: string) => { readonly x: number; readonly y: number };
  /** Selects a cell and brings it into sight. */
  readonly select: (sheet: string, address: string) => void;
  /** Runs a command of the grid, as its menus do. */
  readonly run: (command: string, params?: object) => void;
  /** The id of the spreadsheet that is shown. */
  readonly book: () => string;
  /** 'saved', 'saving' or 'failed'. */
  readonly saved: () => string;
}
