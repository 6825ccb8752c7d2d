import { describe, expect, test } from '@jest/globals';
import { after, refusal, refusalOf, sheetOf, text } from '../workbook';
import type { Request } from '../../../../../src/sheets/api';

describe('updateSheetProperties', () => {
  test.each<[string, Request['updateSheetProperties'], object]>([
    [
      'only what the mask names',
      { properties: { sheetId: 0, title: 'Danh sách', hidden: true }, fields: 'title' },
      { title: 'Danh sách', gridProperties: { rowCount: 10, columnCount: 6, frozenRowCount: 1 } },
    ],
    [
      'a nested field, the others stay',
      {
        properties: { sheetId: 0, gridProperties: { frozenColumnCount: 2 } },
        fields: 'gridProperties.frozenColumnCount',
      },
      {
        title: 'Đăng ký',
        gridProperties: { rowCount: 10, columnCount: 6, frozenRowCount: 1, frozenColumnCount: 2 },
      },
    ],
    [
      'a field that the mask names and the request does not give is cleared',
      { properties: { sheetId: 0 }, fields: 'gridProperties(frozenRowCount)' },
      { gridProperties: { rowCount: 10, columnCount: 6 } },
    ],
    [
      'the grid grows',
      {
        properties: { sheetId: 0, gridProperties: { rowCount: 20 } },
        fields: 'gridProperties.rowCount',
      },
      { gridProperties: { rowCount: 20, columnCount: 6, frozenRowCount: 1 } },
    ],
    [
      'its own title in another case',
      { properties: { sheetId: 0, title: 'ĐĂNG KÝ' }, fields: 'title' },
      { title: 'ĐĂNG KÝ' },
    ],
  ])('%s', (_name, updateSheetProperties, expected) => {
    expect(sheetOf(after({ updateSheetProperties })).properties).toMatchObject(expected);
  });

  test('a smaller grid loses the cells outside it', () => {
    const gridProperties = { rowCount: 2, columnCount: 1 };
    const book = after({
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties },
        fields: 'gridProperties.rowCount,gridProperties.columnCount',
      },
    });
    expect(sheetOf(book).data?.[0]?.rowData).toEqual([
      { values: [text('Xã, phường')] },
      { values: [text('Phường Đức Xuân')] },
    ]);
  });

  test.each([
    ['behind the next', 2, ['Quỹ', 'Đăng ký']],
    ['to its own place', 0, ['Đăng ký', 'Quỹ']],
    ['to the place it already has, counted before the move', 1, ['Đăng ký', 'Quỹ']],
  ])('the first sheet moved %s', (_name, index, expected) => {
    const book = after({
      updateSheetProperties: { properties: { sheetId: 0, index }, fields: 'index' },
    });
    expect(book.sheets?.map(({ properties }) => properties?.title)).toEqual(expected);
  });

  test.each<[string, Request['updateSheetProperties'], string]>([
    [
      'no mask',
      { properties: { sheetId: 0, title: 'a' } },
      "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    ],
    [
      'a field that is not there',
      { properties: { sheetId: 0 }, fields: 'gridProperties.rows' },
      'Invalid field: gridProperties.rows',
    ],
    [
      'a sheet that is not there',
      { properties: { sheetId: 5 }, fields: '*' },
      'No grid with id: 5',
    ],
    [
      'the title of another sheet',
      { properties: { sheetId: 0, title: 'quỹ' }, fields: 'title' },
      'A sheet with the name "quỹ" already exists. Please enter another name.',
    ],
    [
      'all rows frozen',
      {
        properties: { sheetId: 0, gridProperties: { frozenRowCount: 10 } },
        fields: 'gridProperties.frozenRowCount',
      },
      "You can't freeze all visible rows on the sheet.",
    ],
    [
      'only the frozen rows left',
      {
        properties: { sheetId: 0, gridProperties: { rowCount: 1 } },
        fields: 'gridProperties.rowCount',
      },
      'Sorry, it is not possible to delete all non-frozen rows.',
    ],
  ])('refuses %s', (_name, updateSheetProperties, words) => {
    expect(refusalOf({ updateSheetProperties })).toBe(words);
  });

  test('a title row that is merged downwards cannot be frozen in half', () => {
    const range = {
      sheetId: 7,
      startRowIndex: 0,
      endRowIndex: 2,
      startColumnIndex: 0,
      endColumnIndex: 2,
    };
    const properties = { sheetId: 7, gridProperties: { frozenRowCount: 1 } };
    const freeze = { properties, fields: 'gridProperties.frozenRowCount' };
    const words = refusal(() =>
      after({ mergeCells: { range } }, { updateSheetProperties: freeze }),
    );
    expect(words).toContain("You can't freeze rows which contain only part of a merged cell.");
  });
});
