/** Cells of the model as cells of the grid. */
import type { ICellData, Nullable } from '@univerjs/core';
import { fillFormula } from '../../../formulas/language/rewrite-references';
import type { PackedRow, ViewValue } from '../worker/workbook-view';
import type { WorkbookModel } from '../model';

/** The name, in the grid's table of styles, of a format of the model. */
export const styleName = (format: number) => `f${format}`;

/** The look of a cell with a value and no format. */
export const plainStyle = styleName(-1);

/** The numbers of CellValueType. */
const types = { string: 1, number: 2, boolean: 3 } as const;

/**
 * A formula, which the grid keeps beside the result that it shows: its own computing is off. The
 * place is that of the cell; where a cell is copied to, it tells how far.
 */
export interface KeptFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

export function keptFormula(cell: Nullable<ICellData>): KeptFormula | undefined {
  const kept = cell?.custom as Partial<KeptFormula> | null | undefined;
  return typeof kept?.formula === 'string' ? (kept as KeptFormula) : undefined;
}

/** The formula as it is in another cell that it was copied to. */
export function copiedFormula(kept: KeptFormula, row: number, column: number): string {
  return fillFormula(kept.formula, row - kept.row, column - kept.column);
}

export function gridCell(
  value: ViewValue,
  format: number,
  row: number,
  column: number,
): ICellData | null {
  if (value === null && format < 0) return null;
  const s = styleName(format);
  if (value === null || typeof value !== 'object') return { ...valueOf(value), s };
  const custom: KeptFormula = { formula: value.formula, row, column };
  return { v: '', ...valueOf(value.result), custom: { ...custom }, s };
}

function valueOf(value: string | number | boolean | null): ICellData {
  if (value === null) return {};
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: types.boolean };
  return { v: value, t: typeof value === 'number' ? types.number : types.string };
}

/** The cells of a row, by column; blank ones without a look are left out. */
export function gridRow(
  row: PackedRow,
  tables: WorkbookModel['tables'],
  rowIndex: number,
): Record<number, ICellData> {
  const formats = tables.shapes[row[0]]?.formats ?? [];
  const cells: Record<number, ICellData> = {};
  const end = Math.max(formats.length, row.length - 1);
  for (let column = 0; column < end; column += 1) {
    const cell = gridCell(valueAt(row, column), formats[column] ?? -1, rowIndex, column);
    if (cell !== null) cells[column] = cell;
  }
  return cells;
}

export function valueAt(row: PackedRow | undefined, column: number): ViewValue {
  return (row?.[column + 1] as ViewValue | undefined) ?? null;
}
