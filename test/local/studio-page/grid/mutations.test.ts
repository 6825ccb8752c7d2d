/** What happens in the grid, as requests of the Sheets API. */
import { describe, expect, test } from '@jest/globals';
import type { ICellData } from '@univerjs/core';
import { isAllowed } from '../../../../src/local/studio-page/grid/allowed-commands';
import { numberFormatOf } from '../../../../src/local/studio-page/grid/number-format';
import { translate, type GridReader } from '../../../../src/local/studio-page/grid/mutations';

type Cells = Record<number, Record<number, ICellData | null>>;

/** The grid after a mutation that wrote these cells. */
const reader = (cells: Cells): GridReader => ({
  activeSheet: () => '7',
  cell: (_, row, column) => cells[row]?.[column],
  pattern: (cell) => (typeof cell?.s === 'object' ? (cell.s?.n?.pattern ?? undefined) : undefined),
});

function written(cellValue: Cells) {
  const id = 'sheet.mutation.set-range-values';
  const params = { unitId: 'u', subUnitId: '7', cellValue };
  const translation = translate({ id, params }, reader(cellValue));
  return translation.kind === 'requests' ? translation.requests : translation;
}

const update = (row: number, column: number, fields: string, rows: object[][]) => ({
  updateCells: {
    start: { sheetId: 7, rowIndex: row, columnIndex: column },
    fields,
    rows: rows.map((values) => ({ values })),
  },
});
const value = (userEnteredValue: object) => ({ userEnteredValue });

describe('cells', () => {
  test.each<readonly [string, ICellData | null, object]>([
    ['a text', { v: '1tr5', t: 1 }, value({ stringValue: '1tr5' })],
    ['a text of digits', { v: '001', t: 1 }, value({ stringValue: '001' })],
    ['a number', { v: 1_500_000, t: 2 }, value({ numberValue: 1_500_000 })],
    ['true', { v: 1, t: 3 }, value({ boolValue: true })],
    ['false', { v: 0, t: 3 }, value({ boolValue: false })],
    ['nothing', null, {}],
    ['an empty text', { v: '' }, {}],
    [
      'rich text',
      { p: { body: { dataStream: 'Đức\rXuân\r\n' } } } as ICellData,
      value({ stringValue: 'Đức\nXuân' }),
    ],
  ])('%s', (_, cell, data) => {
    expect(written({ 4: { 2: cell } })).toEqual([update(4, 2, 'userEnteredValue', [[data]])]);
  });

  test('a value with a number format of its own, and one that lost it', () => {
    const fields = 'userEnteredValue,userEnteredFormat.numberFormat';
    const date: ICellData = { v: 42_916, t: 2, s: { n: { pattern: 'dd/mm/yyyy' } } };
    expect(written({ 0: { 0: date } })).toEqual([
      update(0, 0, fields, [
        [
          {
            ...value({ numberValue: 42_916 }),
            userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } },
          },
        ],
      ]),
    ]);
    expect(written({ 0: { 0: { v: '', s: {} } } })).toEqual([update(0, 0, fields, [[{}]])]);
  });

  test('a pasted table is one request, and what stands apart another', () => {
    const cell = (text: string): ICellData => ({ v: text, t: 1 });
    const data = (text: string) => value({ stringValue: text });
    const cells = {
      1: { 0: cell('a'), 1: cell('b'), 5: cell('x') },
      2: { 0: cell('c'), 1: cell('d') },
      9: { 0: cell('e') },
    };
    expect(written(cells)).toEqual([
      update(1, 0, 'userEnteredValue', [
        [data('a'), data('b')],
        [data('c'), data('d')],
      ]),
      update(1, 5, 'userEnteredValue', [[data('x')]]),
      update(9, 0, 'userEnteredValue', [[data('e')]]),
    ]);
  });

  test('a look without a value is nothing that is sent: the grid is drawn again', () => {
    expect(written({ 0: { 0: { s: { bl: 1 } } } })).toEqual({ kind: 'redraw', following: true });
  });
});

describe('rows and columns', () => {
  const range = { startRow: 3, endRow: 4, startColumn: 1, endColumn: 1 };
  const span = (dimension: string, startIndex: number, endIndex: number) => ({
    sheetId: 7,
    dimension,
    startIndex,
    endIndex,
  });
  test.each([
    [
      'sheet.mutation.insert-row',
      { insertDimension: { range: span('ROWS', 3, 5), inheritFromBefore: true } },
    ],
    [
      'sheet.mutation.insert-col',
      { insertDimension: { range: span('COLUMNS', 1, 2), inheritFromBefore: false } },
    ],
    ['sheet.mutation.remove-rows', { deleteDimension: { range: span('ROWS', 3, 5) } }],
    ['sheet.mutation.remove-col', { deleteDimension: { range: span('COLUMNS', 1, 2) } }],
  ])('%s', (id, request) => {
    const translation = translate({ id, params: { subUnitId: '7', range } }, reader({}));
    expect(translation).toEqual({ kind: 'requests', requests: [request], structure: true });
  });

  test('a width', () => {
    const id = 'sheet.mutation.set-worksheet-col-width';
    const params = { subUnitId: '7', ranges: [range], colWidth: 120.4 };
    expect(translate({ id, params }, reader({}))).toMatchObject({
      requests: [
        {
          updateDimensionProperties: {
            range: span('COLUMNS', 1, 2),
            properties: { pixelSize: 120 },
          },
        },
      ],
    });
  });
});

test.each([
  ['sheet.mutation.add-worksheet-merge', { kind: 'redraw', following: true }],
  ['sheet.mutation.set-conditional-rule', { kind: 'redraw', following: true }],
  ['data-validation.mutation.updateRule', { kind: 'redraw', following: true }],
  ['sheet.mutation.insert-sheet', { kind: 'redraw', following: false }],
  ['sheet.mutation.something-new', { kind: 'redraw', following: false }],
  ['formula.mutation.set-formula-calculation-result', { kind: 'none' }],
  ['sheet.mutation.set-worksheet-row-auto-height', { kind: 'none' }],
])('%s is %p', (id, translation) => {
  expect(translate({ id, params: {} }, reader({}))).toEqual(translation);
});

test.each([
  ['sheet.command.set-range-values', true],
  ['sheet.command.move-selection', true],
  ['sheet.command.insert-row', true],
  ['doc.command.insert-text', true],
  ['sheet.command.set-range-bold', false],
  ['sheet.command.add-worksheet-merge', false],
  ['sheet.command.insert-sheet', false],
  ['sheet.command.something-new', false],
])('the command %s may run: %p', (id, may) => {
  expect(isAllowed(id)).toBe(may);
});

test.each([
  ['@', 'TEXT'],
  ['dd/mm/yyyy', 'DATE'],
  ['"ngày" d "tháng" m', 'DATE'],
  ['hh:mm', 'TIME'],
  ['dd/mm/yyyy hh:mm', 'DATE_TIME'],
  ['0.00%', 'PERCENT'],
  ['0.00E+00', 'SCIENTIFIC'],
  ['#,##0', 'NUMBER'],
  ['#,##0" đồng"', 'NUMBER'],
  ['#,##0 [$₫-42A]', 'NUMBER'],
])('the pattern %s is %s', (pattern, type) => {
  expect(numberFormatOf(pattern)).toEqual({ type, pattern });
});

test('a formula is sent as it would be typed; a copy names the cells beside it', () => {
  const custom = { formula: '=ROUND(A1*1.5,0)', row: 0, column: 1 };
  const requests = written({ 2: { 1: { v: '', custom } } });
  expect(requests).toEqual([
    update(2, 1, 'userEnteredValue', [[value({ formulaValue: '=ROUND(A3*1,5;0)' })]]),
  ]);
});
