/**
 * The indicators as SQL, made from the definitions that the core sums by: one statement a register,
 * whatever the number of indicators, so that a report scans each table once.
 */
import { coordinatorLevel } from '../core/schema/levels';
import type { Filter, GivenAmount, Indicator, RowIndicator } from '../core/figures/indicators';
import { givenAmounts, isMeasuredOverRows } from '../core/figures/derived';
import { columnOf, type Table } from '../core/schema/table';
import { wholeYearsOf, type Period } from '../core/data/periods';
import { factTables, givenTable, isPublished, keyName, newestName, sqlName } from './fact-tables';
import { dateLiteral, listOf, textLiteral } from './dialect';

/** Which rows figures are made of. */
export interface Published {
  readonly period: Period;
  /**
   * A table of `placeColumns`: figures are told apart by its places, and only rows that have one are
   * in them. Without it, by the rows' own units.
   */
  readonly places?: string;
  /** What is asked for; figures that are derived from others are not asked of the warehouse. */
  readonly indicators: readonly Indicator[];
}

export interface FigureQuery {
  /** One row a unit: column `unit`, then `i0`, `i1` … in the order of `indicators`. */
  readonly byUnit: string;
  /** One row: `i0`, `i1` … for all units together. */
  readonly inAll: string;
  readonly indicators: readonly Indicator[];
}

/**
 * A query for each register that has indicators.
 * @param nameOf the name under which a fact table is found; null: it is left out, as it has no rows
 */
export function figureQueries(
  published: Published,
  nameOf: (table: string) => string | null = (table) => table,
): readonly FigureQuery[] {
  const unit = published.places === undefined ? 'unit_code' : 'place';
  const overRows = published.indicators.filter(isMeasuredOverRows).filter(isPublished);
  return factTables.flatMap((factTable) => {
    const ofTable = overRows.filter(({ table }) => table === factTable.table);
    const name = nameOf(factTable.name);
    if (ofTable.length === 0 || name === null) return [];
    const from = fromClause(name, published);
    const columns = (scope: Scope) =>
      ofTable
        .map((indicator, order) => `${measureSql(indicator, published, scope)} AS i${order}`)
        .join(',\n  ');
    return [
      {
        indicators: ofTable,
        byUnit: `SELECT ${unit} AS unit,\n  ${columns('unit')}\n${from}\nGROUP BY ${unit}`,
        inAll: `SELECT\n  ${columns('all')}\n${from}`,
      },
    ];
  });
}

/** The amounts that stand outside of the registers: `g0`, `g1` … in the order of `givenAmounts`. */
export interface GivenQuery {
  readonly byUnit: string;
  readonly inAll: string;
  readonly amounts: readonly GivenAmount[];
}

/** null: none was published. @param nameOf as of `figureQueries` */
export function givenQuery(
  published: Published,
  nameOf: (table: string) => string | null = (table) => table,
): GivenQuery | null {
  const name = nameOf(givenTable.name);
  if (name === null) return null;
  const unit = published.places === undefined ? 'unit_code' : 'place';
  const from = fromClause(name, published);
  const columns = givenAmounts
    .map((what, order) => {
      const amount = `CASE WHEN given_name = ${textLiteral(what)} THEN amount END`;
      return `${sum(amount)} AS g${order}`;
    })
    .join(',\n  ');
  return {
    amounts: givenAmounts,
    byUnit: `SELECT ${unit} AS unit,\n  ${columns}\n${from}\nGROUP BY ${unit}`,
    inAll: `SELECT\n  ${columns}\n${from}`,
  };
}

/** Whether names are counted once in a unit, or over all units. */
type Scope = 'unit' | 'all';

/** Rows without a unit belong to a place by their source. */
function fromClause(name: string, { period, places }: Published): string {
  const [from, to] = [dateLiteral(period.from), dateLiteral(period.to)];
  const join =
    places === undefined
      ? ''
      : `\nJOIN ${places} ON of_unit = unit_code AND of_source = CASE WHEN unit_code = '' THEN source ELSE '' END`;
  return `FROM ${name}${join}\nWHERE period_from = ${from} AND period_to = ${to}`;
}

function measureSql(
  { table, measure, filters, countedBy }: RowIndicator,
  { period }: Published,
  scope: Scope,
): string {
  const filtered = filters.map((filter) => filterSql(filter, table));
  if (measure.kind === 'newest') {
    const value = newestName(measure.column);
    return sum(
      filtered.length === 0 ? value : `CASE WHEN ${filtered.join(' AND ')} THEN ${value} END`,
    );
  }
  const conditions = [dayCondition(countedBy, table, period), ...filtered].join(' AND ');
  switch (measure.kind) {
    case 'rows':
      return sum(`CASE WHEN ${conditions} THEN 1 END`);
    case 'amount':
    case 'received':
      return sum(`CASE WHEN ${conditions} THEN ${measure.kind} END`);
    case 'sum': {
      const value = `COALESCE(${sqlName(measure.column)}, ${columnOf(table, measure.column).blank})`;
      return sum(`CASE WHEN ${conditions} THEN ${value} END`);
    }
    case 'distinct-names': {
      const key = keyName(measure.column);
      // The association's own donors are one each in all, those of a ward one each in the ward.
      const ofWard = table.columns.some((column) => column.key === 'level')
        ? `CASE WHEN level = '${coordinatorLevel}' THEN '' ELSE unit_code END`
        : 'unit_code';
      const counted = scope === 'unit' ? key : `CONCAT(source, '.', ${ofWard}, '.', ${key})`;
      return `COUNT(DISTINCT CASE WHEN ${conditions} AND ${key} IS NOT NULL THEN ${counted} END)`;
    }
  }
}

/** Nothing to add up is zero. The cast takes DuckDB's wider sums back to 64 bits. */
function sum(expression: string): string {
  return `CAST(COALESCE(SUM(${expression}), 0) AS BIGINT)`;
}

function filterSql({ column, oneOf, noneOf }: Filter, table: Table): string {
  const isNumber = columnOf(table, column).kind.name === 'count';
  const name = isNumber ? `CAST(${sqlName(column)} AS STRING)` : sqlName(column);
  const value = `COALESCE(${name}, '')`;
  return [
    ...(oneOf === undefined ? [] : [`${value} IN ${listOf(oneOf)}`]),
    ...(noneOf === undefined ? [] : [`${value} NOT IN ${listOf(noneOf)}`]),
  ].join(' AND ');
}

/** By the day of the row; or by that of recognition, without one in a period that holds the whole year of the row. */
function dayCondition(
  countedBy: Indicator['countedBy'],
  { recognition }: Table,
  period: Period,
): string {
  const within = (column: string, { from, to }: Period) =>
    `${column} BETWEEN ${dateLiteral(from)} AND ${dateLiteral(to)}`;
  if (countedBy === 'row-date') return within('row_date', period);
  const years = wholeYearsOf(period);
  const day = sqlName(recognition?.day ?? '');
  const withoutDay = years === null ? '' : ` OR (${day} IS NULL AND ${within('row_date', years)})`;
  return `((${within(day, period)} AND ${day} >= row_date)${withoutDay})`;
}
