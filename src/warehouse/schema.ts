/** The tables of the warehouse, and the statements that make them and replace what was published. */
import type { Period } from '../core/data/periods';
import type { Dialect } from './dialect';
import { factTables, givenTable, rowColumns, type FactTable, type FactType } from './fact-tables';
import { dateLiteral, textLiteral } from './dialect';

/**
 * Raised whenever a table, a column or the meaning of one changes: a warehouse of another version
 * is refused with a sentence, since its figures could be other ones.
 */
export const schemaVersion = 3;

export interface SqlColumn {
  readonly name: string;
  readonly type: FactType;
}

/** A text, a whole number, a day serial, or nothing. */
export type FactValue = string | number | null;

/** Rows of a table, column by column. */
export interface TableRows {
  readonly name: string;
  readonly columns: readonly SqlColumn[];
  /** By column, then row. */
  readonly values: readonly (readonly FactValue[])[];
  readonly count: number;
}

/** Every column of a fact table, in the order of its rows. */
export function columnsOf(factTable: FactTable): readonly SqlColumn[] {
  return [...rowColumns, ...factTable.columns];
}

const ofSource: readonly SqlColumn[] = [
  { name: 'source', type: 'text' },
  { name: 'period_from', type: 'date' },
  { name: 'period_to', type: 'date' },
];

/** What was published when. */
export const publications = {
  name: 'publications',
  columns: [
    ...ofSource,
    /** YYYY-MM-DD hh:mm, in Vietnam. */
    { name: 'published_at', type: 'text' },
    /** Of the source's content and of what was asked: equal, and it need not be published again. */
    { name: 'content_hash', type: 'text' },
    { name: 'row_count', type: 'integer' },
    { name: 'excluded_rows', type: 'integer' },
    { name: 'excluded_amount', type: 'integer' },
  ],
} as const satisfies { readonly name: string; readonly columns: readonly SqlColumn[] };

/** The units that a source lists on the period's last day, and how many rows it has of each; '' for none. */
export const sourceUnits = {
  name: 'source_units',
  columns: [
    ...ofSource,
    { name: 'unit_code', type: 'text' },
    { name: 'row_count', type: 'integer' },
  ],
} as const satisfies { readonly name: string; readonly columns: readonly SqlColumn[] };

/** One row: which version the tables have, and a check of the key that made the donors' keys. */
export const warehouseVersion = {
  name: 'warehouse_version',
  columns: [
    { name: 'version', type: 'integer' },
    { name: 'key_check', type: 'text' },
  ],
} as const satisfies { readonly name: string; readonly columns: readonly SqlColumn[] };

/** Where rows of a unit are counted; those without a unit by their source. Made for one report. */
export const placeColumns: readonly SqlColumn[] = [
  { name: 'of_unit', type: 'text' },
  { name: 'of_source', type: 'text' },
  { name: 'place', type: 'text' },
];

/** Every table whose rows belong to a source and a period. */
export const publishedTables: readonly {
  readonly name: string;
  readonly columns: readonly SqlColumn[];
}[] = [
  ...factTables.map((factTable) => ({ name: factTable.name, columns: columnsOf(factTable) })),
  givenTable,
  sourceUnits,
  publications,
];

/** @param nameOf the name under which a table is found, e.g. with its dataset */
export function createTables(
  dialect: Dialect,
  nameOf: (table: string) => string = (table) => table,
): readonly string[] {
  const facts: ReadonlySet<string> = new Set(factTables.map(({ name }) => name));
  return [warehouseVersion, ...publishedTables].map(({ name, columns }) => {
    const layout = facts.has(name) ? dialect.layout : '';
    return `CREATE TABLE IF NOT EXISTS ${nameOf(name)} (${columnList(dialect, columns)})${layout}`;
  });
}

/** "source VARCHAR, period_from DATE". */
export function columnList(dialect: Dialect, columns: readonly SqlColumn[]): string {
  return columns.map(({ name, type }) => `${name} ${dialect.types[type]}`).join(', ');
}

/** The condition that a row is of a source and a period. */
export function isOf(source: string, { from, to }: Period): string {
  return `source = ${textLiteral(source)} AND period_from = ${dateLiteral(from)} AND period_to = ${dateLiteral(to)}`;
}

/** Where the rows of one source and period are staged. */
export interface Staged {
  readonly table: string;
  readonly count: number;
}

/**
 * The statements, of one transaction, that put staged rows in the place of those that were
 * published before; the counts are asked for again before it ends.
 * @param stagedAs by the name of a table; one that has no rows is missing
 */
export function replaceStatements(
  dialect: Dialect,
  source: string,
  period: Period,
  stagedAs: ReadonlyMap<string, Staged>,
  nameOf: (table: string) => string,
): readonly string[] {
  const condition = isOf(source, period);
  return publishedTables.flatMap(({ name, columns }) => {
    const target = nameOf(name);
    const list = columns.map((column) => column.name).join(', ');
    const staged = stagedAs.get(name);
    return [
      `DELETE FROM ${target} WHERE ${condition}`,
      ...(staged === undefined
        ? []
        : [`INSERT INTO ${target} (${list}) SELECT ${list} FROM ${staged.table}`]),
      dialect.assertion(
        `(SELECT COUNT(*) FROM ${target} WHERE ${condition}) = ${staged?.count ?? 0}`,
        `${name}: rows are missing`,
      ),
    ];
  });
}

/** Rows as tables are loaded: column by column. */
export function tableRows(
  { name, columns }: Pick<TableRows, 'name' | 'columns'>,
  rows: readonly (readonly FactValue[])[],
): TableRows {
  return {
    name,
    columns,
    values: columns.map((_, column) => rows.map((row) => row[column] ?? null)),
    count: rows.length,
  };
}
