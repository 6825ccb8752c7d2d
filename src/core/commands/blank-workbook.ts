/** A new spreadsheet: one sheet, whatever its name, with nothing on it, which goes once others stand beside it. */
import { allTables } from '../schema/all';
import { fold } from '../vietnamese/fold';
import { rowCountOf, type Snapshot } from '../workbook/snapshot';
import type { Change } from './change';
import { guidePage, isPageTitle } from './managed-pages';

/** The titles to be read: those known, or the only one there is, to see whether it is blank. */
export function withBlankSheet(
  titles: readonly string[],
  known: readonly string[],
): readonly string[] {
  const [only, ...others] = titles;
  return others.length === 0 && only !== undefined && !known.includes(only) ? [only] : known;
}

export function isBlankWorkbook({ titles, sheets }: Snapshot): boolean {
  return titles.length <= 1 && sheets.every((sheet) => rowCountOf(sheet) === 0);
}

/** Nothing, where the one sheet is ours, or something stands on it. */
export function blankSheetRemoval({ titles, sheets }: Snapshot): readonly Change[] {
  const [sheet] = sheets;
  const isOurs = (title: string) =>
    isPageTitle(title, guidePage) || allTables.some((table) => fold(table.sheet) === fold(title));
  return titles.length === 1 &&
    sheet !== undefined &&
    !isOurs(sheet.title) &&
    rowCountOf(sheet) === 0
    ? [{ kind: 'blank-sheet-removal', sheet: sheet.title }]
    : [];
}
