/** Native tables of a sheet: their columns, what their types forbid, and how they follow its rows and columns. */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { Sheet } from '../../../sheets/api';
import { overlaps, type Area, type SheetArea } from './areas';
import { sheetById, sheetsOf, writableSheet, type Draft } from './draft';
import { invalidArgument } from './failures';
import { cellAt } from './grid';
import { effectiveValue } from './render';
import { shiftedIndex, shiftedRange, type Move, type Shift } from './spans';

/** A table's cells; its range is always stored with both ends. */
export function tableArea({ range = {} }: Schema.Table): SheetArea {
  const { sheetId = 0, startRowIndex = 0, startColumnIndex = 0 } = range;
  return {
    sheetId,
    startRow: startRowIndex,
    endRow: range.endRowIndex ?? startRowIndex,
    startColumn: startColumnIndex,
    endColumn: range.endColumnIndex ?? startColumnIndex,
  };
}

/** @throws 400 "No table with id: x" */
export function tableById(draft: Draft, id = ''): Schema.Table {
  for (const { tables = [] } of sheetsOf(draft)) {
    const found = tables.find(({ tableId }) => tableId === id);
    if (found !== undefined) return found;
  }
  throw invalidArgument(`No table with id: ${id}`);
}

/** Lets a table end above another row. */
export function setTableEnd(draft: Draft, table: Schema.Table, endRowIndex: number): void {
  const sheet = writableSheet(draft, tableArea(table).sheetId);
  sheet.tables = (sheet.tables ?? []).map((one) =>
    one.tableId === table.tableId ? { ...one, range: { ...one.range, endRowIndex } } : one,
  );
}

/** @throws 400 in Google's words for cells of a column with a type, which the table itself rules */
export function refuseTypedColumns(draft: Draft, area: SheetArea): void {
  for (const one of sheetById(draft, area.sheetId).tables ?? []) {
    const { startRow, endRow, startColumn } = tableArea(one);
    for (const { columnIndex = 0, columnType } of one.columnProperties ?? []) {
      if (columnType === undefined) continue;
      const column = startColumn + columnIndex;
      const typed: Area = { startRow, endRow, startColumn: column, endColumn: column + 1 };
      if (overlaps(area, typed)) {
        throw invalidArgument('This operation is not allowed on cells in typed columns.');
      }
    }
  }
}

/** Every column of a table with its name: of what was asked for, else of its heading, else "Column 3". */
export function namedColumns(
  sheet: Sheet,
  table: Schema.Table,
): NonNullable<Schema.Table['columnProperties']> {
  const { startRow, startColumn, endColumn } = tableArea(table);
  return Array.from({ length: endColumn - startColumn }, (_, columnIndex) => {
    const given = table.columnProperties?.find(({ columnIndex: at = 0 }) => at === columnIndex);
    const heading = effectiveValue(cellAt(sheet, startRow, startColumn + columnIndex));
    const columnName =
      given?.columnName ?? heading?.stringValue ?? `Column ${startColumn + columnIndex + 1}`;
    return { ...given, columnIndex, columnName };
  });
}

/** A table after rows or columns of its sheet moved; undefined where nothing of it is left. */
export function shiftedTable(table: Schema.Table, change: Shift | Move): Schema.Table | undefined {
  const range = table.range && shiftedRange(table.range, change);
  if (range === undefined) return undefined;
  const isBeside = tableArea(table).sheetId !== change.sheetId;
  const columns = table.columnProperties;
  if (isBeside || change.rows || columns === undefined) {
    return range === table.range ? table : { ...table, range };
  }
  const moved = { ...table, range };
  const { startColumn: before } = tableArea(table);
  const { startColumn, endColumn } = tableArea(moved);
  const kept = new Map(
    columns.flatMap((column) => {
      const place = before + (column.columnIndex ?? 0);
      return isDeleted(place, change) ? [] : [[shiftedIndex(place, change), column] as const];
    }),
  );
  const names = new Set(columns.map(({ columnName }) => columnName));
  let number = 1;
  const columnProperties = Array.from({ length: endColumn - startColumn }, (_, columnIndex) => {
    const column = kept.get(startColumn + columnIndex);
    if (column !== undefined) return { ...column, columnIndex };
    while (names.has(`Column ${number}`)) number += 1;
    names.add(`Column ${number}`);
    return { columnIndex, columnName: `Column ${number}` };
  });
  return { ...moved, columnProperties };
}

function isDeleted(index: number, change: Shift | Move): boolean {
  if ('from' in change || change.inserted) return false;
  return index >= change.at && index < change.at + change.count;
}
