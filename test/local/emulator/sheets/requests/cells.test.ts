import { describe, expect, test } from '@jest/globals';
import type { CellData, Request } from '../../../../../src/sheets/api';
import {
  after,
  amount,
  cellOf,
  refusalOf,
  sheetOf,
  storeWith,
  text,
  valuesOf,
  workbook,
  workbookId,
} from '../workbook';

const bold = { textFormat: { bold: true } };
const date = { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } };

function update(values: CellData[][], fields: string, place: object = {}): Request {
  const rows = values.map((row) => ({ values: row }));
  return {
    updateCells: { start: { sheetId: 0, rowIndex: 1, columnIndex: 1 }, rows, fields, ...place },
  };
}

describe('updateCells', () => {
  test('writes text as it is, whatever it looks like', () => {
    const odd = ['=IMPORTXML("http://a")', "'001", '1/2', '+84912345678', ' Hòa '];
    const book = after(
      update(
        [odd.slice(0, 2).map(text), odd.slice(2, 4).map(text), [text(odd[4]!)]],
        'userEnteredValue',
      ),
    );
    expect(valuesOf(book)).toEqual([
      ['Xã, phường', 'Tên đăng ký', 'Số lượng'],
      ['Phường Đức Xuân', odd[0], odd[1]],
      ['Xã Dương Quang', odd[2], odd[3]],
      ['', odd[4]],
    ]);
  });

  test('a field that the mask does not name stays; one it names and nobody gives goes', () => {
    const format = update(
      [[{ userEnteredFormat: bold, note: 'kiểm tra' }]],
      'userEnteredFormat,note',
    );
    const value = update([[text('Lý A Sa')]], 'userEnteredValue');
    const noNote = update([[{}]], 'note');
    expect(cellOf(after(format, value), 1, 1)).toEqual({
      ...text('Lý A Sa'),
      userEnteredFormat: bold,
      note: 'kiểm tra',
    });
    expect(cellOf(after(format, noNote), 1, 1)).toEqual({
      ...text('Nguyễn Thị Hòa'),
      userEnteredFormat: bold,
    });
  });

  test('a nested field leaves its neighbours, the bare one replaces them', () => {
    const both = { ...bold, horizontalAlignment: 'RIGHT' };
    const whole = update([[{ userEnteredFormat: both }]], 'userEnteredFormat');
    const nested = update([[{ userEnteredFormat: date }]], 'userEnteredFormat.numberFormat');
    const bare = update([[{ userEnteredFormat: date }]], 'userEnteredFormat');
    const cleared = update([[{}]], 'userEnteredFormat(textFormat/bold,horizontalAlignment)');
    expect(cellOf(after(whole, nested), 1, 1).userEnteredFormat).toEqual({ ...both, ...date });
    expect(cellOf(after(whole, bare), 1, 1).userEnteredFormat).toEqual(date);
    expect(cellOf(after(whole, cleared), 1, 1)).toEqual(text('Nguyễn Thị Hòa'));
  });

  test('a range is cleared where no row reaches', () => {
    const range = {
      sheetId: 0,
      startRowIndex: 1,
      endRowIndex: 3,
      startColumnIndex: 0,
      endColumnIndex: 2,
    };
    const book = after({
      updateCells: {
        range,
        rows: [{ values: [text('Phường Sông Cầu')] }],
        fields: 'userEnteredValue',
      },
    });
    expect(valuesOf(book)).toEqual([
      ['Xã, phường', 'Tên đăng ký', 'Số lượng'],
      ['Phường Sông Cầu', '', 1],
      ['', '', 2],
    ]);
  });

  test('"*" clears all that a cell holds, and what is computed cannot be written', () => {
    const full = { ...text('a'), note: 'b', userEnteredFormat: bold };
    const written = { ...full, formattedValue: 'khác', effectiveValue: { numberValue: 5 } };
    expect(cellOf(after(update([[written]], '*')), 1, 1)).toEqual(full);
    expect(cellOf(after(update([[full]], '*'), update([[{}]], '*')), 1, 1)).toEqual({});
  });

  test('an empty text is a blank cell', () => {
    expect(cellOf(after(update([[text('')]], 'userEnteredValue')), 1, 1)).toEqual({});
    expect(cellOf(after(update([[{ userEnteredValue: {} }]], 'userEnteredValue')), 1, 1)).toEqual(
      {},
    );
  });

  test('a value takes the place of a formula and its result, and ends its text runs', () => {
    const book = workbook();
    sheetOf(book).data![0]!.rowData![1]!.values![1] = {
      userEnteredValue: { formulaValue: '=A2&"!"' },
      effectiveValue: { stringValue: 'Phường Đức Xuân!' },
      textFormatRuns: [{ startIndex: 0, format: { bold: true } }],
    };
    const store = storeWith(book);
    const note = update([[{ note: 'xem' }]], 'note');
    store.batchUpdate(workbookId, { requests: [note] });
    expect(cellOf(store.peek(workbookId), 1, 1)).toMatchObject({
      userEnteredValue: { formulaValue: '=A2&"!"' },
      effectiveValue: { stringValue: 'Phường Đức Xuân!' },
      note: 'xem',
    });
    store.batchUpdate(workbookId, { requests: [update([[amount(3)]], 'userEnteredValue')] });
    expect(cellOf(store.peek(workbookId), 1, 1)).toEqual({ ...amount(3), note: 'xem' });
  });

  test.each<[string, Request, string]>([
    [
      'a column outside the grid',
      update([Array.from({ length: 6 }, () => amount(1))], '*'),
      'Attempting to write column: 6, beyond the last requested column of: 5',
    ],
    [
      'a row outside the grid',
      update(
        Array.from({ length: 10 }, () => [amount(1)]),
        '*',
      ),
      'Attempting to write row: 10, beyond the last requested row of: 9',
    ],
    [
      'a row outside the range',
      {
        updateCells: {
          range: { sheetId: 0, startRowIndex: 2, endRowIndex: 3 },
          rows: [{}, {}],
          fields: '*',
        },
      },
      'Attempting to write row: 3, beyond the last requested row of: 2',
    ],
    [
      'no mask',
      update([[amount(1)]], ''),
      "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    ],
    ['a mask of unknown fields', update([[]], 'value'), 'Invalid field: value'],
    ['no place', { updateCells: { rows: [], fields: '*' } }, 'start or range is required.'],
    [
      'a sheet that is not there',
      update([[]], '*', { start: { sheetId: 3 } }),
      'No grid with id: 3',
    ],
    [
      'a text of 50,001 characters',
      update([[text('đ'.repeat(50_001))]], '*'),
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      'two values in one cell',
      update([[{ userEnteredValue: { numberValue: 1, stringValue: '1' } }]], '*'),
      "400 INVALID_ARGUMENT: Invalid value at 'requests[0].update_cells.rows[0].values[0].user_entered_value.value' (oneof), oneof field 'value' is already set. Cannot set 'stringValue'",
    ],
    [
      'a validation rule that cannot be',
      update([[{ dataValidation: { condition: { type: 'BLANK' } } }]], 'dataValidation'),
      "ConditionType 'BLANK' is not supported in data validation.",
    ],
  ])('refuses %s', (_name, request, words) => {
    expect(refusalOf(request)).toBe(words);
  });
});

test('a row beyond the data is filled up with blank cells, never with holes', () => {
  const start = { sheetId: 7, rowIndex: 2, columnIndex: 2 };
  const book = after(update([[amount(1)]], '*', { start }));
  expect(sheetOf(book, 7).data?.[0]?.rowData).toEqual([{}, {}, { values: [{}, {}, amount(1)] }]);
});
