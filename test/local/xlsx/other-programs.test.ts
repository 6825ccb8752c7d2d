/** Workbooks that other libraries wrote come through, and what is written can be read by them. */
import { describe, expect, test } from '@jest/globals';
import ExcelJs from 'exceljs';
import fc from 'fast-check';
import { read, utils, write as writeSheetJs, type WorkSheet } from 'xlsx';
import XlsxPopulate from 'xlsx-populate';
import { columnLetters } from '../../../src/core/data/a1';
import { createSheetsStore } from '../../../src/local/emulator/sheets/store';
import { openXlsx } from '../../../src/local/xlsx/xlsx-file';
import type { CellData, Request, Spreadsheet } from '../../../src/sheets/api';
import { cell, firstSheet, number, text, withCells } from './spreadsheets';

const names = ['Hà Văn Thạch', 'Nông Thị Lợi', 'Ẩn danh'];
const listed = [
  ['Người ủng hộ', 'Số tiền', 'Ngày'],
  ...names.map((name, at) => [name, at * 1000.5, 42_900 + at]),
];

async function byExcelJs(): Promise<Uint8Array> {
  const workbook = new ExcelJs.Workbook();
  const sheet = workbook.addWorksheet('Quỹ', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRows(listed);
  sheet.getColumn(2).numFmt = '#,##0';
  sheet.getCell('A1').note = 'Ghi họ tên';
  sheet.getCell('A2').value = {
    richText: [{ font: { bold: true }, text: 'Hà ' }, { text: 'Văn Thạch' }],
  };
  sheet.getCell('D2').value = { formula: 'B2*2', result: 0 };
  sheet.addConditionalFormatting({
    ref: 'B2:B9',
    rules: [
      {
        type: 'cellIs',
        operator: 'greaterThan',
        formulae: [5],
        priority: 1,
        style: { font: { bold: true } },
      },
    ],
  });
  sheet.getCell('C9').dataValidation = { type: 'whole', operator: 'greaterThan', formulae: [0] };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function bySheetJs(): Uint8Array {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet(listed), 'Quỹ');
  return writeSheetJs(workbook, { type: 'buffer', bookType: 'xlsx', bookSST: true }) as Uint8Array;
}

async function byPopulate(): Promise<Uint8Array> {
  const workbook = await XlsxPopulate.fromBlankAsync();
  const sheet = workbook.sheet(0).name('Quỹ');
  sheet.cell('A1').value(listed);
  sheet.cell('A1').style({ bold: true, fill: 'ffff00' });
  return new Uint8Array((await workbook.outputAsync()) as ArrayBuffer);
}

describe.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
  ['exceljs', byExcelJs],
  ['SheetJS', bySheetJs],
  ['xlsx-populate', byPopulate],
])('a workbook of %s', (_, make) => {
  test('is read, kept while nothing changes, and changed where a cell is', async () => {
    const bytes = await make();
    const { spreadsheet, write } = await openXlsx(bytes);
    const sheet = firstSheet(spreadsheet);
    expect(
      names.map((_name, at) => cell(sheet, `A${at + 2}`).userEnteredValue?.stringValue),
    ).toEqual(names);
    expect(cell(sheet, 'B4').userEnteredValue).toEqual({ numberValue: 2001 });
    expect(await write(spreadsheet)).toBe(bytes);
    const changed = await write(withCells(spreadsheet, { B4: number(7), E9: text('mới') }));
    const again = read(changed).Sheets['Quỹ'];
    expect([again?.A2?.v, again?.B4?.v, again?.E9?.v, again?.C4?.v]).toEqual([
      names[0],
      7,
      'mới',
      42_902,
    ]);
    await expect(
      new ExcelJs.Workbook().xlsx.load(changed.slice().buffer as never),
    ).resolves.toBeDefined();
    await expect(XlsxPopulate.fromDataAsync(changed)).resolves.toBeDefined();
  });
});

// Random edits on random workbooks, read again by SheetJS.

const value = fc.oneof(
  fc
    .constantFrom(
      'Hà Văn Thạch',
      '=1+1',
      ' ',
      '_x000D_',
      '<&>"',
      'dòng\nhai',
      'Đức Xuân'.normalize('NFD'),
    )
    .map(text),
  fc.integer({ min: -1000, max: 1_000_000_000 }).map(number),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => number(one + 0)),
  fc.boolean().map((boolValue): CellData => ({ userEnteredValue: { boolValue } })),
);
/** SheetJS does not write the escape that this text needs. */
const plain = value.filter((one) => one.userEnteredValue?.stringValue !== '_x000D_');
const row = fc.array(fc.option(plain, { nil: {} }), { maxLength: 6 });
const place = fc.record({ rowIndex: fc.nat(12), columnIndex: fc.nat(7) });
const span = fc.record({ startIndex: fc.nat(8), length: fc.integer({ min: 1, max: 3 }) });
const dimension = fc.constantFrom('ROWS', 'COLUMNS');

const edit: fc.Arbitrary<Request> = fc.oneof(
  fc.tuple(place, value).map(([at, one]): Request => ({
    updateCells: {
      start: { sheetId: 0, ...at },
      rows: [{ values: [one] }],
      fields: 'userEnteredValue',
    },
  })),
  fc.tuple(dimension, span).map(([which, { startIndex, length }]): Request => ({
    insertDimension: {
      range: { sheetId: 0, dimension: which, startIndex, endIndex: startIndex + length },
    },
  })),
  fc.tuple(dimension, span).map(([which, { startIndex, length }]): Request => ({
    deleteDimension: {
      range: { sheetId: 0, dimension: which, startIndex, endIndex: startIndex + length },
    },
  })),
  fc
    .tuple(fc.nat(3), fc.constantFrom('ASCENDING', 'DESCENDING'))
    .map(([dimensionIndex, sortOrder]): Request => ({
      sortRange: {
        range: {
          sheetId: 0,
          startRowIndex: 1,
          endRowIndex: 9,
          startColumnIndex: 0,
          endColumnIndex: 8,
        },
        sortSpecs: [{ dimensionIndex, sortOrder }],
      },
    })),
  fc.tuple(place, fc.boolean()).map(([{ rowIndex, columnIndex }, bold]): Request => ({
    repeatCell: {
      range: {
        sheetId: 0,
        startRowIndex: rowIndex,
        endRowIndex: rowIndex + 2,
        startColumnIndex: columnIndex,
        endColumnIndex: columnIndex + 2,
      },
      cell: { userEnteredFormat: { textFormat: { bold } } },
      fields: 'userEnteredFormat.textFormat.bold',
    },
  })),
);

/** The values of a sheet by address, as the store has them. */
function valuesOf(spreadsheet: Spreadsheet): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  firstSheet(spreadsheet).data?.[0]?.rowData?.forEach((one, at) =>
    one?.values?.forEach((data, column) => {
      const { stringValue, numberValue, boolValue } = data?.userEnteredValue ?? {};
      const held = stringValue ?? numberValue ?? boolValue;
      if (held !== undefined) values[`${columnLetters(column)}${at + 1}`] = held;
    }),
  );
  return values;
}

function valuesBySheetJs(sheet: WorkSheet | undefined): Record<string, unknown> {
  const cells = Object.entries(sheet ?? {}).filter(([address]) => !address.startsWith('!'));
  return Object.fromEntries(
    cells.flatMap(([address, { v }]) =>
      v === undefined || v === '' ? [] : [[address, v as unknown]],
    ),
  );
}

test('random edits on random workbooks: SheetJS reads the cells that the store holds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { maxLength: 8 }),
      fc.array(edit, { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      async (rows, edits, shared) => {
        const workbook = utils.book_new();
        const made = rows.map((one) =>
          one.map(
            ({ userEnteredValue: { stringValue, numberValue, boolValue } = {} }: CellData) =>
              stringValue ?? numberValue ?? boolValue ?? null,
          ),
        );
        utils.book_append_sheet(workbook, utils.aoa_to_sheet(made), 'Quỹ');
        const bytes = writeSheetJs(workbook, {
          type: 'buffer',
          bookType: 'xlsx',
          bookSST: shared,
        }) as Uint8Array;
        const file = await openXlsx(bytes);
        const store = createSheetsStore();
        store.put({ ...file.spreadsheet, spreadsheetId: 'local' });
        for (const one of edits) store.batchUpdate('local', { requests: [one] });
        const now = store.peek('local');
        const written = await file.write(now);
        expect(valuesBySheetJs(read(written).Sheets['Quỹ'])).toEqual(valuesOf(now));
        expect(valuesOf((await openXlsx(written)).spreadsheet)).toEqual(valuesOf(now));
      },
    ),
    { numRuns: 60 },
  );
});
