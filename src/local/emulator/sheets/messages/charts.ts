/** Messages of embedded charts: basic charts (columns, lines, bars …) and pies. */
import Schema = GoogleAppsScript.Sheets.Schema;
import { horizontalAlign, textFormat } from './formats';
import {
  choice,
  flag,
  integer,
  list,
  message,
  number,
  one,
  output,
  text,
  unsupported,
} from './message';
import { color, colorStyle, gridCoordinate, gridRange } from './ranges';

const overlayPosition = message<Schema.OverlayPosition>('OverlayPosition', {
  anchorCell: one(gridCoordinate),
  offsetXPixels: integer,
  offsetYPixels: integer,
  widthPixels: integer,
  heightPixels: integer,
});

const position = message<Schema.EmbeddedObjectPosition>(
  'EmbeddedObjectPosition',
  { sheetId: output(integer), overlayPosition: one(overlayPosition), newSheet: unsupported },
  { location: ['sheetId', 'overlayPosition', 'newSheet'] },
);

const chartSourceRange = message<Schema.ChartSourceRange>('ChartSourceRange', {
  sources: list(one(gridRange)),
});

const chartData = message<Schema.ChartData>('ChartData', {
  sourceRange: one(chartSourceRange),
  columnReference: unsupported,
  groupRule: unsupported,
  aggregateType: unsupported,
});

const textPosition = message<Schema.TextPosition>('TextPosition', {
  horizontalAlignment: horizontalAlign,
});

const axisPositions = ['BOTTOM_AXIS', 'LEFT_AXIS', 'RIGHT_AXIS'];
const chartTypes = ['BAR', 'LINE', 'AREA', 'COLUMN', 'SCATTER', 'COMBO', 'STEPPED_AREA'];

const lineStyle = message<Schema.LineStyle>('LineStyle', {
  width: integer,
  type: choice('LineDashType', [
    'INVISIBLE',
    'CUSTOM',
    'SOLID',
    'DOTTED',
    'MEDIUM_DASHED',
    'MEDIUM_DASHED_DOTTED',
    'LONG_DASHED',
    'LONG_DASHED_DOTTED',
  ]),
});

const basicChartAxis = message<Schema.BasicChartAxis>('BasicChartAxis', {
  position: choice('BasicChartAxisPosition', axisPositions),
  title: text,
  format: one(textFormat),
  titleTextPosition: one(textPosition),
  viewWindowOptions: unsupported,
});

const basicChartDomain = message<Schema.BasicChartDomain>('BasicChartDomain', {
  domain: one(chartData),
  reversed: flag,
});

/** Not in the types yet. */
interface DataLabel {
  type?: string;
  placement?: string;
  textFormat?: Schema.TextFormat;
}

const dataLabel = message<DataLabel>('DataLabel', {
  type: choice('DataLabelType', ['NONE', 'DATA', 'CUSTOM']),
  placement: choice('DataLabelPlacement', [
    'CENTER',
    'LEFT',
    'RIGHT',
    'ABOVE',
    'BELOW',
    'INSIDE_END',
    'INSIDE_BASE',
    'OUTSIDE_END',
  ]),
  textFormat: one(textFormat),
  customLabelData: unsupported,
});

const basicChartSeries = message<Schema.BasicChartSeries>('BasicChartSeries', {
  series: one(chartData),
  targetAxis: choice('BasicChartAxisPosition', axisPositions),
  type: choice('BasicChartType', chartTypes),
  lineStyle: one(lineStyle),
  color: one(color),
  colorStyle: one(colorStyle),
  dataLabel: one(dataLabel),
  pointStyle: unsupported,
  styleOverrides: unsupported,
});

const basicChartSpec = message<Schema.BasicChartSpec>('BasicChartSpec', {
  chartType: choice('BasicChartType', chartTypes),
  legendPosition: choice('BasicChartLegendPosition', [
    'BOTTOM_LEGEND',
    'LEFT_LEGEND',
    'RIGHT_LEGEND',
    'TOP_LEGEND',
    'NO_LEGEND',
    'INSIDE_LEGEND',
  ]),
  axis: list(one(basicChartAxis)),
  domains: list(one(basicChartDomain)),
  series: list(one(basicChartSeries)),
  headerCount: integer,
  threeDimensional: flag,
  interpolateNulls: flag,
  stackedType: choice('BasicChartStackedType', ['NOT_STACKED', 'STACKED', 'PERCENT_STACKED']),
  lineSmoothing: flag,
  compareMode: choice('BasicChartCompareMode', ['DATUM', 'CATEGORY']),
  totalDataLabel: unsupported,
});

const pieChartSpec = message<Schema.PieChartSpec>('PieChartSpec', {
  legendPosition: choice('PieChartLegendPosition', [
    'BOTTOM_LEGEND',
    'LEFT_LEGEND',
    'RIGHT_LEGEND',
    'TOP_LEGEND',
    'NO_LEGEND',
    'LABELED_LEGEND',
  ]),
  domain: one(chartData),
  series: one(chartData),
  threeDimensional: flag,
  pieHole: number,
});

const chartKinds = ['basicChart', 'pieChart', 'bubbleChart', 'candlestickChart', 'orgChart'];
const moreKinds = ['histogramChart', 'waterfallChart', 'treemapChart', 'scorecardChart'];

const chartSpec = message<Schema.ChartSpec>(
  'ChartSpec',
  {
    title: text,
    titleTextFormat: one(textFormat),
    titleTextPosition: one(textPosition),
    subtitle: text,
    subtitleTextFormat: one(textFormat),
    subtitleTextPosition: one(textPosition),
    altText: text,
    fontName: text,
    maximized: flag,
    backgroundColor: one(color),
    backgroundColorStyle: one(colorStyle),
    hiddenDimensionStrategy: choice('ChartHiddenDimensionStrategy', [
      'SKIP_HIDDEN_ROWS_AND_COLUMNS',
      'SKIP_HIDDEN_ROWS',
      'SKIP_HIDDEN_COLUMNS',
      'SHOW_ALL',
    ]),
    basicChart: one(basicChartSpec),
    pieChart: one(pieChartSpec),
    bubbleChart: unsupported,
    candlestickChart: unsupported,
    orgChart: unsupported,
    histogramChart: unsupported,
    waterfallChart: unsupported,
    treemapChart: unsupported,
    scorecardChart: unsupported,
    dataSourceChartProperties: unsupported,
    filterSpecs: unsupported,
    sortSpecs: unsupported,
  },
  { chart: [...chartKinds, ...moreKinds] },
);

export const embeddedChart = message<Schema.EmbeddedChart>('EmbeddedChart', {
  chartId: integer,
  spec: one(chartSpec),
  position: one(position),
  border: unsupported,
});
