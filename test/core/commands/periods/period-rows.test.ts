import { describe, expect, test } from '@jest/globals';
import { runsInPeriod } from '../../../../src/core/commands/periods/period-rows';
import { readWorkbook } from '../../../../src/core/workbook/read-workbook';
import { bookOf, day, serial, sheetOf, today, wardSheet } from '../../book-of';

const period = { from: serial('01/01/2017'), to: serial('30/6/2017') };

function runs(dates: readonly (string | null)[], most: number) {
  const sheet = sheetOf('Quỹ', [
    ['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền'],
    ...dates.map((date) => [date === null ? null : day(date), 'Thành hội', 'Hà', 'Khác', 1000]),
  ]);
  const reading = readWorkbook(bookOf(wardSheet, sheet), today).tables.get('Quỹ');
  if (reading === undefined) throw new Error('Quỹ was not read');
  const { runs: found, rowCount } = runsInPeriod(reading, period, most);
  return [found.map(({ row, endRow }) => [row, endRow]), rowCount];
}

const inside = '15/5/2017';
const outside = '15/8/2017';

describe('the rows of a period as runs', () => {
  test.each<[string, (string | null)[], number, readonly (readonly number[])[], number]>([
    ['none', [outside, null], 9, [], 0],
    ['all, first and last day included', ['01/01/2017', '30/6/2017'], 9, [[1, 3]], 2],
    [
      'a day of another period parts them',
      [inside, outside, inside],
      9,
      [
        [1, 2],
        [3, 4],
      ],
      2,
    ],
    [
      'a row without a day parts them',
      [inside, null, inside],
      9,
      [
        [1, 2],
        [3, 4],
      ],
      2,
    ],
    [
      'too many: the smallest gap is filled',
      [inside, outside, outside, inside, outside, inside],
      2,
      [
        [1, 2],
        [4, 7],
      ],
      3,
    ],
    ['one at most: from the first to the last', [inside, outside, inside, outside], 1, [[1, 4]], 2],
  ])('%s', (_, dates, most, expected, rowCount) => {
    expect(runs(dates, most)).toEqual([expected, rowCount]);
  });

  test('what is recognised in the period belongs to it as well', () => {
    const sheet = sheetOf('Đăng ký', [
      ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký', 'Ngày công nhận'],
      [day('15/8/2016'), 'Phường Đức Xuân', 'Gia đình học tập', 'Hà Văn Tư', day(inside)],
      [day('15/8/2016'), 'Phường Đức Xuân', 'Gia đình học tập', 'Hà Văn Năm', null],
    ]);
    const reading = readWorkbook(bookOf(wardSheet, sheet), today).tables.get('Đăng ký');
    if (reading === undefined) throw new Error('Đăng ký was not read');
    expect(runsInPeriod(reading, period, 9)).toEqual({
      runs: [{ row: 1, endRow: 2 }],
      rowCount: 1,
    });
  });
});
