/** The workbook as the page gets it: what it builds from differences is what the worker holds. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CellData, Request } from '../../../../../src/sheets/api';
import { emptyModel } from '../../../../../src/local/studio-page/model';
import { connected, id, red, rule, shown, text } from './followed-workbook';

test('values, formats, rules, sizes and notes of the whole workbook', () => {
  const { whole } = connected();
  const model = whole();
  expect(model.sheets.map(({ frame }) => [frame.title, frame.hidden])).toEqual([
    ['Quỹ', false],
    ['Trống', true],
  ]);
  expect(shown(model)?.[0]).toMatchObject({
    frame: {
      rowCount: 20,
      columnSizes: [
        { start: 0, end: 2, size: 90, hidden: false },
        { start: 3, end: 4, size: null, hidden: true },
      ],
      notes: [[0, 0, 'Ngày ghi trên phiếu']],
    },
    rows: [
      { values: ['Ngày thu'], formats: [red] },
      {
        values: [42_740],
        rules: [
          undefined,
          undefined,
          { condition: { values: [{ userEnteredValue: '=AND(A1,B1)' }] } },
        ],
      },
      { values: [], formats: [] },
      { values: [null, { formula: '=A1', result: 'Ngày thu' }] },
    ],
  });
});

const cells = (row: number, column: number, values: CellData[]): Request => ({
  updateCells: {
    start: { sheetId: 1, rowIndex: row, columnIndex: column },
    fields: 'userEnteredValue,userEnteredFormat',
    rows: [{ values }],
  },
});

const range = (startRowIndex: number, endRowIndex: number, endColumnIndex: number) => ({
  sheetId: 1,
  startRowIndex,
  endRowIndex,
  startColumnIndex: 0,
  endColumnIndex,
});
const rows = (startIndex: number, endIndex: number) => ({
  range: { sheetId: 1, dimension: 'ROWS', startIndex, endIndex },
});

describe('differences', () => {
  test.each<readonly [string, Request, object]>([
    ['a typed cell', cells(2, 1, [text('Đức Xuân')]), { changedRows: [[2, expect.anything()]] }],
    [
      'a new format',
      cells(1, 0, [{ ...text('1tr5'), userEnteredFormat: red }]),
      { changedRows: [[1, expect.anything()]] },
    ],
    [
      'rows that come',
      { insertDimension: rows(1, 3) },
      { splice: { start: 1, removed: 0, rows: [expect.anything(), expect.anything()] } },
    ],
    [
      'rows that go',
      { deleteDimension: rows(1, 3) },
      { splice: { start: 1, removed: 2, rows: [] } },
    ],
    [
      'a merge',
      { mergeCells: { range: range(4, 5, 2), mergeType: 'MERGE_ALL' } },
      { frame: { merges: [range(4, 5, 2)] } },
    ],
    [
      'a rule',
      { setDataValidation: { range: range(0, 2, 1), rule } },
      {
        changedRows: [
          [0, expect.anything()],
          [1, expect.anything()],
        ],
      },
    ],
  ])('%s', (_, request, told) => {
    const { store, view, whole } = connected();
    view();
    store.batchUpdate(id, { requests: [request] });
    expect(view()?.sheets[0]).toMatchObject(told);
    expect(whole().sheets).toHaveLength(2);
  });

  test.each<readonly [string, Request]>([
    ['a new sheet', { addSheet: { properties: { title: 'Lỗi' } } }],
    ['a sheet that goes', { deleteSheet: { sheetId: 2 } }],
    ['rows that move', { moveDimension: { source: rows(0, 1).range, destinationIndex: 3 } }],
  ])('%s: the page has it after', (_, request) => {
    const { store, follow, whole } = connected();
    const model = follow(emptyModel);
    store.batchUpdate(id, { requests: [request] });
    expect(shown(follow(model))).toEqual(shown(whole()));
  });

  test('nothing changed: nothing is told', () => {
    const { view } = connected();
    view();
    expect(view()).toBeNull();
  });

  test('any series of writes, followed now and then', () => {
    const write = fc.record({
      row: fc.integer({ min: 0, max: 19 }),
      column: fc.integer({ min: 0, max: 5 }),
      cell: fc.constantFrom<CellData>(
        {},
        text('a'),
        { userEnteredFormat: red },
        { userEnteredValue: { boolValue: true } },
      ),
      looks: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(write, { maxLength: 30 }), (writes) => {
        const { store, follow, whole } = connected();
        let model = follow(emptyModel);
        for (const { row, column, cell, looks } of writes) {
          store.batchUpdate(id, { requests: [cells(row, column, [cell])] });
          if (looks) model = follow(model);
        }
        expect(shown(follow(model))).toEqual(shown(whole()));
      }),
    );
  });
});
