/** Tables of a report as rows and headings that tests can compare. */
import type { Table } from '../../../src/core/report/document';
import type { ReportInput } from '../../../src/core/report/input';
import { tablesOf } from '../../../src/core/report/tables/tables';
import { inputWith, type Made } from './made-figures';

export const tables = (made: Made, changes: Partial<ReportInput> = {}): readonly Table[] =>
  tablesOf(inputWith(made, changes));

/** The only table; an error where there are others. */
export function onlyTable(made: Made, changes: Partial<ReportInput> = {}): Table {
  const [table, ...others] = tables(made, changes);
  if (table === undefined || others.length > 0) throw new Error('Expected one table');
  return table;
}

/** "group|heading|unit", what is missing left out. */
export const headingsOf = ({ columns }: Table): readonly string[] =>
  columns.map(({ group, heading, unit }) =>
    [group, heading, unit].filter((part) => part !== undefined).join('|'),
  );

export const cellsOf = ({ rows }: Table) => rows.map(({ cells }) => cells);
