/**
 * A page: a sheet that the add-on writes whole (Tổng hợp, Lỗi …), as data. What is said here
 * is all that a host needs; no Google type is named.
 */
import type { CellValue } from '../../data/cell';
import { hashText } from '../../data/hash';

export interface CellStyle {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  /** Points; 11 unless said. */
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle';
  readonly wrap?: true;
  /** Thin black lines on all four sides. */
  readonly border?: true;
  /** '#rrggbb'. */
  readonly fill?: string;
  readonly color?: string;
  /** A number format pattern of Google Sheets, e.g. '#,##0' or 'dd/mm/yyyy'. */
  readonly format?: { readonly type: 'NUMBER' | 'DATE' | 'PERCENT'; readonly pattern: string };
}

export interface PageCell {
  /** A text is written literally, never parsed as a formula; a day serial needs a DATE format. */
  readonly value: CellValue;
  readonly style?: CellStyle;
  /** The cell that a click leads to. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

export interface PageRow {
  /** Pixels; by default 21, as a new row of Google Sheets. */
  readonly height?: number;
  /** From column A on; null: blank without style. */
  readonly cells: readonly (PageCell | null)[];
}

/** Cells shown as one; 0-based, ends excluded. */
export interface PageMerge {
  readonly row: number;
  readonly endRow: number;
  readonly column: number;
  readonly endColumn: number;
}

/** Bars drawn from cells of the page, whose values they follow; 0-based, ends excluded. */
export interface PageChart {
  readonly bars: 'lying' | 'standing';
  readonly title: string;
  /** The headings, which name the series; the rows of the bars follow them at once. */
  readonly headingRow: number;
  /** The rows of the bars. */
  readonly row: number;
  readonly endRow: number;
  /** The column that names the bars. */
  readonly labels: number;
  readonly series: readonly { readonly column: number; readonly color: string }[];
  /** The cell of the upper left corner. */
  readonly anchor: { readonly row: number; readonly column: number };
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Page {
  /** Pixels, from column A on. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly rows: readonly PageRow[];
  readonly merges: readonly PageMerge[];
  readonly charts?: readonly PageChart[];
  /** The rows before which a new page begins when it is printed. */
  readonly breaks?: readonly number[];
  readonly showGridLines: boolean;
}

/** The hash of a page's values, equal to `hashOfColumns` of what is read back later. */
export function hashOfPage({ rows, columnWidths }: Page): string {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), columnWidths.length);
  const columns = Array.from({ length: width }, (_, column) =>
    rows.map(({ cells }) => cells[column]?.value ?? ''),
  );
  return hashOfColumns(columns);
}

/** The hash of a sheet's values by column, trailing blanks aside: it tells whether someone edited the sheet. */
export function hashOfColumns(columns: readonly (readonly CellValue[])[]): string {
  const trimmed = columns.map((column) => {
    let length = column.length;
    while (length > 0 && (column[length - 1] ?? '') === '') length -= 1;
    return column.slice(0, length).map((value) => value ?? '');
  });
  while (trimmed.length > 0 && trimmed[trimmed.length - 1]?.length === 0) trimmed.pop();
  return hashText(JSON.stringify(trimmed));
}
