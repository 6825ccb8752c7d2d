/** What Google refuses an editor in whose way a protection stands: code 400, in its own words. */
import { describe, expect, test } from '@jest/globals';
import { asEditor } from '../../../../src/local/emulator/sheets/editor';
import type { GridRange, Request } from '../../../../src/sheets/api';
import { amount, refusal, storeWith, text, workbookId } from './workbook';

const lan = 'lan@gmail.com';
const words =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const firstRows: GridRange = { sheetId: 0, startRowIndex: 0, endRowIndex: 3 };
const protect = (range: GridRange, more: object = {}): Request => ({
  addProtectedRange: { protectedRange: { range, description: 'Đã chốt', ...more } },
});

/** What an editor's request comes to after the owner's. */
const tried = (request: Request, ...owner: readonly Request[]): string => {
  const store = storeWith();
  if (owner.length > 0) store.batchUpdate(workbookId, { requests: owner });
  const before = store.peek(workbookId);
  const said = refusal(() => asEditor(store, lan).batchUpdate(workbookId, { requests: [request] }));
  if (said !== 'not refused') expect(store.peek(workbookId)).toBe(before);
  const [name = ''] = Object.keys(request);
  return said === `400 INVALID_ARGUMENT: Invalid requests[0].${name}: ${words}`
    ? 'protected'
    : said;
};

const write = (rowIndex: number, sheetId = 0): Request => ({
  updateCells: {
    start: { sheetId, rowIndex, columnIndex: 1 },
    rows: [{ values: [text('Hà Văn Thạch'), amount(2)] }],
    fields: 'userEnteredValue',
  },
});
const span = (dimension: 'ROWS' | 'COLUMNS', startIndex: number, endIndex: number) => ({
  range: { sheetId: 0, dimension, startIndex, endIndex },
});
const freeze: Request = {
  updateSheetProperties: {
    properties: { sheetId: 0, gridProperties: { frozenRowCount: 2 } },
    fields: 'gridProperties.frozenRowCount',
  },
};

describe('rows that are protected', () => {
  test.each<[string, Request]>([
    ['a cell within them', write(2)],
    ['a repeated cell', { repeatCell: { range: { sheetId: 0 }, cell: {}, fields: 'note' } }],
    ['validation over them', { setDataValidation: { range: { sheetId: 0, startColumnIndex: 1 } } }],
    ['merged cells', { mergeCells: { range: firstRows, mergeType: 'MERGE_ALL' } }],
    ['a row deleted', { deleteDimension: span('ROWS', 2, 4) }],
    ['a row inserted among them', { insertDimension: span('ROWS', 1, 2) }],
    ['a column deleted', { deleteDimension: span('COLUMNS', 4, 5) }],
    [
      'a format rule',
      {
        addConditionalFormatRule: {
          rule: {
            ranges: [{ sheetId: 0, startColumnIndex: 1, endColumnIndex: 2 }],
            booleanRule: { condition: { type: 'NOT_BLANK' }, format: {} },
          },
        },
      },
    ],
    ['their protection', { deleteProtectedRange: { protectedRangeId: 1 } }],
    ['their sheet', { deleteSheet: { sheetId: 0 } }],
  ])('%s is refused', (_, request) => {
    expect(tried(request, protect(firstRows))).toBe('protected');
  });

  test.each<[string, Request]>([
    ['a cell below', write(3)],
    ['a cell of another sheet', write(1, 7)],
    [
      'rows appended',
      { appendCells: { sheetId: 0, rows: [{ values: [text('x')] }], fields: '*' } },
    ],
    ['a row inserted below', { insertDimension: span('ROWS', 3, 4) }],
    ['frozen rows', freeze],
    ['a new sheet', { addSheet: { properties: { title: 'Lỗi' } } }],
  ])('%s is taken', (_, request) => {
    expect(tried(request, protect(firstRows))).toBe('not refused');
  });

  test.each([
    ['only warns', { warningOnly: true }],
    ['names the editor', { editors: { users: [lan, 'hoi@backan.vn'] } }],
  ])('a protection that %s stops nobody', (_, more) => {
    expect(tried(write(2), protect(firstRows, more))).toBe('not refused');
  });
});

describe('a sheet that is protected', () => {
  const sheet: GridRange = { sheetId: 0 };
  const open = { unprotectedRanges: [{ sheetId: 0, startRowIndex: 1, endRowIndex: 8 }] };

  test.each<[string, Request]>([
    ['its cells', write(9)],
    ['its frozen rows', freeze],
    ['its rows', { insertDimension: span('ROWS', 0, 1) }],
    [
      'the widths of its columns',
      {
        updateDimensionProperties: {
          ...span('COLUMNS', 0, 1),
          properties: { pixelSize: 90 },
          fields: 'pixelSize',
        },
      },
    ],
  ])('%s are refused', (_, request) => {
    expect(tried(request, protect(sheet))).toBe('protected');
  });

  test('what is left open in it can be written', () => {
    expect(tried(write(2), protect(sheet, open))).toBe('not refused');
    expect(tried(write(0), protect(sheet, open))).toBe('protected');
  });
});

test('the request that is refused is named, and none is carried out', () => {
  const store = storeWith();
  store.batchUpdate(workbookId, { requests: [protect(firstRows)] });
  const before = store.peek(workbookId);
  expect(
    refusal(() => asEditor(store, lan).batchUpdate(workbookId, { requests: [write(4), write(1)] })),
  ).toBe(`400 INVALID_ARGUMENT: Invalid requests[1].updateCells: ${words}`);
  expect(store.peek(workbookId)).toBe(before);
});

test('who may not edit is told so, and not who may', () => {
  const store = storeWith();
  store.batchUpdate(workbookId, {
    requests: [
      protect(firstRows, { editors: { users: ['hoi@backan.vn'] } }),
      protect({ sheetId: 0, startRowIndex: 5, endRowIndex: 6 }, { editors: { users: [lan] } }),
      protect({ sheetId: 0, startRowIndex: 7, endRowIndex: 8 }, { warningOnly: true }),
    ],
  });
  const fields = 'sheets(protectedRanges(requestingUserCanEdit,editors))';
  const seen = asEditor(store, lan).get(workbookId, { fields }).sheets?.[0]?.protectedRanges;
  expect(seen?.map((one) => [one.requestingUserCanEdit === true, one.editors?.users])).toEqual([
    [false, undefined],
    // Recorded: whoever may edit is told who may, and the owner always may.
    [true, ['toi@local', lan]],
    [true, ['toi@local']],
  ]);
});
