/**
 * Charts: those of a file are kept by the library and known to the spreadsheet by their ids, so
 * that they can be deleted; new ones, bars drawn from cells, are made by the library.
 */
import {
  installChartSupport,
  type AddAxisOptions,
  type AddChartOptions,
  type AddChartSeriesOptions,
  type AddDataLabelsOptions,
  type Chart,
} from '@cj-tech-master/excelts/chart';
import type { Worksheet } from '@cj-tech-master/excelts';
import Schema = GoogleAppsScript.Sheets.Schema;
import type { Sheet } from '../../sheets/api';
import { gridSize, storedArea, type Area } from '../emulator/sheets/areas';
import { fixedAddressOf, quoteTitle } from './a1';
import { argbOf } from './colors';
import { googleHeight, googleWidth } from './sizes';

/** The library's charts by their ids in the spreadsheet. */
export type Charts = Map<number, Chart>;

/** What Google gives a chart whose size is not said: pixels. */
const usualWidth = 600;
const usualHeight = 371;

/** Hundredths of a point. */
const titleSize = 1200;
const labelSize = 900;
/** Excel takes what is not said to be off for on. */
const valueAlone: AddDataLabelsOptions = {
  showVal: true,
  showLegendKey: false,
  showCatName: false,
  showSerName: false,
  showPercent: false,
  showBubbleSize: false,
  position: 'outEnd',
  numFmt: '#,##0',
  numFmtLinked: false,
};

const gridColor = '#d9d9d9';

/** Notes a sheet's charts under the next free ids; [] where it has none. */
export function readCharts(worksheet: Worksheet, charts: Charts): Schema.EmbeddedChart[] {
  return worksheet.getCharts().map((chart) => {
    const chartId = charts.size + 1;
    charts.set(chartId, chart);
    return { chartId };
  });
}

const directions: Readonly<Record<string, 'bar' | 'col'>> = { BAR: 'bar', COLUMN: 'col' };

/** Whether a chart stands in the file already, or can be made. */
export function isWritable({ chartId = 0, spec }: Schema.EmbeddedChart, charts: Charts): boolean {
  return charts.has(chartId) || directions[spec?.basicChart?.chartType ?? ''] !== undefined;
}

/** Takes away the charts that the sheet no longer has, and makes those that are new. */
export function writeCharts(
  worksheet: Worksheet,
  before: Sheet,
  after: Sheet,
  charts: Charts,
): void {
  const was = before.charts ?? [];
  const is = after.charts ?? [];
  for (const { chartId = 0 } of was.filter((chart) => !is.includes(chart))) {
    const gone = charts.get(chartId);
    if (gone !== undefined) worksheet.removeChart(gone);
    charts.delete(chartId);
  }
  for (const chart of is.filter((one) => !was.includes(one))) {
    installChartSupport();
    worksheet.addChart(optionsOf(chart.spec ?? {}, after), placeOf(chart, after));
    const made = worksheet.getCharts().at(-1);
    if (made !== undefined) charts.set(chart.chartId ?? 0, made);
  }
}

function optionsOf(
  { title, fontName, basicChart }: Schema.ChartSpec,
  sheet: Sheet,
): AddChartOptions {
  const barDir = directions[basicChart?.chartType ?? ''] ?? 'col';
  const { series = [], domains: [domain] = [], headerCount = 0 } = basicChart ?? {};
  const [, labels] = referencesOf(domain?.domain, headerCount, sheet);
  const text = (size: number, bold = false) => ({
    size,
    bold,
    ...(fontName !== undefined && { fontFamily: fontName }),
  });
  const axis: AddAxisOptions = {
    txPr: text(labelSize),
    majorTickMark: 'none',
    minorTickMark: 'none',
  };
  return {
    type: 'bar',
    barDir,
    grouping: 'clustered',
    varyColors: false,
    gapWidth: 60,
    overlap: 0,
    title: { paragraphs: [{ runs: [{ text: title ?? '', properties: text(titleSize, true) }] }] },
    showLegend: series.length > 1,
    legendPosition: 'b',
    legendOptions: { txPr: text(labelSize) },
    // The first name stands at the top, as in the table.
    categoryAxis: { ...axis, orientation: barDir === 'bar' ? 'maxMin' : 'minMax' },
    valueAxis: {
      ...axis,
      min: 0,
      numFmt: '#,##0',
      numFmtLinked: false,
      majorGridlines: true,
      majorGridlinesStyle: { border: gridColor },
      // Names from the top down would take the axis up with them.
      crosses: barDir === 'bar' ? 'max' : 'autoZero',
    },
    series: series.map(({ series: data, color }): AddChartSeriesOptions => {
      const [name, values = ''] = referencesOf(data, headerCount, sheet);
      return {
        values,
        ...(name !== undefined && { name: { formula: name } }),
        ...(labels !== undefined && { categories: labels }),
        ...(color !== undefined && { fill: argbOf(color).slice(2) }),
        dataLabels: { ...valueAlone, txPr: text(labelSize) },
      };
    }),
  };
}

/** The heading and the values of a series, as references. */
function referencesOf(
  data: Schema.ChartData | undefined,
  headerCount: number,
  sheet: Sheet,
): readonly [heading: string | undefined, values: string | undefined] {
  const [first, ...more] = data?.sourceRange?.sources ?? [];
  if (first === undefined) return [undefined, undefined];
  const area = storedArea(first, gridSize(sheet));
  const isColumn = area.endColumn - area.startColumn === 1;
  const start = isColumn ? 'startRow' : 'startColumn';
  const end = isColumn ? 'endRow' : 'endColumn';
  const split = Math.min(area[start] + headerCount, area[end]);
  const title = quoteTitle(sheet.properties?.title ?? '');
  const reference = (part: Area) =>
    part[start] === part[end] ? [] : [`${title}!${fixedAddressOf(part)}`];
  const [heading] = reference({ ...area, [end]: split });
  const values = [
    ...reference({ ...area, [start]: split }),
    ...more.flatMap((range) => reference(storedArea(range, gridSize(sheet)))),
  ];
  return [heading, values.length > 1 ? `(${values.join(',')})` : values[0]];
}

/** From cell to cell, since a column may be shown a little wider or narrower than it is said to be. */
function placeOf({ position }: Schema.EmbeddedChart, { data: [grid = {}] = [] }: Sheet) {
  const {
    anchorCell,
    widthPixels = usualWidth,
    heightPixels = usualHeight,
  } = position?.overlayPosition ?? {};
  const { columnIndex = 0, rowIndex = 0 } = anchorCell ?? {};
  return {
    tl: { col: columnIndex, row: rowIndex },
    br: {
      col: endOf(grid.columnMetadata ?? [], columnIndex, widthPixels, googleWidth),
      row: endOf(grid.rowMetadata ?? [], rowIndex, heightPixels, googleHeight),
    },
    editAs: 'oneCell',
  } as const;
}

/** The row or column, and how much of it, in which so many pixels end. */
function endOf(
  sizes: readonly Schema.DimensionProperties[],
  start: number,
  pixels: number,
  usual: number,
): number {
  let left = pixels;
  for (let index = start; ; index += 1) {
    const size = sizes[index];
    const length = size?.hiddenByUser === true ? 0 : (size?.pixelSize ?? usual);
    if (left <= length) return index + (length === 0 ? 0 : left / length);
    left -= length;
  }
}
