/**
 * Goes through formulas so that each is computed after those that it reads, and finds circles: Tarjan's
 * strongly connected components, by a stack of its own, since chains of formulas may be long.
 */
import type { FormulaCell } from './formula-cell';

export interface OrderTarget {
  /** The formulas that the cell reads and that are still to be computed. */
  readonly readsOf: (cell: FormulaCell) => readonly FormulaCell[];
  /** @returns formulas that turn out to come first; null: the cell is computed */
  readonly compute: (cell: FormulaCell) => readonly FormulaCell[] | null;
  /** All of these need each other's results. */
  readonly failCircle: (cells: readonly FormulaCell[]) => void;
}

interface Visit {
  readonly cell: FormulaCell;
  readonly order: number;
  reads: readonly FormulaCell[];
  next: number;
  /** The earliest visit that the cell reaches. */
  earliest: number;
  readsItself: boolean;
}

/** Computes the formula, and before it all that it needs. */
export function computeInOrder(first: FormulaCell, target: OrderTarget): void {
  if (!first.isDirty) return;
  // Most formulas read only what is typed: for them nothing need be set up.
  if (target.readsOf(first).length === 0 && target.compute(first) === null) return;
  const path: Visit[] = [];
  /** Cells that are visited and not computed yet; some may be in a circle. */
  const open: FormulaCell[] = [];
  const orders = new Map<FormulaCell, number>();
  const enter = (cell: FormulaCell) => {
    const order = orders.size;
    orders.set(cell, order);
    open.push(cell);
    cell.isOpen = true;
    const reads = target.readsOf(cell);
    path.push({ cell, order, reads, next: 0, earliest: order, readsItself: false });
  };
  enter(first);
  while (path.length > 0) {
    const visit = path[path.length - 1]!;
    const read = visit.reads[visit.next];
    visit.next += 1;
    if (read !== undefined) {
      if (read === visit.cell) visit.readsItself = true;
      if (read.isOpen) visit.earliest = Math.min(visit.earliest, orders.get(read)!);
      else if (read.isDirty) enter(read);
      continue;
    }
    if (visit.earliest === visit.order) {
      const members = open.splice(open.lastIndexOf(visit.cell));
      if (members.length === 1 && !visit.readsItself) {
        const awaited = target.compute(visit.cell);
        if (awaited !== null) {
          open.push(visit.cell);
          Object.assign(visit, { reads: awaited, next: 0 });
          continue;
        }
      } else target.failCircle(members);
    }
    path.pop();
    const above = path[path.length - 1];
    if (above !== undefined && visit.cell.isOpen) {
      above.earliest = Math.min(above.earliest, visit.earliest);
    }
  }
}
