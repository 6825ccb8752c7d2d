/** The rows of a workbook that count in a period, as the rows of the warehouse's tables. */
import type { Finding } from '../core/messages/finding';
import { givenAmounts, type Amounts } from '../core/figures/derived';
import { figureReader, type FigureReader } from '../core/figures/figure-reader';
import { peopleOf } from '../core/figures/given';
import { indicatorOf, type GivenAmount } from '../core/figures/indicators';
import { donorKey } from '../core/vietnamese/person-names';
import type { Period } from '../core/data/periods';
import { amountAt, countAt } from '../core/workbook/amounts';
import { anonymousDonors } from '../core/workbook/anonymous-donors';
import { textAt, numberAt, wardAt, type TableData } from '../core/workbook/read-table';
import type { Ward } from '../core/schema/units';
import type { WorkbookData } from '../core/workbook/read-workbook';
import { factTables, givenTable, rowColumns, rowIndicators, type FactColumn } from './fact-tables';
import { columnsOf, tableRows, type FactValue, type TableRows } from './schema';

export interface Publishing {
  /** What the source is called in the warehouse: the same workbook, the same name. */
  readonly source: string;
  readonly period: Period;
  /** Makes a key of a text that cannot be turned back without a secret. */
  readonly keyed: (text: string) => string;
}

/**
 * @param findings of the whole workbook: a row with an error is in no figure, and is not published
 * @returns every table of the warehouse, those without rows too
 */
export function factRowsOf(
  workbook: WorkbookData,
  findings: readonly Finding[],
  publishing: Publishing,
): readonly TableRows[] {
  const reader = figureReader(workbook, findings);
  const facts = factTables.map((factTable): TableRows => {
    const name = factTable.name;
    const columns = columnsOf(factTable);
    const reading = workbook.tables.get(factTable.table.sheet);
    if (reading === undefined) {
      return { name, columns, values: columns.map(() => []), count: 0 };
    }
    const counted = new Set<number>();
    const newest = new Map<string, ReadonlySet<number>>();
    const received = new Map<number, number>();
    for (const indicator of rowIndicators) {
      if (indicator.table !== factTable.table) continue;
      const { measure } = indicator;
      const parts = reader.partsOf(indicator, publishing.period, null);
      for (const { row, value } of parts) {
        counted.add(row);
        if (measure.kind === 'received') received.set(row, value);
      }
      if (measure.kind === 'newest') {
        newest.set(measure.column, new Set(parts.map(({ row }) => row)));
      }
    }
    const rows = [...counted].sort((one, other) => one - other);
    return {
      name,
      columns,
      count: rows.length,
      values: [
        ...sharedColumns(workbook, reading, rows, publishing),
        ...factTable.columns.map((column) =>
          valuesOf(column, reading, rows, { newest, received }, publishing),
        ),
      ],
    };
  });
  return [...facts, givenRows(workbook, reader, publishing)];
}

/** What stands outside of the registers, unit by unit; zeros are left out. */
function givenRows(
  workbook: WorkbookData,
  { figureOf }: FigureReader,
  { source, period }: Publishing,
): TableRows {
  const { population, unknown } = peopleOf(workbook, period.to);
  const given: Readonly<Record<GivenAmount, Amounts>> = {
    opening: figureOf(indicatorOf('fund.opening.amount'), period),
    population,
    'population-unknown': unknown,
  };
  return tableRows(
    givenTable,
    givenAmounts.flatMap((what) =>
      [...given[what].byWard, ['', given[what].withoutWard] as const]
        .filter(([, amount]) => amount !== 0)
        .map(([unit, amount]) => [source, period.from, period.to, what, unit, amount]),
    ),
  );
}

/** The columns of every table, in the order of `rowColumns`. */
function sharedColumns(
  { context: { wards } }: WorkbookData,
  reading: TableData,
  rows: readonly number[],
  { source, period }: Publishing,
): readonly (readonly FactValue[])[] {
  const unitAt = wardAt(reading);
  const dayAt = numberAt(reading, reading.table.dateColumn ?? '');
  const places = new Map<Ward, string>();
  const placeOf = (unit: Ward) => {
    const known = places.get(unit) ?? wards.successorOn(unit, period.to)?.code ?? '';
    places.set(unit, known);
    return known;
  };
  const byName: Readonly<Record<(typeof rowColumns)[number]['name'], (row: number) => FactValue>> =
    {
      source: () => source,
      period_from: () => period.from,
      period_to: () => period.to,
      row_number: (row) => (reading.rows[row] ?? 0) + 1,
      row_date: dayAt,
      unit_code: (row) => {
        const unit = unitAt(row);
        return unit === null ? '' : placeOf(unit);
      },
      unit_of_row: (row) => {
        const unit = unitAt(row);
        return unit === null ? '' : `${unit.code}.${unit.validFrom ?? ''}`;
      },
    };
  return rowColumns.map(({ name }) => rows.map(byName[name]));
}

/** What is known of rows only beside others. */
interface KnownOfRows {
  /** By number column: the rows that are the newest of their units. */
  readonly newest: ReadonlyMap<string, ReadonlySet<number>>;
  /** By row of a promise: what came in on it. */
  readonly received: ReadonlyMap<number, number>;
}

function valuesOf(
  { from }: FactColumn,
  reading: TableData,
  rows: readonly number[],
  { newest, received }: KnownOfRows,
  publishing: Publishing,
): readonly FactValue[] {
  switch (from.kind) {
    case 'amount':
      return Array.from(rows, amountAt(reading));
    case 'received':
      return Array.from(rows, (row) => received.get(row) ?? null);
    case 'number':
      return Array.from(rows, numberAt(reading, from.column));
    case 'newest': {
      const at = countAt(reading, from.column);
      const isNewest = newest.get(from.column);
      return Array.from(rows, (row) => (isNewest?.has(row) === true ? at(row) : null));
    }
    case 'text':
      return Array.from(rows, textAt(reading, from.column));
    case 'key': {
      const at = textAt(reading, from.column);
      const isAnonymous = anonymousDonors(reading);
      const { source, keyed } = publishing;
      // Each anonymous donor is one of their own.
      return Array.from(rows, (row) =>
        keyed(
          isAnonymous(row) ? `${source}\u0001${reading.rows[row] ?? 0}` : donorKey(at(row) ?? ''),
        ),
      );
    }
  }
}
