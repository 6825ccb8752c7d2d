/**
 * The tables of the warehouse, one a register: just the columns that some indicator reads, made
 * from the indicators themselves. No name, phone or year of birth is among them; names that are
 * counted once each (donors) become keys.
 */
import { isMeasuredOverRows } from '../core/figures/derived';
import { builtInIndicators, type RowIndicator } from '../core/figures/indicators';
import { dataTables } from '../core/schema/all';
import { activities } from '../core/schema/registers/activities';
import { awards } from '../core/schema/registers/awards';
import { fund } from '../core/schema/registers/fund';
import { organisation } from '../core/schema/registers/organisation';
import { pledges } from '../core/schema/registers/pledges';
import { registrations } from '../core/schema/registers/registrations';
import { spending } from '../core/schema/registers/spending';
import type { Table } from '../core/schema/table';

export type FactType = 'text' | 'integer' | 'date';

export interface FactColumn {
  /** The column's name in SQL. */
  readonly name: string;
  readonly type: FactType;
  readonly from:
    | { readonly kind: 'text' | 'number'; readonly column: string }
    /** The number, only in the row that is the newest of its unit. */
    | { readonly kind: 'newest'; readonly column: string }
    /** The amount of the row in đồng, typed or as the product of its columns. */
    | { readonly kind: 'amount' }
    /** What came in on the promise of the row by the last day of the period. */
    | { readonly kind: 'received' }
    /** A name as a key that tells equal ones, and nothing else of them. */
    | { readonly kind: 'key'; readonly column: string };
}

export interface FactTable {
  readonly name: string;
  readonly table: Table;
  /** Beside those of `rowColumns`. */
  readonly columns: readonly FactColumn[];
}

/** What a source says outside of its registers: opening balances and people, unit by unit. */
export const givenTable = {
  name: 'given_amounts',
  columns: [
    { name: 'source', type: 'text' },
    { name: 'period_from', type: 'date' },
    { name: 'period_to', type: 'date' },
    /** One of `givenAmounts`. */
    { name: 'given_name', type: 'text' },
    /** The unit of the period's last day; '' for what belongs to none. */
    { name: 'unit_code', type: 'text' },
    { name: 'amount', type: 'integer' },
  ],
} as const satisfies {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: FactType }[];
};

/** What every row carries, whatever its register. */
export const rowColumns = [
  /** Which workbook it came from. */
  { name: 'source', type: 'text' },
  /** The period it was published for. */
  { name: 'period_from', type: 'date' },
  { name: 'period_to', type: 'date' },
  /** 1-based, on its sheet. */
  { name: 'row_number', type: 'integer' },
  { name: 'row_date', type: 'date' },
  /** The unit valid on the period's last day that the row's figures belong to; '' for none. */
  { name: 'unit_code', type: 'text' },
  /** The unit that the row itself means: code and first day; '' for none. */
  { name: 'unit_of_row', type: 'text' },
] as const satisfies readonly { readonly name: string; readonly type: FactType }[];

const names: ReadonlyMap<Table, string> = new Map([
  [registrations, 'registrations'],
  [fund, 'fund'],
  [spending, 'spending'],
  [pledges, 'pledges'],
  [awards, 'awards'],
  [activities, 'activities'],
  [organisation, 'organisation'],
]);

/** The indicators that are measured over rows; the others are derived from their figures. */
export const rowIndicators: readonly RowIndicator[] = builtInIndicators.filter(isMeasuredOverRows);

export const factTables: readonly FactTable[] = dataTables.map((table) => ({
  name: nameOf(table),
  table,
  columns: distinctByName(
    rowIndicators.filter((indicator) => indicator.table === table).flatMap(columnsOf),
  ),
}));

/** The name in SQL of a column's key: "donorKind" is donor_kind. */
export function sqlName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The name of the key made of a column of names. */
export function keyName(column: string): string {
  return `${sqlName(column)}_key`;
}

/** The name of a number that only the newest row of a unit holds. */
export function newestName(column: string): string {
  return `newest_${sqlName(column)}`;
}

function nameOf(table: Table): string {
  const name = names.get(table);
  if (name === undefined) throw new Error(`${table.sheet} has no name in the warehouse`);
  return name;
}

function columnsOf({ filters, measure, countedBy }: RowIndicator): readonly FactColumn[] {
  const texts = filters.map(({ column }) => text(column));
  const recognition: readonly FactColumn[] =
    countedBy === 'recognition'
      ? [{ name: 'recognised', type: 'date', from: { kind: 'number', column: 'recognised' } }]
      : [];
  switch (measure.kind) {
    case 'amount':
    case 'received':
      return [...texts, ...recognition, { name: measure.kind, type: 'integer', from: measure }];
    case 'distinct-names':
      // The association's own donors are told apart in all, others by ward.
      return [
        ...texts,
        ...recognition,
        text('level'),
        {
          name: keyName(measure.column),
          type: 'text',
          from: { kind: 'key', column: measure.column },
        },
      ];
    case 'newest':
      return [{ name: newestName(measure.column), type: 'integer', from: measure }];
    case 'sum':
      return [
        ...texts,
        ...recognition,
        {
          name: sqlName(measure.column),
          type: 'integer',
          from: { kind: 'number', column: measure.column },
        },
      ];
  }
}

function text(column: string): FactColumn {
  return { name: sqlName(column), type: 'text', from: { kind: 'text', column } };
}

function distinctByName(columns: readonly FactColumn[]): readonly FactColumn[] {
  return [...new Map(columns.map((column) => [column.name, column])).values()];
}
