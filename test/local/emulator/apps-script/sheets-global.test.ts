/** The advanced service `Sheets`: parameters in, values and Google's errors out, at a bearable cost. */
import { describe, expect, test } from '@jest/globals';
import { SheetsApiError } from '../../../../src/local/emulator/sheets/failures';
import { fakeSheets } from './fake-sheets';
import { evaluate, runBody, startScript } from './run-script';
import { cpuMilliseconds } from '../../../cpu-time';

describe('calls', () => {
  test.each([
    [
      "Sheets.Spreadsheets.get('so', { fields: 'sheets(properties)', ranges: 'Quỹ!A1' })",
      ['get', 'so', { fields: 'sheets(properties)', ranges: ['Quỹ!A1'] }],
    ],
    ["Sheets.Spreadsheets.get('so')", ['get', 'so', {}]],
    [
      "Sheets.Spreadsheets.create({ properties: { title: 'Sổ', locale: undefined } })",
      ['create', { properties: { title: 'Sổ' } }],
    ],
    [
      "Sheets.Spreadsheets.batchUpdate({ requests: [{ addSheet: {} }] }, 'so')",
      ['batchUpdate', 'so', { requests: [{ addSheet: {} }] }],
    ],
    [
      "Sheets.Spreadsheets.Values.batchGet('so', { ranges: ['Quỹ'], valueRenderOption: 'FORMULA' })",
      ['batchGetValues', 'so', ['Quỹ'], { valueRenderOption: 'FORMULA' }],
    ],
  ])('%s', (expression, call) => {
    const { service, calls } = fakeSheets();
    evaluate(expression, { sheets: service });
    expect(calls).toStrictEqual([call]);
  });

  test('an unknown parameter is refused by name', () => {
    const expression = "Sheets.Spreadsheets.Values.batchGet('so', { range: ['Quỹ'] })";
    expect(() => evaluate(expression)).toThrow(
      'API call to sheets.spreadsheets.values.batchGet failed with error: Invalid JSON payload received. Unknown name "range"',
    );
  });
});

/** What a script catches when the service throws. */
const caught = (error: Error) =>
  runBody(
    `try { Sheets.Spreadsheets.batchUpdate({ requests: [] }, 'so'); } catch (e) {
      return { name: e.name, message: e.message, details: e.details, isError: e instanceof Error };
    }`,
    { sheets: fakeSheets({ error }).service },
  );

describe('an error of the API', () => {
  test.each([
    [400, 'INVALID_ARGUMENT', 'badRequest'],
    [403, 'PERMISSION_DENIED', 'forbidden'],
    [404, 'NOT_FOUND', 'notFound'],
    [429, 'RESOURCE_EXHAUSTED', 'rateLimitExceeded'],
    [503, 'UNAVAILABLE', 'backendError'],
  ])('%i %s is what Apps Script throws', (code, status, reason) => {
    const message = 'Must specify at least one request.';
    expect(caught(new SheetsApiError(code, status, message))).toEqual({
      name: 'GoogleJsonResponseException',
      message: `API call to sheets.spreadsheets.batchUpdate failed with error: ${message}`,
      details: { code, message, errors: [{ domain: 'global', reason, message }] },
      isError: true,
    });
  });

  test('any other error keeps its name and words', () => {
    expect(caught(new RangeError('a fault of the host'))).toEqual({
      name: 'RangeError',
      message: 'a fault of the host',
      isError: true,
    });
  });
});

const cell = (row: number, column: number) =>
  column % 3 === 0 ? row * column : `Nguyễn Văn ${row}`;

describe('values', () => {
  const values = [
    ['Hộ ông Hoàng Văn Thụ', 42_916, true],
    ['', 0],
  ];

  test('are the script’s own, and what it changes stays with it', () => {
    const { service } = fakeSheets({ values });
    const body = `
      var rows = Sheets.Spreadsheets.Values.batchGet('so', { ranges: ['Đăng ký'] }).valueRanges[0].values;
      var copy = JSON.stringify(rows);
      rows[0][0] = 'đổi'; rows.push(['thêm']);
      return [copy, rows instanceof Array, rows[0] instanceof Array];`;
    const expected = [JSON.stringify(values), true, true];
    expect(runBody(body, { sheets: service })).toEqual(expected);
    expect(runBody(body, { sheets: service })).toEqual(expected);
  });

  test('of a request are a copy: the service never holds the script’s objects', () => {
    const { service, calls } = fakeSheets();
    const addon = startScript(
      `var rows = [{ values: [{ note: 'cũ' }] }];
      function write() { Sheets.Spreadsheets.batchUpdate({ requests: [{ appendCells: { rows: rows } }] }, 'so'); }
      function change() { rows[0].values[0].note = 'mới'; }`,
      { sheets: service },
    );
    addon.call('write');
    addon.call('change');
    expect(JSON.stringify(calls)).toContain('cũ');
  });

  test('100,000 rows of 12 cells cost little', () => {
    const many = Array.from({ length: 100_000 }, (_row, row) =>
      Array.from({ length: 12 }, (_cell, column) => cell(row, column)),
    );
    const addon = startScript(
      `function read() { return Sheets.Spreadsheets.Values.batchGet('so', { ranges: ['A'] }).valueRanges[0].values.length; }`,
      { sheets: fakeSheets({ values: many }).service },
    );
    const milliseconds = cpuMilliseconds(() => expect(addon.call('read')).toBe(100_000));
    // About 30 ms on two cores; a copy through JSON takes six times that.
    expect(milliseconds).toBeLessThan(1000);
  });
});
