/**
 * Native tables ("Convert to table"). A column to which a table gives a type has its rules and
 * formats from it, and Google refuses a batch that sets validation there: "This operation is not
 * allowed on cells in typed columns."
 */
import type { Change } from '../core/commands/change';
import { fold } from '../core/vietnamese/fold';
import type { Request, Sheet } from './api';

/** The 0-based columns of a sheet that have a type. */
export function typedColumnsOf({ tables = [] }: Sheet): ReadonlySet<number> {
  return new Set(
    tables.flatMap(({ range, columnProperties = [] }) =>
      columnProperties.flatMap(({ columnIndex = 0, columnType }) =>
        columnType === undefined || columnType === 'COLUMN_TYPE_UNSPECIFIED'
          ? []
          : [(range?.startColumnIndex ?? 0) + columnIndex],
      ),
    ),
  );
}

/**
 * Lets the native table of a sheet end below the rows that are written right under it: Google does
 * not take them into the table by itself. Where a sheet has several tables they might be in each
 * other's way, and stay as they are.
 */
export function longerTable(
  changes: readonly Change[],
  title: string,
  { tables = [] }: Sheet,
): readonly Request[] {
  const [table] = tables;
  if (table?.range === undefined || tables.length > 1) return [];
  const { tableId, range } = table;
  const { startColumnIndex = 0, endColumnIndex = 0, endRowIndex = 0 } = range;
  const written = changes
    .flatMap((change) =>
      change.kind === 'cells' &&
      fold(change.sheet) === fold(title) &&
      change.column >= startColumnIndex &&
      change.column < endColumnIndex
        ? [{ row: change.row, endRow: change.row + change.values.length }]
        : [],
    )
    .sort((one, other) => one.row - other.row);
  let end = endRowIndex;
  for (const { row, endRow } of written) if (row <= end) end = Math.max(end, endRow);
  if (end === endRowIndex) return [];
  const longer = { tableId, range: { ...range, endRowIndex: end } };
  return [{ updateTable: { table: longer, fields: 'range' } }];
}
