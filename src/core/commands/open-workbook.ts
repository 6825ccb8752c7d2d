/** What every command needs before it looks at rows: the sheets that must be there, and a layout that is known. */
import { failure, type Failure, type Result } from '../messages/failure-catalog';
import { allTables, mainTables, ownTables } from '../schema/all';
import { paperTables } from '../schema/paper-sheets';
import { titlesOf, type Column, type Table } from '../schema/table';
import { wardList } from '../schema/reference-sheets';
import { fold } from '../vietnamese/fold';
import { rowCountOf, type Snapshot } from '../workbook/snapshot';
import { otherTitles, renamedSheets } from '../workbook/renamed-sheets';
import { readWorkbook, sheetFor, type WorkbookData } from '../workbook/read-workbook';
import { isPageTitle, type OwnPage } from './managed-pages';

/** The version of the workbook's layout, written into `Thiết lập` by set-up. Raise it when a table changes. */
export const templateVersion = 3;

/** The titles of the tables' sheets, and of the pages named. */
export function tableTitles(titles: readonly string[], ...pages: readonly OwnPage[]) {
  const wanted = new Set([...allTables, ...paperTables, ...ownTables].flatMap(titlesOf).map(fold));
  return titles.filter(
    (title) => wanted.has(fold(title)) || pages.some((page) => isPageTitle(title, page)),
  );
}

/** The same, and where a main register is not there, every sheet that may be it under another name. */
export function tableOrOtherTitles(titles: readonly string[], ...pages: readonly OwnPage[]) {
  const present = new Set(titles.map(fold));
  const isComplete = mainTables.every(({ sheet }) => present.has(fold(sheet)));
  const wanted = tableTitles(titles, ...pages);
  return isComplete ? wanted : [...new Set([...wanted, ...otherTitles(titles)])];
}

/** Asks about the first sheet that is a register by its columns, though not by its name; null: there is none. */
export function renamed(
  snapshot: Snapshot,
  workbook: WorkbookData,
  code: 'sheet-renamed' | 'ward-sheet-renamed' = 'sheet-renamed',
): Failure | null {
  const [first] = renamedSheets(snapshot, workbook);
  return first === undefined
    ? null
    : failure(code, {
        sheet: first.sheet.title,
        register: first.table.sheet,
        rowsNumber: first.rows,
      });
}

/** Reads a workbook, or says which sheet is missing or that its layout is newer than this add-on. */
export function openWorkbook(
  snapshot: Snapshot,
  today: number,
): Result<{ readonly workbook: WorkbookData }> {
  if (sheetFor(snapshot, wardList) === undefined) {
    return failure('sheet-missing', { sheet: wardList.sheet });
  }
  const isThere = (table: Table) => {
    const sheet = sheetFor(snapshot, table);
    return sheet !== undefined && rowCountOf(sheet) > 0;
  };
  if (!mainTables.some(isThere)) {
    return (
      renamed(snapshot, readWorkbook(snapshot, today)) ??
      failure('data-sheets-missing', {
        sheets: mainTables.map(({ sheet }) => sheet).join(', '),
      })
    );
  }
  const workbook = readWorkbook(snapshot, today);
  return newerTemplate(workbook) ?? { ok: true, workbook };
}

/** A failure where the workbook was laid out by a newer add-on. */
export function newerTemplate({ settings }: WorkbookData): Failure | null {
  const found = Number(settings.templateVersion);
  return Number.isFinite(found) && found > templateVersion
    ? failure('template-newer', { found, known: templateVersion })
    : null;
}

/** The first sheet or column without which rows cannot be judged, as a failure; null when all is there. */
export function unreadableSheet({ unreadable }: WorkbookData): Failure | null {
  const [first] = unreadable;
  if (first === undefined) return null;
  const { sheet, why } = first;
  if (why.kind === 'no-header') return failure('header-missing', { sheet: sheet.title });
  if (why.kind === 'summary') return failure('sheet-is-summary', { sheet: sheet.title });
  return failure('column-missing', { sheet: sheet.title, ...missingColumns(why.columns) });
}

/** All headings that a sheet lacks, in words, and the first of them. */
export function missingColumns(columns: readonly Column[]) {
  const headings = columns.map(({ heading }) => heading);
  return {
    columns: headings.map((heading) => `“${heading}”`).join(', '),
    column: headings[0] ?? '',
  };
}
