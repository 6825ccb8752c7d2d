/** Defines what a formula is computed with, and the cell that it is computed for. */
import type { ColumnIndex } from './criteria/column-index';
import type { Range, Regional, SheetValues } from './values';

/** Where sheets, names and tables of a workbook are looked up; undefined: there is none such. */
export interface Names {
  readonly sheet: (title: string) => SheetValues | undefined;
  readonly name: (name: string) => Range | undefined;
  readonly table: (text: string, at: At) => Range | undefined;
  readonly hasTable: (text: string) => boolean;
  /** The pattern by which a cell shows its number as a date; null: it is none. */
  readonly shown: (sheet: SheetValues, row: number, column: number) => string | null;
}

export interface Computing extends Regional {
  readonly index: ColumnIndex;
  readonly names: Names;
  /** Makes sure that the cells of a range that was only now found out are computed. */
  readonly demand: (range: Range) => void;
}

export interface At {
  readonly sheet: SheetValues;
  readonly row: number;
  readonly column: number;
  readonly computing: Computing;
}
