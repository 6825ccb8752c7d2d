/** The column Nguồn beside a register: from which ward's file a row was gathered; blank for rows typed here. */
import { foldHeading } from '../vietnamese/fold';
import type { SheetCells } from './snapshot';
import type { Header } from './header';

export const sourceHeading = 'Nguồn';

/** The 0-based column of one of the add-on's own headings, found anywhere in the header; null: the sheet has none. */
export function ownColumnNamed(sheet: SheetCells, header: Header, heading: string): number | null {
  const wanted = foldHeading(heading);
  const found = sheet.values.findIndex((column) => {
    for (let row = header.firstRow; row <= header.lastRow; row += 1) {
      const text = column[row];
      if (typeof text === 'string' && foldHeading(text) === wanted) return true;
    }
    return false;
  });
  return found < 0 ? null : found;
}

/** What Nguồn holds by 0-based sheet row; '' where the row was typed here. */
export function sourcesOf(sheet: SheetCells, header: Header): (row: number) => string {
  const column = ownColumnNamed(sheet, header, sourceHeading);
  const values = column === null ? undefined : sheet.values[column];
  return values === undefined ? () => '' : (row) => String(values[row] ?? '').trim();
}

// The add-on's own columns beside a table: found by heading anywhere, created last, never read as data.

/** The findings of the row. */
export const findingsHeading = 'Kiểm tra';

export type OwnHeading = typeof findingsHeading | typeof sourceHeading;

export interface OwnColumns {
  /** 0-based; null where the sheet has none yet. */
  readonly findings: number | null;
  /** 0-based place of Nguồn; null where the sheet has none yet. */
  readonly source: number | null;
  /** The first column right of everything that the sheet holds. */
  readonly next: number;
}

export function ownColumns(sheet: SheetCells, header: Header): OwnColumns {
  let next = sheet.values.length;
  while (next > 0 && (sheet.values[next - 1] ?? []).every((value) => value === '')) next -= 1;
  return {
    findings: ownColumnNamed(sheet, header, findingsHeading),
    source: ownColumnNamed(sheet, header, sourceHeading),
    next,
  };
}
