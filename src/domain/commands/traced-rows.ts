/** The rows behind a figure, each with its place, day, name and part. */
import { cellAddress } from '../cells/address';
import type { FigureReader } from '../indicators/figure-of';
import type { Indicator } from '../indicators/definitions';
import type { Value } from '../kinds/kind';
import { donorKey } from '../text/donor-names';
import type { Period } from '../text/periods';
import { numberAt, wardAt, type TableReading } from '../workbook/read-table';
import { valueAt } from '../workbook/read-column';
import type { WorkbookReading } from '../workbook/workbook';

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
export function tracedRows(
  workbook: WorkbookReading,
  reader: FigureReader,
  shown: readonly Indicator[],
  period: Period,
  ward: string | null,
): { readonly rows: readonly TracedRow[]; readonly value: number } {
  const rows = shown.flatMap((indicator): readonly TracedRow[] => {
    const reading = workbook.tables.get(indicator.table.sheet);
    if (reading === undefined) return [];
    const rowOf = rowReader(reading, indicator);
    return reader.partsOf(indicator, period, ward).map(({ row, value }) => rowOf(row, value));
  });
  const byNames = shown.some(({ measure }) => measure.kind === 'distinct-names');
  return {
    rows: byNames ? sortedBy(rows, nameOrder) : sortedBy(rows, rowOrder),
    value: rows.reduce((sum, row) => sum + row.value, 0),
  };
}

function rowReader(
  reading: TableReading,
  { table, measure }: Indicator,
): (row: number, value: number) => TracedRow {
  const { header, sheet } = reading;
  const dayAt = numberAt(reading, table.dateColumn ?? '');
  const nameAt = valueAt(reading.column(table.nameColumn));
  const wardOf = wardAt(reading);
  const counted = measure.kind === 'amount' ? (table.product?.product ?? 'amount') : measure.column;
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
