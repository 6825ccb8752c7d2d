import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { request as httpRequest } from 'node:http';
import { sheets_v4 } from '@googleapis/sheets';
import { startSheetsApi } from '../../../../src/local/emulator/sheets/http';
import type { RunningApi } from '../../../../src/local/emulator/sheets/http';
import { storeWith, workbook, workbookId } from './workbook';

describe("Google's own client", () => {
  let running: RunningApi;
  let sheets: sheets_v4.Sheets;

  beforeAll(async () => {
    running = await startSheetsApi(storeWith());
    sheets = new sheets_v4.Sheets({ rootUrl: `${running.url}/`, fetchImplementation: fetch });
  });

  afterAll(() => running.close());

  test('creates, writes and reads', async () => {
    const requestBody = {
      properties: { title: 'Xã Nông Thượng' },
      sheets: [{ properties: { title: 'Đăng ký' } }],
    };
    const { data: made } = await sheets.spreadsheets.create({ requestBody });
    const spreadsheetId = made.spreadsheetId ?? '';
    const rows = [
      {
        values: [
          { userEnteredValue: { stringValue: '=Tày' } },
          { userEnteredValue: { numberValue: 3 } },
        ],
      },
    ];
    const start = { sheetId: 0, rowIndex: 1, columnIndex: 0 };
    const { data: reply } = await sheets.spreadsheets.batchUpdate({
      spreadsheetId,
      requestBody: {
        requests: [{ updateCells: { start, rows, fields: 'userEnteredValue' } }, { addSheet: {} }],
      },
    });
    expect(reply.replies?.[1]?.addSheet?.properties?.title).toBe('Trang tính2');
    const { data: read } = await sheets.spreadsheets.values.batchGet({
      spreadsheetId,
      ranges: ["'Đăng ký'!A1:B", "'Trang tính2'"],
      valueRenderOption: 'UNFORMATTED_VALUE',
    });
    expect(read.valueRanges?.map(({ values }) => values)).toEqual([[[], ['=Tày', 3]], undefined]);
    const { data: one } = await sheets.spreadsheets.values.get({
      spreadsheetId,
      range: "'Đăng ký'!B2",
    });
    expect(one).toEqual({ range: "'Đăng ký'!B2", majorDimension: 'ROWS', values: [['3']] });
    const { data: whole } = await sheets.spreadsheets.get({
      spreadsheetId,
      fields: 'properties.title',
    });
    expect(whole).toEqual({ properties: { title: 'Xã Nông Thượng' } });
  });

  test('marks a column, and writes and reads by its mark after others moved it', async () => {
    const { data: made } = await sheets.spreadsheets.create({
      requestBody: { properties: { title: 'Phường Sông Cầu' } },
    });
    const spreadsheetId = made.spreadsheetId ?? '';
    const column = (startIndex: number) => ({
      sheetId: 0,
      dimension: 'COLUMNS',
      startIndex,
      endIndex: startIndex + 1,
    });
    const developerMetadata = {
      metadataKey: 'khuyenhoc.cot',
      visibility: 'DOCUMENT',
      location: { dimensionRange: column(2) },
    };
    await sheets.spreadsheets.batchUpdate({
      spreadsheetId,
      requestBody: {
        requests: [
          { createDeveloperMetadata: { developerMetadata } },
          { insertDimension: { range: column(0) } },
        ],
      },
    });
    const dataFilter = { developerMetadataLookup: { metadataKey: 'khuyenhoc.cot' } };
    const { data: written } = await sheets.spreadsheets.values.batchUpdateByDataFilter({
      spreadsheetId,
      requestBody: {
        valueInputOption: 'RAW',
        data: [{ dataFilter, majorDimension: 'COLUMNS', values: [['Kiểm tra', '=1+1']] }],
      },
    });
    expect(written.responses?.[0]?.updatedRange).toBe("'Trang tính1'!D1:D2");
    const { data: read } = await sheets.spreadsheets.values.batchGetByDataFilter({
      spreadsheetId,
      requestBody: { dataFilters: [dataFilter], valueRenderOption: 'FORMULA' },
    });
    expect(read.valueRanges?.[0]?.valueRange?.values).toEqual([['Kiểm tra'], ['=1+1']]);
    const search = { spreadsheetId, requestBody: { dataFilters: [dataFilter] } };
    const { data: found } = await sheets.spreadsheets.developerMetadata.search(search);
    const { metadataId = 0 } = found.matchedDeveloperMetadata?.[0]?.developerMetadata ?? {};
    const { data: one } = await sheets.spreadsheets.developerMetadata.get({
      spreadsheetId,
      metadataId: metadataId ?? 0,
    });
    const { sheetId: _zero, ...place } = column(3);
    expect(one.location).toEqual({ locationType: 'COLUMN', dimensionRange: place });
    await sheets.spreadsheets.values.batchClearByDataFilter({
      spreadsheetId,
      requestBody: { dataFilters: [dataFilter] },
    });
    const { data: cleared } = await sheets.spreadsheets.values.get({
      spreadsheetId,
      range: 'D1:D2',
    });
    expect(cleared.values).toBeUndefined();
  });

  test("shows a refusal as Google's", async () => {
    const requests = [{ addSheet: { properties: { title: 'Quỹ' } } }];
    const refusal = sheets.spreadsheets.batchUpdate({
      spreadsheetId: workbookId,
      requestBody: { requests },
    });
    await expect(refusal).rejects.toMatchObject({
      status: 400,
      message:
        'Invalid requests[0].addSheet: A sheet with the name "Quỹ" already exists. Please enter another name.',
    });
  });

  test('the server hears only loopback, and refuses another host name', async () => {
    expect(running.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const status = await new Promise((resolve, reject) => {
      const path = `${running.url}/v4/spreadsheets/${workbookId}`;
      const request = httpRequest(path, { headers: { host: 'example.vn' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      request.on('error', reject).end();
    });
    expect(status).toBe(403);
  });

  test('a port that is taken is refused', async () => {
    const port = Number(new URL(running.url).port);
    await expect(startSheetsApi(storeWith(workbook()), port)).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
