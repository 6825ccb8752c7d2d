import { describe, expect, test } from '@jest/globals';
import { after, amount, cellOf, refusalOf, sheetOf, text } from '../workbook';

const bold = { textFormat: { bold: true } };
const date = { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } };

describe('repeatCell', () => {
  test('writes the fields into each cell of the range, open ends to the edge of the grid', () => {
    const range = { sheetId: 0, startRowIndex: 1, startColumnIndex: 2, endColumnIndex: 3 };
    const book = after({
      repeatCell: {
        range,
        cell: { userEnteredFormat: date },
        fields: 'userEnteredFormat.numberFormat',
      },
    });
    const rows = sheetOf(book).data?.[0]?.rowData ?? [];
    expect(rows).toHaveLength(10);
    expect(rows.slice(1).every((row) => row.values?.[2]?.userEnteredFormat !== undefined)).toBe(
      true,
    );
    expect(cellOf(book, 1, 2)).toEqual({ ...amount(1), userEnteredFormat: date });
  });

  test.each([
    [
      'that begins at the end of the rows',
      { startRowIndex: 10, endColumnIndex: 2 },
      "'Đăng ký'!A11:B",
    ],
    [
      'of one cell',
      { startRowIndex: 10, endRowIndex: 11, startColumnIndex: 0, endColumnIndex: 1 },
      "'Đăng ký'!A11",
    ],
    ['that begins behind the columns', { startColumnIndex: 26, endRowIndex: 2 }, "'Đăng ký'!AA1:2"],
  ])('refuses a range %s, one that only ends outside is cut off', (_name, place, named) => {
    const range = { sheetId: 0, ...place };
    expect(refusalOf({ repeatCell: { range, fields: '*' } })).toBe(
      `Range (${named}) exceeds grid limits. Max rows: 10, max columns: 6`,
    );
    const beyond = {
      sheetId: 0,
      startRowIndex: 9,
      endRowIndex: 13,
      startColumnIndex: 0,
      endColumnIndex: 1,
    };
    const book = after({
      repeatCell: { range: beyond, cell: amount(5), fields: 'userEnteredValue' },
    });
    expect(sheetOf(book).data?.[0]?.rowData).toHaveLength(10);
  });

  test('refuses an end before the start', () => {
    const range = { sheetId: 0, startRowIndex: 3, endRowIndex: 2 };
    expect(refusalOf({ repeatCell: { range, fields: '*' } })).toBe(
      'GridRange: an end index must not be less than its start index.',
    );
  });
});

describe('appendCells', () => {
  test('writes behind the last row with a value, formats do not count', () => {
    const range = { sheetId: 0, startRowIndex: 3, endRowIndex: 6 };
    const book = after(
      { repeatCell: { range, cell: { userEnteredFormat: bold }, fields: 'userEnteredFormat' } },
      {
        appendCells: {
          sheetId: 0,
          rows: [{ values: [text('Xã Nông Thượng')] }],
          fields: 'userEnteredValue',
        },
      },
    );
    expect(cellOf(book, 3, 0)).toEqual({ ...text('Xã Nông Thượng'), userEnteredFormat: bold });
  });

  test('enlarges the grid', () => {
    const rows = Array.from({ length: 9 }, (_, index) => ({ values: [amount(index)] }));
    const book = after({ appendCells: { sheetId: 0, rows, fields: '*' } });
    expect(sheetOf(book).properties?.gridProperties?.rowCount).toBe(12);
    expect(cellOf(book, 11, 0)).toEqual(amount(8));
    expect(refusalOf({ appendCells: { sheetId: 0, rows, fields: 'x' } })).toBe('Invalid field: x');
  });
});
