/** Proves that formulas stay true to the cells they name when rows, columns, cells and sheets change place. */
import { expect, test } from '@jest/globals';
import type { CellData, Request, Spreadsheet } from '../../../../src/sheets/api';
import { amount, cellOf, storeWith, text, workbookId } from './workbook';

const formula = (formulaValue: string): CellData => ({ userEnteredValue: { formulaValue } });

/** Sheet 0 "Quỹ" with four gifts (A: name, B: amount, C: a formula) and 7 "Báo cáo" that adds them. */
function workbook(): Spreadsheet {
  const gifts = [100, 200, 300, 400].map((given, at) => ({
    values: [text(`Người ${at + 1}`), amount(given), formula(`=B${at + 2}*2`)],
  }));
  const totals = [
    '=SUM(Quỹ!B2:B5)',
    '=SUM(Quỹ!B:B)',
    '=Quỹ!$B$3',
    "=SUMIF('Quỹ'!A2:A5,\"Người 4\",'Quỹ'!B2:B5)",
  ];
  return {
    spreadsheetId: workbookId,
    properties: { title: 'Sổ', locale: 'vi_VN' },
    sheets: [
      {
        properties: {
          sheetId: 0,
          title: 'Quỹ',
          gridProperties: { rowCount: 20, columnCount: 8 },
        },
        data: [
          { rowData: [{ values: [text('Tên'), text('Số tiền'), text('Gấp đôi')] }, ...gifts] },
        ],
      },
      {
        properties: {
          sheetId: 7,
          title: 'Báo cáo',
          gridProperties: { rowCount: 20, columnCount: 8 },
        },
        data: [{ rowData: totals.map((one) => ({ values: [formula(one)] })) }],
      },
    ],
  };
}

const span = (
  dimension: 'ROWS' | 'COLUMNS',
  startIndex: number,
  endIndex: number,
  sheetId = 0,
) => ({
  sheetId,
  dimension,
  startIndex,
  endIndex,
});

/** The report's formulas after the requests, and what they give. */
function reportAfter(...requests: readonly Request[]) {
  const store = storeWith(workbook());
  store.batchUpdate(workbookId, { requests });
  const spreadsheet = store.peek(workbookId);
  return [0, 1, 2, 3].map((row) => {
    const { userEnteredValue, effectiveValue } = cellOf(spreadsheet, row, 0, 7);
    const { numberValue, errorValue } = effectiveValue ?? {};
    return [userEnteredValue?.formulaValue, numberValue ?? errorValue?.message];
  });
}

test.each<[string, readonly Request[], readonly (readonly [string, number | string])[]]>([
  [
    'a row inserted among the gifts widens the sum',
    [{ insertDimension: { range: span('ROWS', 2, 3) } }],
    [
      ['=SUM(Quỹ!B2:B6)', 1000],
      ['=SUM(Quỹ!B:B)', 1000],
      ['=Quỹ!$B$4', 200],
      ["=SUMIF('Quỹ'!A2:A6,\"Người 4\",'Quỹ'!B2:B6)", 400],
    ],
  ],
  [
    'a row deleted leaves its reference broken, and the sum without it',
    [{ deleteDimension: { range: span('ROWS', 2, 3) } }],
    [
      ['=SUM(Quỹ!B2:B4)', 800],
      ['=SUM(Quỹ!B:B)', 800],
      ['=Quỹ!#REF!', '#REF!'],
      ["=SUMIF('Quỹ'!A2:A4,\"Người 4\",'Quỹ'!B2:B4)", 400],
    ],
  ],
  [
    'a column inserted before the amounts',
    [{ insertDimension: { range: span('COLUMNS', 1, 2) } }],
    [
      ['=SUM(Quỹ!C2:C5)', 1000],
      ['=SUM(Quỹ!C:C)', 1000],
      ['=Quỹ!$C$3', 200],
      ["=SUMIF('Quỹ'!A2:A5,\"Người 4\",'Quỹ'!C2:C5)", 400],
    ],
  ],
  [
    'the column of amounts deleted',
    [{ deleteDimension: { range: span('COLUMNS', 1, 2) } }],
    [
      ['=SUM(Quỹ!#REF!)', '#REF!'],
      ['=SUM(Quỹ!#REF!)', '#REF!'],
      ['=Quỹ!#REF!', '#REF!'],
      ["=SUMIF('Quỹ'!A2:A5,\"Người 4\",'Quỹ'!#REF!)", '#REF!'],
    ],
  ],
  [
    'the column of amounts moved to the front',
    [{ moveDimension: { source: span('COLUMNS', 1, 2), destinationIndex: 0 } }],
    [
      ['=SUM(Quỹ!A2:A5)', 1000],
      ['=SUM(Quỹ!A:A)', 1000],
      ['=Quỹ!$A$3', 200],
      ["=SUMIF('Quỹ'!B2:B5,\"Người 4\",'Quỹ'!A2:A5)", 400],
    ],
  ],
  [
    'the sheet renamed',
    [
      {
        updateSheetProperties: {
          properties: { sheetId: 0, title: "Quỹ '17" },
          fields: 'title',
        },
      },
    ],
    [
      ["=SUM('Quỹ ''17'!B2:B5)", 1000],
      ["=SUM('Quỹ ''17'!B:B)", 1000],
      ["='Quỹ ''17'!$B$3", 200],
      ["=SUMIF('Quỹ ''17'!A2:A5,\"Người 4\",'Quỹ ''17'!B2:B5)", 400],
    ],
  ],
  [
    'the sheet deleted',
    [{ deleteSheet: { sheetId: 0 } }],
    [
      ['=SUM(#REF!)', '#REF!'],
      ['=SUM(#REF!)', '#REF!'],
      ['=#REF!', '#REF!'],
      ['=SUMIF(#REF!,"Người 4",#REF!)', '#REF!'],
    ],
  ],
  [
    'an amount cut and pasted aside is followed',
    [
      {
        cutPaste: {
          source: {
            sheetId: 0,
            startRowIndex: 2,
            endRowIndex: 3,
            startColumnIndex: 1,
            endColumnIndex: 2,
          },
          destination: { sheetId: 0, rowIndex: 9, columnIndex: 4 },
        },
      },
    ],
    [
      ['=SUM(Quỹ!B2:B5)', 800],
      ['=SUM(Quỹ!B:B)', 800],
      ['=Quỹ!$E$10', 200],
      ["=SUMIF('Quỹ'!A2:A5,\"Người 4\",'Quỹ'!B2:B5)", 400],
    ],
  ],
  [
    'the gifts sorted the other way: sums stay, a reference names its place',
    [
      {
        sortRange: {
          range: {
            sheetId: 0,
            startRowIndex: 1,
            endRowIndex: 5,
            startColumnIndex: 0,
            endColumnIndex: 3,
          },
          sortSpecs: [{ dimensionIndex: 1, sortOrder: 'DESCENDING' }],
        },
      },
    ],
    [
      ['=SUM(Quỹ!B2:B5)', 1000],
      ['=SUM(Quỹ!B:B)', 1000],
      ['=Quỹ!$B$3', 300],
      ["=SUMIF('Quỹ'!A2:A5,\"Người 4\",'Quỹ'!B2:B5)", 400],
    ],
  ],
])('%s', (_name, requests, report) => {
  expect(reportAfter(...requests)).toEqual(report);
});

test('copied formulas name the cells beside their new places, cut ones keep theirs', () => {
  const store = storeWith(workbook());
  const cells = { sheetId: 0, startColumnIndex: 2, endColumnIndex: 3 };
  const source = { ...cells, startRowIndex: 1, endRowIndex: 2 };
  store.batchUpdate(workbookId, {
    requests: [
      { copyPaste: { source, destination: { ...cells, startRowIndex: 2, endRowIndex: 5 } } },
      {
        copyPaste: {
          source,
          destination: {
            sheetId: 7,
            startRowIndex: 5,
            endRowIndex: 6,
            startColumnIndex: 0,
            endColumnIndex: 1,
          },
        },
      },
      { cutPaste: { source, destination: { sheetId: 0, rowIndex: 9, columnIndex: 3 } } },
    ],
  });
  const spreadsheet = store.peek(workbookId);
  const shown = (row: number, column: number, sheetId = 0) => {
    const { userEnteredValue, effectiveValue } = cellOf(spreadsheet, row, column, sheetId);
    const { numberValue, errorValue } = effectiveValue ?? {};
    return [userEnteredValue?.formulaValue, numberValue ?? errorValue?.message];
  };
  expect([2, 3, 4].map((row) => shown(row, 2))).toEqual([
    ['=B3*2', 400],
    ['=B4*2', 600],
    ['=B5*2', 800],
  ]);
  expect(shown(5, 0, 7)).toEqual(['=#REF!*2', '#REF!']);
  expect(shown(9, 3)).toEqual(['=B2*2', 200]);
});

test('a formula typed after the sheet it names came back is computed again', () => {
  const store = storeWith(workbook());
  store.updateValues(
    workbookId,
    'Báo cáo!B1',
    { values: [["='Quỹ cũ'!A1+1"]] },
    { valueInputOption: 'USER_ENTERED' },
  );
  const result = () => cellOf(store.peek(workbookId), 0, 1, 7).effectiveValue;
  expect(result()?.errorValue?.message).toBe('#REF!');
  store.batchUpdate(workbookId, {
    requests: [{ addSheet: { properties: { sheetId: 9, title: 'Quỹ cũ' } } }],
  });
  expect(result()).toEqual({ numberValue: 1 });
});
