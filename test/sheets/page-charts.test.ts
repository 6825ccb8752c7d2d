import { describe, expect, test } from '@jest/globals';
import { pageOf } from '../../src/core/report/sheet/layout';
import { buildReport } from '../../src/core/report/build-document';
import type { Request } from '../../src/sheets/api';
import { bacKanSettings, bacKanValues, inputWith } from '../core/report/made-figures';
import { oneCell, sheetId, workbook } from './page-workbook';

const report = pageOf(
  buildReport(inputWith({ values: bacKanValues }, { settings: bacKanSettings })),
);

/** A chart of someone else's, on another sheet. */
const another: Request = {
  addChart: {
    chart: {
      spec: {
        title: 'của người dùng',
        basicChart: {
          chartType: 'LINE',
          series: [
            {
              series: {
                sourceRange: {
                  sources: [{ sheetId: 0, startColumnIndex: 0, endColumnIndex: 1 }],
                },
              },
            },
          ],
        },
      },
      position: { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 0, columnIndex: 0 } } },
    },
  },
};

describe('charts of a page', () => {
  test('are made with it: bars from its own cells, headings first', () => {
    const { write, sheet } = workbook();
    write(report);
    const [wards] = sheet()?.charts ?? [];
    const chart = report.charts?.[0];
    const column = (index: number) => ({
      sourceRange: {
        sources: [
          {
            sheetId,
            startRowIndex: chart?.headingRow,
            endRowIndex: chart?.endRow,
            startColumnIndex: index,
            endColumnIndex: index + 1,
          },
        ],
      },
    });
    expect(wards?.spec).toMatchObject({
      title: 'Gia đình học tập đăng ký theo xã, phường',
      basicChart: {
        chartType: 'BAR',
        legendPosition: 'NO_LEGEND',
        headerCount: 1,
        domains: [{ domain: column(1) }],
        series: [{ series: column(2), targetAxis: 'BOTTOM_AXIS' }],
      },
    });
    expect(wards?.position?.overlayPosition).toMatchObject({
      anchorCell: { sheetId, rowIndex: chart?.anchor.row },
      widthPixels: chart?.width,
      heightPixels: chart?.height,
    });
    expect(sheet()?.charts).toHaveLength(2);
  });

  test('go when the page is written again; those of other sheets stay', () => {
    const { write, sheet, send, charts } = workbook();
    write(report);
    send([another]);
    const first = sheet()?.charts?.map(({ chartId }) => chartId);
    write(report);
    expect(sheet()?.charts).toHaveLength(2);
    expect(sheet()?.charts?.some(({ chartId }) => first?.includes(chartId ?? 0))).toBe(false);
    write(oneCell('trống'));
    expect(sheet()?.charts).toEqual([]);
    expect(charts(0).map(({ spec }) => spec?.title)).toEqual(['của người dùng']);
  });
});
