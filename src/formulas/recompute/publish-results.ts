/** Writes computed results into a sheet of the Sheets API; what did not change stays the same object. */
import type { CellData, Sheet } from '../../sheets/api';
import { placeOfKey } from '../values';
import { rowsOf, type RowData, type SheetState } from './formula-cell';
import { extendedValue, sameValue } from './stored-values';

export const blankCell: CellData = Object.freeze({});

/** @returns the sheet itself where every result is the one that it holds */
export function publishSheet(sheet: Sheet, state: SheetState): Sheet {
  const { touched, values, formulas, spilled } = state;
  if (touched.size === 0) return sheet;
  state.touched = new Set();
  let rows: RowData[] | null = null;
  const copied = new Map<number, CellData[]>();
  for (const key of touched) {
    const { row, column } = placeOfKey(key);
    const held = (rows ?? rowsOf(sheet))[row]?.values?.[column] ?? blankCell;
    const isFormula = formulas.has(key);
    if (held.userEnteredValue !== undefined && !isFormula) continue;
    const value = isFormula || spilled.has(key) ? values.get(row, column) : null;
    if (sameValue(held.effectiveValue, value)) continue;
    rows ??= [...rowsOf(sheet)];
    while (rows.length <= row) rows.push({});
    let cells = copied.get(row);
    if (cells === undefined) {
      cells = [...(rows[row]!.values ?? [])];
      copied.set(row, cells);
      rows[row] = { ...rows[row], values: cells };
    }
    while (cells.length < column) cells.push(blankCell);
    const { effectiveValue: _old, ...rest } = held;
    const result = extendedValue(value);
    cells[column] = result === undefined ? rest : { ...rest, effectiveValue: result };
  }
  if (rows === null) return sheet;
  const [data = {}, ...others] = sheet.data ?? [];
  return { ...withRoom(sheet, rows), data: [{ ...data, rowData: rows }, ...others] };
}

/** A result that reaches beyond the grid enlarges it. */
function withRoom(sheet: Sheet, rows: readonly RowData[]): Sheet {
  const grid = sheet.properties?.gridProperties;
  const columns = rows.reduce((most, { values = [] }) => Math.max(most, values.length), 0);
  const [rowCount, columnCount] = [grid?.rowCount ?? 0, grid?.columnCount ?? 0];
  if (grid === undefined || (rows.length <= rowCount && columns <= columnCount)) return sheet;
  const gridProperties = {
    ...grid,
    rowCount: Math.max(rows.length, rowCount),
    columnCount: Math.max(columns, columnCount),
  };
  return { ...sheet, properties: { ...sheet.properties, gridProperties } };
}
