/** Keeps the formulas of a spreadsheet true to the cells they name when those change their place. */
import {
  moveCellReferences,
  moveReferences,
  renameSheet,
} from '../../../formulas/language/rewrite-references';
import type { CellData } from '../../../sheets/api';
import { gridSize, type SheetArea } from './areas';
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
    if (!rowsOf(sheet).some((row) => row?.values?.some(isFormula))) continue;
    const { sheetId = 0, title = '' } = sheet.properties ?? {};
    const { rows, columns } = gridSize(sheet);
    const whole = { startRow: 0, endRow: rows, startColumn: 0, endColumn: columns };
    changeCells(draft, sheetId, whole, (cell) => {
      const formula = cell.userEnteredValue?.formulaValue;
      if (formula === undefined) return cell;
      const formulaValue = map(formula, title);
      return formulaValue === formula ? cell : { ...cell, userEnteredValue: { formulaValue } };
    });
  }
}

function isFormula(cell: CellData | undefined): boolean {
  return cell?.userEnteredValue?.formulaValue !== undefined;
}
