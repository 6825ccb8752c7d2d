/** A workbook as a command sees it: the sheets that it asked for, read once. */
import type { CellValue } from '../data/cell';
import type { Period } from '../data/periods';

/** Merged cells, 0-based, ends excluded (as the API's GridRange). */
export interface Merge {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** What the add-on wrote into a sheet of its own: which one it is, and the hash of its values. */
export interface SheetMark {
  readonly role: string;
  readonly hash: string;
  /** The hash of the registers that it was made from; '' where that does not matter. */
  readonly dataHash: string;
  /** The charts that it was written with. */
  readonly charts: number;
  /** The period of a report; null: it is none, or an older add-on wrote it. */
  readonly period: Period | null;
}

/** One sheet: its values and formulas by column, then row, both 0-based; blanks are '' or missing. */
export interface SheetCells {
  readonly title: string;
  /** UNFORMATTED_VALUE, SERIAL_NUMBER. */
  readonly values: readonly (readonly CellValue[])[];
  /** FORMULA, FORMATTED_STRING. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly merges: readonly Merge[];
  /** Set on sheets that the add-on wrote itself. */
  readonly mark: SheetMark | null;
  /** How many charts stand on it. */
  readonly charts: number;
  /** 0-based columns that a native table ("Convert to table") gives a type: their rules are the table's. */
  readonly typedColumns: readonly number[];
}

/** The sheets that a command asked for and that exist, and the titles of all. */
export interface Snapshot {
  readonly titles: readonly string[];
  readonly sheets: readonly SheetCells[];
  /** As Google names them: "vi_VN", "Asia/Ho_Chi_Minh"; '' where the host does not know. */
  readonly locale: string;
  readonly timeZone: string;
  /** What the add-on wrote into the file as a whole, by key: see wards/ward-file-identity. */
  readonly fileMarks: Readonly<Record<string, string>>;
}

/** The number of rows that hold anything. */
export function rowCountOf(sheet: SheetCells): number {
  return sheet.values.reduce((most, column) => Math.max(most, column.length), 0);
}
