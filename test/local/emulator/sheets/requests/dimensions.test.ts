import { describe, expect, test } from '@jest/globals';
import type { Request, Spreadsheet } from '../../../../../src/sheets/api';
import { after, cellOf, refusalOf, sheetOf, valuesOf, workbook } from '../workbook';

type Dimension = 'ROWS' | 'COLUMNS';

function insert(
  dimension: Dimension,
  startIndex: number,
  endIndex: number,
  more: object = {},
): Request {
  return { insertDimension: { range: { sheetId: 0, dimension, startIndex, endIndex }, ...more } };
}

function remove(dimension: Dimension, startIndex: number, endIndex: number): Request {
  return { deleteDimension: { range: { sheetId: 0, dimension, startIndex, endIndex } } };
}

function gridOf(book: Spreadsheet): unknown {
  return sheetOf(book).properties?.gridProperties;
}

describe('cells and the grid', () => {
  test.each<[string, Request, object, unknown]>([
    [
      'rows inserted in the middle',
      insert('ROWS', 2, 4),
      { rowCount: 12, columnCount: 6, frozenRowCount: 1 },
      [
        ['Xã, phường', 'Tên đăng ký', 'Số lượng'],
        ['Phường Đức Xuân', 'Nguyễn Thị Hòa', 1],
        [],
        [],
        ['Xã Dương Quang', 'Hà Văn Đồn', 2],
      ],
    ],
    [
      'a column inserted',
      insert('COLUMNS', 1, 2),
      { rowCount: 10, columnCount: 7, frozenRowCount: 1 },
      [
        ['Xã, phường', '', 'Tên đăng ký', 'Số lượng'],
        ['Phường Đức Xuân', '', 'Nguyễn Thị Hòa', 1],
        ['Xã Dương Quang', '', 'Hà Văn Đồn', 2],
      ],
    ],
    [
      'a row inserted above the header is frozen with it',
      insert('ROWS', 0, 1),
      { rowCount: 11, columnCount: 6, frozenRowCount: 2 },
      [
        [],
        ['Xã, phường', 'Tên đăng ký', 'Số lượng'],
        ['Phường Đức Xuân', 'Nguyễn Thị Hòa', 1],
        ['Xã Dương Quang', 'Hà Văn Đồn', 2],
      ],
    ],
    [
      'the frozen row deleted',
      remove('ROWS', 0, 2),
      { rowCount: 8, columnCount: 6, frozenRowCount: 0 },
      [['Xã Dương Quang', 'Hà Văn Đồn', 2]],
    ],
    [
      'columns deleted, up to the last',
      { deleteDimension: { range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 1 } } },
      { rowCount: 10, columnCount: 1, frozenRowCount: 1 },
      [['Xã, phường'], ['Phường Đức Xuân'], ['Xã Dương Quang']],
    ],
    [
      'rows appended',
      { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 90 } },
      { rowCount: 100, columnCount: 6, frozenRowCount: 1 },
      valuesOf(workbook()),
    ],
  ])('%s', (_name, request, grid, values) => {
    const book = after(request);
    expect(gridOf(book)).toEqual(grid);
    expect(valuesOf(book)).toEqual(values);
  });

  test.each([
    [true, 1],
    [false, 2],
  ])(
    'new rows take over the looks of a neighbour (from before: %s), not its value',
    (before, like) => {
      const colours = [{ red: 1 }, { green: 1 }, { blue: 1 }];
      const requests = colours.map((backgroundColor, row) => ({
        repeatCell: {
          range: { sheetId: 0, startRowIndex: row, endRowIndex: row + 1, endColumnIndex: 1 },
          cell: { userEnteredFormat: { backgroundColor } },
          fields: 'userEnteredFormat',
        },
      }));
      const book = after(...requests, insert('ROWS', 2, 3, { inheritFromBefore: before }));
      const userEnteredFormat = { backgroundColor: colours[like] };
      expect(cellOf(book, 2, 0)).toEqual({ userEnteredFormat });
      expect(cellOf(book, 3, 0)).toMatchObject({
        userEnteredFormat: { backgroundColor: { blue: 1 } },
      });
    },
  );

  test('heights and widths move along', () => {
    const range = { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 3 };
    const widths = {
      updateDimensionProperties: { range, properties: { pixelSize: 200 }, fields: 'pixelSize' },
    };
    const columns = (...requests: Request[]) =>
      sheetOf(after(widths, ...requests)).data?.[0]?.columnMetadata;
    expect(columns()).toEqual([{}, { pixelSize: 200 }, { pixelSize: 200 }]);
    expect(columns(remove('COLUMNS', 0, 2))).toEqual([{ pixelSize: 200 }]);
    expect(columns(insert('COLUMNS', 0, 1))).toEqual([
      {},
      {},
      { pixelSize: 200 },
      { pixelSize: 200 },
    ]);
  });

  test('hidden rows, by the mask only', () => {
    const range = { sheetId: 0, dimension: 'ROWS', startIndex: 8 };
    const properties = { hiddenByUser: true, pixelSize: 50 };
    const book = after({
      updateDimensionProperties: { range, properties, fields: 'hiddenByUser' },
    });
    const rows = sheetOf(book).data?.[0]?.rowMetadata;
    expect(rows).toHaveLength(10);
    expect(rows?.slice(7)).toEqual([{}, { hiddenByUser: true }, { hiddenByUser: true }]);
  });
});

describe('refusals', () => {
  test.each<[string, Request, string]>([
    [
      'a row that is not there',
      remove('ROWS', 10, 11),
      "Cannot delete a row that doesn't exist. Tried to delete row index 10 but there are only 10 rows.",
    ],
    [
      'a column beyond the last',
      remove('COLUMNS', 3, 8),
      "Cannot delete a column that doesn't exist. Tried to delete column index 7 but there are only 6 columns.",
    ],
    ['all rows', remove('ROWS', 0, 10), "You can't delete all the rows on the sheet."],
    [
      'all rows below the header',
      remove('ROWS', 1, 10),
      'Sorry, it is not possible to delete all non-frozen rows.',
    ],
    [
      'an insertion behind the end',
      insert('ROWS', 11, 12),
      'range.startIndex is larger than current grid size (10)',
    ],
    [
      'an insertion at the end that takes after what follows',
      insert('ROWS', 10, 11),
      'range.startIndex must be less than the grid size (10) if inheritFromBefore is false.',
    ],
    [
      'an insertion at the start that takes after what precedes',
      insert('ROWS', 0, 1, { inheritFromBefore: true }),
      'inheritFromBefore cannot be true when inserting at index 0.',
    ],
    [
      'an empty span',
      remove('ROWS', 3, 3),
      'range.endIndex must be greater than range.startIndex.',
    ],
    [
      'no dimension',
      { deleteDimension: { range: { sheetId: 0 } } },
      'range.dimension is required.',
    ],
    [
      'no sheet',
      { appendDimension: { sheetId: 5, dimension: 'ROWS', length: 1 } },
      'No grid with id: 5',
    ],
    [
      'nothing appended',
      { appendDimension: { sheetId: 0, dimension: 'ROWS' } },
      'length must be greater than zero.',
    ],
    [
      'ten million cells and more',
      { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 1_666_660 } },
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
  ])('%s', (_name, request, words) => {
    expect(refusalOf(request)).toBe(words);
  });
});

describe('deleteRange of whole rows', () => {
  const deleteRows = (startRowIndex: number, endRowIndex: number, more: object = {}): Request => ({
    deleteRange: {
      range: { sheetId: 0, startRowIndex, endRowIndex, ...more },
      shiftDimension: 'ROWS',
    },
  });

  test('the rows below move up, and the grid stays as large', () => {
    const book = after(deleteRows(1, 2));
    expect(valuesOf(book)).toEqual([
      ['Xã, phường', 'Tên đăng ký', 'Số lượng'],
      ['Xã Dương Quang', 'Hà Văn Đồn', 2],
    ]);
    expect(gridOf(book)).toEqual(gridOf(workbook()));
  });

  test('a part of the rows is refused by name', () => {
    expect(refusalOf(deleteRows(1, 2, { startColumnIndex: 1, endColumnIndex: 2 }))).toBe(
      '501 UNIMPLEMENTED: The local host does not support: deleteRange of anything but whole rows, shifted up',
    );
  });
});
