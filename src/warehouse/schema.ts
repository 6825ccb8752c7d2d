/** The statements that make the warehouse's tables. */
import type { Dialect } from './dialect';
import { factTables, rowColumns, type FactTable, type FactType } from './fact-tables';

/**
 * Raised whenever a table, a column or the meaning of one changes: a warehouse of another version
 * is refused with a sentence, since its figures could be other ones.
 */
export const schemaVersion = 1;

interface SqlColumn {
  readonly name: string;
  readonly type: FactType;
}

/** Every column of a fact table, in the order of `FactRows`. */
export function columnsOf(factTable: FactTable): readonly SqlColumn[] {
  return [...rowColumns, ...factTable.columns];
}

/** Which version the tables have, and what was published when. */
const keptTables: Readonly<Record<string, readonly SqlColumn[]>> = {
  warehouse_version: [{ name: 'version', type: 'integer' }],
  publications: [
    { name: 'source', type: 'text' },
    { name: 'period_from', type: 'date' },
    { name: 'period_to', type: 'date' },
    /** YYYY-MM-DD, hh:mm */
    { name: 'published_at', type: 'text' },
    { name: 'row_count', type: 'integer' },
    { name: 'excluded_rows', type: 'integer' },
    { name: 'excluded_amount', type: 'integer' },
  ],
};

/** @param prefix stands before a table's name, e.g. "khuyenhoc." */
export function createTables(dialect: Dialect, prefix = ''): readonly string[] {
  const create = (name: string, columns: readonly SqlColumn[], layout: string) => {
    const list = columns.map((column) => `${column.name} ${dialect.types[column.type]}`).join(', ');
    return `CREATE TABLE IF NOT EXISTS ${prefix}${name} (${list})${layout}`;
  };
  return [
    ...Object.entries(keptTables).map(([name, columns]) => create(name, columns, '')),
    ...factTables.map((factTable) => create(factTable.name, columnsOf(factTable), dialect.layout)),
  ];
}
