/** The rows of a workbook that count in a period, as the rows of the warehouse's tables. */
import type { Finding } from '../core/messages/finding';
import { givenAmounts, type Amounts } from '../core/figures/derived';
import { figureReader, type FigureReader } from '../core/figures/figure-reader';
import { peopleOf } from '../core/figures/given';
import { indicator, indicatorOf, type Filter, type GivenAmount } from '../core/figures/indicators';
import { donorKey } from '../core/vietnamese/person-names';
import type { Period } from '../core/data/periods';
import { amountAt, countAt } from '../core/workbook/amounts';
import { anonymousDonors } from '../core/workbook/anonymous-donors';
import { textAt, numberAt, wardAt, type TableData } from '../core/workbook/read-table';
import type { Table } from '../core/schema/table';
import type { Ward } from '../core/schema/units';
import type { WorkbookData } from '../core/workbook/read-workbook';
import { factTables, givenTable, rowColumns, type FactColumn, type FactTable } from './fact-tables';
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
    const newest = newestRows(factTable, reader, publishing.period);
    const received = receivedBy(factTable, reader, publishing.period);
    const counted = new Set([
      ...rowsCounted(factTable.table, reader, publishing.period),
      ...[...newest.values()].flatMap((ofColumn) => [...ofColumn]),
    ]);
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

/** Every row that some indicator may count in the period. */
function rowsCounted(table: Table, { rowsOf }: FigureReader, period: Period): readonly number[] {
  const { recognition } = table;
  const filters: readonly (readonly Filter[])[] = [
    [],
    ...(recognition === undefined
      ? []
      : [[{ column: recognition.column, oneOf: [recognition.value] }]]),
  ];
  return filters.flatMap((one) => [
    ...rowsOf(indicator('', '', '', table, one, { kind: 'rows' }), period),
  ]);
}

/** By number column: the rows that are the newest of their units. */
function newestRows(
  { table, columns }: FactTable,
  { partsOf }: FigureReader,
  period: Period,
): ReadonlyMap<string, ReadonlySet<number>> {
  return new Map(
    columns.flatMap(({ from }) => {
      if (from.kind !== 'newest') return [];
      const parts = partsOf(indicator('', '', '', table, [], from), period, null);
      return [[from.column, new Set(parts.map(({ row }) => row))] as const];
    }),
  );
}

/** By data row: what came in on its promise. */
function receivedBy(
  { table, columns }: FactTable,
  { partsOf }: FigureReader,
  period: Period,
): ReadonlyMap<number, number> {
  const column = columns.find(({ from }) => from.kind === 'received');
  if (column === undefined) return new Map();
  const parts = partsOf(indicator('', '', '', table, [], { kind: 'received' }), period, null);
  return new Map(parts.map(({ row, value }) => [row, value]));
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
    case 'unit': {
      const at = wardAt(reading);
      return Array.from(rows, (row) => at(row)?.name ?? null);
    }
    case 'text':
      return Array.from(rows, textAt(reading, from.column));
    case 'key': {
      const at = textAt(reading, from.column);
      const isAnonymous = anonymousDonors(reading);
      const { source, keyed } = publishing;
      // Each anonymous donor is one of their own.
      return Array.from(rows, (row) => {
        if (isAnonymous(row)) return keyed(`${source}\u0001${reading.rows[row] ?? 0}`);
        const name = at(row);
        return name === null ? null : keyed(donorKey(name));
      });
    }
  }
}
