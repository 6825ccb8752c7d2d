/** Lays results of several cells out over the cells beside and below their formulas. */
import { cellKey, errorOf, type Matrix, type Scalar } from '../values';
import { heldAt, touch, type FormulaCell, type SheetState, type Spill } from './formula-cell';
import { sameValue } from './stored-values';

export interface SpillTarget {
  /** Sets the value of a cell, and marks what reads it. */
  readonly setSpilled: (state: SheetState, row: number, column: number, value: Scalar) => void;
  readonly markDirty: (cell: FormulaCell) => void;
}

export class Spills {
  /** Formulas whose results found no room. */
  private readonly blocked = new Set<FormulaCell>();

  constructor(private readonly target: SpillTarget) {}

  /** @returns the value of the formula's own cell */
  place(cell: FormulaCell, { rows }: Matrix): Scalar {
    const { state, row, column } = cell;
    const first = rows[0]?.[0] ?? null;
    const spill = { height: rows.length, width: rows[0]?.length ?? 0 };
    const { spill: before } = cell;
    if (before !== null && (before.height > spill.height || before.width > spill.width)) {
      this.clear(cell);
    }
    if (!hasRoom(cell, spill)) {
      this.clear(cell);
      this.blocked.add(cell);
      return isStoredAlready(cell, spill, rows) ? first : errorOf('#REF!');
    }
    this.blocked.delete(cell);
    cell.spill = spill.height * spill.width > 1 ? spill : null;
    eachSpilled(cell, (spilledRow, spilledColumn) => {
      state.spilled.set(cellKey(spilledRow, spilledColumn), cell);
      const value = rows[spilledRow - row]?.[spilledColumn - column] ?? null;
      this.target.setSpilled(state, spilledRow, spilledColumn, value);
      touch(state, spilledRow, spilledColumn);
    });
    return first;
  }

  /** Empties the cells that a formula filled; others may find room there. */
  clear(cell: FormulaCell): void {
    this.blocked.delete(cell);
    if (cell.spill === null) return;
    const { state } = cell;
    eachSpilled(cell, (row, column) => {
      if (state.spilled.get(cellKey(row, column)) !== cell) return;
      state.spilled.delete(cellKey(row, column));
      this.target.setSpilled(state, row, column, null);
      touch(state, row, column);
    });
    cell.spill = null;
    this.retryBlocked();
  }

  /** Something was typed where a result had been: that one has no room any more. */
  leave(state: SheetState, key: number): void {
    const owner = state.spilled.get(key);
    if (owner === undefined) return;
    state.spilled.delete(key);
    this.target.markDirty(owner);
  }

  retryBlocked(): void {
    for (const cell of this.blocked) this.target.markDirty(cell);
  }
}

/** Calls back for every cell that a result fills, but the formula's own. */
export function eachSpilled(
  { row, column, spill }: Pick<FormulaCell, 'row' | 'column' | 'spill'>,
  look: (row: number, column: number) => void,
): void {
  for (let down = 0; down < (spill?.height ?? 0); down += 1) {
    for (let across = 0; across < (spill?.width ?? 0); across += 1) {
      if (down + across > 0) look(row + down, column + across);
    }
  }
}

function hasRoom(cell: FormulaCell, spill: Spill): boolean {
  const { state, row, column } = cell;
  let isFree = true;
  eachSpilled({ row, column, spill }, (spilledRow, spilledColumn) => {
    const owner = state.spilled.get(cellKey(spilledRow, spilledColumn));
    const held = heldAt(state, spilledRow, spilledColumn)?.userEnteredValue;
    if (held !== undefined || (owner !== undefined && owner !== cell)) isFree = false;
  });
  return isFree;
}

/** A file keeps what a formula spilled as plain values beside it: these are no obstacle. */
function isStoredAlready({ state, row, column }: FormulaCell, spill: Spill, rows: Matrix['rows']) {
  let isSame = true;
  eachSpilled({ row, column, spill }, (spilledRow, spilledColumn) => {
    const held = heldAt(state, spilledRow, spilledColumn)?.userEnteredValue;
    const value = rows[spilledRow - row]?.[spilledColumn - column] ?? null;
    if (held?.formulaValue !== undefined || !sameValue(held, value)) isSame = false;
  });
  return isSame;
}
