/** Trace: from a printed figure back to the rows that it was added up from; writes nothing. */
import { findAll } from '../checks/all';
import { failure, type Failure } from '../failures/catalogue';
import { figureReader, type FigureReader } from '../indicators/figure-of';
import { indicators, type Indicator } from '../indicators/definitions';
import type { FigureOrigin } from '../indicators/origin';
import { figureCell } from '../report/figure-cell';
import type { Period } from '../text/periods';
import type { Book } from '../workbook/book';
import { sheetNamed, type WorkbookReading } from '../workbook/workbook';
import { reportOf } from './build-report';
import { choosePeriod } from './choose-period';
import type { Command, CommonInput } from './command';
import { summaryPage } from './own-pages';
import { isFrozenTitle } from './periods/frozen-page';
import { readableWorkbook, tableTitles, unreadableSheet } from './readable';
import { tracedRows, type TracedRow } from './traced-rows';

/** A cell of a report's sheet, or a figure by what it adds up. */
export type TracedFigure =
  | { readonly kind: 'cell'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'figure'; readonly origin: FigureOrigin; readonly period: Period };

export interface TraceInput extends CommonInput {
  readonly figure: TracedFigure;
}

/** More rows than these are not shown one by one. */
export const mostRows = 200;

export interface TraceResult {
  readonly labels: readonly string[];
  readonly unit: string;
  /** The name of the figure's ward; '': of no ward; null: all together. */
  readonly ward: string | null;
  readonly period: Period;
  /** As the sheet has it; null where the figure was not asked for by its cell. */
  readonly printed: number | null;
  /** As it comes out now. */
  readonly value: number;
  /** What the rows are counted by: themselves, distinct names, or the newest of each ward. */
  readonly by: 'rows' | 'names' | 'newest';
  /** Of all rows: the first `mostRows`. */
  readonly rows: readonly TracedRow[];
  readonly rowCount: number;
}

export const trace: Command<TraceInput, TraceResult> = {
  name: 'trace',
  onlyReads: true,
  reads: (titles) => [
    ...new Set([...tableTitles(titles, summaryPage), ...titles.filter(isFrozenTitle)]),
  ],
  plan: ({ today, figure }, book) => {
    const read = readableWorkbook(book, today);
    if (!read.ok) return read;
    const { workbook } = read;
    const unreadable = unreadableSheet(workbook);
    if (unreadable !== null) return unreadable;
    const findings = findAll(workbook, book);
    const found =
      figure.kind === 'figure'
        ? { ok: true as const, ...figure, printed: null }
        : figureIn(book, workbook, findings, figure, today);
    if (!found.ok) return found;
    const result = traced(workbook, figureReader(workbook, findings), found);
    return result.ok ? { ok: true, changes: [], result: result.result } : result;
  },
};

interface Found {
  readonly ok: true;
  readonly origin: FigureOrigin;
  readonly period: Period;
  readonly printed: number | null;
}

function figureIn(
  book: Book,
  workbook: WorkbookReading,
  findings: ReturnType<typeof findAll>,
  { sheet: title, cell }: TracedFigure & { readonly kind: 'cell' },
  today: number,
): Found | Failure {
  const sheet = sheetNamed(book, title);
  const period = sheet?.mark?.period ?? null;
  if (sheet === undefined || period === null) return failure('no-report-sheet', { sheet: title });
  const chosen = choosePeriod(workbook, period);
  if (!chosen.ok) return chosen;
  const { document } = reportOf(workbook, findings, chosen, null, today);
  const found = figureCell(sheet, cell, document);
  if (found.kind === 'none') return failure('no-figure', { sheet: title, cell });
  if (found.kind === 'moved') return failure('figure-moved', { sheet: title, cell });
  const { origin, printed } = found;
  return { ok: true, origin, period, printed: typeof printed === 'number' ? printed : null };
}

function traced(
  workbook: WorkbookReading,
  reader: FigureReader,
  { origin, period, printed }: Found,
): { readonly ok: true; readonly result: TraceResult } | Failure {
  const { ward } = origin;
  const shown = origin.indicators.flatMap((id) => indicators.find((one) => one.id === id) ?? []);
  const place = ward === null || ward === '' ? ward : wardNamed(workbook, ward, period);
  const [first] = shown;
  if (first === undefined || place === undefined) return failure('figure-unknown');
  const { rows, value } = tracedRows(workbook, reader, shown, period, ward);
  return {
    ok: true,
    result: {
      labels: shown.map(({ label }) => label),
      unit: first.unit,
      ward: place,
      period,
      printed,
      value,
      by: waysOf[first.measure.kind],
      rows: rows.slice(0, mostRows),
      rowCount: rows.length,
    },
  };
}

const waysOf: Readonly<Record<Indicator['measure']['kind'], TraceResult['by']>> = {
  sum: 'rows',
  amount: 'rows',
  'distinct-names': 'names',
  newest: 'newest',
};

function wardNamed({ context }: WorkbookReading, code: string, { to }: Period): string | undefined {
  return context.wards.byCode(code, to)?.name;
}
