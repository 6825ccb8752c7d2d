/**
 * Formulas that are dragged over the cells beside them. The grid fills in what it shows, which of a
 * formula is its result: the server copies the formula itself, as Google does.
 */
import type { IRange } from '@univerjs/core';
import type { Request } from '../../../sheets/api';

interface Fill {
  readonly subUnitId?: string;
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
}

/**
 * @param params of the grid's command
 * @param isFormula whether a cell holds a formula
 * @returns what the server has to copy after what the grid filled in
 */
export function formulaFills(
  { sourceRange, targetRange }: Fill,
  sheetId: number,
  isFormula: (row: number, column: number) => boolean,
): readonly Request[] {
  const { startRow, endRow, startColumn, endColumn } = sourceRange;
  const isVertical = targetRange.startColumn === startColumn && targetRange.endColumn === endColumn;
  const requests: Request[] = [];
  const copy = (source: IRange, destination: IRange) => {
    if (destination.endRow < destination.startRow) return;
    if (destination.endColumn < destination.startColumn) return;
    requests.push({
      copyPaste: {
        source: gridRange(sheetId, source),
        destination: gridRange(sheetId, destination),
        pasteType: 'PASTE_FORMULA',
      },
    });
  };
  if (isVertical) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      const own = { startColumn: column, endColumn: column };
      if (isFormula(endRow, column)) {
        const below = { ...own, startRow: endRow + 1, endRow: targetRange.endRow };
        copy({ ...own, startRow: endRow, endRow }, below);
      }
      if (isFormula(startRow, column)) {
        const above = { ...own, startRow: targetRange.startRow, endRow: startRow - 1 };
        copy({ ...own, startRow, endRow: startRow }, above);
      }
    }
    return requests;
  }
  for (let row = startRow; row <= endRow; row += 1) {
    const own = { startRow: row, endRow: row };
    if (isFormula(row, endColumn)) {
      const after = { ...own, startColumn: endColumn + 1, endColumn: targetRange.endColumn };
      copy({ ...own, startColumn: endColumn, endColumn }, after);
    }
    if (isFormula(row, startColumn)) {
      const before = { ...own, startColumn: targetRange.startColumn, endColumn: startColumn - 1 };
      copy({ ...own, startColumn, endColumn: startColumn }, before);
    }
  }
  return requests;
}

function gridRange(sheetId: number, { startRow, endRow, startColumn, endColumn }: IRange) {
  return {
    sheetId,
    startRowIndex: startRow,
    endRowIndex: endRow + 1,
    startColumnIndex: startColumn,
    endColumnIndex: endColumn + 1,
  };
}
