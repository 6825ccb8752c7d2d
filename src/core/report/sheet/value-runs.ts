/** Finds the values that stand in many rows of a page below each other, and are written once. */
import type { CellValue } from '../../data/cell';
import type { PageCell, PageRow } from './page';

/** So many equal values of a column are said in a request of their own. */
const fewestValues = 50;
const mostValueRuns = 8;

/** Cells of one column; 0-based, the end excluded. */
export interface ValueRun {
  readonly column: number;
  readonly row: number;
  readonly endRow: number;
  readonly value: CellValue;
}

/** The longest runs of one value, links aside. */
export function valueRuns(rows: readonly PageRow[]): readonly ValueRun[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const found: ValueRun[] = [];
  for (let column = 0; column < width; column += 1) {
    for (let row = 0, endRow = 0; row < rows.length; row = endRow) {
      const cell = rows[row]?.cells[column] ?? null;
      endRow = row + 1;
      if (cell === null || cell.link !== undefined || cell.value === '') continue;
      while (endRow < rows.length && isSameValue(rows[endRow]?.cells[column], cell)) endRow += 1;
      if (endRow - row >= fewestValues) found.push({ column, row, endRow, value: cell.value });
    }
  }
  const byLength = found.sort((one, other) => other.endRow - other.row - (one.endRow - one.row));
  return byLength.slice(0, mostValueRuns);
}

const isSameValue = (one: PageCell | null | undefined, other: PageCell): boolean =>
  one !== null && one !== undefined && one.link === undefined && one.value === other.value;
