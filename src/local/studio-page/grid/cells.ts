/** Cells of the model as cells of the grid. */
import type { ICellData } from '@univerjs/core';
import type { PackedRow, ViewValue } from '../../studio/protocol';
import type { WorkbookModel } from '../model';

/** The name, in the grid's table of styles, of a format of the model. */
export const styleName = (format: number) => `f${format}`;

/** The look of a cell with a value and no format. */
export const plainStyle = styleName(-1);

/** The numbers of CellValueType. */
const types = { string: 1, number: 2, boolean: 3 } as const;

export function gridCell(value: ViewValue, format: number): ICellData | null {
  if (value === null && format < 0) return null;
  return { ...valueOf(value), s: styleName(format) };
}

function valueOf(value: ViewValue): ICellData {
  if (value === null) return {};
  // Only its result: the grid would compute the formula anew, and write what it makes of it.
  if (typeof value === 'object') return valueOf(value.result);
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: types.boolean };
  return { v: value, t: typeof value === 'number' ? types.number : types.string };
}

/** The cells of a row, by column; blank ones without a look are left out. */
export function gridRow(
  row: PackedRow,
  tables: WorkbookModel['tables'],
): Record<number, ICellData> {
  const formats = tables.shapes[row[0]]?.formats ?? [];
  const cells: Record<number, ICellData> = {};
  const end = Math.max(formats.length, row.length - 1);
  for (let column = 0; column < end; column += 1) {
    const cell = gridCell(valueAt(row, column), formats[column] ?? -1);
    if (cell !== null) cells[column] = cell;
  }
  return cells;
}

export function valueAt(row: PackedRow | undefined, column: number): ViewValue {
  return (row?.[column + 1] as ViewValue | undefined) ?? null;
}
