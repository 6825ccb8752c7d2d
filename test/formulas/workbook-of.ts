/** Makes workbooks of plain values and formulas for tests, and reads what the engine gives. */
import { createFormulaEngine, type FormulaEngine } from '../../src/formulas/engine';
import { regional } from '../../src/local/formulas/regional';
import type { CellData, Sheet, Spreadsheet } from '../../src/sheets/api';

export type Typed = string | number | boolean | null;

/** 30/6/2017 */
export const today = 42_916;

export function cellOf(value: Typed): CellData {
  if (value === null) return {};
  if (typeof value === 'number') return { userEnteredValue: { numberValue: value } };
  if (typeof value === 'boolean') return { userEnteredValue: { boolValue: value } };
  return {
    userEnteredValue: value.startsWith('=') ? { formulaValue: value } : { stringValue: value },
  };
}

export function sheetOf(
  sheetId: number,
  title: string,
  rows: readonly (readonly Typed[])[],
): Sheet {
  return {
    properties: { sheetId, title, gridProperties: { rowCount: 1000, columnCount: 26 } },
    data: [{ rowData: rows.map((row) => ({ values: row.map(cellOf) })) }],
  };
}

export function engineOf(locale = 'vi_VN'): FormulaEngine {
  return createFormulaEngine(() => regional(today, locale));
}

/** What a cell shows; '' for nothing. */
export function shownAt(
  spreadsheet: Spreadsheet,
  sheet: number,
  row: number,
  column: number,
): Typed {
  const cell = spreadsheet.sheets?.[sheet]?.data?.[0]?.rowData?.[row]?.values?.[column] ?? {};
  const entered = cell.userEnteredValue;
  const value =
    entered === undefined || entered.formulaValue !== undefined ? cell.effectiveValue : entered;
  return (
    value?.numberValue ?? value?.stringValue ?? value?.boolValue ?? value?.errorValue?.message ?? ''
  );
}

/** The workbook with other values in some cells of a sheet. */
export function edited(
  spreadsheet: Spreadsheet,
  place: number,
  changes: readonly (readonly [row: number, column: number, value: Typed])[],
): Spreadsheet {
  const sheets = [...(spreadsheet.sheets ?? [])];
  const sheet = sheets[place]!;
  const rowData = [...(sheet.data?.[0]?.rowData ?? [])];
  for (const [row, column, value] of changes) {
    while (rowData.length <= row) rowData.push({});
    const values = [...(rowData[row]?.values ?? [])];
    while (values.length <= column) values.push({});
    values[column] = cellOf(value);
    rowData[row] = { values };
  }
  sheets[place] = { ...sheet, data: [{ ...sheet.data?.[0], rowData }] };
  return { ...spreadsheet, sheets };
}
