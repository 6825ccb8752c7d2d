/** The charts of a page as requests: bars that are drawn from the page's own cells. */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { PageChart } from '../core/report/sheet/page';
import type { Request } from './api';
import { colour } from './cell-data';

/** Newer than the types: what stands at the end of a bar. */
interface LabelledSeries extends Schema.BasicChartSeries {
  readonly dataLabel: { readonly type: 'DATA'; readonly placement: 'OUTSIDE_END' };
}

const fontName = 'Times New Roman';
const titleFormat = { fontFamily: fontName, fontSize: 12, bold: true };

const kinds = {
  lying: { chartType: 'BAR', names: 'LEFT_AXIS', values: 'BOTTOM_AXIS' },
  standing: { chartType: 'COLUMN', names: 'BOTTOM_AXIS', values: 'LEFT_AXIS' },
} as const;

export function chartRequests(
  sheetId: number,
  charts: readonly PageChart[] = [],
): readonly Request[] {
  return charts.map((chart) => ({
    addChart: { chart: { spec: specOf(sheetId, chart), position: positionOf(sheetId, chart) } },
  }));
}

function specOf(sheetId: number, chart: PageChart): Schema.ChartSpec {
  const { bars, title, labels, series } = chart;
  const { chartType, names, values } = kinds[bars];
  return {
    title,
    titleTextFormat: titleFormat,
    fontName,
    basicChart: {
      chartType,
      legendPosition: series.length > 1 ? 'BOTTOM_LEGEND' : 'NO_LEGEND',
      axis: [{ position: names }, { position: values }],
      headerCount: chart.row - chart.headingRow,
      domains: [{ domain: dataOf(sheetId, chart, labels) }],
      series: series.map((one): LabelledSeries => ({
        series: dataOf(sheetId, chart, one.column),
        targetAxis: values,
        color: colour(one.color),
        dataLabel: { type: 'DATA', placement: 'OUTSIDE_END' },
      })),
    },
  };
}

/**
 * From the heading through the data in one range. Google takes several sources only where those
 * at one offset follow each other without a gap across domain and series (ChartSourceRange).
 */
function dataOf(
  sheetId: number,
  { headingRow, endRow }: PageChart,
  column: number,
): Schema.ChartData {
  const source: Schema.GridRange = {
    sheetId,
    startRowIndex: headingRow,
    endRowIndex: endRow,
    startColumnIndex: column,
    endColumnIndex: column + 1,
  };
  return { sourceRange: { sources: [source] } };
}

function positionOf(sheetId: number, { anchor, width, height }: PageChart) {
  return {
    overlayPosition: {
      anchorCell: { sheetId, rowIndex: anchor.row, columnIndex: anchor.column },
      widthPixels: width,
      heightPixels: height,
    },
  };
}
