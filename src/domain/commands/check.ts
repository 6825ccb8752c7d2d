/** Check: judges every row, writes the column Kiểm tra beside the registers, and the sheet Lỗi. */
import { findAll } from '../checks/all';
import type { Failure } from '../failures/catalogue';
import type { Finding } from '../findings/finding';
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
    return {
      ok: true,
      changes: findingsChanges(workbook, findings, target.title),
      result: { findings, unreadable: unreadableSheet(workbook), findingsSheet: target.title },
    };
  },
};
