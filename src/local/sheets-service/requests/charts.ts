/** Requests about embedded charts: addChart, deleteEmbeddedObject. */
import Schema = GoogleAppsScript.Sheets.Schema;
import { areaOf } from '../areas';
import { nextId, required, sheetsOf, writableSheet, type Draft } from '../draft';
import { invalidArgument } from '../failures';
import { embeddedChart } from '../messages/charts';
import { integer, message, one } from '../messages/message';
import { requestKind } from './request';

const addChart = message<Schema.AddChartRequest>('AddChartRequest', { chart: one(embeddedChart) });

const deleteObject = message<Schema.DeleteEmbeddedObjectRequest>('DeleteEmbeddedObjectRequest', {
  objectId: integer,
});

export const chartRequests = {
  addChart: requestKind(addChart, (draft, request) => {
    const given = required(request.chart, 'chart');
    const spec = required(given.spec, 'chart.spec');
    if (spec.basicChart === undefined && spec.pieChart === undefined) {
      throw invalidArgument('chart.spec must name a kind of chart.');
    }
    checkSources(draft, spec);
    const position = required(given.position?.overlayPosition, 'chart.position');
    const { sheetId = 0, rowIndex = 0, columnIndex = 0 } = position.anchorCell ?? {};
    areaOf(draft, { sheetId, startRowIndex: rowIndex, startColumnIndex: columnIndex });
    const ids = sheetsOf(draft).flatMap((sheet) =>
      (sheet.charts ?? []).map((chart) => chart.chartId),
    );
    const chartId = given.chartId ?? nextId(ids);
    if (ids.includes(chartId))
      throw invalidArgument(`A chart with the id ${chartId} already exists.`);
    const added = { ...given, chartId };
    const sheet = writableSheet(draft, sheetId);
    sheet.charts = [...(sheet.charts ?? []), added];
    return { addChart: { chart: added } };
  }),

  deleteEmbeddedObject: requestKind(deleteObject, (draft, { objectId = 0 }) => {
    const has = (chart: Schema.EmbeddedChart) => chart.chartId === objectId;
    const holder = sheetsOf(draft).find((sheet) => sheet.charts?.some(has));
    if (holder === undefined) throw invalidArgument(`No embedded object with id: ${objectId}`);
    const sheet = writableSheet(draft, holder.properties?.sheetId ?? 0);
    sheet.charts = (sheet.charts ?? []).filter((chart) => !has(chart));
  }),
};

/** Every source range of the chart must lie in a grid. @throws 400 as areaOf */
function checkSources(draft: Draft, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    if (name === 'sources') {
      for (const range of part as Schema.GridRange[]) areaOf(draft, range);
    } else {
      checkSources(draft, part);
    }
  }
}
