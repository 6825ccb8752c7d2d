/** Trace: from a printed figure back to the rows that it was added up from; writes nothing. */
import { findAll } from '../../checks/run-checks';
import { failure, type Failure, type Result } from '../../messages/failure-catalog';
import { figureReader, type FigureReader } from '../../figures/figure-reader';
import { isDerived, type Amounts } from '../../figures/derived';
import { indicatorsOf, type IndicatorList } from '../../figures/indicator-list';
import type { Indicator, RowIndicator } from '../../figures/indicators';
import type { FigureOrigin } from '../../figures/figures';
import { figureCell } from '../../report/sheet/locate-figure';
import type { Period } from '../../data/periods';
import type { Snapshot } from '../../workbook/snapshot';
import { sheetNamed, type WorkbookData } from '../../workbook/read-workbook';
import { rankingDocument } from '../../report/lists/ranking';
import { reportOf } from './build-report';
import { rankingPage } from './list-pages';
import { choosePeriod } from '../choose-period';
import type { Command, CommonInput } from '../command';
import { summaryPage } from '../managed-pages';
import { isFrozenTitle } from '../periods/frozen-page';
import { openWorkbook, tableTitles, unreadableSheet } from '../open-workbook';
import { cellAddress } from '../../data/a1';
import type { Table } from '../../schema/table';
import type { Value } from '../../schema/column-type';
import { donorKey } from '../../vietnamese/person-names';
import { numberAt, wardAt, type TableData } from '../../workbook/read-table';
import { valueAt } from '../../workbook/read-column';

// The rows behind a figure, each with its place, day, name and part.

export interface TracedRow {
  readonly sheet: string;
  /** The cell that was counted, "J12"; the row's name where a count is not typed. */
  readonly cell: string;
  /** 1-based. */
  readonly row: number;
  /** Day serial. */
  readonly day: number | null;
  readonly name: string;
  readonly ward: string;
  /** The row's part of the figure; 0 where another row of the same donor has it. */
  readonly value: number;
}

/** @param ward a code, '' for what belongs to none, null for all */
function tracedRows(
  workbook: WorkbookData,
  reader: FigureReader,
  shown: readonly Indicator[],
  period: Period,
  ward: string | null,
): { readonly rows: readonly TracedRow[]; readonly value: number } {
  const known = indicatorsOf(workbook);
  const parts = shown.flatMap((indicator) => rowPartsOf(indicator, known));
  const rows = parts.flatMap(({ indicator, sign }): readonly TracedRow[] => {
    const reading = workbook.tables.get(indicator.table.sheet);
    if (reading === undefined) return [];
    const rowOf = rowReader(reading, indicator);
    return reader
      .partsOf(indicator, period, ward)
      .map(({ row, value }) => rowOf(row, sign * value));
  });
  const byNames = shown.some(({ measure }) => measure.kind === 'distinct-names');
  return {
    rows: byNames ? sortedBy(rows, nameOrder) : sortedBy(rows, rowOrder),
    value: rows.reduce((sum, row) => sum + row.value, 0),
  };
}

interface SignedIndicator {
  readonly indicator: RowIndicator;
  readonly sign: 1 | -1;
}

/** The indicators of rows that one is made of; what the settings say has no rows. */
function rowPartsOf(indicator: Indicator, known: IndicatorList): readonly SignedIndicator[] {
  if (!isDerived(indicator)) return [{ indicator: indicator as RowIndicator, sign: 1 }];
  const { measure } = indicator;
  if (measure.kind === 'given') return [];
  const partsOf = (id: string) => rowPartsOf(known.of(id), known);
  if (measure.kind === 'ratio') return partsOf(measure.of);
  return measure.parts.flatMap(({ id, sign }) =>
    partsOf(id).map((part) => ({ ...part, sign: sign === 1 ? part.sign : -1 })),
  );
}

function rowReader(
  reading: TableData,
  { table, measure }: RowIndicator,
): (row: number, value: number) => TracedRow {
  const { header, sheet } = reading;
  const dayAt = numberAt(reading, table.dateColumn ?? '');
  const nameAt = valueAt(reading.column(table.nameColumn));
  const wardOf = wardAt(reading);
  const counted = countedColumn(table, measure);
  const nameColumn = header.columns.get(table.nameColumn) ?? 0;
  const column = header.columns.get(counted);
  return (row, value) => {
    const isTyped = column !== undefined && reading.rawValue(row, counted) !== '';
    const sheetRow = reading.rows[row] ?? 0;
    return {
      sheet: sheet.title,
      cell: cellAddress(sheetRow, isTyped ? column : nameColumn),
      row: sheetRow + 1,
      day: dayAt(row),
      name: nameOf(nameAt(row)),
      ward: wardOf(row)?.name ?? '',
      value,
    };
  };
}

/** The column whose cell is shown; rows that are counted themselves are shown by their names. */
function countedColumn(table: Table, measure: RowIndicator['measure']): string {
  if (measure.kind === 'rows') return table.nameColumn;
  return 'column' in measure ? measure.column : (table.product?.product ?? 'amount');
}

/** A snapshot of a ward is known by its ward alone. */
function nameOf(value: Value | null): string {
  return typeof value === 'string' ? value : '';
}

const rowOrder = (one: TracedRow, other: TracedRow) => one.row - other.row;

/** Rows of one donor stand together, the one that counts first. */
const nameOrder = (one: TracedRow, other: TracedRow) => {
  const [key, otherKey] = [donorKey(one.name), donorKey(other.name)];
  return key < otherKey ? -1 : key > otherKey ? 1 : other.value - one.value || rowOrder(one, other);
};

function sortedBy(
  rows: readonly TracedRow[],
  order: (one: TracedRow, other: TracedRow) => number,
): readonly TracedRow[] {
  return [...rows].sort(order);
}

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
    ...new Set([...tableTitles(titles, summaryPage, rankingPage), ...titles.filter(isFrozenTitle)]),
  ],
  plan: ({ today, figure }, snapshot) => {
    const read = openWorkbook(snapshot, today);
    if (!read.ok) return read;
    const { workbook } = read;
    const unreadable = unreadableSheet(workbook);
    if (unreadable !== null) return unreadable;
    const findings = findAll(workbook, snapshot);
    const found =
      figure.kind === 'figure'
        ? { ok: true as const, ...figure, printed: null }
        : figureIn(snapshot, workbook, findings, figure, today);
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
  snapshot: Snapshot,
  workbook: WorkbookData,
  findings: ReturnType<typeof findAll>,
  { sheet: title, cell }: TracedFigure & { readonly kind: 'cell' },
  today: number,
): Found | Failure {
  const sheet = sheetNamed(snapshot, title);
  const period = sheet?.mark?.period ?? null;
  if (sheet === undefined || period === null) return failure('no-report-sheet', { sheet: title });
  const chosen = choosePeriod(workbook, period);
  if (!chosen.ok) return chosen;
  const { document, input } = reportOf(workbook, findings, chosen, null, today);
  const ranking = sheet.mark?.role === rankingPage.role ? rankingDocument(input) : null;
  const found = figureCell(sheet, cell, ranking ?? document);
  if (found.kind === 'none') return failure('no-figure', { sheet: title, cell });
  if (found.kind === 'moved') return failure('figure-moved', { sheet: title, cell });
  const { origin, printed } = found;
  const isFigure = typeof printed === 'number' && origin.isDerived !== true;
  return { ok: true, origin, period, printed: isFigure ? printed : null };
}

function traced(
  workbook: WorkbookData,
  reader: FigureReader,
  { origin, period, printed }: Found,
): Result<{ readonly result: TraceResult }> {
  const { ward } = origin;
  const { byId } = indicatorsOf(workbook);
  const shown = origin.indicators.flatMap((id) => byId(id) ?? []);
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
      value: shown.some(isDerived)
        ? shown.reduce((sum, one) => sum + valueIn(reader.figureOf(one, period), ward), 0)
        : value,
      by: waysOf[first.measure.kind],
      rows: rows.slice(0, mostRows),
      rowCount: rows.length,
    },
  };
}

/** @param ward a code, '' for what belongs to none, null for all */
function valueIn({ value, byWard, withoutWard }: Amounts, ward: string | null): number {
  if (ward === null) return value;
  return ward === '' ? withoutWard : (byWard.get(ward) ?? 0);
}

const waysOf: Readonly<Record<Indicator['measure']['kind'], TraceResult['by']>> = {
  rows: 'rows',
  sum: 'rows',
  amount: 'rows',
  received: 'rows',
  'distinct-names': 'names',
  newest: 'newest',
  given: 'rows',
  combined: 'rows',
  ratio: 'newest',
};

function wardNamed({ context }: WorkbookData, code: string, { to }: Period): string | undefined {
  return context.wards.byCode(code, to)?.name;
}
