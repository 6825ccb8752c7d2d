/** The server function that follows a figure of the report back to its rows. */
import { trace, type TracedFigure, type TraceResult } from '../domain/commands/trace';
import type { TracedRow } from '../domain/commands/traced-rows';
import { failure, type Failure } from '../domain/failures/catalogue';
import { toIsoDate } from '../domain/text/dates';
import { answer, type Reply } from './answer';
import { parsedDay, traceRequest } from './inputs';

export type TraceReply = Omit<TraceResult, 'period' | 'rows'> & {
  /** Days as YYYY-MM-DD. */
  readonly period: { readonly from: string; readonly to: string };
  readonly rows: readonly (Omit<TracedRow, 'day'> & { readonly day: string | null })[];
};

/** The rows behind a figure: of a cell of a report, or of an indicator; writes nothing. */
export function traceFigure(input: unknown): Reply<TraceReply> {
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

type ToTrace = { readonly ok: true; readonly figure: TracedFigure } | Failure;

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
