/** Keeps track of which formulas are to be computed, and computes them. */
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
  type Value,
} from '../values';
import { DependencyGraph } from './dependency-graph';
import { computeInOrder, type OrderTarget } from './evaluation-order';
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
  private readonly order: OrderTarget = {
    readsOf: (cell) => this.dirtyReads(cell),
    compute: (cell) => this.compute(cell),
    failCircle: (cells) => this.failCircle(cells),
  };
  /** While the workbook is taken in every formula is to be computed: no reader need be marked. */
  isOpening = true;

  /** The formula that is being computed. */
  private current: FormulaCell | null = null;

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
      cell.isCircular = false;
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
      for (const cell of dirty) {
        const { maySpill, isDynamic } = cell.program;
        if (maySpill && !isDynamic) computeInOrder(cell, this.order);
      }
      for (const cell of dirty) computeInOrder(cell, this.order);
    }
    // Results that move each other for ever are a circle.
    this.failCircle(all.flatMap(({ dirty }) => [...dirty.values()].flatMap((cells) => [...cells])));
  }

  /** @throws Unsettled where a cell of the range is still to be computed */
  demand(range: Range): void {
    const cells = this.dirtyIn(range);
    const { current } = this;
    if (current !== null && contains(range, current)) throw new Unsettled([current]);
    if (cells.length > 0) throw new Unsettled(cells);
  }

  private dirtyReads(cell: FormulaCell): readonly FormulaCell[] {
    return cell.program.reads(cell).flatMap((range) => this.dirtyIn(range));
  }

  private compute(cell: FormulaCell): readonly FormulaCell[] | null {
    // Before it is computed, since its result may move what it reads, and so itself.
    this.close(cell);
    try {
      this.evaluate(cell);
      return null;
    } catch (error) {
      if (!(error instanceof Unsettled)) throw error;
      cell.state.dirty.get(cell.column)?.add(cell);
      cell.isDirty = true;
      cell.isOpen = true;
      return error.cells;
    }
  }

  private failCircle(cells: readonly FormulaCell[]): void {
    for (const cell of cells) {
      this.close(cell);
      cell.isCircular = true;
    }
    for (const cell of cells) this.publish(cell, errorOf('#REF!'));
  }

  private close(cell: FormulaCell): void {
    cell.state.dirty.get(cell.column)?.delete(cell);
    cell.isDirty = false;
    cell.isOpen = false;
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
    this.current = cell;
    this.publish(
      cell,
      orError(() => cell.program.compute!(cell)),
    );
  }

  private publish(cell: FormulaCell, result: Value): void {
    const { state, row, column } = cell;
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

function contains(range: Range, { sheet, row, column }: FormulaCell): boolean {
  const isInRows = row >= range.startRow && row < range.endRow;
  return (
    range.sheet === sheet && isInRows && column >= range.startColumn && column < range.endColumn
  );
}

/** @returns whether the value is another one */
function setComputed({ values }: SheetState, row: number, column: number, value: Scalar): boolean {
  const isNumber = typeof value !== 'number' || Number.isFinite(value);
  const result = isNumber ? value : errorOf('#NUM!');
  if (Object.is(values.get(row, column), result)) return false;
  values.set(row, column, result);
  return true;
}
