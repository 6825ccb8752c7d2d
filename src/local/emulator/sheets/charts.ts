/**
 * Google's rules for what a chart is drawn from: told in the description of ChartSourceRange in
 * the discovery document, or met as refusals. The sentences are Google's own where they are known.
 */
import Schema = GoogleAppsScript.Sheets.Schema;
import { areaOf, type SheetArea } from './areas';
import type { Draft } from './draft';
import { internalError, invalidArgument } from './failures';

const kinds = [
  'basicChart',
  'pieChart',
  'bubbleChart',
  'candlestickChart',
  'orgChart',
  'histogramChart',
  'waterfallChart',
  'treemapChart',
  'scorecardChart',
] as const;

/** @throws 400 for a chart that Google refuses, 500 for a basic chart of nothing, as at Google */
export function checkChart(draft: Draft, spec: Schema.ChartSpec): void {
  if (!kinds.some((kind) => kind in spec)) {
    throw invalidArgument(
      'One of basicChart, pieChart, bubbleChart, candelstickChart, histogramChart, or orgChart must be set on chartSpec.',
    );
  }
  const { basicChart, pieChart } = spec;
  if (basicChart !== undefined) {
    const { domains = [], series = [] } = basicChart;
    if (domains.length === 0 && series.length === 0) throw internalError();
    checkData(draft, [
      ...domains.map(({ domain }) => domain),
      ...series.map(({ series: data }) => data),
    ]);
  }
  if (pieChart !== undefined) checkData(draft, [pieChart.domain, pieChart.series]);
}

/** @param data of the domain, where there is one, then of each series */
function checkData(draft: Draft, data: readonly (Schema.ChartData | undefined)[]): void {
  const sources = data.flatMap((one) => {
    const ranges = one?.sourceRange?.sources ?? [];
    return ranges.length === 0 ? [] : [ranges.map((range) => areaOf(draft, range))];
  });
  const [count = 0] = sources.map(({ length }) => length);
  const all = sources.flat();
  // Among several sources Google takes a single cell for a column: with rows it refuses it.
  const areRows = all.every((area) => isRow(area) && !(count > 1 && isColumn(area)));
  if (!areRows && !all.every(isColumn)) {
    throw invalidArgument(
      'ChartSourceRange ranges require all rows or all columns to have length of 1',
    );
  }
  if (sources.some(({ length }) => length !== count)) {
    throw invalidArgument('The domain and all series must have the same number of source ranges.');
  }
  if (count < 2) return;
  for (let offset = 0; offset < count; offset += 1) {
    const inOrder = sources.flatMap((ranges) => ranges[offset] ?? []);
    if (!inOrder.every((area, order) => order === 0 || follows(area, inOrder[order - 1]!))) {
      throw invalidArgument(
        'The source range at a given offset must be in order and contiguous across the domain and series.',
      );
    }
  }
}

const isRow = ({ startRow, endRow }: SheetArea) => endRow - startRow === 1;
const isColumn = ({ startColumn, endColumn }: SheetArea) => endColumn - startColumn === 1;

/** Whether an area begins where another one ends, beside it or below it. */
function follows(area: SheetArea, before: SheetArea): boolean {
  if (area.sheetId !== before.sheetId) return false;
  const isBeside =
    area.startColumn === before.endColumn &&
    area.startRow === before.startRow &&
    area.endRow === before.endRow;
  const isBelow =
    area.startRow === before.endRow &&
    area.startColumn === before.startColumn &&
    area.endColumn === before.endColumn;
  return isBeside || isBelow;
}
