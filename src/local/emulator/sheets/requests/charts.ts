/** Requests about embedded charts: addChart, deleteEmbeddedObject. */
import Schema = GoogleAppsScript.Sheets.Schema;
import { areaOf } from '../areas';
import { checkChart } from '../charts';
import { nextId, required, sheetsOf, writableSheet } from '../draft';
import { invalidArgument } from '../failures';
import { embeddedChart } from '../messages/charts';
import { integer, message, one } from '../messages/message';
import { requestKind } from './request';

const addChart = message<Schema.AddChartRequest>('AddChartRequest', { chart: one(embeddedChart) });

const deleteObject = message<Schema.DeleteEmbeddedObjectRequest>('DeleteEmbeddedObjectRequest', {
  objectId: integer,
});

export const chartRequests = {
  addChart: requestKind(
    addChart,
    (draft, request) => {
      const given = required(request.chart, 'chart');
      const spec = required(given.spec, 'chart.spec');
      checkChart(draft, spec);
      const position = given.position?.overlayPosition;
      if (position === undefined) {
        throw invalidArgument(
          'One of EmbeddedObjectPosition.overlayPosition or EmbeddedObjectPosition.sheetId must be set',
        );
      }
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
    },
    message<Schema.AddChartResponse>('AddChartResponse', { chart: one(embeddedChart) }),
  ),

  deleteEmbeddedObject: requestKind(deleteObject, (draft, { objectId = 0 }) => {
    const has = (chart: Schema.EmbeddedChart) => chart.chartId === objectId;
    const holder = sheetsOf(draft).find((sheet) => sheet.charts?.some(has));
    if (holder === undefined) throw invalidArgument(`No embedded object with id: ${objectId}`);
    const sheet = writableSheet(draft, holder.properties?.sheetId ?? 0);
    sheet.charts = (sheet.charts ?? []).filter((chart) => !has(chart));
  }),
};
