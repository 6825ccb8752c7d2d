import { describe, expect, test } from '@jest/globals';
import type { Spreadsheet } from '../../../../src/sheets/api';
import type { ReadValuesOptions } from '../../../../src/local/emulator/sheets/service';
import { refusal, storeWith, workbook, workbookId } from './workbook';

function read(range: string, options?: ReadValuesOptions, book: Spreadsheet = workbook()) {
  return storeWith(book).batchGetValues(workbookId, [range], options).valueRanges[0];
}

const unformatted = { valueRenderOption: 'UNFORMATTED_VALUE' } as const;

describe('ranges', () => {
  const header = ['Xã, phường', 'Tên đăng ký', 'Số lượng'];

  test.each([
    ["'Đăng ký'", "'Đăng ký'!A1:F10", 3],
    ["'ĐĂNG KÝ'!A1:C", "'Đăng ký'!A1:C10", 3],
    ['Đăng ký', "'Đăng ký'!A1:F10", 3],
    ['Đăng ký!1:1', "'Đăng ký'!A1:F1", 1],
    ['A1:C2', "'Đăng ký'!A1:C2", 2],
    ['C2:A1', "'Đăng ký'!A1:C2", 2],
    ['$A$1:$C$1', "'Đăng ký'!A1:C1", 1],
  ])('%s is %s', (range, named, rows) => {
    const found = read(range, unformatted);
    expect(found).toMatchObject({ range: named, majorDimension: 'ROWS' });
    expect(found?.values).toHaveLength(rows);
    expect(found?.values?.[0]).toEqual(header);
  });

  test.each([
    ["'Đăng ký'!B2", "'Đăng ký'!B2", [['Nguyễn Thị Hòa']]],
    ["'Đăng ký'!B:B", "'Đăng ký'!B1:B10", [['Tên đăng ký'], ['Nguyễn Thị Hòa'], ['Hà Văn Đồn']]],
    ["'Đăng ký'!C2:C", "'Đăng ký'!C2:C10", [[1], [2]]],
    ["'Đăng ký'!A3:3", "'Đăng ký'!A3:F3", [['Xã Dương Quang', 'Hà Văn Đồn', 2]]],
    ['Quỹ', "'Quỹ'!A1:D5", undefined],
    ['QUỸ!A1', "'Quỹ'!A1", undefined],
  ])('%s', (range, named, values) => {
    const found = read(range, unformatted);
    expect(found).toEqual({
      range: named,
      majorDimension: 'ROWS',
      ...(values === undefined ? {} : { values }),
    });
  });

  test('titles with quotes and titles that look like addresses', () => {
    const book = workbook();
    book.sheets![0]!.properties!.title = "It's";
    book.sheets![1]!.properties!.title = 'AB12';
    expect(read("'It''s'!B:B", unformatted, book)?.range).toBe("'It''s'!B1:B10");
    expect(read("'AB12'!A1", unformatted, book)?.range).toBe("'AB12'!A1");
    book.sheets![1]!.properties!.title = 'Sheet1';
    expect(read('sheet1!A1:B2', unformatted, book)?.range).toBe('Sheet1!A1:B2');
  });

  test('a named range goes before a sheet of that name', () => {
    const range = {
      sheetId: 0,
      startRowIndex: 0,
      endRowIndex: 1,
      startColumnIndex: 1,
      endColumnIndex: 2,
    };
    const book = { ...workbook(), namedRanges: [{ namedRangeId: '1', name: 'Quỹ', range }] };
    expect(read('quỹ', unformatted, book)).toMatchObject({
      range: "'Đăng ký'!B1",
      values: [['Tên đăng ký']],
    });
  });

  test.each([
    ['Xã phường!A1'],
    ["'Đăng ký'!"],
    ["'Đăng ký'!A0"],
    ["'Đăng ký'!A1:B2:C3"],
    ["'Đăng ký'!A"],
    ["'Đăng ký'!:"],
    ["'Đăng ký!A1"],
    ['Không có'],
    [''],
  ])('%s cannot be read', (range) => {
    expect(refusal(() => read(range))).toBe(
      `400 INVALID_ARGUMENT: Unable to parse range: ${range}`,
    );
  });

  test.each([
    ["'Đăng ký'!A11", "'Đăng ký'!A11"],
    ['A11:B', "'Đăng ký'!A11:B"],
    ['G:G', "'Đăng ký'!G1:G"],
  ])('%s lies beyond the grid', (range, named) => {
    expect(refusal(() => read(range))).toBe(
      `400 INVALID_ARGUMENT: Range (${named}) exceeds grid limits. Max rows: 10, max columns: 6`,
    );
  });

  test('one bad range fails the whole call', () => {
    const ranges = ["'Đăng ký'", 'Không có'];
    expect(refusal(() => storeWith().batchGetValues(workbookId, ranges))).toContain('Không có');
  });
});
