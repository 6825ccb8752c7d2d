/** The workbook as pages get it: what a page builds from differences is what the server holds. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CellData, Request } from '../../../src/sheets/api';
import { tableSizes, updatedModel } from '../../../src/local/studio-page/model';
import { connected, id, red, rule, shown, text } from './followed-workbook';

test('values, formats, rules, sizes and notes of the whole workbook', () => {
  const { whole } = connected();
  const model = whole();
  expect(model?.sheets.map(({ frame }) => [frame.title, frame.hidden])).toEqual([
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

describe('differences', () => {
  test.each<readonly [string, Request, string]>([
    ['a typed cell', cells(2, 1, [text('Đức Xuân')]), 'rows'],
    ['a new format', cells(1, 0, [{ ...text('1tr5'), userEnteredFormat: red }]), 'rows'],
    [
      'rows that come',
      { insertDimension: { range: { sheetId: 1, dimension: 'ROWS', startIndex: 1, endIndex: 3 } } },
      'whole',
    ],
    [
      'rows that go',
      { deleteDimension: { range: { sheetId: 1, dimension: 'ROWS', startIndex: 0, endIndex: 2 } } },
      'whole',
    ],
    ['a new sheet', { addSheet: { properties: { title: 'Lỗi' } } }, 'whole'],
    ['a sheet that goes', { deleteSheet: { sheetId: 2 } }, 'whole'],
    [
      'a merge',
      {
        mergeCells: {
          range: {
            sheetId: 1,
            startRowIndex: 4,
            endRowIndex: 5,
            startColumnIndex: 0,
            endColumnIndex: 2,
          },
          mergeType: 'MERGE_ALL',
        },
      },
      'whole',
    ],
    [
      'a rule',
      {
        setDataValidation: {
          range: {
            sheetId: 1,
            startRowIndex: 0,
            endRowIndex: 2,
            startColumnIndex: 0,
            endColumnIndex: 1,
          },
          rule,
        },
      },
      'whole',
    ],
  ])('%s', (_, request, kind) => {
    const { store, follow, whole, peek } = connected();
    const model = whole();
    const before = peek();
    store.batchUpdate(id, { requests: [request] });
    const followed = model && follow(model, before);
    expect(followed?.change.kind).toBe(kind);
    expect(shown(followed?.model)).toEqual(shown(whole()));
  });

  test('nothing changed: nothing is sent', () => {
    const { view, whole, peek } = connected();
    const model = whole();
    const same = model && view({ spreadsheet: peek(), sizes: tableSizes(model) });
    expect(same?.sheets).toEqual([
      { sheetId: 1, rowsHeld: 4 },
      { sheetId: 2, rowsHeld: 0 },
    ]);
    expect(same?.tables).toEqual({ shapes: [], formats: [], validations: [] });
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
        const { store, follow, whole, peek } = connected();
        let model = whole();
        let seen = peek();
        for (const { row, column, cell, looks } of writes) {
          store.batchUpdate(id, { requests: [cells(row, column, [cell])] });
          if (!looks || model === undefined) continue;
          model = follow(model, seen)?.model;
          seen = peek();
        }
        const followed = model && follow(model, seen)?.model;
        expect(shown(followed)).toEqual(shown(whole()));
      }),
    );
  });

  test('a page without the state that an answer builds upon starts again', () => {
    const { view, whole, peek } = connected();
    const sizes = { shapes: 0, formats: 0, validations: 0 };
    expect(updatedModel(null, view({ spreadsheet: peek(), sizes }))).toBeNull();
    expect(whole()?.sheets).toHaveLength(2);
  });
});
