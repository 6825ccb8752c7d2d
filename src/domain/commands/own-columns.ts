/** The add-on's own columns beside a table: found by heading anywhere, created last, never read as data. */
import type { SheetCells } from '../workbook/book';
import type { Header } from '../workbook/header';
import { ownColumnNamed, sourceHeading } from '../workbook/source-column';

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
