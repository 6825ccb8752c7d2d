/** A filled form as requests: rows for units inserted with the look of the form's own, then cells and formulas. */
import type { FilledSheet } from '../core/commands/form/filled-sheet';
import type { CellData, Request } from './api';

/** @param columnCount of the sheet's grid */
export function formRequests(
  { repeated, cells, formulas }: FilledSheet,
  sheetId: number,
  columnCount: number,
): readonly Request[] {
  const whole = { sheetId, startColumnIndex: 0, endColumnIndex: columnCount };
  return [
    // From the last on, so that the places of those above stay true.
    ...[...repeated].reverse().flatMap(({ row, count }): readonly Request[] => [
      {
        insertDimension: {
          range: { sheetId, dimension: 'ROWS', startIndex: row + 1, endIndex: row + count },
          inheritFromBefore: true,
        },
      },
      {
        copyPaste: {
          source: { ...whole, startRowIndex: row, endRowIndex: row + 1 },
          destination: { ...whole, startRowIndex: row + 1, endRowIndex: row + count },
          pasteType: 'PASTE_NORMAL',
        },
      },
    ]),
    ...cells.map(({ row, column, value }) =>
      cellRequest(
        sheetId,
        row,
        column,
        typeof value === 'number' ? { numberValue: value } : { stringValue: value },
      ),
    ),
    ...formulas.map(({ row, column, formula }) =>
      cellRequest(sheetId, row, column, { formulaValue: formula }),
    ),
  ];
}

/** Writes one cell, 0-based; a text's own runs of formats end with the code that they were made for. */
function cellRequest(
  sheetId: number,
  rowIndex: number,
  columnIndex: number,
  userEnteredValue: NonNullable<CellData['userEnteredValue']>,
): Request {
  return {
    updateCells: {
      start: { sheetId, rowIndex, columnIndex },
      rows: [{ values: [{ userEnteredValue }] }],
      fields: 'userEnteredValue,textFormatRuns',
    },
  };
}
