/** Check: judges every row, writes the column Kiểm tra beside the registers, and the sheet Lỗi. */
import { findAll } from '../../checks/run-checks';
import { failure, type Failure } from '../../messages/failure-catalog';
import type { Finding } from '../../messages/finding';
import type { SheetRows } from '../../messages/row-counts';
import { rowCountsOf } from '../../figures/row-counts';
import type { Snapshot } from '../../workbook/snapshot';
import type { WorkbookData } from '../../workbook/read-workbook';
import { choosePeriod } from '../choose-period';
import type { Command, CommonInput } from '../command';
import { writeFindings } from './write-findings';
import { findingsPage, type ConflictPolicy } from '../managed-pages';
import { openWorkbook, renamed, tableOrOtherTitles, unreadableSheet } from '../open-workbook';

export interface CheckInput extends CommonInput {
  /** What to do when a sheet named Lỗi is not the add-on's, or was edited. */
  readonly inTheWay: ConflictPolicy;
  /** Written at once, whatever its size, for hosts that take batches of any size. */
  readonly isWhole?: boolean;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  /** The first sheet whose rows could not be judged at all. */
  readonly unreadable: Failure | null;
  /** What the figures of the period are still without: rows, or a period; each says where to begin. */
  readonly missing: readonly Failure[];
  /** How many rows of each register were read, counted and left out. */
  readonly sheets: readonly SheetRows[];
  /** The title of the sheet that lists the findings, the first where there are several. */
  readonly findingsSheet: string;
  /** How many sheets list them. */
  readonly findingsPages: number;
  /** Rows that were too much for one batch: the next check writes them. */
  readonly left: number;
}

export const check: Command<CheckInput, CheckResult> = {
  name: 'check',
  reads: (titles) => tableOrOtherTitles(titles, findingsPage),
  plan: ({ today, inTheWay, isWhole = false }, snapshot) => {
    const read = openWorkbook(snapshot, today);
    if (!read.ok) return read;
    const { workbook } = read;
    const findings = findAll(workbook, snapshot);
    const sheets = rowCountsOf(workbook, findings, workbook.period);
    const missing = missingIn(snapshot, workbook, sheets);
    const about = { sheets, missing };
    const written = writeFindings({ workbook, snapshot, findings, inTheWay, about, isWhole });
    if (!written.ok) return written;
    return {
      ok: true,
      changes: written.changes,
      result: {
        findings,
        unreadable: unreadableSheet(workbook),
        missing,
        sheets,
        findingsSheet: written.title,
        findingsPages: written.pages,
        left: written.left,
      },
    };
  },
};

/** A workbook in which nothing is wrong may be one in which nothing is: neither rows nor a period, or rows elsewhere. */
function missingIn(
  snapshot: Snapshot,
  workbook: WorkbookData,
  sheets: readonly SheetRows[],
): readonly Failure[] {
  const period = choosePeriod(workbook, null);
  const hasRows = workbook.unreadable.length > 0 || sheets.some(({ rows }) => rows > 0);
  const asked = renamed(snapshot, workbook);
  return [
    ...(asked !== null ? [asked] : hasRows ? [] : [failure('rows-missing')]),
    ...(period.ok ? [] : [period]),
  ];
}
