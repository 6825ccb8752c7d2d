/**
 * What the studio's server and its page say to each other: JSON over loopback. Rows and columns are
 * 0-based, ends exclusive, sizes in pixels, days are serials, as everywhere in the Sheets API.
 */
import type {
  CellFormat,
  ConditionalFormatRule,
  DataValidationRule,
  GridRange,
} from '../../sheets/api';
import type { AddonMenu, Alert, HtmlPage, Selection, Toast } from '../emulator/apps-script/host-ui';

/** The studio's spreadsheets have addresses that end as Google's do. */
export const spreadsheetPath = '/spreadsheets/d/';

/** The link to a spreadsheet, as the add-on writes it. */
export const linkTo = (id: string) => `https://docs.google.com${spreadsheetPath}${id}/edit`;

/** The header that proves that a changing call comes from the studio's own page. */
export const tokenHeader = 'x-studio-token';
/** The header that names the browser window, so that it is told what its own calls show. */
export const windowHeader = 'x-studio-window';

/**
 * A value as the grid shows it; null: blank. A formula carries the result that the file holds, and
 * an error its name, e.g. "#N/A".
 */
export type ViewValue =
  | string
  | number
  | boolean
  | null
  | { readonly formula: string; readonly result: string | number | boolean | null };

/** The number of the row's shape, then its values from column A on; trailing blanks are left out. */
export type PackedRow = readonly [shape: number, ...values: ViewValue[]];

/** How the cells of a row look and what they accept: indexes into the tables, from column A on; -1: none. */
export interface RowShape {
  readonly formats: readonly number[];
  readonly validations: readonly number[];
}

/** Tables that grow while a workbook is open: a page asks for what is new to it. Shape 0 is empty. */
export interface Tables {
  readonly shapes: readonly RowShape[];
  readonly formats: readonly CellFormat[];
  /** Formulas in them part arguments by ",". */
  readonly validations: readonly DataValidationRule[];
}

export interface TableSizes {
  readonly shapes: number;
  readonly formats: number;
  readonly validations: number;
}

/** A size in pixels, or hidden. */
export interface DimensionRun {
  readonly start: number;
  readonly end: number;
  readonly size: number | null;
  readonly hidden: boolean;
}

/** Everything of a sheet but its rows. */
export interface SheetFrame {
  readonly title: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridLines: boolean;
  readonly rowSizes: readonly DimensionRun[];
  readonly columnSizes: readonly DimensionRun[];
  readonly merges: readonly GridRange[];
  /** Formulas in them part arguments by ",". */
  readonly conditionalFormats: readonly ConditionalFormatRule[];
  readonly notes: readonly (readonly [row: number, column: number, note: string])[];
}

export interface SheetView {
  readonly sheetId: number;
  /** Left out where the page has it already. */
  readonly frame?: SheetFrame;
  /** All rows that hold anything, from the first on; left out where the page has most of them. */
  readonly rows?: readonly PackedRow[];
  /** Rows that differ from what the page has. */
  readonly changedRows?: readonly (readonly [row: number, PackedRow])[];
  readonly rowsHeld: number;
}

export interface WorkbookView {
  readonly revision: string;
  /** The sheets in order; those that a page knows and that are missing here are gone. */
  readonly sheets: readonly SheetView[];
  /** The entries of the tables from the sizes on that the page said it has. */
  readonly tables: Tables;
  /** false: what the page has is to be thrown away. */
  readonly continues: boolean;
}

/** A workbook that can be shown: the association's own, or a file of its Drive. */
export interface Book {
  readonly id: string;
  readonly name: string;
}

/** What the top bar shows. */
export interface WorkbookState {
  /** The spreadsheet's id, as its links have it. */
  readonly id: string;
  /** All that can be shown, the association's own first. */
  readonly books: readonly Book[];
  readonly fileName: string;
  /** The whole path, so that people find their work. */
  readonly path: string;
  readonly revision: string;
  readonly saved: SavedState;
  readonly menus: readonly AddonMenu[];
}

export type SavedState =
  | { readonly state: 'saved' | 'saving' | 'waiting' }
  | { readonly state: 'failed'; readonly message: string };

/** How the page begins; workbook null: nothing is open yet. */
export interface StudioState {
  readonly token: string;
  readonly workbook: WorkbookState | null;
}

/** A page in a frame: the address is the studio's own, and says nothing about its content. */
export type FramePage = Pick<HtmlPage, 'title' | 'width' | 'height'> & { readonly address: string };

/** What the server tells a window. */
export type StudioEvent =
  | { readonly kind: 'hello' }
  | { readonly kind: 'workbook'; readonly workbook: WorkbookState | null }
  /** Workbooks were made, or taken in. */
  | { readonly kind: 'books'; readonly books: readonly Book[] }
  /** The content changed; by: the window whose call changed it. */
  | { readonly kind: 'changed'; readonly revision: string; readonly by: string }
  | { readonly kind: 'saved'; readonly saved: SavedState; readonly path: string }
  | { readonly kind: 'toast'; readonly toast: Toast }
  | { readonly kind: 'alert'; readonly alert: Alert }
  | { readonly kind: 'sidebar' | 'dialog'; readonly page: FramePage }
  | { readonly kind: 'select'; readonly selection: Selection };

/** A refusal, with a Vietnamese sentence. */
export interface Refused {
  readonly ok: false;
  readonly code: string;
  readonly message: string;
}

export type Reply<Result = object> = ({ readonly ok: true } & Result) | Refused;

/** What google.script.run gives back: a result, or what the failure handler gets. */
export type CallReply =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly code: string;
      readonly message: string;
      readonly error: { readonly name: string; readonly message: string };
    };
