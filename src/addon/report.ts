/** The report of a period: as the sheet Tổng hợp, and as a document for a Word file. */
import { fillForm as fillFormCommand, type FillFormResult } from '../core/commands/form/fill-form';
import {
  addProposals as addProposalsCommand,
  type AddProposalsResult,
} from '../core/commands/report/add-proposals';
import type { ListSheet } from '../core/commands/report/list-pages';
import { report, type ReportInput } from '../core/commands/report/report';
import {
  reportDocument as documentCommand,
  type ReportDocumentResult,
} from '../core/commands/report/report-document';
import { reportJson, type ReportJson } from '../core/commands/report/report-json';
import { type Failure, failure, type Result } from '../core/messages/failure-catalog';
import { answer, refusal, type Refusal, type Reply } from './answer';
import {
  addProposalsRequest,
  fillFormRequest,
  periodOf,
  reportDocumentRequest,
  reportRequest,
  parsedDay,
  traceRequest,
  type Input,
} from './inputs';
import {
  trace,
  type TracedFigure,
  type TraceResult,
  type TracedRow,
} from '../core/commands/report/trace';
import { toIsoDate } from '../core/data/dates';

// Where Google gives a sheet as a PDF: the spreadsheet's own export, for who may open it.

/** Of an official document (Nghị định 30/2020), in inches. */
const margins = { top: 0.79, bottom: 0.79, left: 1.18, right: 0.59 };

/**
 * @param spreadsheetAddress as the spreadsheet says it, "https://docs.google.com/spreadsheets/d/ID/edit"
 * @param isUpright whether the page stands upright, else it lies across
 */
export function pdfAddress(
  spreadsheetAddress: string,
  sheetId: number,
  isUpright: boolean,
): string {
  const choices: Readonly<Record<string, string | number | boolean>> = {
    format: 'pdf',
    gid: sheetId,
    size: 'A4',
    portrait: isUpright,
    fitw: true,
    gridlines: false,
    printtitle: false,
    sheetnames: false,
    pagenum: 'CENTER',
    horizontal_alignment: 'CENTER',
    ...Object.fromEntries(Object.entries(margins).map(([side, size]) => [`${side}_margin`, size])),
  };
  const query = Object.entries(choices).map(([name, value]) => `${name}=${value}`);
  return `${spreadsheetAddress.replace(/\/(edit|view|preview)?(\?.*|#.*)?$/, '')}/export?${query.join('&')}`;
}

export interface ReportReply {
  readonly report: ReportJson;
  /** The names of the wards that the figures name by code. */
  readonly wardNames: Readonly<Record<string, string>>;
  /** The title of the sheet written. */
  readonly sheet: string;
  /** The address of the sheet as a PDF; null where it cannot be told. */
  readonly pdf: string | null;
  /** Asks about a sheet whose rows were not read; null: there is none. */
  readonly renamed: Refusal | null;
  /** The sheets of the lists for publication, where they were asked for. */
  readonly listSheets: readonly ListSheet[];
}

export type ReportDocumentReply = ReportDocumentResult;

/** Makes the report of a period; writes Tổng hợp. */
export function makeReport(input: Input<typeof reportRequest>): Reply<ReportReply> {
  return answer(input, {
    schema: reportRequest,
    command: report,
    input: (request, { today, now }) => {
      const chosen = choicesOf(request);
      if (!chosen.ok) return chosen;
      const { strict, inTheWay } = request;
      return { ok: true, value: { today, now, ...chosen.value, strict, inTheWay } };
    },
    reply: (result, { language }): ReportReply => ({
      report: reportJson(result),
      wardNames: Object.fromEntries(result.figures.wards.map(({ code, name }) => [code, name])),
      sheet: result.sheet,
      pdf: pdfOf(result.sheet, result.isUpright),
      renamed: result.renamed && refusal(result.renamed, language),
      listSheets: result.listSheets,
    }),
  });
}

function pdfOf(title: string, isUpright: boolean): string | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet?.getSheetByName(title) ?? null;
  return sheet === null ? null : pdfAddress(spreadsheet.getUrl(), sheet.getSheetId(), isUpright);
}

/** Writes the proposals that staff chose into Nội dung báo cáo. */
export function addProposals(input: Input<typeof addProposalsRequest>): Reply<AddProposalsResult> {
  return answer(input, {
    schema: addProposalsRequest,
    command: addProposalsCommand,
    input: ({ from, to, exact, chosen }, { today }) => {
      const period = periodOf(from, to);
      return period.ok
        ? {
            ok: true,
            value: { today, period: period.value, exact: exact ?? null, chosen: chosen ?? null },
          }
        : period;
    },
    reply: (result) => result,
  });
}

/** What the cells of a form of the level above become; writes nothing. */
export function fillForm(input: Input<typeof fillFormRequest>): Reply<FillFormResult> {
  return answer(input, {
    schema: fillFormRequest,
    command: fillFormCommand,
    input: ({ form, from, to }, { today }) => {
      const period = periodOf(from, to);
      return period.ok ? { ok: true, value: { today, period: period.value, form } } : period;
    },
    reply: (result) => result,
  });
}

/** The report of a period as a document, for a Word file; writes nothing. */
export function reportDocument(
  input: Input<typeof reportDocumentRequest>,
): Reply<ReportDocumentReply> {
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

// The server function that follows a figure of the report back to its rows.

export type TraceReply = Omit<TraceResult, 'period' | 'rows'> & {
  /** Days as YYYY-MM-DD. */
  readonly period: { readonly from: string; readonly to: string };
  readonly rows: readonly (Omit<TracedRow, 'day'> & { readonly day: string | null })[];
};

/** The rows behind a figure: of a cell of a report, or of an indicator; writes nothing. */
export function traceFigure(input: Input<typeof traceRequest>): Reply<TraceReply> {
  return answer(input, {
    schema: traceRequest,
    command: trace,
    input: ({ cell, figure }, { today }) => {
      const traced = figure === undefined ? cellToTrace(cell) : figureToTrace(figure);
      return traced.ok ? { ok: true, value: { today, figure: traced.figure } } : traced;
    },
    reply: ({ period, rows, ...rest }): TraceReply => ({
      ...rest,
      period: { from: toIsoDate(period.from), to: toIsoDate(period.to) },
      rows: rows.map(({ day, ...row }) => ({ ...row, day: day === null ? null : toIsoDate(day) })),
    }),
  });
}

type ToTrace = Result<{ readonly figure: TracedFigure }>;

function cellToTrace(
  asked: { readonly sheet: string; readonly cell: string } | undefined,
): ToTrace {
  const active = SpreadsheetApp.getActiveSpreadsheet()?.getCurrentCell() ?? null;
  const place =
    asked ?? (active && { sheet: active.getSheet().getName(), cell: active.getA1Notation() });
  return place === null ? failure('no-cell') : { ok: true, figure: { kind: 'cell', ...place } };
}

function figureToTrace({
  indicator,
  ward,
  from,
  to,
}: {
  readonly indicator: string;
  readonly ward: string | null;
  readonly from: string;
  readonly to: string;
}): ToTrace {
  const first = parsedDay(from);
  if (!first.ok) return first;
  const last = parsedDay(to);
  if (!last.ok) return last;
  const period = { from: first.value, to: last.value };
  return {
    ok: true,
    figure: { kind: 'figure', origin: { indicators: [indicator], ward }, period },
  };
}
