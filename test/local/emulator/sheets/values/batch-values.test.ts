/** Values of several ranges at once, by address and by data filter: replies, atomicity, refusals. */
import { describe, expect, test } from '@jest/globals';
import type { Request } from '../../../../../src/sheets/api';
import { refusal, storeWith, valuesOf, workbookId } from '../workbook';

const marked = (metadataKey: string, location: object): Request => ({
  createDeveloperMetadata: {
    developerMetadata: { metadataKey, visibility: 'DOCUMENT', location },
  },
});

const column = (startIndex: number, sheetId = 0) => ({
  dimensionRange: { sheetId, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 },
});

const byKey = (metadataKey: string) => ({ developerMetadataLookup: { metadataKey } });

function storeOf(...requests: readonly Request[]) {
  const store = storeWith();
  if (requests.length > 0) store.batchUpdate(workbookId, { requests });
  return store;
}

const registered = [
  ['Xã, phường', 'Tên đăng ký', 'Số lượng'],
  ['Phường Đức Xuân', 'Nguyễn Thị Hòa', 1],
  ['Xã Dương Quang', 'Hà Văn Đồn', 2],
];

describe('batchUpdate', () => {
  // The shape and the counting are recorded: rows and columns of several ranges count once.
  test('is told range by range, and in all', () => {
    const store = storeOf();
    const reply = store.batchUpdateValues(workbookId, {
      valueInputOption: 'RAW',
      data: [
        { range: 'Quỹ!A1:D1', values: [['Ngày thu', 'Loại', '', 'Số tiền']] },
        { range: 'Quỹ!A4:D4', values: [['30/6/2017', 'Cá nhân', '', '500000']] },
      ],
    });
    const updated = {
      spreadsheetId: workbookId,
      updatedRows: 1,
      updatedColumns: 4,
      updatedCells: 4,
    };
    expect(reply).toEqual({
      spreadsheetId: workbookId,
      totalUpdatedRows: 2,
      totalUpdatedColumns: 4,
      totalUpdatedCells: 8,
      totalUpdatedSheets: 1,
      responses: [
        { ...updated, updatedRange: "'Quỹ'!A1:D1" },
        { ...updated, updatedRange: "'Quỹ'!A4:D4" },
      ],
    });
    expect(valuesOf(store.peek(workbookId), 'Quỹ')).toEqual([
      ['Ngày thu', 'Loại', '', 'Số tiền'],
      [],
      [],
      ['30/6/2017', 'Cá nhân', '', '500000'],
    ]);
  });

  test('a later range sees what an earlier one wrote, and the values come back', () => {
    const data = [
      { range: 'Quỹ!A1', values: [['1.500.000']] },
      { range: 'Quỹ!A1:B1', values: [[null, '30/6/2017']] },
    ];
    const { responses } = storeOf().batchUpdateValues(workbookId, {
      valueInputOption: 'USER_ENTERED',
      includeValuesInResponse: true,
      responseValueRenderOption: 'UNFORMATTED_VALUE',
      data,
    });
    expect(responses[1]).toMatchObject({
      updatedCells: 1,
      updatedData: { values: [[1_500_000, 42_916]] },
    });
  });

  test.each<[string, object, string]>([
    [
      'a range that cannot be read',
      {
        data: [
          { range: 'A1', values: [['x']] },
          { range: 'Khác!A1', values: [['y']] },
        ],
      },
      'Invalid data[1]: Unable to parse range: Khác!A1',
    ],
    [
      'values beyond the range',
      {
        data: [
          { range: 'A1', values: [['x']] },
          { range: "'Đăng ký'!A1:A2", values: [['x', 'y']] },
        ],
      },
      "Invalid data[1]: Requested writing within range ['Đăng ký'!A1:A2], but tried writing to column [B]",
    ],
  ])('%s leaves everything as it was', (_, body, words) => {
    const store = storeOf();
    const before = store.peek(workbookId);
    const call = () => store.batchUpdateValues(workbookId, { valueInputOption: 'RAW', ...body });
    expect(refusal(call)).toBe(`400 INVALID_ARGUMENT: ${words}`);
    expect(store.peek(workbookId)).toBe(before);
  });

  test.each<[object, string]>([
    [{ data: [] }, "'valueInputOption' is required but not specified"],
    [{ valueInputOption: 'RAW', data: {} }, "Invalid value at 'data' (list)"],
    [{ valueInputOption: 'RAW', ranges: [] }, 'Unknown name "ranges": Cannot find field.'],
  ])('%j is refused', (body, words) => {
    expect(refusal(() => storeOf().batchUpdateValues(workbookId, body))).toContain(words);
  });
});

describe('batchUpdateByDataFilter', () => {
  const update = (store: ReturnType<typeof storeOf>, dataFilter: object, values: unknown[][]) =>
    store.batchUpdateByDataFilter(workbookId, {
      valueInputOption: 'RAW',
      data: [{ dataFilter, majorDimension: 'COLUMNS', values }],
    });

  test('writes into the column that carries the mark, wherever it stands by now', () => {
    const store = storeOf(marked('cot', column(2)), {
      insertDimension: {
        range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 },
      },
    });
    const reply = update(store, byKey('cot'), [[null, 7, 8]]);
    expect(reply.responses).toEqual([
      {
        dataFilter: byKey('cot'),
        updatedRange: "'Đăng ký'!D1:D3",
        updatedRows: 2,
        updatedColumns: 1,
        updatedCells: 2,
      },
    ]);
    expect(valuesOf(store.peek(workbookId))).toEqual(
      registered.map((row, index) => ['', row[0], row[1], index === 0 ? row[2] : index + 6]),
    );
  });

  test('writes to every range that is matched, and to none where none is', () => {
    const store = storeOf(marked('cot', column(0)), marked('cot', column(0, 7)));
    expect(update(store, byKey('cot'), [['x']])).toMatchObject({
      totalUpdatedCells: 2,
      totalUpdatedSheets: 2,
    });
    const before = store.peek(workbookId);
    // Zeros and empty lists are left out of every answer.
    expect(update(store, byKey('khac'), [['y']])).toEqual({ spreadsheetId: workbookId });
    expect(valuesOf(store.peek(workbookId))).toEqual(valuesOf(before));
  });

  test.each<[string, object]>([
    ['an address', { a1Range: 'Quỹ!B2:C3' }],
    [
      'a grid range',
      {
        gridRange: {
          sheetId: 7,
          startRowIndex: 1,
          endRowIndex: 3,
          startColumnIndex: 1,
          endColumnIndex: 3,
        },
      },
    ],
  ])('takes %s', (_, filter) => {
    const store = storeOf();
    expect(update(store, filter, [['x']]).responses[0]?.updatedRange).toBe("'Quỹ'!B2");
  });

  test('more values than the range holds are refused as a whole', () => {
    const store = storeOf(marked('cot', column(2)));
    const call = () => update(store, byKey('cot'), [['a'], ['b']]);
    expect(refusal(call)).toBe(
      "400 INVALID_ARGUMENT: Invalid data[0]: Requested writing within range ['Đăng ký'!C1:C10], but tried writing to column [D]",
    );
  });

  test.each<[object, string]>([
    [{}, 'A data filter must name a range or developer metadata.'],
    [{ gridRange: { sheetId: 5 } }, 'No grid with id: 5'],
    [{ developerMetadataLookup: {} }, 'must name at least one criterion'],
  ])('%j is refused', (filter, words) => {
    const store = storeOf(marked('cot', column(2)));
    expect(refusal(() => update(store, filter, [['x']]))).toContain(words);
  });
});

test('batchGetByDataFilter gives every range with the filter that matched it', () => {
  const store = storeOf(marked('cot', column(1)));
  const dataFilters = [byKey('cot'), { a1Range: 'Quỹ!A1' }, byKey('khac')];
  const body = { dataFilters, majorDimension: 'COLUMNS' };
  expect(store.batchGetByDataFilter(workbookId, body)).toEqual({
    spreadsheetId: workbookId,
    valueRanges: [
      {
        valueRange: {
          range: "'Đăng ký'!B1:B10",
          majorDimension: 'COLUMNS',
          values: [['Tên đăng ký', 'Nguyễn Thị Hòa', 'Hà Văn Đồn']],
        },
        dataFilters: [byKey('cot')],
      },
      {
        valueRange: { range: "'Quỹ'!A1", majorDimension: 'COLUMNS' },
        dataFilters: [{ a1Range: 'Quỹ!A1' }],
      },
    ],
  });
});

describe('batchClear', () => {
  test('clears values by address, as recorded', () => {
    const store = storeOf();
    const ranges = ["'Đăng ký'!A2:B2", "'Đăng ký'!C:C"];
    expect(store.batchClearValues(workbookId, { ranges })).toEqual({
      spreadsheetId: workbookId,
      clearedRanges: ["'Đăng ký'!A2:B2", "'Đăng ký'!C1:C10"],
    });
    expect(valuesOf(store.peek(workbookId))).toEqual([
      ['Xã, phường', 'Tên đăng ký'],
      [],
      ['Xã Dương Quang', 'Hà Văn Đồn'],
    ]);
  });

  test('clears values by data filter', () => {
    const store = storeOf(marked('cot', column(1)));
    const body = { dataFilters: [byKey('cot')] };
    expect(store.batchClearByDataFilter(workbookId, body)).toEqual({
      spreadsheetId: workbookId,
      clearedRanges: ["'Đăng ký'!B1:B10"],
    });
    expect(valuesOf(store.peek(workbookId))).toEqual(
      registered.map(([ward, , count]) => [ward, '', count]),
    );
  });

  test('one range that cannot be read clears none', () => {
    const store = storeOf();
    const ranges = ['A1', 'Khác!A1'];
    expect(refusal(() => store.batchClearValues(workbookId, { ranges }))).toContain('Khác!A1');
    expect(valuesOf(store.peek(workbookId))).toEqual(registered);
  });
});
