/** Which texts and addresses lead to another spreadsheet. */
import { expect, test } from '@jest/globals';
import { bookIn, bookOf } from '../../../../src/local/studio-page/grid/links';
import type { WorkbookModel } from '../../../../src/local/studio-page/model';

test.each([
  ['https://docs.google.com/spreadsheets/d/1AbC-d_e/edit', '1AbC-d_e'],
  ['/spreadsheets/d/1AbC/edit', '1AbC'],
  ['/spreadsheets/d/1AbC', '1AbC'],
  ['/spreadsheets/d/local/export', null],
  ['https://docs.google.com/document/d/1AbC/edit', null],
  ['', null],
])('the address %s opens %s', (address, expected) => {
  expect(bookOf(address)).toBe(expected);
});

test.each([
  ['https://docs.google.com/spreadsheets/d/1AbC/edit', '1AbC'],
  ['Xem https://docs.google.com/spreadsheets/d/1AbC/edit', null],
  [45_000, null],
  [null, null],
])('a cell that holds %s leads to %s', (value, expected) => {
  const model = {
    revision: 'x.0',
    sheets: [{ sheetId: 7, frame: {}, rows: [[0, 'Tệp', value]] }],
    tables: { shapes: [], formats: [], validations: [] },
  } as unknown as WorkbookModel;
  expect(bookIn(model, 7, 0, 1)).toBe(expected);
  expect(bookIn(model, 7, 5, 1)).toBeNull();
});
