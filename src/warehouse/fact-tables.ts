/**
 * The tables of the warehouse, one a register: the columns that tell of no person, made from the
 * registers' own definitions, so that whoever reports may define indicators over them. No name,
 * phone, year of birth or free text is among them; names that are counted once each (donors) become
 * keys.
 */
import { builtInIndicators, sumOf, type RowIndicator } from '../core/figures/indicators';
import { dataTables } from '../core/schema/all';
import { activities } from '../core/schema/registers/activities';
import { awards } from '../core/schema/registers/awards';
import { fund } from '../core/schema/registers/fund';
import { organisation } from '../core/schema/registers/organisation';
import { pledges } from '../core/schema/registers/pledges';
import { registrations } from '../core/schema/registers/registrations';
import { spending } from '../core/schema/registers/spending';
import { columnOf, type Column, type Table } from '../core/schema/table';

export type FactType = 'text' | 'integer' | 'date';

export interface FactColumn {
  /** The column's name in SQL. */
  readonly name: string;
  readonly type: FactType;
  readonly from:
    | { readonly kind: 'text' | 'number'; readonly column: string }
    /** The printed name of the unit that the row means. */
    | { readonly kind: 'unit'; readonly column: string }
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

/** The kinds of columns whose values tell of no person. */
const impersonal: readonly Column['kind']['name'][] = ['list', 'count', 'money', 'ward'];

const isImpersonal = (table: Table, key: string): boolean =>
  impersonal.includes(columnOf(table, key).kind.name);

/** The names that are counted once each, as keys. */
const keyColumns: readonly { readonly table: Table; readonly column: string }[] =
  builtInIndicators.flatMap(({ table, measure }) =>
    measure.kind === 'distinct-names' ? [{ table, column: measure.column }] : [],
  );

/** Whether the warehouse holds every column that an indicator reads. */
export function isPublished({ table, filters, measure }: RowIndicator): boolean {
  return (
    filters.every(({ column }) => isImpersonal(table, column)) &&
    (measure.kind !== 'distinct-names' ||
      keyColumns.some((key) => key.table === table && key.column === measure.column))
  );
}

export const factTables: readonly FactTable[] = dataTables.map((table) => ({
  name: nameOf(table),
  table,
  columns: distinctByName(factColumnsOf(table)),
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

function factColumnsOf(table: Table): readonly FactColumn[] {
  const { recognition } = table;
  return [
    ...table.columns.flatMap(({ key, kind }): readonly FactColumn[] => {
      if (!isImpersonal(table, key)) return [];
      const name = sqlName(key);
      if (kind.name === 'ward')
        return [{ name, type: 'text', from: { kind: 'unit', column: key } }];
      if (kind.name === 'list')
        return [{ name, type: 'text', from: { kind: 'text', column: key } }];
      const measure = sumOf(table, key);
      if (measure.kind === 'amount') return [{ name: 'amount', type: 'integer', from: measure }];
      const number: FactColumn = { name, type: 'integer', from: { kind: 'number', column: key } };
      return measure.kind === 'newest'
        ? [number, { name: newestName(key), type: 'integer', from: measure }]
        : [number];
    }),
    ...(recognition === undefined
      ? []
      : [
          {
            name: sqlName(recognition.day),
            type: 'date' as const,
            from: { kind: 'number' as const, column: recognition.day },
          },
        ]),
    ...(builtInIndicators.some((one) => one.table === table && one.measure.kind === 'received')
      ? [{ name: 'received', type: 'integer' as const, from: { kind: 'received' as const } }]
      : []),
    ...keyColumns
      .filter((key) => key.table === table)
      .map(({ column }): FactColumn => ({
        name: keyName(column),
        type: 'text',
        from: { kind: 'key', column },
      })),
  ];
}

function distinctByName(columns: readonly FactColumn[]): readonly FactColumn[] {
  return [...new Map(columns.map((column) => [column.name, column])).values()];
}
