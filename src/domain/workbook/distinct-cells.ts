/** The cells of a column as a dictionary: what depends on a cell alone is found out once for equal ones. */
import type { CellKind, CellValue } from '../cells/cell';
import type { Judge, Judgement, Value } from '../kinds/kind';

export interface DistinctCells {
  /** By data row: the number of the cell, in the order in which they come first; -1: blank. */
  readonly numbers: Int32Array;
  /** By number: the raw value. */
  readonly raw: readonly CellValue[];
  /** By number: what it stands for (of a ward: every unit that the text may mean); null: nothing that can be used. */
  readonly values: readonly (Value | null)[];
}

/** Numbers cells as they come, and judges each that was not there before. */
export function cellDictionary(judge: Judge) {
  const raw: CellValue[] = [];
  const judgements: Judgement[] = [];
  const known = new Map<CellKind, Map<CellValue, number>>();
  let last: CellValue = '';
  let lastKind: CellKind = 'blank';
  let lastNumber = -1;

  function lookUp(cell: CellValue, kind: CellKind): number {
    const ofKind = known.get(kind) ?? new Map<CellValue, number>();
    known.set(kind, ofKind);
    const found = ofKind.get(cell);
    if (found !== undefined) return found;
    const number = raw.push(cell) - 1;
    judgements.push(kind === 'error' ? failedFormula(cell) : judge(cell, kind));
    ofKind.set(cell, number);
    return number;
  }

  return {
    raw,
    judgements,
    numberOf: (cell: CellValue, kind: CellKind): number => {
      // Registers are kept ward by ward and day by day.
      if (cell !== last || kind !== lastKind) {
        lastNumber = lookUp(cell, kind);
        last = cell;
        lastKind = kind;
      }
      return lastNumber;
    },
  };
}

const failedFormula = (cell: CellValue): Judgement => ({
  value: null,
  problem: { code: 'formula-error', params: { value: String(cell) } },
});
