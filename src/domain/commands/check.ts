/** Check: judges every row, writes the column Kiểm tra beside the registers, and the sheet Lỗi. */
import { findAll } from '../checks/all';
import { failure, type Failure } from '../failures/catalogue';
import type { Finding } from '../findings/finding';
import type { SheetRows } from '../findings/sheet-rows';
import { rowCountsOf } from '../indicators/row-counts';
import type { WorkbookReading } from '../workbook/workbook';
import { choosePeriod } from './choose-period';
import type { Command, CommonInput } from './command';
import { findingsChanges } from './findings-changes';
import { findingsPage, titleFor, type InTheWay } from './own-pages';
import { readableWorkbook, tableTitles, unreadableSheet } from './readable';

export interface CheckInput extends CommonInput {
  /** What to do when a sheet named Lỗi is not the add-on's, or was edited. */
  readonly inTheWay: InTheWay;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  /** The first sheet whose rows could not be judged at all. */
  readonly unreadable: Failure | null;
  /** What the figures of the period are still without: rows, or a period; each says where to begin. */
  readonly missing: readonly Failure[];
  /** How many rows of each register were read, counted and left out. */
  readonly sheets: readonly SheetRows[];
  /** The title of the sheet that lists the findings. */
  readonly findingsSheet: string;
}

export const check: Command<CheckInput, CheckResult> = {
  name: 'check',
  reads: (titles) => tableTitles(titles, findingsPage),
  plan: ({ today, inTheWay }, book) => {
    const read = readableWorkbook(book, today);
    if (!read.ok) return read;
    const { workbook } = read;
    const target = titleFor(book, findingsPage, inTheWay);
    if (!target.ok) return target;

    const findings = findAll(workbook, book);
    const sheets = rowCountsOf(workbook, findings, workbook.period);
    const missing = missingIn(workbook, sheets);
    return {
      ok: true,
      changes: findingsChanges(workbook, findings, target.title, { sheets, missing }),
      result: {
        findings,
        unreadable: unreadableSheet(workbook),
        missing,
        sheets,
        findingsSheet: target.title,
      },
    };
  },
};

/** A workbook in which nothing is wrong may be one in which nothing is: neither rows nor a period. */
function missingIn(workbook: WorkbookReading, sheets: readonly SheetRows[]): readonly Failure[] {
  const period = choosePeriod(workbook, null);
  const hasRows = workbook.unreadable.length > 0 || sheets.some(({ rows }) => rows > 0);
  return [...(hasRows ? [] : [failure('rows-missing')]), ...(period.ok ? [] : [period])];
}
