/** Which charts the tables have, and the short table that stands for a long one in its chart. */
import { fill } from '../../messages/format';
import type { Table, TableChart, TableRow } from '../document';
import { chartWords } from '../labels';

/** With more bars than these a chart cannot be read; the leading ones are shown instead. */
const mostBars = 30;
const leadingBars = 20;

const nameCell = 1;

/** A table with a chart of its first rows, but where these leave nothing to compare. */
export function withChartOf(table: Table, chart: TableChart): Table {
  const [main] = chart.columns;
  const filled = table.rows
    .slice(0, chart.rows)
    .filter(({ cells }) => typeof cells[main ?? -1] === 'number' && cells[main ?? -1] !== 0);
  return filled.length < 2 ? table : { ...table, chart };
}

/**
 * A table of wards with its chart. Of more wards than a chart can show, a second table ranks the
 * leading ones, says so in its caption, and has the chart.
 * @param wards how many of the rows, from the first on, are wards
 */
export function wardTablesWithChart(
  table: Table,
  chart: Pick<TableChart, 'title' | 'columns'>,
  wards: number,
): readonly Table[] {
  if (wards <= mostBars) return [withChartOf(table, { ...chart, bars: 'lying', rows: wards })];
  const [main] = chart.columns;
  const valueOf = ({ cells }: TableRow) => Number(cells[main ?? -1] ?? 0);
  const leading = table.rows
    .slice(0, wards)
    .sort((one, other) => valueOf(other) - valueOf(one))
    .slice(0, leadingBars);
  const title = fill(chartWords.leading, {
    title: chart.title,
    countNumber: leading.length,
    wardsNumber: wards,
  });
  const columns = [0, nameCell, ...chart.columns];
  const ranked: Table = {
    ...table,
    caption: title,
    columns: table.columns.filter((_, column) => columns.includes(column)),
    rows: leading.map(({ cells, origins = [] }, order) => ({
      cells: [order + 1, ...columns.slice(1).map((column) => cells[column] ?? null)],
      origins: columns.map((column) => origins[column] ?? null),
    })),
  };
  const shown = chart.columns.map((_, order) => nameCell + 1 + order);
  const withBars = withChartOf(ranked, {
    title,
    columns: shown,
    bars: 'lying',
    rows: leading.length,
  });
  return withBars.chart === undefined ? [table] : [table, withBars];
}
