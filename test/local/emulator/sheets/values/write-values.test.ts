/** values.update, append and clear: what other clients of the API write. */
import { describe, expect, test } from '@jest/globals';
import type {
  ValuesBody,
  WriteOptions,
} from '../../../../../src/local/emulator/sheets/values/body';
import { amount, cellOf, refusal, storeWith, text, valuesOf, workbookId } from '../workbook';

const raw: WriteOptions = { valueInputOption: 'RAW' };
const typed: WriteOptions = { valueInputOption: 'USER_ENTERED', includeValuesInResponse: true };
const header = ['Xã, phường', 'Tên đăng ký', 'Số lượng'];
const first = ['Phường Đức Xuân', 'Nguyễn Thị Hòa', 1];

function updated(range: string, body: ValuesBody, options: WriteOptions = raw) {
  const store = storeWith();
  const reply = store.updateValues(workbookId, range, body, options);
  return { reply, spreadsheet: store.peek(workbookId) };
}

describe('update', () => {
  test.each<[string, ValuesBody['values'], unknown[]]>([
    ['null leaves a cell as it is', [[null, 'Hà Thị Mai']], ['Xã Dương Quang', 'Hà Thị Mai', 2]],
    ['an empty text clears it', [['', null, 5]], ['', 'Hà Văn Đồn', 5]],
    ['a text is literal', [['=A1', '001', 'TRUE']], ['=A1', '001', 'TRUE']],
  ])('%s', (_, values, row) => {
    expect(valuesOf(updated("'Đăng ký'!A3", { values: values ?? [] }).spreadsheet)).toEqual([
      header,
      first,
      row,
    ]);
  });

  test('columns first', () => {
    const { spreadsheet } = updated("'Đăng ký'!A2:B3", {
      majorDimension: 'COLUMNS',
      values: [['Xã Nông Thượng', 'Phường Sông Cầu']],
    });
    expect(valuesOf(spreadsheet)).toEqual([
      header,
      ['Xã Nông Thượng', 'Nguyễn Thị Hòa', 1],
      ['Phường Sông Cầu', 'Hà Văn Đồn', 2],
    ]);
  });

  test('as typed: a number, a day with its format, a formula; the reply shows them', () => {
    const values = [['1.500.000', '30/6/2017', '=1+1']];
    const { reply, spreadsheet } = updated('Quỹ!B2', { values }, typed);
    expect(reply).toEqual({
      spreadsheetId: workbookId,
      updatedRange: "'Quỹ'!B2:D2",
      updatedRows: 1,
      updatedColumns: 3,
      updatedCells: 3,
      updatedData: {
        range: "'Quỹ'!B2:D2",
        majorDimension: 'ROWS',
        values: [['1.500.000', '30/06/2017', '2']],
      },
    });
    expect(cellOf(spreadsheet, 1, 2, 7)).toEqual({
      userEnteredValue: { numberValue: 42_916 },
      userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } },
    });
    expect(cellOf(spreadsheet, 1, 3, 7)).toEqual({
      userEnteredValue: { formulaValue: '=1+1' },
      effectiveValue: { numberValue: 2 },
    });
  });

  test.each<[string, string, ValuesBody, WriteOptions, string]>([
    ['no option', 'A1', {}, {}, "'valueInputOption' is required but not specified"],
    [
      'values beyond the range',
      "'Đăng ký'!A2:B2",
      { values: [['a', 'b', 'c']] },
      raw,
      "Requested writing within range ['Đăng ký'!A2:B2], but tried writing to column [C]",
    ],
    [
      'values beyond the grid',
      "'Đăng ký'!A10",
      { values: [['a'], ['b']] },
      raw,
      "Requested writing within range ['Đăng ký'!A10], but tried writing to row [11]",
    ],
    [
      'an object for a value',
      'A1',
      { values: [[{} as unknown as string]] },
      raw,
      'Invalid values[0][0]: struct_value',
    ],
    [
      'a text for a row',
      'A1',
      { values: ['a' as unknown as string[]] },
      raw,
      `Invalid value at 'data.values[0]' (type.googleapis.com/google.protobuf.ListValue), "a"`,
    ],
  ])('%s is refused, and nothing is written', (_, range, body, options, words) => {
    const store = storeWith();
    const before = store.peek(workbookId);
    expect(refusal(() => store.updateValues(workbookId, range, body, options))).toBe(
      `400 INVALID_ARGUMENT: ${words}`,
    );
    expect(store.peek(workbookId)).toBe(before);
  });
});

describe('append', () => {
  const values = [['Xã Nông Thượng', 'Lý Thị Hoa', 1]];

  test('below the table that the cell belongs to', () => {
    const store = storeWith();
    const reply = store.appendValues(workbookId, "'Đăng ký'!A1", { values }, raw);
    expect(reply.tableRange).toBe("'Đăng ký'!A1:C3");
    expect(reply.updates.updatedRange).toBe("'Đăng ký'!A4:C4");
    expect(valuesOf(store.peek(workbookId))).toEqual([
      header,
      first,
      ['Xã Dương Quang', 'Hà Văn Đồn', 2],
      values[0],
    ]);
  });

  test('the grid grows where it is too small', () => {
    const store = storeWith();
    const rows = Array.from({ length: 7 }, (_, row) => [row, 1, 2, 3, 4]);
    store.appendValues(workbookId, 'Quỹ!A1', { values: rows }, raw);
    const sheet = store.peek(workbookId).sheets?.[1];
    expect(sheet?.properties?.gridProperties).toMatchObject({ rowCount: 7, columnCount: 5 });
  });

  test('rows are inserted where that is asked for: what stands below moves down', () => {
    const store = storeWith();
    const below = { values: [['Cộng', '', 3]] };
    store.updateValues(workbookId, "'Đăng ký'!A6", below, raw);
    const options: WriteOptions = { ...raw, insertDataOption: 'INSERT_ROWS' };
    store.appendValues(workbookId, "'Đăng ký'!A1", { values }, options);
    expect(cellOf(store.peek(workbookId), 3, 0)).toEqual(text('Xã Nông Thượng'));
    expect(cellOf(store.peek(workbookId), 6, 2)).toEqual(amount(3));
  });
});

test('clear takes the values of a range and leaves the formats', () => {
  const store = storeWith();
  store.updateValues(workbookId, 'Quỹ!A1', { values: [['30/6/2017', 'x']] }, typed);
  expect(store.clearValues(workbookId, 'Quỹ!A1:A5')).toEqual({
    spreadsheetId: workbookId,
    clearedRange: "'Quỹ'!A1:A5",
  });
  expect(cellOf(store.peek(workbookId), 0, 0, 7)).toEqual({
    userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } },
  });
  expect(cellOf(store.peek(workbookId), 0, 1, 7)).toEqual(text('x'));
});
