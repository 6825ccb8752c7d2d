/**
 * Close a period: its figures go into `Lịch sử kỳ`, its report is kept as a sheet of its own, its
 * rows warn whoever edits them, its wards are marked; all in one atomic write. A look beforehand
 * plans the same and writes nothing.
 */
import { findAll } from '../../checks/run-checks';
import { failure, type Result } from '../../messages/failure-catalog';
import { closingRows } from './history-rows';
import { errorsInPeriod } from './period-rows';
import { recordFor, recordsOf, type PeriodRecord } from '../../figures/closed-periods';
import { pageOf } from '../../report/sheet/layout';
import { history } from '../../schema/managed-sheets';
import type { Period } from '../../data/periods';
import type { Snapshot } from '../../workbook/snapshot';
import type { WorkbookData } from '../../workbook/read-workbook';
import { appendedRows } from '../append-rows';
import { reportOf } from '../report/build-report';
import { choosePeriod, type ChosenPeriod } from '../choose-period';
import type { Command } from '../command';
import { titleFor } from '../managed-pages';
import { openWorkbook, tableTitles, unreadableSheet } from '../open-workbook';
import { submissionsTitle } from '../collect/submissions';
import { frozenPage, isFrozenTitle } from './frozen-page';
import { protectRows, protectSheet } from './protections';
import { closedWards } from './ward-states';

export interface PeriodInput {
  /** Day serial with the time of day as its fraction, in the spreadsheet's time zone. */
  readonly now: number;
  /** Day serials; null: the period of the settings. */
  readonly period: Period | null;
}

export interface ClosePeriodInput extends PeriodInput {
  /** Needed where errors stand in the period, or it has not ended; '' for none. */
  readonly reason: string;
  readonly who: string;
}

/** What closing does, or would do. */
export interface ClosePreview {
  readonly name: string;
  readonly period: Period;
  /** Errors that stand in the period. */
  readonly errors: number;
  /** Whether today is after its last day. */
  readonly hasEnded: boolean;
  /** The sheet that keeps the report. */
  readonly sheet: string;
  /** Rows of the registers that warn before they are edited. */
  readonly protectedRows: number;
  /** What the history says of the period; null where it was never closed. */
  readonly record: Pick<PeriodRecord, 'state' | 'when' | 'who' | 'reason'> | null;
}

export const closePeriod: Command<ClosePeriodInput, ClosePreview> = {
  name: 'close-period',
  reads: periodTitles,
  plan: (input, snapshot) => {
    const { now, reason, who } = input;
    const prepared = prepare(input, snapshot);
    if (!prepared.ok) return prepared;
    const { workbook, chosen, outlook, frozen, protection, built } = prepared;
    const { name, period } = chosen;
    const { record, errors, hasEnded } = outlook;
    if (record !== null && record.state !== 'reopened') {
      return failure('period-closed', { name, when: record.when, who: record.who });
    }
    if (built.input.figures.countedRows === 0) return failure('period-empty', { name });
    if (!hasEnded && reason === '') {
      return failure('unended-needs-reason', { name, lastDate: period.to });
    }
    if (errors > 0 && reason === '') {
      return failure('errors-need-reason', { name, errorsNumber: errors });
    }
    const rows = closingRows({ period, name, reason, who, now }, built.input.figures);
    const appended = appendedRows(snapshot, history, rows);
    if (appended === null) return failure('header-missing', { sheet: history.sheet });
    return {
      ok: true,
      changes: [
        ...appended,
        protectSheet(history.sheet),
        {
          kind: 'page',
          role: frozen.role,
          title: outlook.sheet,
          page: pageOf(built.document),
          dataHash: frozen.dataHash,
          period: chosen.period,
        },
        protectSheet(outlook.sheet),
        ...protection,
        ...closedWards(workbook, snapshot, { chosen, now, reason }),
      ],
      result: outlook,
    };
  },
};

/** What closing would do, and whether the period is closed. */
export const lookAtPeriod: Command<PeriodInput, ClosePreview> = {
  name: 'look-at-period',
  onlyReads: true,
  reads: periodTitles,
  plan: (input, snapshot) => {
    const prepared = prepare(input, snapshot);
    return prepared.ok ? { ok: true, changes: [], result: prepared.outlook } : prepared;
  },
};

export function periodTitles(titles: readonly string[]): readonly string[] {
  const wanted = new Set([
    ...tableTitles(titles),
    ...submissionsTitle(titles),
    ...titles.filter(isFrozenTitle),
  ]);
  return titles.filter((title) => wanted.has(title));
}

/** The workbook and the period that a command is about, or why it cannot be. */
export function periodOf(
  { now, period }: PeriodInput,
  snapshot: Snapshot,
): Result<{ readonly workbook: WorkbookData; readonly chosen: ChosenPeriod }> {
  const read = openWorkbook(snapshot, Math.floor(now));
  if (!read.ok) return read;
  const { workbook } = read;
  const unreadable = unreadableSheet(workbook);
  if (unreadable !== null) return unreadable;
  const chosen = choosePeriod(workbook, period);
  return chosen.ok ? { ok: true, workbook, chosen } : chosen;
}

function prepare(input: PeriodInput, snapshot: Snapshot) {
  const found = periodOf(input, snapshot);
  if (!found.ok) return found;
  const { workbook, chosen } = found;
  const findings = findAll(workbook, snapshot);
  const frozen = frozenPage(chosen);
  // A sheet that someone else made, or edited, is never asked about: the report goes beside it.
  const target = titleFor(snapshot, frozen, 'beside');
  if (!target.ok) return target;
  const { changes: protection, rowCount } = protectRows(workbook, chosen.period);
  const record = recordFor(recordsOf(workbook), chosen.period);
  const outlook: ClosePreview = {
    name: chosen.name,
    period: chosen.period,
    errors: errorsInPeriod(workbook, findings, chosen.period).length,
    hasEnded: Math.floor(input.now) > chosen.period.to,
    sheet: target.title,
    protectedRows: rowCount,
    record:
      record === undefined
        ? null
        : { state: record.state, when: record.when, who: record.who, reason: record.reason },
  };
  return {
    ok: true as const,
    workbook,
    chosen,
    outlook,
    frozen,
    protection,
    built: reportOf(workbook, findings, chosen, null, Math.floor(input.now)),
  };
}
