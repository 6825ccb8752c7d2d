import { describe, expect, test } from '@jest/globals';
import { sheetsApi } from '../../../../src/local/emulator/sheets/http';
import { storeWith, workbookId } from './workbook';

const api = sheetsApi(storeWith());

async function call(
  path: string,
  init: { method?: string; body?: string; headers?: Record<string, string> } = {},
) {
  const headers = { host: '127.0.0.1:8080', ...init.headers };
  const response = await api.request(path, { ...init, headers });
  return { status: response.status, body: (await response.json()) as unknown };
}

function refused(code: number, status: string, message: string) {
  return { status: code, body: { error: { code, message, status } } };
}

describe('addresses', () => {
  const spreadsheet = `/v4/spreadsheets/${workbookId}`;

  test.each<[string, unknown]>([
    [
      `${spreadsheet}?fields=sheets.properties.title`,
      { sheets: [{ properties: { title: 'Đăng ký' } }, { properties: { title: 'Quỹ' } }] },
    ],
    [
      `${spreadsheet}/values/${encodeURIComponent("'Đăng ký'!B2:C2")}?valueRenderOption=UNFORMATTED_VALUE`,
      { range: "'Đăng ký'!B2:C2", majorDimension: 'ROWS', values: [['Nguyễn Thị Hòa', 1]] },
    ],
    [
      `${spreadsheet}/values:batchGet?ranges=A1&ranges=B1&majorDimension=COLUMNS&fields=valueRanges.values`,
      { valueRanges: [{ values: [['Xã, phường']] }, { values: [['Tên đăng ký']] }] },
    ],
    [
      `${spreadsheet}/values:batchGet?prettyPrint=false&alt=json`,
      { spreadsheetId: workbookId, valueRanges: [] },
    ],
  ])('GET %s', async (path, body) => {
    expect(await call(path)).toEqual({ status: 200, body });
  });

  test.each([
    ['GET', '/v4/spreadsheets/khong-co'],
    ['GET', '/v4/spreadsheets'],
    ['GET', '/v3/files'],
    ['POST', `/v4/spreadsheets/${workbookId}`],
    ['POST', `/v4/spreadsheets/${workbookId}:moveToBin`],
    ['POST', `/v4/spreadsheets/${workbookId}/values/A1:sort`],
    ['PATCH', `/v4/spreadsheets/${workbookId}/values/A1`],
    ['DELETE', `/v4/spreadsheets/${workbookId}`],
  ])('%s %s is not there', async (method, path) => {
    expect(await call(path, { method })).toEqual(
      refused(404, 'NOT_FOUND', 'Requested entity was not found.'),
    );
  });

  test.each([
    [
      '?rangess=A1',
      `Invalid JSON payload received. Unknown name "rangess": Cannot bind query parameter. Field 'rangess' could not be found in request message.`,
    ],
    ['?includeGridData=yes', `Invalid value at 'include_grid_data' (TYPE_BOOL), "yes"`],
    ['?ranges=Kh%C3%B4ng', 'Unable to parse range: Không'],
  ])('GET %s is refused', async (query, message) => {
    expect(await call(spreadsheet + query)).toEqual(refused(400, 'INVALID_ARGUMENT', message));
  });
});

describe('bodies', () => {
  const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

  test.each([
    ['{"requests": [', 'Invalid JSON payload received. Unexpected token.'],
    ['[]', 'Invalid JSON payload received. Unknown name "": Root element must be a message.'],
    [nested(101), 'Invalid JSON payload received. Message too deep. Max recursion depth reached.'],
    [
      nested(100_000),
      'Invalid JSON payload received. Message too deep. Max recursion depth reached.',
    ],
    [nested(100), 'Invalid JSON payload received. Unknown name "a": Cannot find field.'],
    ['', 'Must specify at least one request.'],
  ])('%.40s', async (body, message) => {
    const path = `/v4/spreadsheets/${workbookId}:batchUpdate`;
    const { status, body: told } = await call(path, { method: 'POST', body });
    const { error } = told as { error: { message: string } };
    expect([status, error.message]).toEqual([400, message]);
  });

  test('what the local host lacks is 501', async () => {
    const body = JSON.stringify({ requests: [{ pasteData: {} }] });
    expect(
      await call(`/v4/spreadsheets/${workbookId}:batchUpdate`, { method: 'POST', body }),
    ).toEqual(refused(501, 'UNIMPLEMENTED', 'The local host does not support: pasteData'));
  });
});

describe('only loopback is answered', () => {
  const path = `/v4/spreadsheets/${workbookId}?fields=spreadsheetId`;

  test.each([
    [{ host: '127.0.0.1:9000' }, 200],
    [{ host: 'localhost:9000' }, 200],
    [{ host: '[::1]:9000' }, 200],
    [{ host: '127.0.0.1', origin: 'http://localhost:5173' }, 200],
    [{ host: 'sheets.example.vn' }, 403],
    [{ host: '127.0.0.1.example.vn:9000' }, 403],
    [{ host: '' }, 403],
    [{ host: '127.0.0.1', origin: 'https://example.vn' }, 403],
    [{ host: '127.0.0.1', origin: 'null' }, 403],
  ])('%j: %d', async (headers, status) => {
    expect((await call(path, { headers })).status).toBe(status);
  });
});

describe('getByDataFilter', () => {
  const post = (body: unknown, path = `/v4/spreadsheets/${workbookId}:getByDataFilter`) =>
    call(`${path}?fields=sheets.data.rowData.values.userEnteredValue`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
  const cell = (stringValue: string) => ({ values: [{ userEnteredValue: { stringValue } }] });

  test.each([
    ['an A1 range', { a1Range: "'Đăng ký'!B2" }],
    [
      'a grid range',
      {
        gridRange: {
          sheetId: 0,
          startRowIndex: 1,
          endRowIndex: 2,
          startColumnIndex: 1,
          endColumnIndex: 2,
        },
      },
    ],
  ])('%s', async (_, filter) => {
    const body = { sheets: [{ data: [{ rowData: [cell('Nguyễn Thị Hòa')] }] }] };
    expect(await post({ dataFilters: [filter] })).toEqual({ status: 200, body });
  });

  test('a mark that nothing carries gives no sheet', async () => {
    const filter = { developerMetadataLookup: { metadataKey: 'khac' } };
    expect((await post({ dataFilters: [filter] })).body).toEqual({});
  });

  test('a slash before the method is passed over', async () => {
    const { status } = await post({}, `/v4/spreadsheets/${workbookId}/:getByDataFilter`);
    expect(status).toBe(200);
  });

  test.each([
    [
      { dataFilters: [{ gridRange: { sheetId: 9 } }] },
      400,
      'INVALID_ARGUMENT',
      'No grid with id: 9',
    ],
    [
      { dataFilters: [{ developerMetadataLookup: {} }] },
      400,
      'INVALID_ARGUMENT',
      'developerMetadataLookup must name at least one criterion.',
    ],
  ])('%j is refused', async (body, code, status, message) => {
    expect(await post(body)).toEqual(refused(code, status, message));
  });
});
