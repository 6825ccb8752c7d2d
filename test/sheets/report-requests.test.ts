/** What is sent for a report: the requests of Bắc Kạn's, line by line, and how much of many wards. */
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { cellAddress } from '../../src/core/data/a1';
import type { Target } from '../../src/core/figures/targets';
import { pageOf } from '../../src/core/report/sheet/layout';
import { buildReport } from '../../src/core/report/build-document';
import type { GridRange, Request } from '../../src/sheets/api';
import { pageRequests } from '../../src/sheets/page-requests';
import { yearValues } from '../core/report/layout-cases';
import { bacKanSettings, bacKanValues, inputWith, ward } from '../core/report/made-figures';
import { expectGolden } from '../golden';
import { noLinks, sheetId } from './page-workbook';

const rangeOf = ({
  startRowIndex = 0,
  endRowIndex = 0,
  startColumnIndex = 0,
  endColumnIndex = 0,
}: GridRange) =>
  `${cellAddress(startRowIndex, startColumnIndex)}:${cellAddress(endRowIndex - 1, endColumnIndex - 1)}`;

/** A request as lines that a person can compare. */
function linesOf(request: Request): readonly string[] {
  const { updateCells, repeatCell, mergeCells, addChart } = request;
  const { updateDimensionProperties: sized } = request;
  if (updateCells !== undefined) {
    return (updateCells.rows ?? []).map(({ values = [] }, row) => {
      const texts = values.map(({ userEnteredValue: value, userEnteredFormat: format }) => {
        const bold = format?.textFormat?.bold === true ? '*' : '';
        return `${bold}${value?.stringValue?.replace(/\n/g, '⏎') ?? value?.numberValue ?? ''}`;
      });
      return `row ${row + 1}: ${texts.join(' | ')}`.trimEnd();
    });
  }
  if (repeatCell?.range !== undefined) {
    const {
      textFormat = {},
      horizontalAlignment,
      wrapStrategy,
      borders,
      numberFormat,
    } = repeatCell.cell?.userEnteredFormat ?? {};
    const looks = [
      `${textFormat.fontFamily} ${textFormat.fontSize}`,
      horizontalAlignment,
      wrapStrategy,
      numberFormat?.pattern,
      borders === undefined ? 'no lines' : 'lines',
    ];
    return [`looks ${rangeOf(repeatCell.range)}: ${looks.filter(Boolean).join(', ')}`];
  }
  if (mergeCells?.range !== undefined) return [`merge ${rangeOf(mergeCells.range)}`];
  if (sized?.range !== undefined) {
    const { dimension, startIndex = 0, endIndex = 0 } = sized.range;
    return [`${dimension} ${startIndex + 1}-${endIndex}: ${sized.properties?.pixelSize} px`];
  }
  if (addChart !== undefined) {
    const { spec, position } = addChart.chart ?? {};
    const { domains = [], series = [], chartType = '' } = spec?.basicChart ?? {};
    const sources = [domains[0]?.domain, ...series.map((one) => one.series)].map((data) =>
      (data?.sourceRange?.sources ?? []).map(rangeOf).join('+'),
    );
    const { anchorCell, widthPixels, heightPixels } = position?.overlayPosition ?? {};
    const at = cellAddress(anchorCell?.rowIndex ?? 0, anchorCell?.columnIndex ?? 0);
    return [
      `chart ${chartType} “${spec?.title}” at ${at}, ${widthPixels} × ${heightPixels} px: ${sources.join(', ')}`,
    ];
  }
  return [`${Object.keys(request)[0]}: ${JSON.stringify(Object.values(request)[0])}`];
}

test('the requests for the report of Bắc Kạn', () => {
  const targets = new Map<string, Target>([
    ['registered.family', { plan: 8_500, previous: 7_878 }],
    ['fund.city.amount', { plan: 60_000_000, previous: 36_200_000 }],
  ]);
  const input = inputWith({ values: bacKanValues }, { settings: bacKanSettings, targets });
  const requests = pageRequests(sheetId, pageOf(buildReport(input)), null, noLinks);
  expectGolden(join(__dirname, 'golden', 'report-requests.txt'), requests.flatMap(linesOf));
});

test.each([200, 300])('a year of %i wards is far below two megabytes', (count) => {
  const wards = Array.from({ length: count }, (_, order) =>
    ward(String(order).padStart(5, '0'), `Phường Nguyễn Thị Minh Khai ${order}`),
  );
  const input = inputWith({ values: yearValues, wards, to: '2017-12-31' });
  const requests = pageRequests(sheetId, pageOf(buildReport(input)), null, noLinks);
  expect(Buffer.byteLength(JSON.stringify({ requests }))).toBeLessThan(3000 * count);
});
