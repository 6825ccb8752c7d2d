/** Appends rows to a table that the add-on writes (Nhật ký, Ngoại lệ, Tình hình nộp), made where it is missing. */
import type { Table } from '../schema/table';
import type { Snapshot } from '../workbook/snapshot';
import type { Change } from './change';
import { changesOf, type CellWrite, type TypedValue } from './cell-writes';
import { layoutOf, type TableLayout } from './table-layout';

/** Values by column key; a column that is not named stays blank. */
export type RowValues = Readonly<Record<string, TypedValue | undefined>>;

/** A text, number or truth value as it stands in a cell. */
export const plain = (value: TypedValue['value']): TypedValue => ({ value, isDate: false });

/** Appends rows below everything on the sheet; null where it holds something but no header. */
export function appendedRows(
  snapshot: Snapshot,
  table: Table,
  rows: readonly RowValues[],
): readonly Change[] | null {
  const layout = layoutOf(snapshot, table);
  if (layout === null) return null;
  if (rows.length === 0) return [];
  return [...madeTable(layout), ...changesOf(rowWrites(layout, rows, layout.endOfData))];
}

/** Rows of a sheet that the same plan makes. */
export function rowsOfNewSheet(
  snapshot: Snapshot,
  table: Table,
  rows: readonly RowValues[],
): readonly Change[] {
  const layout = layoutOf(snapshot, table);
  return layout === null ? [] : changesOf(rowWrites(layout, rows, layout.endOfData));
}

/** The cells of rows that stand below each other, the first at a 0-based sheet row. */
export function rowWrites(
  { title, columns }: TableLayout,
  rows: readonly RowValues[],
  firstRow: number,
): readonly CellWrite[] {
  return rows.flatMap((row, index) =>
    columns.flatMap(({ key, column }): CellWrite[] => {
      const written = row[key];
      return written === undefined
        ? []
        : [{ sheet: title, row: firstRow + index, column, written }];
    }),
  );
}

/** The table's sheet or columns, where any is missing. */
export function madeTable({
  table,
  sheet,
  headerRow,
  columns,
  endOfData,
}: TableLayout): readonly Change[] {
  if (sheet !== null && columns.every(({ isNew }) => !isNew)) return [];
  return [
    {
      kind: 'table',
      table,
      sheet: sheet?.title ?? null,
      headerRow,
      columns,
      endOfData,
      dropDowns: null,
    },
  ];
}
