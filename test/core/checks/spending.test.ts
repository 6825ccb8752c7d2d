/** Awards against the fund, as [level, paid, available]. */
import type { Params } from '../../../src/core/messages/format';
import { expect, test } from '@jest/globals';
import { findAll } from '../../../src/core/checks/run-checks';
import { spending } from '../../../src/core/checks/spending';
import type { SheetCells } from '../../../src/core/workbook/snapshot';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import { bookOf, day, settingsSheet, sheetOf, today, wardSheet, type TestCell } from '../book-of';
import type { Rows } from './problems-of';

type Found = readonly (readonly [string, number, number])[];

function found(...sheets: readonly SheetCells[]): Found {
  const book = bookOf(wardSheet, ...sheets);
  const workbook = readWorkbook(book, today);
  return spending.run(workbook, findAll(workbook, book)).map(({ row, problem }) => {
    const params = problem.params as Params | undefined;
    expect(row).toBeNull();
    return [
      String(params?.['level']),
      Number(params?.['spentNumber']),
      Number(params?.['availableNumber']),
    ];
  });
}

const fund = (...rows: Rows) =>
  sheetOf('Quỹ', [
    ['Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền'],
    ...rows,
  ]);
const gift = (level: string, amount: TestCell, kind = 'Cá nhân', on = '15/5/2017') => [
  day(on),
  level,
  level === 'Thành hội' ? null : 'Phường Đức Xuân',
  'Hà Văn Thạch',
  kind,
  amount,
];

const awards = (...rows: Rows) =>
  sheetOf('Khen thưởng', [
    ['Ngày', 'Cấp chi', 'Xã, phường', 'Đối tượng', 'Họ và tên', 'Số lượng', 'Mức thưởng'],
    ...rows,
  ]);
const award = (level: string, rate: TestCell, count: TestCell = 1, on = '26/5/2017') => [
  day(on),
  level,
  level === 'Thành hội' ? null : 'Xã Dương Quang',
  'Học sinh giỏi',
  'Học sinh giỏi cấp trường',
  count,
  rate,
];

const city = 'Thành hội';
const chapter = 'Chi hội';

test.each<[string, SheetCells, SheetCells, Found]>([
  ['all of it', fund(gift(city, 500_000)), awards(award(city, 100_000, 5)), []],
  [
    'more than came in',
    fund(gift(city, 500_000)),
    awards(award(city, 100_000, 6)),
    [[city, 600_000, 500_000]],
  ],
  [
    'each level by itself, over all wards',
    fund(gift(city, 500_000), gift(chapter, 100_000), gift('Xã, phường', 100_000)),
    awards(award(chapter, 200_000), award('Xã, phường', 100_000)),
    [[chapter, 200_000, 100_000]],
  ],
  [
    'a level that keeps no fund',
    fund(gift(city, 500_000)),
    awards(award(chapter, 200_000)),
    [[chapter, 200_000, 0]],
  ],
  [
    'what another level passed on is spent too',
    fund(gift(chapter, 200_000, 'Cấp Hội khác chuyển')),
    awards(award(chapter, 200_000)),
    [],
  ],
  [
    'awards outside the period',
    fund(gift(city, 500_000)),
    awards(award(city, 600_000, 1, '01/7/2017')),
    [],
  ],
  [
    'no gift in the period: no fund is kept',
    fund(gift(city, 500_000, 'Cá nhân', '31/12/2016')),
    awards(award(city, 600_000)),
    [],
  ],
  [
    'a gift left out for an error: the fund is not whole',
    fund(gift(city, 500_000), gift(city, '1tr5')),
    awards(award(city, 600_000)),
    [],
  ],
  [
    'an error of another period',
    fund(gift(city, 500_000), gift(city, '1tr5', 'Cá nhân', '31/12/2016')),
    awards(award(city, 600_000)),
    [[city, 600_000, 500_000]],
  ],
  [
    'awards with an error are not paid',
    fund(gift(city, 500_000)),
    awards(award(city, '600 nghìn')),
    [],
  ],
])('%s', (_, gifts, given, expected) => {
  expect(found(settingsSheet, gifts, given)).toEqual(expected);
});

test('Tồn quỹ đầu kỳ belongs to Thành hội', () => {
  const settings = sheetOf('Thiết lập', [
    ['Mục', 'Giá trị'],
    ['Từ ngày', day('01/01/2017')],
    ['Đến ngày', day('30/6/2017')],
    ['Tồn quỹ đầu kỳ', 200_000],
  ]);
  const given = awards(award(city, 700_000), award(chapter, 100_000));
  expect(found(settings, fund(gift(city, 500_000)), given)).toEqual([[chapter, 100_000, 0]]);
  expect(found(settings, fund(gift(city, 499_999)), given)[0]).toEqual([city, 700_000, 699_999]);
});

test.each([
  ['no fund', [settingsSheet, awards(award(city, 600_000))]],
  ['no awards', [settingsSheet, fund(gift(city, 500_000))]],
  ['no period', [fund(gift(city, 500_000)), awards(award(city, 600_000))]],
])('%s: nothing is compared', (_, sheets) => {
  expect(found(...sheets)).toEqual([]);
});
