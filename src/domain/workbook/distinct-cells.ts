/** The cells of a column as a dictionary: what depends on a cell alone is found out once for equal ones. */
import type { CellKind, CellValue } from '../cells/cell';
import type { Judge, Judgement, Value } from '../kinds/kind';

export interface DistinctCells {
  /**
   * By data row: the number of the cell, in the order in which they come first; -1: blank. Equal
   * cells share one as a rule; where hardly any cell repeats, each has its own.
   */
  readonly numbers: Int32Array;
  /** By number: the raw value. */
  readonly raw: readonly CellValue[];
  /** By number: what it stands for (of a ward: every unit that the text may mean); null: nothing that can be used. */
  readonly values: readonly (Value | null)[];
}

/** With fewer cells it is not known yet whether they repeat. */
const fewestCells = 4096;

/** Numbers cells as they come, and judges each that was not there before. */
export function cellDictionary(judge: Judge) {
  const raw: CellValue[] = [];
  const judgements: Judgement[] = [];
  const known = new Map<CellKind, Map<CellValue, number>>();
  let last: CellValue = '';
  let lastKind: CellKind = 'blank';
  let lastNumber = -1;
  let looked = 0;
  let repeats = true;

  function add(cell: CellValue, kind: CellKind): number {
    judgements.push(kind === 'error' ? failedFormula(cell) : judge(cell, kind));
    return raw.push(cell) - 1;
  }

  function lookUp(cell: CellValue, kind: CellKind): number {
    looked += 1;
    const ofKind = known.get(kind) ?? new Map<CellValue, number>();
    known.set(kind, ofKind);
    const found = ofKind.get(cell);
    if (found !== undefined) return found;
    const number = add(cell, kind);
    ofKind.set(cell, number);
    // Names and row numbers: to look for them would cost more than to judge them.
    repeats = looked < fewestCells || raw.length * 2 < looked;
    if (!repeats) known.clear();
    return number;
  }

  return {
    raw,
    judgements,
    numberOf: (cell: CellValue, kind: CellKind): number => {
      // Registers are kept ward by ward and day by day.
      if (cell !== last || kind !== lastKind) {
        lastNumber = repeats ? lookUp(cell, kind) : add(cell, kind);
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
