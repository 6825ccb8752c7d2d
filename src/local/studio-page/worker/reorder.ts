/** Puts the rows of a range into another order, as sorting does: whole cells move, and formulas with them. */
import type { CellData, Sheet, Spreadsheet } from '../../../sheets/api';
import { fillFormula } from '../../../formulas/language/rewrite-references';

export interface Reorder {
  readonly kind: 'reorder';
  readonly sheetId: number;
  readonly startRow: number;
  readonly startColumn: number;
  /** Exclusive. */
  readonly endColumn: number;
  /** By place, from the first row on: the row that comes there. */
  readonly from: readonly number[];
}

export function reordered(spreadsheet: Spreadsheet, reorder: Reorder): Spreadsheet {
  const { sheetId, startRow, startColumn, endColumn, from } = reorder;
  const change = (sheet: Sheet): Sheet => {
    const [data = {}, ...more] = sheet.data ?? [];
    const before = data.rowData ?? [];
    const rowData = [...before];
    from.forEach((source, place) => {
      const row = startRow + place;
      if (source === row) return;
      const values: CellData[] = [...(before[row]?.values ?? [])];
      for (let column = startColumn; column < endColumn; column += 1) {
        while (values.length <= column) values.push({});
        values[column] = movedCell(before[source]?.values?.[column] ?? {}, row - source);
      }
      while (rowData.length <= row) rowData.push({});
      rowData[row] = { ...before[row], values };
    });
    return { ...sheet, data: [{ ...data, rowData }, ...more] };
  };
  const sheets = (spreadsheet.sheets ?? []).map((sheet) =>
    (sheet.properties?.sheetId ?? 0) === sheetId ? change(sheet) : sheet,
  );
  return { ...spreadsheet, sheets };
}

function movedCell(cell: CellData, rows: number): CellData {
  const formula = cell.userEnteredValue?.formulaValue;
  if (formula === undefined) return cell;
  return { ...cell, userEnteredValue: { formulaValue: fillFormula(formula, rows, 0) } };
}
