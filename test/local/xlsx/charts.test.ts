/** The report's charts in a file: written as Excel's own, kept on reading, replaced and not doubled. */
import { describe, expect, test } from '@jest/globals';
import { pageOf } from '../../../src/core/report/sheet/layout';
import { buildReport } from '../../../src/core/report/build-document';
import { createSheetsStore } from '../../../src/local/emulator/sheets/store';
import { newXlsx, openXlsx } from '../../../src/local/xlsx/xlsx-file';
import type { Spreadsheet } from '../../../src/sheets/api';
import { gridOf, pageRequests } from '../../../src/sheets/page-requests';
import { bacKanValues, inputWith } from '../../core/report/made-figures';
import { partNames, partText } from './make-file';

const page = pageOf(buildReport(inputWith({ values: bacKanValues })));
const title = 'Tổng hợp';

/** The spreadsheet with the report's page written into it, again where it stands already. */
function reported(spreadsheet: Spreadsheet): Spreadsheet {
  const store = createSheetsStore();
  const { spreadsheetId = '' } = spreadsheet;
  store.put(spreadsheet);
  const existing = spreadsheet.sheets?.find(({ properties }) => properties?.title === title);
  const sheetId = existing?.properties?.sheetId ?? 7;
  const { rows, columns } = gridOf(page);
  const gridProperties = { rowCount: rows, columnCount: columns };
  store.batchUpdate(spreadsheetId, {
    requests: [
      ...(existing === undefined
        ? [{ addSheet: { properties: { sheetId, title, gridProperties } } }]
        : []),
      ...pageRequests(sheetId, page, existing ?? null, () => undefined),
    ],
  });
  return store.peek(spreadsheetId);
}

const chartParts = (file: Uint8Array) =>
  partNames(file)
    .filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name))
    .map((name) => partText(file, name));

describe('charts in a file', () => {
  test('are native: their bars, names and values refer to the cells', async () => {
    const { spreadsheet, write } = newXlsx();
    const [wards, levels] = chartParts(await write(reported(spreadsheet)));
    const chart = page.charts?.[0];
    const first = (chart?.row ?? 0) + 1;
    expect(wards).toContain('<c:barDir val="bar"/>');
    expect(wards).toContain('Gia đình học tập đăng ký theo xã, phường');
    expect(wards).toContain(`'Tổng hợp'!$B$${first}:$B$${first + 7}</c:f>`);
    expect(wards).toContain(`'Tổng hợp'!$C$${first}:$C$${first + 7}</c:f>`);
    expect(levels).toContain('<c:barDir val="col"/>');
  });

  test('are kept when the file is read and written, and replaced when the page is', async () => {
    const { spreadsheet, write } = newXlsx();
    const bytes = await write(reported(spreadsheet));
    const again = await openXlsx(bytes);
    const known = again.spreadsheet.sheets?.flatMap(({ charts = [] }) => charts);
    expect(known).toEqual([{ chartId: 1 }, { chartId: 2 }]);
    expect(chartParts(await again.write(again.spreadsheet))).toEqual(chartParts(bytes));
    const rewritten = await again.write(reported(again.spreadsheet));
    expect(chartParts(rewritten)).toHaveLength(2);
    const third = await openXlsx(rewritten);
    expect(chartParts(await third.write(third.spreadsheet))).toEqual(chartParts(rewritten));
  });

  test('written twice by one session, they stand once', async () => {
    const { spreadsheet, write } = newXlsx();
    const once = reported(spreadsheet);
    await write(once);
    expect(chartParts(await write(reported(once)))).toHaveLength(2);
  });
});
