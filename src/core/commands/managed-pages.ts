/**
 * Sheets that the add-on writes whole. One of that name that it did not write, or that was
 * edited since, is never overwritten unless told so: the sidebar asks, the command line writes
 * beside it ("Tổng hợp (2)").
 */
import { failure, type Result } from '../messages/failure-catalog';
import { fold } from '../vietnamese/fold';
import type { Snapshot, SheetCells } from '../workbook/snapshot';
import { hashOfColumns } from '../report/sheet/page';

export interface OwnPage {
  readonly role: string;
  readonly title: string;
  /** Set where only a page made from the same may be replaced: its PageChange has the same one. */
  readonly dataHash?: string;
}

/** Excel allows no longer titles. */
export const longestTitle = 31;

export const summaryPage: OwnPage = { role: 'summary', title: 'Tổng hợp' };
export const findingsPage: OwnPage = { role: 'findings', title: 'Lỗi' };
export const guidePage: OwnPage = { role: 'guide', title: 'Hướng dẫn' };

/** What to do with a sheet that is in the way. */
export type ConflictPolicy = 'ask' | 'beside' | 'replace';

/** A page's title, or the same with a number behind it, also of a page that goes on from the first. */
export function isPageTitle(title: string, page: OwnPage): boolean {
  const folded = fold(title);
  const base = fold(page.title);
  return (
    folded === base ||
    (folded.startsWith(`${base} (`) && /^ \((?:trang )?\d+\)$/.test(folded.slice(base.length)))
  );
}

/** A page that goes on where the first has no more room: the second of them has index 1. */
export function furtherPage(page: OwnPage, index: number): OwnPage {
  return index === 0 ? page : { ...page, title: `${page.title} (trang ${index + 1})` };
}

/** The summary that was made last; undefined where none was made. */
export function latestSummary({ sheets }: Snapshot): SheetCells | undefined {
  return [...sheets]
    .reverse()
    .find(({ title, mark }) => mark?.role === summaryPage.role && isPageTitle(title, summaryPage));
}

/** The title under which a page is to be written now; a sheet of that title may be replaced. */
export function titleFor(
  snapshot: Snapshot,
  page: OwnPage,
  inTheWay: ConflictPolicy,
): Result<{ readonly title: string }> {
  const withTitle = (title: string) =>
    snapshot.titles.find((candidate) => fold(candidate) === fold(title));
  const first = withTitle(page.title);
  if (first !== undefined && inTheWay === 'replace') return { ok: true, title: first };
  for (let number = 1; ; number += 1) {
    const title = number === 1 ? page.title : numbered(page.title, number);
    const existing = withTitle(title);
    if (existing === undefined) return { ok: true, title };
    if (
      mayReplace(
        snapshot.sheets.find((sheet) => sheet.title === existing),
        page,
      )
    ) {
      return { ok: true, title: existing };
    }
    if (inTheWay === 'ask') return failure('sheet-kept', { sheet: existing });
  }
}

function numbered(title: string, number: number): string {
  const ending = ` (${number})`;
  return title.slice(0, longestTitle - ending.length).trimEnd() + ending;
}

/** The add-on wrote it and nobody edited it since; or it is blank. */
export function mayReplace(sheet: SheetCells | undefined, { role, dataHash }: OwnPage): boolean {
  if (sheet === undefined) return false;
  const { mark, values, charts } = sheet;
  const isBlank = values.every((column) => column.every((value) => value === ''));
  const isSame = dataHash === undefined || dataHash === mark?.dataHash;
  if (isBlank && charts === 0) return true;
  const isWritten = mark?.role === role && mark.hash === hashOfColumns(values);
  return isWritten && isSame && mark.charts === charts;
}
