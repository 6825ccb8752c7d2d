/** Where a register stands in the association's workbook, and which of its rows came from which ward. */
import { isFormula } from '../../data/cell';
import { failure, type Result } from '../../messages/failure-catalog';
import type { Table } from '../../schema/table';
import { rowCountOf, type Snapshot, type SheetCells } from '../../workbook/snapshot';
import { findHeader } from '../../workbook/header';
import { moneyUnitsOf } from '../../workbook/money-units';
import { sourcesOf } from '../../workbook/managed-columns';
import { sheetFor } from '../../workbook/read-workbook';
import { ownColumns } from '../../workbook/managed-columns';
import { missingColumns } from '../open-workbook';

export interface Register {
  readonly table: Table;
  /** null: to be made. */
  readonly sheet: SheetCells | null;
  readonly title: string;
  /** 0-based row of the last header row. */
  readonly headerRow: number;
  /** 0-based column by key; of a sheet that is to be made or is blank, as it will be. */
  readonly columns: ReadonlyMap<string, number>;
  /** By column key, of money whose plain numbers are not in đồng: so many đồng each. */
  readonly units: ReadonlyMap<string, number>;
  /** Nothing stands on the sheet yet, not even a header. */
  readonly isBlank: boolean;
  /** 0-based; null: not there yet. */
  readonly sourceColumn: number | null;
  readonly findingsColumn: number | null;
  /** The first column right of everything. */
  readonly nextColumn: number;
  /**
   * 0-based row below the last one with anything in the table's or the add-on's own columns, or
   * with something that the user wrote beside them: new rows never come to stand beside that.
   */
  readonly end: number;
  /** What Nguồn holds, by 0-based row; '' where the row was typed here. */
  readonly sourceAt: (row: number) => string;
}

/** A register as it stands; a failure where its sheet holds something that cannot be read as it. */
export function registerOf(
  snapshot: Snapshot,
  table: Table,
): Result<{ readonly register: Register }> {
  const sheet = sheetFor(snapshot, table) ?? null;
  if (sheet === null || rowCountOf(sheet) === 0) {
    return { ok: true, register: blankRegister(table, sheet) };
  }
  const header = findHeader(sheet, table);
  if (header === null) return failure('header-missing', { sheet: sheet.title });
  const missing = table.columns.find(
    ({ inHeader, key }) => inHeader === 'required' && !header.columns.has(key),
  );
  if (missing !== undefined) {
    return failure('column-missing', { sheet: sheet.title, ...missingColumns([missing]) });
  }
  const own = ownColumns(sheet, header);
  const used = new Set([...header.columns.values(), own.source ?? -1, own.findings ?? -1]);
  return {
    ok: true,
    register: {
      table,
      sheet,
      title: sheet.title,
      headerRow: header.lastRow,
      columns: header.columns,
      units: moneyUnitsOf(sheet, table, header).byColumn,
      isBlank: false,
      sourceColumn: own.source,
      findingsColumn: own.findings,
      nextColumn: own.next,
      end: Math.max(
        header.lastRow + 1,
        ...sheet.values.map((_, column) => filledRows(sheet, column, used.has(column))),
      ),
      sourceAt: sourcesOf(sheet, header),
    },
  };
}

function blankRegister(table: Table, sheet: SheetCells | null): Register {
  return {
    table,
    sheet,
    title: sheet?.title ?? table.sheet,
    headerRow: 0,
    columns: new Map(table.columns.map(({ key }, column) => [key, column])),
    units: new Map(),
    isBlank: true,
    sourceColumn: null,
    findingsColumn: null,
    nextColumn: table.columns.length,
    end: 1,
    sourceAt: () => '',
  };
}

/** The row below the last one that a column fills; formulas of the user's are often filled in beforehand, and do not count. */
function filledRows(sheet: SheetCells, column: number, isOurs: boolean): number {
  const values = sheet.values[column] ?? [];
  const formulas = sheet.formulas[column] ?? [];
  let count = values.length;
  while (count > 0) {
    const value = values[count - 1] ?? '';
    if (value !== '' && (isOurs || !isFormula(value, formulas[count - 1]))) break;
    count -= 1;
  }
  return count;
}
