/** The cells of a column as a dictionary: what depends on a cell alone is found out once for equal ones. */
import { cellKind, type CellKind, type CellValue } from '../cells/cell';
import type { Problem } from '../findings/finding';
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
  const values: (Value | null)[] = [];
  const problems = new Map<number, Problem>();
  /** A date is told from an equal number; of all other cells the value says what kind it is. */
  const dates = new Map<CellValue, number>();
  const others = new Map<CellValue, number>();
  let last: CellValue = '';
  let lastNumber = -1;
  let looked = 0;
  let repeats = true;

  function add(cell: CellValue, kind: CellKind): number {
    const { value, problem } = kind === 'error' ? failedFormula(cell) : judge(cell, kind);
    const number = raw.push(cell) - 1;
    values.push(value);
    if (problem !== undefined) problems.set(number, problem);
    return number;
  }

  function lookUp(cell: CellValue, kind: CellKind): number {
    const known = kind === 'date' ? dates : others;
    const found = known.get(cell);
    if (found !== undefined) {
      looked += 1;
      return found;
    }
    const number = kind === 'blank' ? -1 : add(cell, kind);
    known.set(cell, number);
    // Names and row numbers: to look for them would cost more than to judge them.
    looked += 1;
    repeats = looked < fewestCells || raw.length * 2 < looked;
    return number;
  }

  return {
    raw,
    values,
    /** By number: what is wrong with the cell, where something is. */
    problems,
    /** The number of a cell, from both of its reads; -1: blank. */
    numberOf: (cell: CellValue, formula: CellValue | undefined): number => {
      if (typeof cell !== 'string') {
        const kind = cellKind(cell, formula);
        return repeats ? lookUp(cell, kind) : add(cell, kind);
      }
      // Registers are kept ward by ward.
      if (cell === last) return lastNumber;
      const kind = cellKind(cell, formula);
      if (repeats) lastNumber = lookUp(cell, kind);
      else lastNumber = kind === 'blank' ? -1 : add(cell, kind);
      last = cell;
      return lastNumber;
    },
  };
}

const failedFormula = (cell: CellValue): Judgement => ({
  value: null,
  problem: { code: 'formula-error', params: { value: String(cell) } },
});
