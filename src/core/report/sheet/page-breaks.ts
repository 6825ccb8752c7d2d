/**
 * Where a printed page ends: before the appendix, and before what would be torn apart although it
 * fits one page (a table with its chart, a signature, a heading and what follows it).
 */
import type { Block } from '../document';
import { isUpright } from './grid';
import { spanWidth, type Grid, type Part } from './parts';

/** The printed area of A4 between the margins of an official document, in millimetres. */
const printed = {
  upright: { width: 165, height: 257 },
  across: { width: 252, height: 170 },
} as const;

/** Programs round the heights of rows, each in its way. */
const reserve = 0.97;
const usualHeight = 21;

/** A heading at the foot of a page is worse than a little room left there: it goes early. */
const spare = 3 * usualHeight;

export interface LaidOut {
  readonly block: Block;
  readonly part: Part;
}

/** The rows before which a new page begins; the page is as wide as the grid. */
export function pageBreaks(laidOut: readonly LaidOut[], grid: Grid): readonly number[] {
  const { width, height } = isUpright(grid.widths) ? printed.upright : printed.across;
  const pageHeight = (spanWidth(grid, 0, grid.widths.length) / width) * height * reserve;
  const breaks: number[] = [];
  let row = 0;
  let used = 0;
  laidOut.forEach(({ block, part }, index) => {
    const own = heightOf(part);
    const next = laidOut[index + 1];
    const isHead = block.kind === 'heading' || block.kind === 'appendix';
    const together = isHead && next !== undefined ? own + heightOf(next.part) + spare : own;
    const isTorn = used + together > pageHeight && together <= pageHeight;
    if (used > 0 && (block.kind === 'appendix' || isTorn)) {
      // A paragraph goes to the next page by itself, as late as the printer's own heights allow.
      if (block.kind !== 'paragraph') breaks.push(row);
      used = 0;
    }
    used = (used + own) % pageHeight;
    row += part.rows.length;
  });
  return breaks;
}

function heightOf({ rows }: Part): number {
  return rows.reduce((sum, { height = usualHeight }) => sum + height, 0);
}
