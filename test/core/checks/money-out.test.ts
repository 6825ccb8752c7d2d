/** What is paid out beside what is there, and totals beside their kinds, as [row, heading, code]. */
import { describe, expect, test } from '@jest/globals';
import { findAll } from '../../../src/core/checks/run-checks';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import { figuresOf } from '../../../src/core/figures/figures';
import type { SheetCells } from '../../../src/core/workbook/snapshot';
import { bookOf, day, serial, sheetOf, type TestCell } from '../book-of';

type Rows = readonly (readonly TestCell[])[];

const settings = (...more: Rows) =>
  sheetOf('Thiết lập', [
    ['Mục', 'Giá trị'],
    ['Tên cấp Hội', 'Hội xã'],
    ['Từ ngày', day('01/01/2026')],
    ['Đến ngày', day('30/6/2026')],
    ...more,
  ]);
const units = sheetOf('Đơn vị', [
  ['Mã', 'Đơn vị', 'Dân số'],
  ['T01', 'Thôn Đồng Tâm', 500],
  ['T02', 'Thôn Nà Bản', null],
]);
const fund = (...rows: Rows) =>
  sheetOf('Quỹ', [
    ['Ngày thu', 'Cấp thu', 'Đơn vị', 'Người ủng hộ', 'Loại', 'Số tiền', 'Số heo'],
    ...rows,
  ]);
const spent = (...rows: Rows) =>
  sheetOf('Chi quỹ', [
    ['Ngày chi', 'Cấp chi', 'Đơn vị', 'Nội dung', 'Loại chi', 'Số tiền'],
    ...rows,
  ]);
const awarded = (...rows: Rows) =>
  sheetOf('Khen thưởng', [
    ['Ngày', 'Cấp chi', 'Đơn vị', 'Đối tượng', 'Họ và tên', 'Mức thưởng'],
    ...rows,
  ]);
const people = (...rows: Rows) =>
  sheetOf('Tổ chức Hội', [
    [
      'Đơn vị',
      'Đến ngày',
      'Số chi hội',
      'Chi hội thôn tổ',
      'Chi hội trường học',
      'Chi hội cơ quan',
      'Số hội viên',
      'Nữ',
    ],
    ...rows,
  ]);

function read(...sheets: readonly SheetCells[]) {
  const book = bookOf(...sheets);
  const workbook = readWorkbook(book, serial('05/7/2026'));
  const findings = findAll(workbook, book);
  const period = { from: serial('01/01/2026'), to: serial('30/6/2026') };
  const { of } = figuresOf(workbook, findings, period);
  return {
    found: findings.map(({ row, heading, code }) => [(row ?? -1) + 1, heading, code]),
    value: (id: string) => (of(id).unknown?.has(null) === true ? null : of(id).value),
  };
}

const own = 'Xã, phường';
const gift = (date: string, amount: TestCell, kind = 'Cá nhân'): readonly TestCell[] => [
  day(date),
  own,
  null,
  kind === 'Hội phí' || kind === 'Heo đất' ? null : 'Hà Văn Thạch',
  kind,
  amount,
  kind === 'Heo đất' ? 12 : null,
];
const paid = (date: string, amount: TestCell, kind = 'Hoạt động', level: TestCell = own) => [
  day(date),
  level,
  null,
  'Mua vở',
  kind,
  amount,
];

describe('thu - chi - tồn', () => {
  test('opening + raised + hội phí − spent; what is passed on cancels out', () => {
    const { found, value } = read(
      settings(['Tồn quỹ đầu kỳ', 4_000_000], ['Tồn quỹ đầu kỳ chi hội', 1_000_000]),
      units,
      fund(
        gift('10/01/2026', 2_000_000),
        gift('11/01/2026', 300_000, 'Hội phí'),
        gift('12/01/2026', 500_000, 'Heo đất'),
        gift('13/01/2026', 700_000, 'Cấp Hội khác chuyển'),
      ),
      spent(
        paid('10/02/2026', 1_500_000),
        paid('11/02/2026', 700_000, 'Chuyển cấp khác'),
        paid('12/02/2026', 250_000, 'Học bổng'),
      ),
    );
    expect(found).toEqual([]);
    expect(value('fund.opening.amount')).toBe(5_000_000);
    expect(value('fund.total.amount')).toBe(2_500_000);
    expect(value('fund.ward.donors')).toBe(1);
    expect(value('fund.fee.amount')).toBe(300_000);
    expect([value('fund.pig.amount'), value('fund.pig.count')]).toEqual([500_000, 12]);
    expect(value('fund.transfer.amount')).toBe(700_000);
    expect(value('spend.total.amount')).toBe(1_750_000);
    expect(value('spend.transfer.amount')).toBe(700_000);
    expect(value('fund.balance.amount')).toBe(6_050_000);
  });

  test.each<[string, Rows, readonly (readonly [number, string, string])[]]>([
    ['as much as there is', [paid('10/02/2026', 1_000_000)], []],
    [
      'more, on the first such day only',
      [paid('10/02/2026', 900_000), paid('11/02/2026', 200_000), paid('12/02/2026', 50_000)],
      [[3, 'Số tiền', 'spending-above-balance']],
    ],
    ['money that came in on the day itself may be spent on it', [paid('01/3/2026', 1_400_000)], []],
    [
      'before it came in',
      [paid('28/02/2026', 1_400_000)],
      [[2, 'Số tiền', 'spending-above-balance']],
    ],
    [
      'spent before the period',
      [paid('28/12/2025', 9_000_000)],
      [[2, 'Ngày chi', 'date-outside-period']],
    ],
    ['no level', [paid('01/3/2026', 100_000, 'Khác', null)], [[2, 'Cấp chi', 'required']]],
    ['a refund', [paid('01/3/2026', -100_000)], [[2, 'Số tiền', 'below-minimum']]],
  ])('%s', (_, rows, expected) => {
    const { found } = read(
      settings(['Tồn quỹ đầu kỳ', 1_000_000]),
      units,
      fund(gift('01/3/2026', 400_000)),
      spent(...rows),
    );
    expect(found).toEqual(expected);
  });

  test('awards that no spending stands behind', () => {
    const award = [day('20/5/2026'), own, null, 'Học sinh giỏi', 'Triệu Minh Châu', 300_000];
    const sheets = (...rows: Rows) =>
      read(settings(['Tồn quỹ đầu kỳ', 1_000_000]), units, spent(...rows), awarded(award)).found;
    expect(sheets(paid('20/5/2026', 300_000, 'Khen thưởng'))).toEqual([]);
    expect(sheets(paid('20/5/2026', 200_000, 'Khen thưởng'))).toEqual([
      [0, '', 'awards-without-spending'],
    ]);
  });

  test('an opening balance that is not the last closing one', () => {
    const closed = sheetOf('Lịch sử kỳ', [
      [
        'Kỳ',
        'Từ ngày',
        'Đến ngày',
        'Mã chỉ số',
        'Chỉ số',
        'Xã, phường',
        'Giá trị',
        'Trạng thái',
        'Chốt lúc',
      ],
      [
        'năm 2025',
        day('01/01/2025'),
        day('31/12/2025'),
        'fund.balance.amount',
        'Tồn cuối kỳ',
        '',
        1_000_000,
        'Mang sang',
        '05/01/2026 08:30:05',
      ],
    ]);
    const gifts = fund(gift('01/3/2026', 400_000));
    const found = (amount: number) =>
      read(settings(['Tồn quỹ đầu kỳ', amount]), units, gifts, closed).found;
    expect(found(1_000_000)).toEqual([]);
    expect(found(900_000)).toEqual([[5, 'Giá trị', 'opening-differs']]);
  });
});

describe('chapters by kind, and members in parts', () => {
  const on = day('30/6/2026');
  const gifts = fund(gift('01/3/2026', 400_000));
  test.each<[string, readonly TestCell[], readonly (readonly [number, string, string])[], number]>([
    ['they add up', [9, 5, 3, 1, 120, 60], [], 9],
    ['they do not', [10, 5, 3, 1, 120, 60], [[2, 'Số chi hội', 'kinds-differ-from-total']], 0],
    ['some are not told', [10, 5, 3, null, 120, 60], [], 10],
    [
      'some are more than all',
      [7, 5, 3, null, 120, 60],
      [[2, 'Số chi hội', 'kinds-differ-from-total']],
      0,
    ],
    ['the total is blank', [null, 5, 3, 1, 120, 60], [], 9],
    ['more women than members', [9, 5, 3, 1, 120, 121], [[2, 'Nữ', 'part-above-members']], 9],
  ])('%s', (_, cells, expected, chapters) => {
    const { found, value } = read(
      settings(),
      units,
      gifts,
      people(['Thôn Đồng Tâm', on, ...cells]),
    );
    expect(found).toEqual(expected);
    expect(value('chapters.total')).toBe(chapters);
  });

  test('a unit without population: the share is not known, unless Dân số is typed', () => {
    const row = ['Thôn Đồng Tâm', on, null, null, null, null, 120, null];
    expect(read(settings(), units, gifts, people(row)).value('members.share')).toBeNull();
    // 120 of 2.000, and of 961: 12,486…% is rounded half up.
    expect(read(settings(['Dân số', 2000]), units, gifts, people(row)).value('members.share')).toBe(
      600,
    );
    expect(read(settings(['Dân số', 961]), units, gifts, people(row)).value('members.share')).toBe(
      1249,
    );
  });
});
