/** What the two lists have in common: columns, names of levels, lines of totals. */
import { moneyInWords } from '../../vietnamese/money-words';
import { formatMoney } from '../../vietnamese/format-number';
import type { Paragraph, TableColumn, Table, TableRow } from '../document';
import { ownLevelOf } from '../letterhead';
import type { ReportInput } from '../input';
import { levelNames } from './labels';
import type { ListedRow } from './rows';
import { tableWords } from '../labels';
import { orderColumn } from '../tables/by-unit';
import { unitWords } from '../unit-words';

/** A column of a list, and what a row has in it. */
export interface ListColumn {
  readonly column: TableColumn;
  readonly cell: (row: ListedRow, order: number) => string | number | null;
}

export const textColumn = (heading: string, cell: ListColumn['cell']): ListColumn => ({
  column: { heading, align: 'left', format: 'count' },
  cell,
});

export const centredColumn = (heading: string, cell: ListColumn['cell']): ListColumn => ({
  column: { heading, align: 'center', format: 'count' },
  cell,
});

export const moneyColumn = (heading: string): ListColumn => ({
  column: { heading, unit: 'đồng', align: 'right', format: 'count' },
  cell: ({ amount }) => amount,
});

/** The own level by the association's own word; one that staff added by its own. */
export function levelName(level: string, input: ReportInput): string {
  return level === input.level ? ownLevelOf(input) : (levelNames[level] ?? level);
}

/** The heading of the units' column. */
export const unitHeading = ({ figures }: ReportInput): string => unitWords(figures).Units;

export const sumOf = (rows: readonly ListedRow[]): number =>
  rows.reduce((sum, { amount }) => sum + amount, 0);

/** An amount in figures and in words, as params of a phrase. */
export function amountWords(
  dong: number,
  { numberWords }: Pick<ReportInput, 'numberWords'>,
): { readonly amount: string; readonly words: string } {
  return { amount: formatMoney(dong), words: moneyInWords(dong, numberWords) };
}

export const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text });

// A table of a list: its rows numbered, and their total.

/** @param columns the first holds the names, the last the amounts */
export function listTable(
  caption: string,
  columns: readonly ListColumn[],
  rows: readonly ListedRow[],
): Table {
  const between = columns.slice(1, -1).map(() => null);
  const total: TableRow = {
    kind: 'total',
    cells: [null, tableWords.total, ...between, sumOf(rows)],
  };
  return {
    kind: 'table',
    caption,
    columns: [orderColumn, ...columns.map(({ column }) => column)],
    hasColumnNumbers: true,
    rows: [
      ...rows.map((row, order): TableRow => ({
        cells: [order + 1, ...columns.map(({ cell }) => cell(row, order))],
      })),
      total,
    ],
  };
}
