/**
 * Which rows below the header are data. Blank rows are skipped; subtotals ("Cộng …", no date)
 * and repeated headings are named and left out.
 */
import { remembered } from '../remembered';
import { cellKind, isBlankText, type CellValue } from '../cells/cell';
import type { Table } from '../tables/table';
import { fold, foldHeading } from '../text/fold';
import type { SheetCells } from './book';
import { headingKeys, type Header } from './header';

export interface OddRow {
  /** 0-based sheet row. */
  readonly row: number;
  readonly code: 'subtotal-row' | 'repeated-header-row';
}

/**
 * A row without a date whose first text begins so is a subtotal; "Cộng đồng học tập" (a title),
 * "Cộng tác viên" and "Tổng công ty" (donors) are not.
 */
const subtotal = /^(tổng cộng|tổng số|tổng(?! công ty)|cộng(?! đồng| tác))(?=$|[ :.,(])/;

/**
 * The columns whose values make a row a data row: the table's, row numbers aside. A table of
 * the add-on's own (Nguồn, Kiểm tra) is not in it either, since those are no table columns.
 */
export function dataRowsOf(
  sheet: SheetCells,
  table: Table,
  header: Header,
  rowCount: number,
): { readonly rows: Int32Array; readonly oddRows: readonly OddRow[] } {
  const indexes = table.columns
    .filter(({ key }) => key !== 'rowNumber')
    .flatMap(({ key }) => header.columns.get(key) ?? []);
  const firstDataRow = header.lastRow + 1;
  const filled = new Uint8Array(Math.max(0, rowCount - firstDataRow));
  for (const index of indexes) {
    const values = sheet.values[index] ?? [];
    for (let row = firstDataRow; row < values.length; row += 1) {
      const offset = row - firstDataRow;
      if (filled[offset] === 0 && isFilled(values[row])) filled[offset] = 1;
    }
  }

  const oddRows = findOddRows(sheet, table, header, filled, firstDataRow);
  for (const { row } of oddRows) filled[row - firstDataRow] = 0;
  return { rows: placesOf(filled, firstDataRow), oddRows };
}

/** The sheet rows that are marked with 1, ascending. */
function placesOf(marks: Uint8Array, firstRow: number): Int32Array {
  const rows = new Int32Array(marks.length);
  let count = 0;
  for (let offset = 0; offset < marks.length; offset += 1) {
    if (marks[offset] !== 1) continue;
    rows[count] = firstRow + offset;
    count += 1;
  }
  return count === rows.length ? rows : rows.slice(0, count);
}

function findOddRows(
  sheet: SheetCells,
  table: Table,
  header: Header,
  filled: Uint8Array,
  firstDataRow: number,
): readonly OddRow[] {
  const dateColumn = header.columns.get(table.dateColumn ?? '');
  if (dateColumn === undefined) return [];
  const dates = sheet.values[dateColumn] ?? [];
  const dateFormulas = sheet.formulas[dateColumn] ?? [];
  const keys = headingKeys(table.columns);
  const headingsIn = (row: number) =>
    sheet.values.filter((cells, column) => {
      const text = cells[row];
      return (
        typeof text === 'string' && header.columns.get(keys.get(foldHeading(text)) ?? '') === column
      );
    }).length;
  const firstTextIn = (row: number) => sheet.values.findIndex((cells) => isText(cells[row]));
  const isSubtotal = remembered((text: string) => subtotal.test(fold(text)));
  const isDateHeading = remembered(
    (text: string) => keys.get(foldHeading(text)) === table.dateColumn,
  );

  const oddRows: OddRow[] = [];
  for (let offset = 0; offset < filled.length; offset += 1) {
    const row = firstDataRow + offset;
    const date = dates[row];
    if (filled[offset] === 0 || typeof date === 'number') continue;
    const dateKind = cellKind(date, dateFormulas[row]);
    if (dateKind !== 'blank' && dateKind !== 'text') continue;
    if (typeof date === 'string' && dateKind === 'text' && isDateHeading(date)) {
      if (headingsIn(row) >= 2) oddRows.push({ row, code: 'repeated-header-row' });
      continue;
    }
    const first = firstTextIn(row);
    const text = sheet.values[first]?.[row];
    if (typeof text !== 'string' || (dateKind === 'text' && first !== dateColumn)) continue;
    if (isSubtotal(text)) oddRows.push({ row, code: 'subtotal-row' });
  }
  return oddRows;
}

const isFilled = (value: CellValue | undefined) =>
  value !== undefined && (typeof value !== 'string' || !isBlankText(value));

const isText = (value: CellValue | undefined) => typeof value === 'string' && !isBlankText(value);
