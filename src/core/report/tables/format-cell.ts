/** What stands in a cell of a report's table, as text: for media that have no number formats. */
import { formatDecimal, formatInteger, formatPercent } from '../../vietnamese/format-number';
import type { TableCell, TableColumn } from '../document';

const shown: Readonly<Record<TableColumn['format'], (value: number) => string>> = {
  count: formatInteger,
  share: percent,
  points: (value) => formatDecimal(Math.round(value * 100), 2),
  change: (value) => (value > 0 ? `+${percent(value)}` : percent(value)),
};

/** "1.234.567", "9,93%", "+9,93%"; '' for nothing. */
export function shownCell(cell: TableCell, { format }: TableColumn): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? cell : shown[format](cell);
}

function percent(part: number): string {
  return formatPercent(part, 1) ?? '';
}
