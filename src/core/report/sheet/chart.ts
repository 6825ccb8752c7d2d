/** The chart of a table, below it, as wide as the page; drawn from the table's cells. */
import { tallestRow } from './text-fit';
import type { PageChart } from './page';
import type { Table, TableChart } from '../document';
import { gap, spanWidth, stack, type Grid, type Part } from './parts';
import { nameColumn } from './grid';

/** Dark, then light: they differ in grey print as well. */
const colors = ['#1f4e79', '#9dc3e6'];

const gapAbove = 8;
const standingHeight = 270;
/** Title, axis and legend around lying bars, and the room of one bar: pixels. */
const aroundBars = 90;
const barHeight = 18;

/** What a table tells of its place on its part of the page. */
interface TablePlaces {
  /** The last row of the header, right above the first one of the table. */
  readonly headingRow: number;
  readonly firstRow: number;
}

/** The table with its chart, where it has one. */
export function withChart(part: Part, table: Table, places: TablePlaces, grid: Grid): Part {
  const { chart } = table;
  if (chart === undefined) return part;
  const height = heightOf(chart);
  const anchorRow = part.rows.length + 1;
  // One row as high as the chart: no page ends within a row, so none cuts the chart in two.
  const below = stack([part, gap(gapAbove), gap(height)]);
  return { ...below, charts: [pageChart(table, chart, places, { anchorRow, height }, grid)] };
}

function pageChart(
  { columns }: Table,
  { bars, title, columns: shown, rows }: TableChart,
  { headingRow, firstRow }: TablePlaces,
  { anchorRow, height }: { readonly anchorRow: number; readonly height: number },
  grid: Grid,
): PageChart {
  const hasGroups = columns.some(({ group }) => group !== undefined);
  // Among groups, a column without one has its heading in the upper row.
  const isNamedAbove = hasGroups && shown.some((column) => columns[column]?.group === undefined);
  return {
    bars,
    title,
    headingRow: isNamedAbove ? headingRow - 1 : headingRow,
    row: firstRow,
    endRow: firstRow + rows,
    labels: nameColumn,
    series: shown.map((column, order) => ({
      column,
      color: colors[order % colors.length] ?? '',
    })),
    anchor: { row: anchorRow, column: 0 },
    width: spanWidth(grid, 0, grid.widths.length),
    height,
  };
}

function heightOf({ bars, rows, columns }: TableChart): number {
  if (bars === 'standing') return standingHeight;
  return Math.min(tallestRow, aroundBars + rows * columns.length * barHeight);
}
