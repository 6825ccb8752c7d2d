/** What `window.studio` offers to tests, which ask it instead of guessing from pixels. */

export interface StudioTestHook {
  /** The grid shows the server's newest state, and nothing is on its way. */
  readonly ready: () => boolean;
  readonly sheets: () => readonly string[];
  /** "Quỹ!J12": the active sheet and range. */
  readonly selection: () => string;
  /** The text that a cell shows. Row and column are 0-based. */
  readonly text: (sheet: string, row: number, column: number) => string;
  /** Its background, colour rules included: "#rrggbb", or '' for none. */
  readonly background: (sheet: string, row: number, column: number) => string;
  /** The middle of a cell of the active sheet that is in sight, in pixels of the window. */
  readonly middle: (address: string) => { readonly x: number; readonly y: number };
  /** Selects a cell and brings it into sight. */
  readonly select: (sheet: string, address: string) => void;
  readonly revision: () => string;
}
