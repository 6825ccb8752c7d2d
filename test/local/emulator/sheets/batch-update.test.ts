import { describe, expect, test } from '@jest/globals';
import type { Request } from '../../../../src/sheets/api';
import { after, cellOf, refusal, refusalOf, storeWith, text, workbookId } from './workbook';

function write(rowIndex: number, columnIndex: number, sheetId = 0): Request {
  const start = { sheetId, rowIndex, columnIndex };
  return { updateCells: { start, rows: [{ values: [text('Tày')] }], fields: 'userEnteredValue' } };
}

describe('names that are not known', () => {
  test.each<[string, object, string]>([
    [
      'a request',
      { frobnicate: {} },
      `400 INVALID_ARGUMENT: Invalid JSON payload received. Unknown name "frobnicate" at 'requests[0]': Cannot find field.`,
    ],
    [
      'a field of a request',
      { addSheet: { title: 'a' } },
      `400 INVALID_ARGUMENT: Invalid JSON payload received. Unknown name "title" at 'requests[0].add_sheet': Cannot find field.`,
    ],
    [
      'a field deep inside',
      { updateCells: { rows: [{}, { values: [{ userEnteredFormat: { colour: 1 } }] }] } },
      `400 INVALID_ARGUMENT: Invalid JSON payload received. Unknown name "colour" at 'requests[0].update_cells.rows[1].values[0].user_entered_format': Cannot find field.`,
    ],
    [
      'what Google has and we lack',
      { pasteData: { data: 'a' } },
      '501 UNIMPLEMENTED: The local host does not support: pasteData',
    ],
    ['nothing at all', {}, '400 INVALID_ARGUMENT: Invalid requests[0]: No request set.'],
    [
      'two requests in one',
      { deleteSheet: { sheetId: 7 }, addSheet: {} },
      `400 INVALID_ARGUMENT: Invalid value at 'requests[0].kind' (oneof), oneof field 'kind' is already set. Cannot set 'addSheet'`,
    ],
  ])('%s', (_name, request, words) => {
    expect(refusal(() => after(request))).toBe(words);
  });

  test.each([['addFilterView'], ['addSlicer'], ['autoFill'], ['textToColumns'], ['addDataSource']])(
    '%s is refused by name',
    (name) => {
      expect(refusalOf({ [name]: {} })).toBe(
        `501 UNIMPLEMENTED: The local host does not support: ${name}`,
      );
    },
  );
});

describe('the body', () => {
  const call = (body: unknown) =>
    refusal(() => storeWith().batchUpdate(workbookId, body as { requests: [] }));

  test.each<[string, unknown, string]>([
    ['no requests', { requests: [] }, 'Must specify at least one request.'],
    ['no list', {}, 'Must specify at least one request.'],
    [
      'a request that is a text',
      { requests: ['repeatCell'] },
      `Invalid value at 'requests[0]' (type.googleapis.com/google.apps.sheets.v4.BatchUpdateSpreadsheetRequest.Request), "repeatCell"`,
    ],
    [
      'a field that is not there',
      { request: [] },
      'Invalid JSON payload received. Unknown name "request": Cannot find field.',
    ],
    [
      'a list',
      [],
      'Invalid JSON payload received. Unknown name "": Root element must be a message.',
    ],
  ])('%s', (_name, body, words) => {
    expect(call(body)).toBe(`400 INVALID_ARGUMENT: ${words}`);
  });

  test('a spreadsheet that is not there', () => {
    expect(
      refusal(() => storeWith().batchUpdate('khong-co', { requests: [{ addSheet: {} }] })),
    ).toBe('404 NOT_FOUND: Requested entity was not found.');
  });

  test('the spreadsheet in the response, with its grid data where asked for', () => {
    const requests = [write(1, 0)];
    const ask = (more: object) => storeWith().batchUpdate(workbookId, { requests, ...more });
    expect(ask({})).toEqual({ spreadsheetId: workbookId, replies: [{}] });
    const without = ask({ includeSpreadsheetInResponse: true }).updatedSpreadsheet;
    expect(without?.sheets?.[0]).not.toHaveProperty('data');
    const whole = { includeSpreadsheetInResponse: true, responseIncludeGridData: true };
    expect(cellOf(ask(whole).updatedSpreadsheet!, 1, 0).formattedValue).toBe('Tày');
  });
});

test('the requests are copied: what the caller changes later changes nothing', () => {
  const store = storeWith();
  const cell = text('Tày');
  const request: Request = {
    repeatCell: { range: { sheetId: 7 }, cell, fields: 'userEnteredValue' },
  };
  store.batchUpdate(workbookId, { requests: [request] });
  cell.userEnteredValue!.stringValue = 'khác';
  expect(cellOf(store.peek(workbookId), 0, 0, 7)).toEqual(text('Tày'));
});
