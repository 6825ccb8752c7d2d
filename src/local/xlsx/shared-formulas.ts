/**
 * Formulas that a file stores once for many cells, given to each cell as its own: the library
 * moves references by a pattern that also changes texts and the titles of sheets.
 */
import { ValueType, type Cell, type Worksheet } from '@cj-tech-master/excelts';
import { areaOfAddress } from './a1';
import { shiftFormula } from './formula-references';

/** @returns whether the sheet has formulas at all */
export function unshareFormulas(worksheet: Worksheet): boolean {
  let hasFormulas = false;
  const masters: Cell[] = [];
  worksheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.type !== ValueType.Formula) return;
      hasFormulas = true;
      const { sharedFormula, shareType } = cell.model;
      if (shareType === 'shared') masters.push(cell);
      if (sharedFormula === undefined) return;
      const master = areaOfAddress(sharedFormula);
      const { formula } = worksheet.getCell(sharedFormula);
      if (master === undefined || formula === undefined) return;
      setFormula(
        cell,
        shiftFormula(formula, cell.row - 1 - master.startRow, cell.col - 1 - master.startColumn),
      );
    });
  });
  for (const cell of masters) setFormula(cell, cell.formula ?? '');
  return hasFormulas;
}

function setFormula(cell: Cell, formula: string): void {
  const { result } = cell;
  cell.value = { formula, ...(result !== undefined && { result }) };
}
