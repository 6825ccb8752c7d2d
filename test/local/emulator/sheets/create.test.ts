import { describe, expect, test } from '@jest/globals';
import type { Spreadsheet } from '../../../../src/sheets/api';
import { createSheetsStore } from '../../../../src/local/emulator/sheets/store';
import { amount, cellOf, refusal, sheetOf, text } from './workbook';

function created(body: Spreadsheet): Spreadsheet {
  const store = createSheetsStore();
  return store.peek(store.create(body).spreadsheetId ?? '');
}

describe('what is left out is filled in', () => {
  test('a Vietnamese workbook with one sheet', () => {
    const store = createSheetsStore();
    const answer = store.create({ properties: { title: 'Phường Đức Xuân' } });
    expect(answer.spreadsheetId).toMatch(/^[\w-]{44}$/);
    expect(answer.spreadsheetUrl).toBe(
      `https://docs.google.com/spreadsheets/d/${answer.spreadsheetId}/edit`,
    );
    expect(answer.properties).toMatchObject({
      title: 'Phường Đức Xuân',
      locale: 'vi_VN',
      timeZone: 'Asia/Ho_Chi_Minh',
      autoRecalc: 'ON_CHANGE',
    });
    expect(answer.sheets).toEqual([
      {
        properties: {
          sheetId: 0,
          title: 'Trang tính1',
          index: 0,
          sheetType: 'GRID',
          gridProperties: { rowCount: 1000, columnCount: 26 },
        },
      },
    ]);
    expect(store.get(answer.spreadsheetId ?? '')).toEqual(answer);
    expect(store.create({}).spreadsheetId).not.toBe(answer.spreadsheetId);
  });

  test('an English one', () => {
    const { properties, sheets } = created({
      properties: { locale: 'en_US', timeZone: 'Etc/GMT' },
    });
    expect(properties).toMatchObject({ title: 'Untitled spreadsheet', timeZone: 'Etc/GMT' });
    expect(sheets?.[0]?.properties?.title).toBe('Sheet1');
  });

  test('ids and places of several sheets', () => {
    const titles = ['Thiết lập', 'Xã phường', 'Đăng ký'];
    const wanted = titles.map((title, index) => ({
      properties: { title, ...(index === 1 ? { sheetId: 4 } : {}) },
    }));
    const { sheets } = created({ sheets: wanted });
    expect(
      sheets?.map(({ properties }) => [properties?.sheetId, properties?.index, properties?.title]),
    ).toEqual([
      [0, 0, 'Thiết lập'],
      [4, 1, 'Xã phường'],
      [5, 2, 'Đăng ký'],
    ]);
  });
});

test('what stands on the sheets is put there', () => {
  const range = {
    sheetId: 3,
    startRowIndex: 1,
    endRowIndex: 2,
    startColumnIndex: 0,
    endColumnIndex: 2,
  };
  const rule = { ranges: [range], booleanRule: { condition: { type: 'BLANK' }, format: {} } };
  const book = created({
    sheets: [
      {
        properties: { sheetId: 3, title: 'Quỹ' },
        data: [
          { rowData: [{ values: [text('Ngày thu')] }], columnMetadata: [{ pixelSize: 90 }] },
          { startRow: 4, startColumn: 2, rowData: [{ values: [amount(5000)] }] },
        ],
        merges: [range],
        conditionalFormats: [rule],
        protectedRanges: [{ range, warningOnly: true }],
        basicFilter: { range },
      },
    ],
    namedRanges: [{ name: 'quy', range }],
    developerMetadata: [
      { metadataKey: 'k', visibility: 'DOCUMENT', location: { spreadsheet: true } },
    ],
  });
  const sheet = sheetOf(book, 3);
  expect(cellOf(book, 0, 0, 3)).toEqual(text('Ngày thu'));
  expect(cellOf(book, 4, 2, 3)).toEqual(amount(5000));
  expect(sheet.data?.[0]?.columnMetadata).toEqual([{ pixelSize: 90 }]);
  expect([sheet.merges, sheet.conditionalFormats, sheet.basicFilter]).toEqual([
    [range],
    [rule],
    { range },
  ]);
  expect(sheet.protectedRanges?.[0]?.protectedRangeId).toBe(1);
  expect(book.namedRanges?.[0]?.name).toBe('quy');
  expect(book.developerMetadata?.[0]?.metadataKey).toBe('k');
});

test.each<[string, Spreadsheet, string]>([
  [
    'cells beyond the grid',
    {
      sheets: [
        {},
        {
          properties: { gridProperties: { columnCount: 1 } },
          data: [{ rowData: [{ values: [{}, {}] }] }],
        },
      ],
    },
    'Invalid sheets[1].data[0]: Attempting to write column: 1, beyond the last requested column of: 0',
  ],
  [
    'two sheets of one title',
    { sheets: [{ properties: { title: 'Quỹ' } }, { properties: { title: 'quỹ' } }] },
    'Invalid sheets[1].properties: A sheet with the name "quỹ" already exists. Please enter another name.',
  ],
  [
    'a locale that is none',
    { properties: { locale: 'tiếng Việt' } },
    'Unsupported locale: tiếng Việt',
  ],
  [
    'a field that is not there',
    { title: 'Quỹ' } as Spreadsheet,
    'Invalid JSON payload received. Unknown name "title": Cannot find field.',
  ],
])('refuses %s', (_name, body, words) => {
  expect(refusal(() => created(body))).toBe(`400 INVALID_ARGUMENT: ${words}`);
});
