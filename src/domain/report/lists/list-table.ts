/** A table of a list: its rows numbered, and their total. */
import type { Table, TableRow } from '../document';
import { tableWords } from '../form-words';
import { orderColumn } from '../ward-table';
import { sumOf, type ListColumn } from './list-parts';
import type { ListedRow } from './listed-rows';

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
