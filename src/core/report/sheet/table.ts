/** A table on the page: caption, header of one or two rows, column numbers, rows, total. */
import type { CellStyle, PageMerge } from './page';
import type { Table, TableCell, TableColumn, TableRow } from '../document';
import { withChart } from './chart';
import { isFormCode } from './form-code';
import { fullWidthText, rowPart, stack, type Grid, type Part, type Piece } from './parts';

// The header of a report's table as cells: one row, or two where columns are grouped.

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

const headerFill = '#d9e7f5';
const totalFill = '#f2f2f2';

const patterns: Readonly<Record<TableColumn['format'], NonNullable<CellStyle['format']>>> = {
  count: { type: 'NUMBER', pattern: '#,##0' },
  share: { type: 'PERCENT', pattern: '0.00%' },
  points: { type: 'NUMBER', pattern: '#,##0.00' },
  change: { type: 'PERCENT', pattern: '+0.00%;-0.00%;0.00%' },
};

export function tablePart(table: Table, grid: Grid): Part {
  const caption: CellStyle = { bold: true, size: 12 };
  const above = stack([fullWidthText(table.caption, caption, grid), headerPart(table, grid)]);
  // A chart takes its names and values from one range, in which nothing may stand between them.
  const isNumbered = table.hasColumnNumbers && table.chart === undefined;
  const numbers = isNumbered ? [columnNumbers(table, grid)] : [];
  const header = stack([above, ...numbers]);
  const rows = stack(table.rows.map((row) => rowPart(rowPieces(row, table, grid), grid)));
  const places = { headingRow: above.rows.length - 1, firstRow: header.rows.length };
  return withChart(stack([header, rows]), table, places, grid);
}

function headerPart({ columns }: Table, grid: Grid): Part {
  const style: CellStyle = {
    bold: true,
    size: grid.tableSize,
    align: 'center',
    vertical: 'middle',
    wrap: true,
    border: true,
    fill: headerFill,
  };
  const piece = ({ from, to, text }: Pick<HeaderCell, 'from' | 'to' | 'text'>): Piece => {
    return { from, to, value: text, style };
  };
  const [upper = [], lower] = headerRows(columns);
  const first = rowPart(upper.map(piece), grid);
  if (lower === undefined) return first;

  const second = columns.map((_, index) =>
    piece(lower.find(({ from }) => from === index) ?? { from: index, to: index + 1, text: '' }),
  );
  const { rows, merges } = stack([first, rowPart(second, grid)]);
  const tall = upper
    .filter((cell) => cell.rows === 2)
    .map(({ from, to }): PageMerge => ({ row: 0, endRow: 2, column: from, endColumn: to }));
  return { rows, merges: [...merges, ...tall] };
}

function columnNumbers({ columns }: Table, grid: Grid): Part {
  const style: CellStyle = {
    italic: true,
    size: grid.tableSize,
    align: 'center',
    vertical: 'middle',
    border: true,
  };
  const pieces = columns.map((_, index): Piece => ({
    from: index,
    to: index + 1,
    value: `(${index + 1})`,
    style,
  }));
  return rowPart(pieces, grid);
}

function rowPieces(
  { kind, cells }: TableRow,
  { columns }: Table,
  { tableSize }: Grid,
): readonly Piece[] {
  return columns.map((column, index): Piece => {
    const value = cells[index] ?? null;
    const style: CellStyle = {
      size: tableSize,
      align: column.align,
      vertical: 'middle',
      border: true,
      ...(kind === 'total' && ({ bold: true, fill: totalFill } as const)),
      ...(kind === 'part' && ({ italic: true } as const)),
      ...valueStyle(value, column),
    };
    return { from: index, to: index + 1, value: value ?? '', style };
  });
}

/** Texts wrap; numbers never do, they are shown by their format, and so are codes in their place. */
function valueStyle(value: TableCell, { format, align }: TableColumn): CellStyle {
  if (value === null) return {};
  if (isFormCode(value)) return align === 'left' ? {} : { format: patterns[format] };
  return typeof value === 'number' ? { format: patterns[format] } : { wrap: true };
}
