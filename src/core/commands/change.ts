/** What a command wants written, as data; the sheets ring turns it into requests of the Sheets API. */
import type { FilledSheet } from './form/filled-sheet';
import type { ListName } from '../schema/lists';
import type { Table } from '../schema/table';
import type { CellValue } from '../data/cell';
import type { RowRun } from './periods/period-rows';
import type { Period } from '../data/periods';
import type { Merge } from '../workbook/snapshot';
import type { CellLook } from '../workbook/cell-look';
import type { Page } from '../report/sheet/page';
import type { LocaleAndZone } from '../workbook/locale';
import type { OwnHeading } from '../workbook/managed-columns';

/** Texts for one of the add-on's own columns beside a table; only runs that differ are named. */
export interface OwnColumnChange {
  readonly kind: 'own-column';
  readonly sheet: string;
  /** 0-based. */
  readonly column: number;
  /** Set where the column is new: its heading and the 0-based row of the table's header. */
  readonly newHeading?: { readonly heading: OwnHeading; readonly row: number };
  readonly runs: readonly { readonly row: number; readonly texts: readonly string[] }[];
}

/** Colours the cells that Kiểm tra names; replaces the add-on's own rules on the sheet, and no other. */
export interface ColourRulesChange {
  readonly kind: 'colour-rules';
  readonly sheet: string;
  /** 0-based row of the first data row, and column of Kiểm tra. */
  readonly firstRow: number;
  readonly findingsColumn: number;
  readonly columns: readonly ColouredColumn[];
}

export interface ColouredColumn {
  /** As Kiểm tra names it. */
  readonly heading: string;
  readonly column: number;
  /** Whether the cell above the first row reads exactly so: one rule serves all such columns. */
  readonly isHeaded: boolean;
}

/** Writes a sheet of the add-on's own, whole. */
export interface PageChange {
  readonly kind: 'page';
  readonly title: string;
  readonly role: string;
  readonly page: Page;
  /** The 0-based place among the sheets of a new one. */
  readonly index?: number;
  /** The hash of the registers that the page was made from, to tell later whether it is out of date. */
  readonly dataHash?: string;
  /** The period of a report, by which its figures are traced later. */
  readonly period?: Period;
}

/** Makes a table's sheet, or mends it: headings, drop-downs, formats, frozen header. */
export interface TableChange {
  readonly kind: 'table';
  readonly table: Table;
  /** The sheet's title as it stands; null: it is to be made. */
  readonly sheet: string | null;
  /** 0-based row of the (last) header row. */
  readonly headerRow: number;
  readonly columns: readonly TableColumnPlace[];
  /** The 0-based row below the last one that holds anything. */
  readonly endOfData: number;
  /** null: nowhere, since a sheet that holds the values could not be read. */
  readonly dropDowns: DropDowns | null;
}

/** A column that the sheet has, or is to have, and its 0-based place. */
export interface TableColumnPlace {
  readonly key: string;
  readonly column: number;
  readonly isNew: boolean;
}

/** Where the native drop-downs take their values from. */
export interface DropDowns {
  readonly lists: ReadonlyMap<ListName, CellRange>;
  readonly wards: CellRange;
}

/** Cells of one column; 0-based, the end excluded. */
export interface CellRange {
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
  readonly endRow: number;
}

/** Writes values into cells that are blank, or that are the add-on's own. */
export interface CellsChange {
  readonly kind: 'cells';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** By row, then column; null leaves a cell as it is, '' clears it. */
  readonly values: readonly (readonly (CellValue | null)[])[];
  /**
   * 'own': shown in grey, as the add-on's; 'date': the numbers are day serials, shown as days;
   * 'number': they are none, whatever format the cells had; 'amount': shown with dots;
   * 'heading': as headings are.
   */
  readonly style?: 'own' | 'date' | 'number' | 'amount' | 'heading';
  /** In place of a style: how each cell looks, by row, then column. */
  readonly looks?: readonly (readonly CellLook[])[];
}

/**
 * Warns whoever edits these rows, and stops nobody. The add-on's own protections of that
 * description on the sheet are replaced, and no other; without rows they go.
 */
export interface ProtectionChange {
  readonly kind: 'protection';
  readonly sheet: string;
  /** By which it is found again; Google shows it in the list of protections. */
  readonly description: string;
  /** 0-based, the end excluded; 'sheet': the whole of it. */
  readonly rows: 'sheet' | readonly RowRun[];
  /** Of these rows only some columns; 0-based, the end excluded. */
  readonly columns?: readonly [column: number, endColumn: number];
}

/**
 * Gives the spreadsheet another locale or time zone, or both: after the write and in a call of its
 * own, so that nothing else fails where it is refused.
 */
export interface PropertiesChange {
  readonly kind: 'properties';
  readonly properties: LocaleAndZone;
}

/** Writes what the file as a whole is (see wards/ward-file-identity); replaces the value of that key. */
export interface FileMarkChange {
  readonly kind: 'file-mark';
  readonly key: string;
  readonly value: string;
}

/** Takes a blank sheet away, such as the one that a new spreadsheet comes with. */
export interface BlankSheetRemoval {
  readonly kind: 'blank-sheet-removal';
  readonly sheet: string;
}

/**
 * Begins a sheet anew: adds it, or clears the one of that title (values, looks, notes, drop-downs,
 * merges). What is to stand on it comes in the changes behind it.
 */
export interface FreshSheetChange {
  readonly kind: 'fresh-sheet';
  readonly sheet: string;
  readonly isNew: boolean;
  /** Rows above and with the header. */
  readonly frozenRows: number;
  readonly merges: readonly Merge[];
}

/** Takes merged cells apart, before others than the first of them are written. */
export interface UnmergeChange {
  readonly kind: 'unmerge';
  readonly sheet: string;
  readonly range: Merge;
}

/** Merges cells again that were taken apart; all but the first of them are blank by then. */
export interface MergeChange {
  readonly kind: 'merge';
  readonly sheet: string;
  readonly range: Merge;
}

/** Copies a form's sheet and fills the copy in. */
export interface FilledFormChange {
  readonly kind: 'filled-form';
  /** The title of the form. */
  readonly form: string;
  /** That of the copy, which no sheet has. */
  readonly title: string;
  readonly filled: FilledSheet;
}

/** Deletes whole rows. Rows of other changes are counted before it, so it comes after them. */
export interface RowRemoval {
  readonly kind: 'row-removal';
  readonly sheet: string;
  /** 0-based, ascending. */
  readonly rows: readonly number[];
}

export type Change =
  | PropertiesChange
  | FileMarkChange
  | OwnColumnChange
  | ColourRulesChange
  | PageChange
  | TableChange
  | CellsChange
  | ProtectionChange
  | BlankSheetRemoval
  | FreshSheetChange
  | UnmergeChange
  | MergeChange
  | FilledFormChange
  | RowRemoval;
