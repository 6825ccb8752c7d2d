/** Where each table stands, or is to stand, in a workbook that may be blank, older, or made by hand. */
import type { Table } from '../schema/table';
import { rowCountOf, type Snapshot, type SheetCells } from '../workbook/snapshot';
import { findHeader } from '../workbook/header';
import { sheetFor } from '../workbook/read-workbook';
import type { TableColumnPlace } from './change';
import { ownColumns } from '../workbook/managed-columns';

export interface TableLayout {
  readonly table: Table;
  /** null: the sheet is to be made, under the table's own title. */
  readonly sheet: SheetCells | null;
  readonly title: string;
  /** 0-based row of the last header row. */
  readonly headerRow: number;
  readonly columns: readonly TableColumnPlace[];
  /** 0-based place of Kiểm tra, for tables that have it. */
  readonly findings: { readonly column: number; readonly isNew: boolean } | null;
  /** The first column right of everything, the columns named here included. */
  readonly nextColumn: number;
  /** 0-based row below everything that the sheet holds. */
  readonly endOfData: number;
}

/** A table's layout; null where the sheet holds something but no header that can be found. */
export function layoutOf(snapshot: Snapshot, table: Table): TableLayout | null {
  const sheet = sheetFor(snapshot, table) ?? null;
  const isBlank = sheet === null || rowCountOf(sheet) === 0;
  if (isBlank) return blankLayout(table, sheet);
  const header = findHeader(sheet, table);
  if (header === null) return null;

  const own = ownColumns(sheet, header);
  let next = own.next;
  const columns = table.columns.map(({ key }): TableColumnPlace => {
    const place = header.columns.get(key);
    return place === undefined
      ? { key, column: next++, isNew: true }
      : { key, column: place, isNew: false };
  });
  const findings = !table.checked
    ? null
    : own.findings === null
      ? { column: next++, isNew: true }
      : { column: own.findings, isNew: false };
  return {
    table,
    sheet,
    title: sheet.title,
    headerRow: header.lastRow,
    columns,
    findings,
    nextColumn: next,
    endOfData: rowCountOf(sheet),
  };
}

function blankLayout(table: Table, sheet: SheetCells | null): TableLayout {
  const width = table.columns.length;
  return {
    table,
    sheet,
    title: sheet?.title ?? table.sheet,
    headerRow: 0,
    columns: table.columns.map(({ key }, column) => ({ key, column, isNew: true })),
    findings: table.checked ? { column: width, isNew: true } : null,
    nextColumn: width + (table.checked ? 1 : 0),
    endOfData: 1,
  };
}
