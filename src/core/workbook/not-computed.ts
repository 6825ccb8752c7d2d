/** Reads which formulas the local host could not compute, as it tells by a mark of the file. */
import type { Snapshot } from './snapshot';

export const notComputedKey = 'khuyenhoc.not-computed';

export interface NotComputedCell {
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /** The function, name or file that is not known, or a formula that cannot be read; null: a circle. */
  readonly unknown: string | null;
  /** Whether the workbook holds a result from before. */
  readonly hasResult: boolean;
}

export function notComputedCells({ fileMarks }: Snapshot): readonly NotComputedCell[] {
  const mark = fileMarks[notComputedKey];
  if (mark === undefined) return [];
  const cells = JSON.parse(mark) as readonly [string, number, number, string | null, boolean][];
  return cells.map(([sheet, row, column, unknown, hasResult]) => ({
    sheet,
    row,
    column,
    unknown,
    hasResult,
  }));
}
