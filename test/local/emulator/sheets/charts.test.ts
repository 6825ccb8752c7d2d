/** What Google takes as the sources of a chart, by its description of ChartSourceRange and its refusals. */
import { expect, test } from '@jest/globals';
import { parseRectangle } from '../../../../src/local/emulator/apps-script/spreadsheet';
import type { GridRange, Request } from '../../../../src/sheets/api';
import { after, refusalOf, sheetOf } from './workbook';

const range = (address: string): GridRange => {
  const place = parseRectangle(address);
  if (place === undefined) throw new Error(address);
  return {
    sheetId: 0,
    startRowIndex: place.firstRow,
    endRowIndex: place.lastRow + 1,
    startColumnIndex: place.firstColumn,
    endColumnIndex: place.lastColumn + 1,
  };
};
const data = (addresses: string) => ({
  sourceRange: { sources: addresses.split(' ').map(range) },
});
const chart = (domain: string | null, ...series: readonly string[]): Request => ({
  addChart: {
    chart: {
      spec: {
        basicChart: {
          chartType: 'BAR',
          headerCount: 1,
          ...(domain !== null && { domains: [{ domain: data(domain) }] }),
          series: series.map((addresses) => ({ series: data(addresses) })),
        },
      },
      position: { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 0, columnIndex: 0 } } },
    },
  },
});

test.each<[string, string | null, string[]]>([
  ['one source each, side by side', 'A1:A3', ['B1:B3', 'C1:C3']],
  ['a column between them is skipped', 'A1:A3', ['C1:C3']],
  ['a series further down', 'A1:A3', ['B1:B3', 'D4:D6']],
  ['rows in place of columns', 'A1:C1', ['A2:C2', 'A3:C3']],
  ['no domain', null, ['B1:B3']],
  ['a single cell', 'A1:A3', ['B1']],
  ['several sources, in order and without a gap', 'A1:A3 C5:C7', ['B1:B3 D5:D7', 'C1:C3 E5:E7']],
])('takes %s', (_, domain, series) => {
  expect(sheetOf(after(chart(domain, ...series))).charts).toHaveLength(1);
});

const lengths = 'ChartSourceRange ranges require all rows or all columns to have length of 1';
const contiguous =
  'The source range at a given offset must be in order and contiguous across the domain and series.';
const numbers = 'The domain and all series must have the same number of source ranges.';

test.each<[string, string | null, string[], string]>([
  ['two columns in one source', 'A1:A3', ['B1:C3'], lengths],
  ['a row of names for columns of figures', 'A1:C1', ['A2:A4'], lengths],
  ['a heading cell before a row', 'A1 A2:C2', ['B1 B3:D3'], lengths],
  ['two sources beside one', 'A1 A3:A5', ['B3:B5'], numbers],
  ['a gap between two sources', 'A1 A3:A5', ['C1 C3:C5'], contiguous],
  ['two sources in another order', 'A1 A3:A5', ['C1 C3:C5', 'B1 B3:B5'], contiguous],
  ['a gap at the second source', 'A1 A3:A5', ['B1 C3:C5'], contiguous],
])('refuses %s', (_, domain, series, words) => {
  expect(refusalOf(chart(domain, ...series))).toBe(words);
});

test('a basic chart of nothing is an error of the server, as at Google', () => {
  expect(refusalOf(chart(null))).toBe('500 INTERNAL: Internal error encountered.');
});

test('a deleted column takes its series with it, and the chart stays', () => {
  const left = sheetOf(
    after(chart('A1:A3', 'B1:B3', 'C1:C3'), {
      deleteDimension: {
        range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
      },
    }),
  );
  expect(left.charts?.map(({ spec }) => spec?.basicChart?.series)).toEqual([
    [{ series: data('B1:B3') }],
  ]);
});
