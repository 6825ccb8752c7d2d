/** Keeps the formulas of a spreadsheet true to the cells they name when those change their place. */
import {
  moveCellReferences,
  moveReferences,
  renameSheet,
} from '../../../formulas/language/rewrite-references';
import type { CellData } from '../../../sheets/api';
import { type SheetArea } from './areas';
import { sheetById, sheetsOf, type Draft } from './draft';
import { changeCells, rowsOf } from './grid';
import { shiftedEnd, shiftedIndex, shiftedStart, type Move, type Shift } from './spans';

/** After rows or columns were inserted, deleted or moved: their formulas have moved with them already. */
export function moveFormulaReferences(draft: Draft, change: Shift | Move): void {
  const sheet = sheetById(draft, change.sheetId).properties?.title ?? '';
  const move = (first: number, last: number): readonly [number, number] | null => {
    if ('from' in change) {
      const [start, end] = [shiftedIndex(first, change), shiftedIndex(last, change)];
      return start <= end ? [start, end] : [end, start];
    }
    const end = shiftedEnd(last + 1, change);
    const start = shiftedStart(first, change);
    return start >= end ? null : [start, end - 1];
  };
  const spanChange = { sheet, rows: change.rows, move };
  mapFormulas(draft, (formula, own) => moveReferences(formula, own, spanChange));
}

/** After cells were cut from an area and pasted elsewhere: what refers to them follows them. */
export function followMovedCells(draft: Draft, from: SheetArea, to: SheetArea): void {
  const titleOf = (sheetId: number) => sheetById(draft, sheetId).properties?.title ?? '';
  const move = {
    ...from,
    sheet: titleOf(from.sheetId),
    toSheet: titleOf(to.sheetId),
    rows: to.startRow - from.startRow,
    columns: to.startColumn - from.startColumn,
  };
  mapFormulas(draft, (formula, own) => moveCellReferences(formula, own, move));
}

/** @param title the sheet's title from now on; null: it is gone */
export function renameInFormulas(draft: Draft, before: string, title: string | null): void {
  mapFormulas(draft, (formula) => renameSheet(formula, before, title));
}

function mapFormulas(draft: Draft, map: (formula: string, ownSheet: string) => string): void {
  for (const sheet of sheetsOf(draft)) {
    const { sheetId = 0, title = '' } = sheet.properties ?? {};
    for (const [row, held] of rowsOf(sheet).entries()) {
      // Of most sheets no cell, and of the others few rows, have a formula.
      const cells = held?.values ?? [];
      if (!cells.some(isFormula)) continue;
      const area = { startRow: row, endRow: row + 1, startColumn: 0, endColumn: cells.length };
      changeCells(draft, sheetId, area, (cell) => {
        const formula = cell.userEnteredValue?.formulaValue;
        if (formula === undefined) return cell;
        const formulaValue = map(formula, title);
        return formulaValue === formula ? cell : { ...cell, userEnteredValue: { formulaValue } };
      });
    }
  }
}

function isFormula(cell: CellData | undefined): boolean {
  return cell?.userEnteredValue?.formulaValue !== undefined;
}
