/** Computes the formulas that are to be computed, each after those that it reads. */
import { orError } from '../functions/definition';
import {
  cellKey,
  errorOf,
  FormulaError,
  Matrix,
  Range,
  single,
  toMatrix,
  type Scalar,
  type SheetValues,
} from '../values';
import { DependencyGraph } from './dependency-graph';
import { touch, type FormulaCell, type SheetState } from './formula-cell';
import { eachSpilled, Spills } from './spills';

/** Thrown where a formula finds out while it is computed that others have to come first. */
class Unsettled extends Error {
  constructor(readonly cells: readonly FormulaCell[]) {
    super();
  }
}

/** So often the formulas are gone through when results move each other about. */
const mostPasses = 50;

export class Evaluator {
  private readonly graph = new DependencyGraph<FormulaCell>((cell) => cell.program.reads(cell));
  readonly spills = new Spills({
    setSpilled: (state, row, column, value) => this.setSpilled(state, row, column, value),
    markDirty: (cell) => this.markDirty(cell),
  });
  /** While the workbook is taken in every formula is to be computed: no reader need be marked. */
  isOpening = true;

  constructor(private readonly stateOf: (sheet: SheetValues) => SheetState) {}

  add(cell: FormulaCell): void {
    this.graph.add(cell);
    this.markDirty(cell);
  }

  remove(cell: FormulaCell): void {
    cell.state.dirty.get(cell.column)?.delete(cell);
    this.graph.remove(cell);
    this.spills.clear(cell);
  }

  /** Sets what was typed into a cell, or is known of it. */
  setValue({ values }: SheetState, row: number, column: number, value: Scalar): void {
    if (Object.is(values.get(row, column), value)) return;
    values.set(row, column, value);
    if (this.isOpening) return;
    this.graph.eachReader(values, row, column, (reader) => this.markDirty(reader));
  }

  /** With all that reads it, directly or not. */
  markDirty(first: FormulaCell): void {
    const waiting = [first];
    const tell = (reader: FormulaCell) => {
      if (!reader.isDirty) waiting.push(reader);
    };
    for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
      if (cell.isDirty || cell.program.compute === null) continue;
      cell.isDirty = true;
      const { state, row, column } = cell;
      const ofColumn = state.dirty.get(column);
      if (ofColumn === undefined) state.dirty.set(column, new Set([cell]));
      else ofColumn.add(cell);
      if (this.isOpening) continue;
      this.graph.eachReader(state.values, row, column, tell);
      eachSpilled(cell, (spilledRow, spilledColumn) =>
        this.graph.eachReader(state.values, spilledRow, spilledColumn, tell),
      );
    }
  }

  settleAll(states: Iterable<SheetState>): void {
    const all = [...states];
    // A result that fills more cells than before makes what reads those compute again.
    for (let pass = 0; pass < mostPasses; pass += 1) {
      const dirty = all.flatMap((state) =>
        [...state.dirty.values()].flatMap((cells) => [...cells]),
      );
      if (dirty.length === 0) return;
      for (const cell of dirty) if (cell.program.maySpill) this.settle(cell);
      for (const cell of dirty) this.settle(cell);
    }
    // Results that move each other for ever are a circle.
    for (const { dirty } of all) {
      for (const cells of dirty.values()) {
        for (const cell of cells) {
          cell.isCircular = true;
          this.settleOne(cell);
        }
      }
    }
  }

  /** @throws Unsettled where a cell of the range is still to be computed */
  demand(range: Range): void {
    const cells = this.dirtyIn(range);
    if (cells.length > 0) throw new Unsettled(cells);
  }

  /** Computes what the cell reads first; by a stack of its own, as chains may be long. */
  private settle(first: FormulaCell): void {
    const way = [first];
    while (way.length > 0) {
      const cell = way[way.length - 1]!;
      if (!cell.isDirty) {
        way.pop();
        continue;
      }
      if (!cell.isOpen) {
        cell.isOpen = true;
        const before = way.length;
        for (const range of cell.program.reads(cell)) this.goThrough(this.dirtyIn(range), way);
        if (way.length > before) continue;
      }
      try {
        this.settleOne(cell);
        way.pop();
      } catch (error) {
        if (!(error instanceof Unsettled)) throw error;
        this.goThrough(error.cells, way);
      }
    }
  }

  private goThrough(cells: readonly FormulaCell[], way: FormulaCell[]): void {
    for (const read of cells) {
      if (read.isOpen) markCircle(way, read);
      else way.push(read);
    }
  }

  private settleOne(cell: FormulaCell): void {
    this.evaluate(cell);
    cell.isOpen = false;
    cell.isDirty = false;
    cell.state.dirty.get(cell.column)?.delete(cell);
  }

  private dirtyIn(range: Range): readonly FormulaCell[] {
    const { sheet, startRow, endRow, startColumn, endColumn } = range;
    const { dirty, formulas } = this.stateOf(sheet);
    if (range.isCell) {
      const cell = formulas.get(cellKey(startRow, startColumn));
      return cell?.isDirty === true ? [cell] : none;
    }
    const found: FormulaCell[] = [];
    for (const [column, cells] of dirty) {
      if (column < startColumn || column >= endColumn || cells.size === 0) continue;
      if (endRow - startRow < cells.size) {
        for (let row = startRow; row < endRow; row += 1) {
          const cell = formulas.get(cellKey(row, column));
          if (cell?.isDirty === true) found.push(cell);
        }
        continue;
      }
      for (const cell of cells) if (cell.row >= startRow && cell.row < endRow) found.push(cell);
    }
    return found;
  }

  private evaluate(cell: FormulaCell): void {
    const { state, row, column, program, isCircular } = cell;
    const result = isCircular ? errorOf('#REF!') : orError(() => program.compute!(cell));
    cell.isCircular = false;
    touch(state, row, column);
    let value: Scalar;
    if (result instanceof Matrix) value = this.spills.place(cell, result);
    else if (result instanceof Range) {
      const chosen = single(result, cell);
      const isOne = result.isCell || !(chosen instanceof FormulaError);
      value = isOne ? chosen : this.spills.place(cell, toMatrix(result));
      if (isOne) this.spills.clear(cell);
    } else {
      value = result;
      this.spills.clear(cell);
    }
    setComputed(state, row, column, value);
  }

  /** What reads the cell is dirty already, unless it was computed before this cell was filled. */
  private setSpilled(state: SheetState, row: number, column: number, value: Scalar): void {
    if (!setComputed(state, row, column, value)) return;
    this.graph.eachReader(state.values, row, column, (reader) => {
      if (!reader.isOpen) this.markDirty(reader);
    });
  }
}

const none: readonly FormulaCell[] = [];

/** @returns whether the value is another one */
function setComputed({ values }: SheetState, row: number, column: number, value: Scalar): boolean {
  const isNumber = typeof value !== 'number' || Number.isFinite(value);
  const result = isNumber ? value : errorOf('#NUM!');
  if (Object.is(values.get(row, column), result)) return false;
  values.set(row, column, result);
  return true;
}

/** All cells on the way from one back to itself. */
function markCircle(way: readonly FormulaCell[], from: FormulaCell): void {
  for (let at = way.length - 1; at >= 0; at -= 1) {
    const cell = way[at]!;
    if (cell.isOpen) cell.isCircular = true;
    if (cell === from && cell.isOpen) return;
  }
}
