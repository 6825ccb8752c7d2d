import { describe, expect, test } from '@jest/globals';
import type { Request } from '../../../../../src/sheets/api';
import { after, refusalOf, replies, sheetOf } from '../workbook';

describe('charts', () => {
  const sources = [
    { sheetId: 7, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 2, endColumnIndex: 3 },
  ];
  const series = [{ series: { sourceRange: { sources } }, type: 'COLUMN' }];
  const position = { overlayPosition: { anchorCell: { sheetId: 7, rowIndex: 1, columnIndex: 1 } } };
  const spec = { title: 'Đăng ký theo xã, phường', basicChart: { chartType: 'COLUMN', series } };

  test('stand on the sheet of their anchor, and are deleted by their id', () => {
    const add: Request = { addChart: { chart: { spec, position } } };
    expect(sheetOf(after(add), 7).charts).toEqual([{ chartId: 1, spec, position }]);
    expect(replies(add)).toEqual([{ addChart: { chart: { chartId: 1, spec, position } } }]);
    expect(sheetOf(after(add, { deleteEmbeddedObject: { objectId: 1 } }), 7).charts).toEqual([]);
  });

  test.each<[string, Request, string]>([
    [
      'no position',
      { addChart: { chart: { spec } } },
      'One of EmbeddedObjectPosition.overlayPosition or EmbeddedObjectPosition.sheetId must be set',
    ],
    [
      'no kind',
      { addChart: { chart: { spec: { title: 'a' }, position } } },
      'One of basicChart, pieChart, bubbleChart, candelstickChart, histogramChart, or orgChart must be set on chartSpec.',
    ],
    [
      'data beyond the grid',
      {
        addChart: {
          chart: {
            spec: {
              pieChart: {
                series: { sourceRange: { sources: [{ sheetId: 0, startRowIndex: 10 }] } },
              },
            },
            position,
          },
        },
      },
      "Range ('Đăng ký'!A11:F) exceeds grid limits. Max rows: 10, max columns: 6",
    ],
    [
      'a kind that is not drawn here',
      { addChart: { chart: { spec: { bubbleChart: {} }, position } } },
      '501 UNIMPLEMENTED: The local host does not support: addChart.chart.spec.bubbleChart',
    ],
    [
      'deleting one that is not there',
      { deleteEmbeddedObject: { objectId: 3 } },
      'No embedded object with id: 3',
    ],
  ])('refuses %s', (_name, request, words) => {
    expect(refusalOf(request)).toBe(words);
  });
});
