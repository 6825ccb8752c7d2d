/**
 * A workbook as the worker tells the page of it. Rows and columns are 0-based, ends exclusive, sizes
 * in pixels, days are serials, as everywhere in the Sheets API.
 */
import type {
  CellFormat,
  ConditionalFormatRule,
  DataValidationRule,
  GridRange,
} from '../../../sheets/api';

/**
 * A value as the grid shows it; null: blank. A formula carries its result, and an error its name,
 * e.g. "#N/A".
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

/** Tables that grow while a workbook is shown: the page gets what is new to it. Shape 0 is empty. */
export interface Tables {
  readonly shapes: readonly RowShape[];
  readonly formats: readonly CellFormat[];
  /** Formulas in them part arguments by ",". */
  readonly validations: readonly DataValidationRule[];
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
  readonly tabColor: string | null;
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

/** Rows that stand in the place of others, from `start` on. */
export interface RowSplice {
  readonly start: number;
  readonly removed: number;
  readonly rows: readonly PackedRow[];
}

export interface SheetView {
  readonly sheetId: number;
  /** Left out where the page has it already. */
  readonly frame?: SheetFrame;
  /** What differs from what the page has; all rows are a splice of none. */
  readonly splice?: RowSplice;
  readonly changedRows?: readonly (readonly [row: number, PackedRow])[];
}

export interface WorkbookView {
  /** The sheets in order; those that a page knows and that are missing here are gone. */
  readonly sheets: readonly SheetView[];
  /** The entries that are new to the page. */
  readonly tables: Tables;
}
