/** Native tables, as the discovery document describes them and as public projects met their refusals. */
import { describe, expect, test } from '@jest/globals';
import type { Request, Spreadsheet } from '../../../../../src/sheets/api';
import { after, amount, cellOf, refusalOf, replies, sheetOf, text, valuesOf } from '../workbook';

const range = {
  sheetId: 0,
  startRowIndex: 0,
  endRowIndex: 3,
  startColumnIndex: 0,
  endColumnIndex: 3,
};
const convert: Request = {
  addTable: {
    table: {
      tableId: 'so',
      name: 'SoDangKy',
      range,
      columnProperties: [
        { columnIndex: 1, columnName: 'Tên đăng ký', columnType: 'TEXT' },
        { columnIndex: 2, columnType: 'DOUBLE' },
      ],
    },
  },
};
const tableIn = (spreadsheet: Spreadsheet) => sheetOf(spreadsheet).tables?.[0];
const rule = { condition: { type: 'NUMBER_GREATER', values: [{ userEnteredValue: '0' }] } };
const validate = (startRowIndex: number, startColumnIndex: number): Request => ({
  setDataValidation: {
    range: {
      sheetId: 0,
      startRowIndex,
      startColumnIndex,
      endColumnIndex: startColumnIndex + 1,
    },
    rule,
  },
});
const refusal = 'This operation is not allowed on cells in typed columns.';

test('a range becomes a table; a column without a name keeps its heading', () => {
  const columnProperties = [
    { columnIndex: 0, columnName: 'Xã, phường' },
    { columnIndex: 1, columnName: 'Tên đăng ký', columnType: 'TEXT' },
    { columnIndex: 2, columnName: 'Số lượng', columnType: 'DOUBLE' },
  ];
  const table = { tableId: 'so', name: 'SoDangKy', range, columnProperties };
  expect(tableIn(after(convert))).toEqual(table);
  expect(replies(convert)).toEqual([{ addTable: { table } }]);
});

test.each<[string, Request, string]>([
  [
    'over another one',
    { addTable: { table: { name: 'Khac', range } } },
    'A table cannot overlap another table.',
  ],
  [
    'of a name that is taken',
    { addTable: { table: { name: 'SoDangKy', range: { ...range, sheetId: 7 } } } },
    'A table with the name "SoDangKy" already exists.',
  ],
  [
    'of a header alone',
    { addTable: { table: { range: { ...range, sheetId: 7, endRowIndex: 1 } } } },
    'A table must have a header row and at least one row below it.',
  ],
])('no table %s', (_, request, words) => {
  expect(refusalOf(convert, request)).toBe(words);
});

describe('a column with a type', () => {
  test.each([
    ['of the column', 1, 2],
    ['that begins below the table’s header', 2, 1],
  ])('takes no validation %s, in Google’s words', (_, row, column) => {
    expect(refusalOf(convert, validate(row, column))).toBe(refusal);
  });

  test.each([
    ['of the column without a type', 1, 0],
    ['below the table', 3, 2],
    ['beside it', 0, 3],
  ])('leaves validation %s alone', (_, row, column) => {
    const changed = after(convert, validate(row, column));
    expect(cellOf(changed, row, column).dataValidation).toEqual(rule);
  });

  test('is none any more once the table has none', () => {
    const untyped: Request = {
      updateTable: {
        table: { tableId: 'so', columnProperties: [{ columnIndex: 2 }] },
        fields: 'columnProperties',
      },
    };
    const changed = after(convert, untyped, validate(1, 2));
    expect(cellOf(changed, 1, 2).dataValidation).toEqual(rule);
    expect(tableIn(changed)?.name).toBe('SoDangKy');
  });
});

describe('rows and columns', () => {
  const span = (dimension: 'ROWS' | 'COLUMNS', startIndex: number, endIndex: number) => ({
    range: { sheetId: 0, dimension, startIndex, endIndex },
  });
  const columnsOf = (spreadsheet: Spreadsheet) =>
    tableIn(spreadsheet)?.columnProperties?.map(({ columnIndex, columnName, columnType = '' }) =>
      [columnIndex, columnName, columnType].join(' '),
    );

  test.each<[string, Request, number, number]>([
    ['inserted within', { insertDimension: span('ROWS', 1, 3) }, 0, 5],
    ['inserted above', { insertDimension: span('ROWS', 0, 1) }, 1, 4],
    ['deleted within', { deleteDimension: span('ROWS', 1, 2) }, 0, 2],
  ])('rows %s: the table follows', (_, request, startRowIndex, endRowIndex) => {
    expect(tableIn(after(convert, request))?.range).toEqual({
      ...range,
      startRowIndex,
      endRowIndex,
    });
  });

  test('a column inserted within has no type, those behind it keep theirs', () => {
    expect(columnsOf(after(convert, { insertDimension: span('COLUMNS', 1, 2) }))).toEqual([
      '0 Xã, phường ',
      '1 Column 1 ',
      '2 Tên đăng ký TEXT',
      '3 Số lượng DOUBLE',
    ]);
  });

  test('a column deleted goes, those behind it move up', () => {
    expect(columnsOf(after(convert, { deleteDimension: span('COLUMNS', 1, 2) }))).toEqual([
      '0 Xã, phường ',
      '1 Số lượng DOUBLE',
    ]);
  });

  test('with all of its columns the table goes', () => {
    expect(tableIn(after(convert, { deleteDimension: span('COLUMNS', 0, 3) }))).toBeUndefined();
  });
});

describe('rows appended', () => {
  const row = { values: [text('Xã Nông Thượng'), text('Lý Thị Mai'), amount(3)] };
  const append = (...rows: (typeof row)[]): Request => ({
    appendCells: { tableId: 'so', rows, fields: 'userEnteredValue' },
  });

  test('to a table lie in it, and it grows', () => {
    const changed = after(convert, append(row, row));
    expect(tableIn(changed)?.range).toEqual({ ...range, endRowIndex: 5 });
    expect(valuesOf(changed)).toEqual([
      ['Xã, phường', 'Tên đăng ký', 'Số lượng'],
      ['Phường Đức Xuân', 'Nguyễn Thị Hòa', 1],
      ['Xã Dương Quang', 'Hà Văn Đồn', 2],
      ['Xã Nông Thượng', 'Lý Thị Mai', 3],
      ['Xã Nông Thượng', 'Lý Thị Mai', 3],
    ]);
  });

  test('fill its blank rows first, and what stands below moves down', () => {
    const longer: Request = {
      updateTable: {
        table: { tableId: 'so', range: { ...range, endRowIndex: 4 } },
        fields: 'range',
      },
    };
    const note: Request = {
      updateCells: {
        start: { sheetId: 0, rowIndex: 4, columnIndex: 0 },
        rows: [{ values: [text('Người lập biểu')] }],
        fields: 'userEnteredValue',
      },
    };
    const changed = after(convert, longer, note, append(row, row));
    expect(tableIn(changed)?.range?.endRowIndex).toBe(5);
    expect(cellOf(changed, 5, 0)).toEqual(text('Người lập biểu'));
  });

  test('to the sheet stand below the table, which stays as it is', () => {
    const changed = after(convert, {
      appendCells: { sheetId: 0, rows: [row], fields: 'userEnteredValue' },
    });
    expect(tableIn(changed)?.range).toEqual(range);
    expect(cellOf(changed, 3, 0)).toEqual(text('Xã Nông Thượng'));
  });
});

test('deleting a table takes what stands in it', () => {
  const changed = after(convert, { deleteTable: { tableId: 'so' } });
  expect(sheetOf(changed).tables).toEqual([]);
  expect(valuesOf(changed)).toEqual([]);
});

test.each<Request>([
  { deleteTable: { tableId: 'khac' } },
  { updateTable: { table: { tableId: 'khac', name: 'a' }, fields: 'name' } },
])('an id that is no table’s is refused', (request) => {
  expect(refusalOf(request)).toBe('No table with id: khac');
});
