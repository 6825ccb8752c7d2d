/** The add-on's own columns beside a table: found by heading anywhere, created last, never read as data. */
import { foldHeading } from '../text/fold';
import type { SheetCells } from '../workbook/book';
import type { Header } from '../workbook/header';

/** The findings of the row. */
export const findingsHeading = 'Kiểm tra';

/** The code of the ward that a row was gathered from. */
export const sourceHeading = 'Nguồn';

export interface OwnColumns {
  /** 0-based; null where the sheet has none yet. */
  readonly findings: number | null;
  /** The first column right of everything that the sheet holds. */
  readonly next: number;
}

export function ownColumns(sheet: SheetCells, header: Header): OwnColumns {
  const wanted = foldHeading(findingsHeading);
  const findings = sheet.values.findIndex((column) => {
    for (let row = header.firstRow; row <= header.lastRow; row += 1) {
      const text = column[row];
      if (typeof text === 'string' && foldHeading(text) === wanted) return true;
    }
    return false;
  });
  let next = sheet.values.length;
  while (next > 0 && (sheet.values[next - 1] ?? []).every((value) => value === '')) next -= 1;
  return { findings: findings < 0 ? null : findings, next };
}
