/**
 * Native tables ("Convert to table"). A column to which a table gives a type has its rules and
 * formats from it, and Google refuses a batch that sets validation there: "This operation is not
 * allowed on cells in typed columns."
 */
import type { Sheet } from './api';

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
