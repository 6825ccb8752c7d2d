/** The header of a report's table as cells: one row, or two where columns are grouped. */
import type { TableColumn } from './document';

export interface HeaderCell {
  readonly text: string;
  /** Columns, 0-based, the end exclusive. */
  readonly from: number;
  readonly to: number;
  /** How many rows it stands over. */
  readonly rows: 1 | 2;
}

/** The rows of the header, each with the cells that begin in it. */
export function headerRows(columns: readonly TableColumn[]): readonly (readonly HeaderCell[])[] {
  const isGrouped = columns.some(({ group }) => group !== undefined);
  const upper: HeaderCell[] = [];
  const lower: HeaderCell[] = [];
  columns.forEach((column, index) => {
    const { group } = column;
    const own: HeaderCell = { text: headingOf(column), from: index, to: index + 1, rows: 1 };
    if (group === undefined) {
      upper.push(isGrouped ? { ...own, rows: 2 } : own);
      return;
    }
    lower.push(own);
    const last = upper[upper.length - 1];
    const isSame = last !== undefined && columns[last.from]?.group === group;
    if (isSame) upper[upper.length - 1] = { ...last, to: index + 1 };
    else upper.push({ ...own, text: group });
  });
  return isGrouped ? [upper, lower] : [upper];
}

function headingOf({ heading, unit }: TableColumn): string {
  return unit === undefined ? heading : `${heading} (${unit})`;
}
