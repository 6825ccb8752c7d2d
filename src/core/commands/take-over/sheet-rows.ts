/** Reads a table's sheet for taking over: every row below its header with every cell, whoever added the column. */
import type { CellValue } from '../../data/cell';
import { columnOf, type Table } from '../../schema/table';
import { foldHeading } from '../../vietnamese/fold';
import { rowCountOf, type SheetCells } from '../../workbook/snapshot';
import { findHeader, type Header } from '../../workbook/header';
import { ownColumnNamed, sourceHeading } from '../../workbook/managed-columns';
import { typedValue, type TypedValue } from '../cell-writes';
import { otherColumns } from '../other-columns';

export interface SheetColumn {
  /** Alike in two sheets for the same column: its key, or its heading and how often that came before. */
  readonly id: string;
  /** null: a column that the table does not know. */
  readonly key: string | null;
  readonly heading: string;
  /** 0-based. */
  readonly column: number;
}

export interface SheetRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  /** What its cells hold, by column id; blank ones are not in it. */
  readonly cells: ReadonlyMap<string, RowCell>;
}

export interface RowCell extends TypedValue {
  readonly isFormula: boolean;
}

export interface SheetRows {
  readonly sheet: SheetCells;
  readonly header: Header;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
}

/** @returns null where no header is found */
export function sheetRows(sheet: SheetCells, table: Table): SheetRows | null {
  const header = findHeader(sheet, table);
  if (header === null) return null;
  const columns = columnsOf(sheet, header, table);
  const dates = new Set(
    columns.flatMap(({ id, key }) =>
      key !== null && columnOf(table, key).kind.format?.type === 'DATE' ? [id] : [],
    ),
  );
  const rows: SheetRow[] = [];
  for (let row = header.lastRow + 1; row < rowCountOf(sheet); row += 1) {
    const cells = new Map<string, RowCell>();
    for (const { id, column } of columns) {
      const cell = cellAt(sheet, row, column, dates.has(id));
      if (cell !== null) cells.set(id, cell);
    }
    if ([...cells.keys()].some((id) => id !== 'rowNumber')) rows.push({ row, cells });
  }
  return { sheet, header, columns, rows };
}

function columnsOf(sheet: SheetCells, header: Header, table: Table): readonly SheetColumn[] {
  const seen = new Map<string, number>();
  const source = ownColumnNamed(sheet, header, sourceHeading);
  return [
    ...[...header.columns].map(([key, column]) => ({
      id: key,
      key,
      heading: columnOf(table, key).heading,
      column,
    })),
    ...(source === null
      ? []
      : [{ id: sourceHeading, key: null, heading: sourceHeading, column: source }]),
    ...otherColumns(sheet, header).map(({ column, heading }) => {
      const folded = foldHeading(heading);
      const before = seen.get(folded) ?? 0;
      seen.set(folded, before + 1);
      return { id: `"${folded}" ${before}`, key: null, heading, column };
    }),
  ];
}

/** @param isDate whether a number that a formula gives is a day; @returns null where the cell is blank */
function cellAt(sheet: SheetCells, row: number, column: number, isDate: boolean): RowCell | null {
  const value: CellValue = sheet.values[column]?.[row] ?? '';
  const typed = typedValue(sheet, row, column);
  if (typed !== null) return value === '' ? null : { ...typed, isFormula: false };
  if (value === '') return null;
  return { value, isDate: isDate && typeof value === 'number', isFormula: true };
}

/** Equal for rows that hold the same, their running numbers aside. */
export function contentOf({ cells }: SheetRow): string {
  return JSON.stringify(
    [...cells]
      .filter(([id]) => id !== 'rowNumber')
      .map(([id, { value, isDate }]) => [id, value, isDate])
      .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
  );
}

/** The rows that others do not hold, each as often as it stands there less. */
export function rowsMissing(
  rows: readonly SheetRow[],
  others: readonly SheetRow[],
): readonly SheetRow[] {
  const counts = new Map<string, number>();
  for (const row of others) {
    const content = contentOf(row);
    counts.set(content, (counts.get(content) ?? 0) + 1);
  }
  return rows.filter((row) => {
    const content = contentOf(row);
    const left = counts.get(content) ?? 0;
    if (left > 0) counts.set(content, left - 1);
    return left === 0;
  });
}

/** Whether two sheets show the same in every cell; a formula is the same as its value. */
export function isSameSheet(one: SheetCells, other: SheetCells): boolean {
  const rows = Math.max(rowCountOf(one), rowCountOf(other));
  const columns = Math.max(one.values.length, other.values.length);
  for (let column = 0; column < columns; column += 1) {
    for (let row = 0; row < rows; row += 1) {
      const [first, second] = [typedValue(one, row, column), typedValue(other, row, column)];
      const values = [one, other].map((sheet) => sheet.values[column]?.[row] ?? '');
      const isOfKind = first === null || second === null || first.isDate === second.isDate;
      if (values[0] !== values[1] || !isOfKind) return false;
    }
  }
  return true;
}
