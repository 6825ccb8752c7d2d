/** The model as the grid draws it: styles, frozen rows, sizes, notes, runs of rules, links. */
import { expect, test } from '@jest/globals';
import type { CellFormat } from '../../../../src/sheets/api';
import { linkOf } from '../../../../src/local/studio-page/grid/links';
import { workbookSnapshot } from '../../../../src/local/studio-page/grid/snapshot';
import { gridStyle } from '../../../../src/local/studio-page/grid/styles';
import { sheetValidations } from '../../../../src/local/studio-page/grid/validations';
import type { SheetModel, WorkbookModel } from '../../../../src/local/studio-page/model';

test.each<readonly [string, CellFormat, object]>([
  ['money', { numberFormat: { type: 'NUMBER', pattern: '#,##0' } }, { n: { pattern: '#,##0' } }],
  [
    'a date without a pattern',
    { numberFormat: { type: 'DATE' } },
    { n: { pattern: 'dd/mm/yyyy' } },
  ],
  [
    'a font',
    { textFormat: { bold: true, italic: true, fontFamily: 'Times New Roman', fontSize: 13 } },
    { bl: 1, it: 1, ff: 'Times New Roman', fs: 13 },
  ],
  [
    'a fill',
    { backgroundColor: { red: 0.851, green: 0.906, blue: 0.961 } },
    { bg: { rgb: '#d9e7f5' } },
  ],
  [
    'the newer field of a fill',
    { backgroundColor: { red: 1 }, backgroundColorStyle: { rgbColor: { blue: 1 } } },
    { bg: { rgb: '#0000ff' } },
  ],
  ['a link', { textFormat: { link: { uri: '#gid=3' } } }, { cl: { rgb: '#1155cc' }, ul: { s: 1 } }],
  [
    'a place',
    { horizontalAlignment: 'CENTER', verticalAlignment: 'TOP', wrapStrategy: 'WRAP' },
    { ht: 2, vt: 1, tb: 3 },
  ],
  [
    'borders',
    { borders: { top: { style: 'SOLID', color: {} }, left: { style: 'NONE' } } },
    { bd: { t: { s: 1, cl: { rgb: '#000000' } } } },
  ],
])('%s', (_, format, style) => {
  expect(gridStyle(format)).toEqual({ tb: 1, ...style });
});

const sheet: SheetModel = {
  sheetId: 4,
  frame: {
    title: 'Quỹ',
    hidden: false,
    tabColor: null,
    rowCount: 50,
    columnCount: 5,
    frozenRows: 1,
    frozenColumns: 0,
    showGridLines: false,
    rowSizes: [{ start: 0, end: 1, size: 40, hidden: false }],
    columnSizes: [{ start: 2, end: 4, size: null, hidden: true }],
    merges: [
      { sheetId: 4, startRowIndex: 2, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 2 },
    ],
    conditionalFormats: [],
    notes: [[0, 1, 'Ghi chú']],
  },
  rows: [
    [0, 'Ngày thu', 'Số tiền'],
    [1, 42_740, 500_000, true],
    [1, null, '=1+1'],
    [0],
    [1, { formula: '=A1', result: 7 }],
  ],
};
const model: WorkbookModel = {
  sheets: [sheet],
  tables: {
    shapes: [
      { formats: [], validations: [] },
      { formats: [0], validations: [-1, 0] },
    ],
    formats: [{ textFormat: { link: { uri: '#gid=4&range=J12' } } }],
    validations: [{ condition: { type: 'NUMBER_GREATER', values: [{ userEnteredValue: '0' }] } }],
  },
};

test('a sheet', () => {
  const snapshot = workbookSnapshot(model, 'u1');
  expect(snapshot.sheets['4']).toMatchObject({
    name: 'Quỹ',
    rowCount: 50,
    hidden: 0,
    showGridlines: 0,
    freeze: { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 },
    mergeData: [{ startRow: 2, endRow: 3, startColumn: 0, endColumn: 1 }],
    rowData: { 0: { h: 40 } },
    columnData: { 2: { hd: 1 }, 3: { hd: 1 } },
    cellData: {
      0: { 0: { v: 'Ngày thu', t: 1, s: 'f-1' } },
      1: { 0: { v: 42_740, t: 2, s: 'f0' }, 2: { v: 1, t: 3 } },
      // A text that begins with "=" is no formula, and a formula shows its result.
      2: { 1: { v: '=1+1', t: 1 } },
      4: { 0: { v: 7, t: 2 } },
    },
  });
  expect(JSON.stringify(snapshot.sheets['4']?.cellData)).not.toContain('"f":');
  const [, notes] = snapshot.resources ?? [];
  expect(JSON.parse(notes?.data ?? '')).toMatchObject({ 4: { 0: { 1: { note: 'Ghi chú' } } } });
});

test('a rule has the runs of cells that hold it', () => {
  expect(sheetValidations(sheet, model.tables)).toMatchObject([
    {
      type: 'decimal',
      ranges: [
        { startRow: 1, endRow: 2, startColumn: 1, endColumn: 1 },
        { startRow: 4, endRow: 4, startColumn: 1, endColumn: 1 },
      ],
    },
  ]);
});

test('a link leads to a cell of the workbook, and nowhere else', () => {
  expect(linkOf(model, 4, 1, 0)).toEqual({ sheetId: 4, address: 'J12' });
  expect(linkOf(model, 4, 1, 1)).toBeUndefined();
  expect(linkOf(model, 4, 99, 0)).toBeUndefined();
  const formats = [{ textFormat: { link: { uri: 'https://evil.example/' } } }];
  expect(linkOf({ ...model, tables: { ...model.tables, formats } }, 4, 1, 0)).toBeUndefined();
});
