/**
 * The functions that the sidebar calls, and the command line too: plain JSON in and out.
 * What goes wrong is `{ ok: false, code, params, message }`, never an exception.
 */
import { check } from '../domain/commands/check';
import { confirm, revoke, type ConfirmResult, type RevokeResult } from '../domain/commands/confirm';
import { describe } from '../domain/commands/describe';
import { countsOf, issueOf, type Counts, type Issue } from '../domain/commands/issues';
import type { ListSheet } from '../domain/commands/list-pages';
import { mend, type MendResult } from '../domain/commands/mends/mend';
import { undo, type UndoResult } from '../domain/commands/mends/undo';
import { report, type ReportInput } from '../domain/commands/report';
import {
  reportDocument as documentCommand,
  type ReportDocumentResult,
} from '../domain/commands/report-document';
import { reportJson, type ReportJson } from '../domain/commands/report-json';
import { setUp, type SetUpResult } from '../domain/commands/set-up/set-up';
import { failure, type Failure } from '../domain/failures/catalogue';
import type { PeriodState } from '../domain/tables/history';
import { toIsoDate } from '../domain/text/dates';
import { answer, refusal, type Refusal, type Reply } from './answer';
import {
  cellRequest,
  checkRequest,
  confirmRequest,
  describeRequest,
  mendRequest,
  parsed,
  periodOf,
  reportDocumentRequest,
  reportRequest,
  revokeRequest,
  setUpRequest,
  undoRequest,
} from './inputs';
import { userLanguage } from './environment';
import { pdfAddress } from './pdf-address';

export type { Refusal, Reply } from './answer';
export { boardOfWards } from './gathering/board-of-wards';
export type { BoardReply } from './gathering/board-of-wards';
export { gatherWards, lookAtWards, previewGather } from './gathering/gather-wards';
export type { GatherReply, WardReply } from './gathering/gather-wards';
export { mendWardFile, sendBack } from './gathering/send-back';
export { adoptFile } from './wards/adopt-file';
export { listWards } from './wards/list-wards';
export type { ListWardsReply, WardRow } from './wards/list-wards';
export { revokeAccess } from './wards/revoke-access';
export { shareWard } from './wards/share-ward';
export type { ShareWardReply } from './wards/share-ward';
export { showWordDialog } from './word-dialog';
export { fillNextYear, openNewYear } from './new-year';
export type { NewYearReply, NextYearReply } from './new-year';
export { closePeriod, lookAtPeriod, reopenPeriod } from './periods';
export type { ClosingReply, ReopeningReply } from './periods';
export { traceFigure, type TraceReply } from './trace-figure';

export interface CheckReply {
  readonly counts: Counts;
  readonly issues: readonly Issue[];
  /** The sheet that lists the findings. */
  readonly findingsSheet: string;
  /** Set where a sheet's rows could not be judged at all. */
  readonly unreadable: Refusal | null;
}

export interface ReportReply {
  readonly report: ReportJson;
  /** The names of the wards that the figures name by code. */
  readonly wardNames: Readonly<Record<string, string>>;
  /** The title of the sheet written. */
  readonly sheet: string;
  /** The address of the sheet as a PDF; null where it cannot be told. */
  readonly pdf: string | null;
  /** The sheets of the lists for publication, where they were asked for. */
  readonly listSheets: readonly ListSheet[];
}

export type ReportDocumentReply = ReportDocumentResult;

export interface DescribeReply {
  /** The period of the settings, its days as YYYY-MM-DD; null when there is none. */
  readonly period: { readonly from: string; readonly to: string; readonly name: string } | null;
  /** YYYY-MM-DD in the spreadsheet's time zone. */
  readonly today: string;
  readonly exact: boolean;
  readonly isVietnamese: boolean;
  readonly hasTables: boolean;
  readonly reportSheet: string | null;
  /** Whether the data has changed since the summary sheet was made. */
  readonly stale: boolean;
  /** Every period that was ever closed, the latest first; days as YYYY-MM-DD. */
  readonly records: readonly PeriodRecordReply[];
}

export interface PeriodRecordReply {
  readonly from: string;
  readonly to: string;
  readonly state: PeriodState;
  /** When it was closed, or reopened, and by whom. */
  readonly when: string;
  readonly who: string;
  readonly reason: string;
}

/** Judges the whole workbook; writes Kiểm tra and Lỗi. */
export function checkWorkbook(input: unknown): Reply<CheckReply> {
  return answer(input, {
    schema: checkRequest,
    command: check,
    input: ({ inTheWay }, { today }) => ({ ok: true, value: { today, inTheWay } }),
    reply: ({ findings, findingsSheet, unreadable }, { language }): CheckReply => ({
      counts: countsOf(findings),
      issues: findings.map((finding) => issueOf(finding, language)),
      findingsSheet,
      unreadable: unreadable && refusal(unreadable, language),
    }),
  });
}

/** Makes the report of a period; writes Tổng hợp. */
export function makeReport(input: unknown): Reply<ReportReply> {
  return answer(input, {
    schema: reportRequest,
    command: report,
    input: (request, { today, now }) => {
      const chosen = choicesOf(request);
      if (!chosen.ok) return chosen;
      const { strict, inTheWay } = request;
      return { ok: true, value: { today, now, ...chosen.value, strict, inTheWay } };
    },
    reply: (result): ReportReply => ({
      report: reportJson(result),
      wardNames: Object.fromEntries(result.figures.wards.map(({ code, name }) => [code, name])),
      sheet: result.sheet,
      pdf: pdfOf(result.sheet, result.isUpright),
      listSheets: result.listSheets,
    }),
  });
}

function pdfOf(title: string, isUpright: boolean): string | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet?.getSheetByName(title) ?? null;
  return sheet === null ? null : pdfAddress(spreadsheet.getUrl(), sheet.getSheetId(), isUpright);
}

/** The report of a period as a document, for a Word file; writes nothing. */
export function reportDocument(input: unknown): Reply<ReportDocumentReply> {
  return answer(input, {
    schema: reportDocumentRequest,
    command: documentCommand,
    input: (request, { today }) => {
      const chosen = choicesOf(request);
      return chosen.ok ? { ok: true, value: { today, ...chosen.value, strict: false } } : chosen;
    },
    reply: (result): ReportDocumentReply => result,
  });
}

/** What decides the figures of a report and how they are written. */
function choicesOf({
  from,
  to,
  exact,
  lists,
}: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly exact?: boolean | undefined;
  readonly lists: boolean;
}):
  | { readonly ok: true; readonly value: Pick<ReportInput, 'period' | 'exact' | 'lists'> }
  | Failure {
  const period = periodOf(from, to);
  return period.ok
    ? { ok: true, value: { period: period.value, exact: exact ?? null, lists } }
    : period;
}

/** Makes the sheets that are missing and mends the others; touches no data. */
export function setUpWorkbook(input: unknown): Reply<SetUpResult> {
  return answer(input, {
    schema: setUpRequest,
    command: setUp,
    input: ({ vietnamese }, { today }) => ({ ok: true, value: { today, vietnamese } }),
    reply: (result) => result,
  });
}

/** What the sidebar shows before anything is run; writes nothing. */
export function describeWorkbook(input: unknown): Reply<DescribeReply> {
  return answer(input, {
    schema: describeRequest,
    command: describe,
    input: (_, { today }) => ({ ok: true, value: { today } }),
    reply: ({ period, records, ...rest }, { today }): DescribeReply => ({
      ...rest,
      records: records.map(({ period: { from, to }, ...record }) => ({
        from: toIsoDate(from),
        to: toIsoDate(to),
        ...record,
      })),
      today: toIsoDate(today),
      period: period && {
        from: toIsoDate(period.from),
        to: toIsoDate(period.to),
        name: period.name,
      },
    }),
  });
}

/** Confirms warnings as in order, with a reason; they leave the counts at the next check. */
export function confirmWarnings(input: unknown): Reply<ConfirmResult> {
  return answer(input, {
    schema: confirmRequest,
    command: confirm,
    input: ({ findings, reason, who }, { now }) => ({
      ok: true,
      value: { now, findings, reason, who },
    }),
    reply: (result) => result,
  });
}

/** Takes confirmations back; the warnings stand again at the next check. */
export function revokeConfirmations(input: unknown): Reply<RevokeResult> {
  return answer(input, {
    schema: revokeRequest,
    command: revoke,
    input: ({ keys }, { today }) => ({ ok: true, value: { today, keys } }),
    reply: (result) => result,
  });
}

/** Writes certain proposals into their cells, each only where it still holds the value seen. */
export function mendFindings(input: unknown): Reply<MendResult> {
  return answer(input, {
    schema: mendRequest,
    command: mend,
    input: ({ findings, who }, { now }) => ({
      ok: true,
      value: { now, who, findings: findings ?? null },
    }),
    reply: (result) => result,
  });
}

/** Takes the last mends back, where the cells still hold what was written. */
export function undoMends(input: unknown): Reply<UndoResult> {
  return answer(input, {
    schema: undoRequest,
    command: undo,
    input: (_, { now }) => ({ ok: true, value: { now } }),
    reply: (result) => result,
  });
}

/** Goes to a cell, e.g. of a finding. */
export function showCell(input: unknown): Reply<object> {
  const request = parsed(cellRequest, input);
  if (!request.ok) return refusal(request, userLanguage());
  const { sheet: title, cell } = request.value;
  const sheet = SpreadsheetApp.getActiveSpreadsheet()?.getSheetByName(title);
  if (sheet === null || sheet === undefined) {
    return refusal(failure('sheet-missing', { sheet: title }), userLanguage());
  }
  sheet.getRange(cell).activate();
  return { ok: true };
}
