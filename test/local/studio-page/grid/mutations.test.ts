/** What happens in the grid, as steps of the workbook's log. */
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
  style: (cell) => (typeof cell?.s === 'object' ? cell.s : undefined),
  sheetIndex: () => 0,
  copiedSheet: () => null,
});

const requestsOf = (translation: ReturnType<typeof translate>) =>
  'steps' in translation
    ? translation.steps.flatMap((step) => (step.kind === 'edit' ? step.requests : []))
    : translation;

function written(cellValue: Cells) {
  const id = 'sheet.mutation.set-range-values';
  const params = { unitId: 'u', subUnitId: '7', cellValue };
  const translation = translate({ id, params }, reader(cellValue));
  return requestsOf(translation);
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
    const fields = 'userEnteredFormat.numberFormat,userEnteredValue';
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
    const lost: ICellData = { v: '', s: { n: null } };
    const cleared = [update(0, 0, fields, [[{ userEnteredFormat: {} }]])];
    expect(written({ 0: { 0: lost } })).toEqual(cleared);
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

  test('a cell that is cleared of all, and one that lost its look', () => {
    expect(written({ 0: { 0: null, 4: { s: null } } })).toEqual([
      update(0, 0, 'userEnteredFormat,userEnteredValue', [[{}]]),
      update(0, 4, 'userEnteredFormat', [[{}]]),
    ]);
  });

  test.each<readonly [string, ICellData['s'], string, object]>([
    ['bold', { bl: 1 }, 'textFormat.bold', { textFormat: { bold: true } }],
    ['not bold', { bl: 0 }, 'textFormat.bold', { textFormat: { bold: false } }],
    [
      'a colour',
      { cl: { rgb: 'rgb(255, 0, 0)' } },
      'textFormat.foregroundColorStyle',
      { textFormat: { foregroundColorStyle: { rgbColor: { red: 1, green: 0, blue: 0 } } } },
    ],
    ['no fill', { bg: null }, 'backgroundColorStyle', {}],
    ['a place', { ht: 2 }, 'horizontalAlignment', { horizontalAlignment: 'CENTER' }],
    ['wrapped', { tb: 3 }, 'wrapStrategy', { wrapStrategy: 'WRAP' }],
    ['turned', { tr: { a: -45 } }, 'textRotation', { textRotation: { angle: 45 } }],
    [
      'a line below',
      { bd: { b: { s: 8, cl: { rgb: '#000' } } } },
      'borders',
      {
        borders: {
          bottom: {
            style: 'SOLID_MEDIUM',
            colorStyle: { rgbColor: { red: 0, green: 0, blue: 0 } },
          },
        },
      },
    ],
  ])('the look alone: %s', (_, s, field, format) => {
    expect(written({ 0: { 0: { s: s as object } } })).toEqual([
      update(0, 0, `userEnteredFormat.${field}`, [[{ userEnteredFormat: format }]]),
    ]);
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
    const steps = [{ kind: 'edit', requests: [request] }];
    expect(translation).toEqual({ kind: 'structure', steps });
  });

  test('a width', () => {
    const id = 'sheet.mutation.set-worksheet-col-width';
    const params = { subUnitId: '7', ranges: [range], colWidth: 120.4 };
    expect(requestsOf(translate({ id, params }, reader({})))).toMatchObject([
      {
        updateDimensionProperties: {
          range: span('COLUMNS', 1, 2),
          properties: { pixelSize: 120 },
        },
      },
    ]);
  });
});

describe('sheets', () => {
  const sheet = { id: '9', name: 'Nháp', rowCount: 100, columnCount: 8 };
  const properties = (more: object, fields: string) => ({
    updateSheetProperties: { properties: { sheetId: 7, ...more }, fields },
  });
  test.each<readonly [string, object, object]>([
    [
      'insert-sheet',
      { sheet, index: 2 },
      {
        addSheet: {
          properties: {
            sheetId: 9,
            title: 'Nháp',
            index: 2,
            gridProperties: { rowCount: 100, columnCount: 8 },
          },
        },
      },
    ],
    ['remove-sheet', {}, { deleteSheet: { sheetId: 7 } }],
    ['set-worksheet-name', { name: 'Quỹ 2018' }, properties({ title: 'Quỹ 2018' }, 'title')],
    ['set-worksheet-hide', { hidden: 1 }, properties({ hidden: true }, 'hidden')],
    // Places count as they were before the sheet moved.
    ['set-worksheet-order', { fromOrder: 1, toOrder: 3 }, properties({ index: 4 }, 'index')],
    ['set-worksheet-order', { fromOrder: 3, toOrder: 1 }, properties({ index: 1 }, 'index')],
    [
      'set-frozen',
      { xSplit: 1, ySplit: 2 },
      properties(
        { gridProperties: { frozenRowCount: 2, frozenColumnCount: 1 } },
        'gridProperties(frozenRowCount,frozenColumnCount)',
      ),
    ],
  ])('%s', (name, params, request) => {
    const mutation = { id: `sheet.mutation.${name}`, params: { subUnitId: '7', ...params } };
    expect(requestsOf(translate(mutation, reader({})))).toEqual([request]);
  });

  test('a copy of a sheet', () => {
    const mutation = { id: 'sheet.mutation.insert-sheet', params: { sheet, index: 2 } };
    const copied = { ...reader({}), copiedSheet: () => '7' };
    expect(requestsOf(translate(mutation, copied))).toEqual([
      {
        duplicateSheet: {
          sourceSheetId: 7,
          newSheetId: 9,
          insertSheetIndex: 2,
          newSheetName: 'Nháp',
        },
      },
    ]);
  });
});

test('rows in another order', () => {
  const range = { startRow: 1, endRow: 3, startColumn: 0, endColumn: 4 };
  const params = { subUnitId: '7', range, order: { 1: 3, 3: 1 } };
  expect(translate({ id: 'sheet.mutation.reorder-range', params }, reader({}))).toEqual({
    kind: 'steps',
    steps: [
      { kind: 'reorder', sheetId: 7, startRow: 1, startColumn: 0, endColumn: 5, from: [3, 2, 1] },
    ],
  });
});

test.each([
  ['sheet.mutation.set-conditional-rule', 'nothing'],
  ['data-validation.mutation.updateRule', 'nothing'],
  ['formula.mutation.set-formula-calculation-result', 'nothing'],
  ['sheet.mutation.set-worksheet-row-auto-height', 'nothing'],
  ['sheet.mutation.something-new', 'unknown'],
])('%s is %s', (id, kind) => {
  expect(translate({ id, params: {} }, reader({}))).toEqual({ kind });
});

test.each([
  ['sheet.command.set-range-values', true],
  ['sheet.command.move-selection', true],
  ['sheet.command.insert-row', true],
  ['doc.command.insert-text', true],
  ['sheet.command.set-range-bold', true],
  ['sheet.command.insert-sheet', true],
  ['sheet.command.add-range-protection', false],
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
