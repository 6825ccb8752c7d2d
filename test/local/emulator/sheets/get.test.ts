import { describe, expect, test } from '@jest/globals';
import type { Spreadsheet } from '../../../../src/sheets/api';
import type { GetOptions } from '../../../../src/local/emulator/sheets/service';
import { amount, refusal, sheetOf, storeWith, text, workbook, workbookId } from './workbook';

function get(options?: GetOptions, book: Spreadsheet = workbook()): Spreadsheet {
  return storeWith(book).get(workbookId, options);
}

const merge = {
  sheetId: 0,
  startRowIndex: 4,
  endRowIndex: 6,
  startColumnIndex: 0,
  endColumnIndex: 2,
};
/** As answers tell it: sheet 0 is left out. */
const { sheetId: _zero, ...toldMerge } = merge;

function merged(): Spreadsheet {
  const book = workbook();
  book.sheets![0]!.merges = [merge];
  return book;
}

describe('field masks', () => {
  test.each<[string, unknown]>([
    [
      'sheets.properties.title',
      { sheets: [{ properties: { title: 'Đăng ký' } }, { properties: { title: 'Quỹ' } }] },
    ],
    [
      'sheets(properties(sheetId),merges)',
      {
        sheets: [
          { properties: { sheetId: 0 }, merges: [toldMerge] },
          { properties: { sheetId: 7 } },
        ],
      },
    ],
    ['sheets/merges', { sheets: [{ merges: [toldMerge] }, {}] }],
    [
      'spreadsheetId, properties.locale',
      { spreadsheetId: workbookId, properties: { locale: 'vi_VN' } },
    ],
    [
      'properties(title),properties.locale',
      { properties: { title: 'Sổ Khuyến học', locale: 'vi_VN' } },
    ],
    [
      'properties.title,properties',
      { properties: { title: 'Sổ Khuyến học', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' } },
    ],
    [
      'sheets(properties.*.rowCount)',
      {
        sheets: [
          { properties: { gridProperties: { rowCount: 10 } } },
          { properties: { gridProperties: { rowCount: 5 } } },
        ],
      },
    ],
    ['sheets.bandedRanges', { sheets: [{}, {}] }],
    ['namedRanges', {}],
  ])('%s', (fields, expected) => {
    expect(get({ fields }, merged())).toEqual(expected);
  });

  test('a mask decides on grid data alone', () => {
    expect(
      sheetOf(get({ fields: 'sheets(properties)', includeGridData: true })),
    ).not.toHaveProperty('data');
    expect(sheetOf(get({ fields: '*' })).data?.[0]?.rowData).toHaveLength(3);
    const fields = 'sheets(properties.sheetId,data.rowData.values.formattedValue)';
    expect(sheetOf(get({ fields })).data).toEqual([
      {
        rowData: [
          {
            values: ['Xã, phường', 'Tên đăng ký', 'Số lượng'].map((formattedValue) => ({
              formattedValue,
            })),
          },
          {
            values: ['Phường Đức Xuân', 'Nguyễn Thị Hòa', '1'].map((formattedValue) => ({
              formattedValue,
            })),
          },
          {
            values: ['Xã Dương Quang', 'Hà Văn Đồn', '2'].map((formattedValue) => ({
              formattedValue,
            })),
          },
        ],
      },
    ]);
  });

  test.each([
    ['sheet', "Cannot find matching fields for path 'sheet'."],
    ['sheets.properties.name', "Cannot find matching fields for path 'sheets.properties.name'."],
    ['spreadsheetId.x', "Cannot find matching fields for path 'spreadsheetId.x'."],
    ['sheets(properties', "Invalid field mask 'sheets(properties'."],
    ['sheets,', "Invalid field mask 'sheets,'."],
    ['', "Invalid field mask ''."],
    ['a b', "Invalid field mask 'a b'."],
  ])('refuses "%s"', (fields, words) => {
    expect(refusal(() => get({ fields }))).toContain(
      '400 INVALID_ARGUMENT: Request contains an invalid argument.',
    );
    expect(refusal(() => get({ fields }))).toContain(words);
  });
});

describe('grid data', () => {
  const day = { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } };

  test('comes only where it is asked for', () => {
    expect(get().sheets?.map((sheet) => 'data' in sheet)).toEqual([false, false]);
    expect(get({ includeGridData: true }).sheets?.map((sheet) => 'data' in sheet)).toEqual([
      true,
      true,
    ]);
  });

  test('shows what follows from what a cell holds', () => {
    const book = workbook();
    const defaultFormat = {
      verticalAlignment: 'BOTTOM',
      textFormat: { fontSize: 10, bold: false },
    };
    book.properties = { ...book.properties, defaultFormat };
    const format = { ...day, textFormat: { bold: true } };
    const formula = {
      userEnteredValue: { formulaValue: '=1/0' },
      effectiveValue: { errorValue: { type: 'DIVIDE_BY_ZERO' } },
    };
    const values = [{ ...amount(42_916), userEnteredFormat: format }, formula, { note: 'trống' }];
    book.sheets![1]!.data = [{ rowData: [{ values }] }];
    const [date, failed, blank] = sheetOf(get({ includeGridData: true }, book), 7).data![0]!
      .rowData![0]!.values!;
    expect(date).toEqual({
      ...amount(42_916),
      effectiveValue: { numberValue: 42_916 },
      formattedValue: '30/06/2017',
      userEnteredFormat: format,
      effectiveFormat: {
        ...day,
        verticalAlignment: 'BOTTOM',
        textFormat: { fontSize: 10, bold: true },
      },
    });
    expect(failed).toMatchObject({ ...formula, formattedValue: '#DIV/0!' });
    expect(blank).toEqual({ note: 'trống' });
  });

  test('only the parts that ranges name, of their sheets only', () => {
    const options = { ranges: ["'Đăng ký'!B2:C3", "'Đăng ký'!A1"], includeGridData: true };
    const found = get(options, merged());
    expect(found.sheets).toHaveLength(1);
    expect(found.sheets?.[0]?.merges).toBeUndefined();
    const [first, second] = found.sheets?.[0]?.data ?? [];
    expect(first).toMatchObject({ startRow: 1, startColumn: 1 });
    expect(first?.rowData?.map((row) => row.values?.map((cell) => cell.formattedValue))).toEqual([
      ['Nguyễn Thị Hòa', '1'],
      ['Hà Văn Đồn', '2'],
    ]);
    expect(first?.columnMetadata).toEqual([{ pixelSize: 100 }, { pixelSize: 100 }]);
    expect(first?.rowMetadata).toEqual([{ pixelSize: 21 }, { pixelSize: 21 }]);
    expect(second?.rowData).toHaveLength(1);
    expect(get({ ranges: ["'Đăng ký'!A6"] }, merged()).sheets?.[0]?.merges).toEqual([toldMerge]);
  });

  test('a range that cannot be read fails the call', () => {
    expect(refusal(() => get({ ranges: ['Không có'] }))).toBe(
      '400 INVALID_ARGUMENT: Unable to parse range: Không có',
    );
  });
});

test('the answer is a copy: changing it changes nothing', () => {
  const store = storeWith();
  const answer = store.get(workbookId, { includeGridData: true });
  answer.sheets![0]!.properties!.title = 'khác';
  answer.sheets![0]!.data![0]!.rowData![0]!.values![0]!.userEnteredValue!.stringValue = 'khác';
  expect(store.peek(workbookId)).toEqual(workbook());
});

test('the store gives back the very object it was given', () => {
  const book = workbook();
  expect(storeWith(book).peek(workbookId)).toBe(book);
  expect(refusal(() => storeWith().peek('khong-co'))).toBe(
    '404 NOT_FOUND: Requested entity was not found.',
  );
  expect(() => storeWith({ sheets: [{ data: [{ rowData: [{ values: [text('a')] }] }] }] })).toThrow(
    TypeError,
  );
});
