/** The report of a period: as the sheet Tổng hợp, and as a document for a Word file. */
import type { ListSheet } from '../domain/commands/list-pages';
import { report, type ReportInput } from '../domain/commands/report';
import {
  reportDocument as documentCommand,
  type ReportDocumentResult,
} from '../domain/commands/report-document';
import { reportJson, type ReportJson } from '../domain/commands/report-json';
import type { Failure } from '../domain/failures/catalogue';
import { answer, type Reply } from './answer';
import { periodOf, reportDocumentRequest, reportRequest } from './inputs';
import { pdfAddress } from './pdf-address';

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
