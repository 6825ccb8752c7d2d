/** The cells of a sheet as grid data. */
import { ValueType, type Cell, type CellValueInput, type Worksheet } from '@cj-tech-master/excelts';
import Schema = GoogleAppsScript.Sheets.Schema;
import type { CellData, DataValidationRule } from '../../sheets/api';
import type { GridSize } from './a1';
import type { FileStyle } from './cell-format';
import { daysTo1904, valueOf, type ExtendedValue } from './cell-values';
import type { Link } from './links';
import { blankCells, linkedFormats } from './shared-cells';
import { keepColumn, keepRow } from './sizes';
import type { StyleTable, TableStyle } from './style-table';

export interface CellReader {
  readonly table: StyleTable;
  readonly is1904: boolean;
  /** Filled while reading: values of the file that the Sheets API cannot say whole. */
  readonly values: WeakMap<ExtendedValue, CellValueInput>;
  /** Filled while reading: the file's style of each format. */
  readonly styles: Map<object, FileStyle>;
}

export interface SheetExtras {
  readonly links: readonly Link[];
  readonly ruleAt: (row: number, column: number) => DataValidationRule | undefined;
}

const blankCell: CellData = {};
const blankRow: Schema.RowData = {};

/**
 * Gives every cell, row and column of the library's sheet its own style in place of its marker.
 * @returns the rows and columns up to the last cell that holds something
 */
export function unmark(worksheet: Worksheet, { table }: CellReader): GridSize {
  const restored = (style: FileStyle | undefined) =>
    style === undefined ? undefined : table.styleOf(style)?.style;
  for (const column of worksheet.columns) {
    column.style = restored(column.style) ?? {};
    keepColumn(worksheet, column);
  }
  let [rows, columns] = [0, 0];
  for (let number = 1; number <= worksheet.rowCount; number += 1) {
    const row = worksheet.findRow(number);
    if (row === undefined) continue;
    row.style = restored(row.style) ?? {};
    keepRow(row);
    for (let place = row.cellCount; place > 0; place -= 1) {
      const cell = row.findCell(place);
      if (cell === undefined || !holdsSomething(cell)) continue;
      rows = number;
      columns = Math.max(columns, place);
      break;
    }
  }
  return { rows, columns };
}

/** @param size of the grid: blank cells outside it stay in the file only */
export function readCells(
  worksheet: Worksheet,
  size: GridSize,
  extras: SheetExtras,
  reader: CellReader,
): Schema.RowData[] {
  const links = new Map(
    extras.links.map(({ area, uri }) => [placeKey(area.startRow, area.startColumn), uri]),
  );
  const blanks = blankCells();
  const formats = linkedFormats(reader.styles);
  const rows: Schema.RowData[] = [];
  for (let row = 0; row < Math.max(worksheet.rowCount, size.rows); row += 1) {
    const fileRow = worksheet.findRow(row + 1);
    const inside = row < size.rows;
    const width = Math.max(fileRow?.cellCount ?? 0, inside ? size.columns : 0);
    const values: CellData[] = [];
    for (let column = 0; column < width; column += 1) {
      const cell = fileRow?.findCell(column + 1);
      const style = cell && restyle(cell, reader);
      if (!inside || column >= size.columns) continue;
      const rule = extras.ruleAt(row, column);
      const uri = links.size === 0 ? undefined : links.get(placeKey(row, column));
      const format = uri === undefined ? style?.format : formats(style, uri);
      const data = cell && contentOf(cell, style, reader);
      if (data === undefined && format === undefined && rule === undefined) continue;
      while (values.length < column) values.push(blankCell);
      values.push(
        data === undefined
          ? blanks(format, rule)
          : {
              ...data,
              ...(format !== undefined && { userEnteredFormat: format }),
              ...(rule !== undefined && { dataValidation: rule }),
            },
      );
    }
    if (values.length === 0) continue;
    while (rows.length < row) rows.push(blankRow);
    rows.push({ values });
  }
  return rows;
}

const placeKey = (row: number, column: number) => row * 16_384 + column;

function holdsSomething(cell: Cell): boolean {
  return cell.type !== ValueType.Null || cell.comment !== undefined;
}

/** Gives a cell its style in place of the marker. */
function restyle(cell: Cell, { table, styles }: CellReader): TableStyle | undefined {
  const style = table.styleOf(cell.style);
  cell.style = style?.style ?? {};
  if (style?.format !== undefined) styles.set(style.format, style.style);
  return style;
}

/** undefined: neither a value nor a note. */
function contentOf(
  cell: Cell,
  style: TableStyle | undefined,
  { table, is1904, values }: CellReader,
): CellData | undefined {
  const shift = is1904 && style?.isDay === true ? daysTo1904 : 0;
  const value = valueOf(cell, shift, style?.format, table.look);
  const entered = value?.userEnteredValue;
  if (entered !== undefined && isMore(cell)) values.set(entered, cell.value);
  const note = noteOf(cell);
  return note === undefined ? value : { ...value, note };
}

/** Whether the file holds more in a cell than the Sheets API can say. */
function isMore(cell: Cell): boolean {
  if (cell.type === ValueType.Formula) return cell.model.shareType === 'array';
  return cell.type === ValueType.RichText || cell.type === ValueType.Checkbox;
}

function noteOf({ note }: Cell): string | undefined {
  if (note === undefined || typeof note === 'string') return note;
  return note.texts?.map(({ text }) => text).join('');
}
