/** What stands where on a page. */
import type { Page } from '../../../src/core/report/sheet/page';

export const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
export const mergeAt = ({ merges }: Page, row: number, column: number) =>
  merges.find((merge) => merge.row === row && merge.column === column);
export const textsOf = ({ rows }: Page) =>
  rows.flatMap(({ cells }) => cells.map((cell) => cell?.value ?? '')).filter((one) => one !== '');

/** The room of a cell with those merged to it, in pixels. */
export function sizeOf(page: Page, row: number, column: number): { width: number; height: number } {
  const merge = mergeAt(page, row, column);
  const endColumn = merge?.endColumn ?? column + 1;
  const rows = page.rows.slice(row, merge?.endRow ?? row + 1);
  return {
    width: sum(page.columnWidths.slice(column, endColumn)),
    height: sum(rows.map(({ height }) => height ?? 21)),
  };
}
