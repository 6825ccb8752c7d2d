/** What was received on promises, as [promised, received, beyond, due] row by row, and what adds up to it. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findAll } from '../../../src/core/checks/run-checks';
import { figureReader } from '../../../src/core/figures/figure-reader';
import { figuresOf } from '../../../src/core/figures/figures';
import { pledgesUntil } from '../../../src/core/figures/pledges';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import { bookOf, day, serial, sheetOf, type TestCell } from '../book-of';
import { sized } from '../../sizes';

type Rows = readonly (readonly TestCell[])[];

const units = sheetOf('Đơn vị', [
  ['Mã', 'Đơn vị'],
  ['T01', 'Thôn Đồng Tâm'],
  ['T02', 'Thôn Nà Bản'],
]);
const settings = sheetOf('Thiết lập', [
  ['Mục', 'Giá trị'],
  ['Tên cấp Hội', 'Hội xã'],
  ['Từ ngày', day('01/01/2026')],
  ['Đến ngày', day('30/6/2026')],
]);
const period = { from: serial('01/01/2026'), to: serial('30/6/2026') };

const pledgeHeadings = ['Ngày', 'Người ủng hộ', 'Số tiền', 'Số kỳ', 'Mỗi kỳ', 'Đến ngày', 'Đơn vị'];
const giftHeadings = [
  'Ngày thu',
  'Cấp thu',
  'Đơn vị',
  'Người ủng hộ',
  'Loại',
  'Số tiền',
  'Ghi chú',
];

function read(promises: Rows, gifts: Rows) {
  const book = bookOf(
    settings,
    units,
    sheetOf('Quỹ', [giftHeadings, ...gifts]),
    sheetOf('Cam kết', [pledgeHeadings, ...promises]),
  );
  const workbook = readWorkbook(book, serial('05/7/2026'));
  const findings = findAll(workbook, book);
  const { wrongRows, partsOf } = figureReader(workbook, findings);
  return {
    figures: figuresOf(workbook, findings, period),
    partsOf,
    at: (lastDay: string) =>
      pledgesUntil(workbook, wrongRows, serial(lastDay)).map(
        ({ promised, received, beyond, due }) => [promised, received, beyond, due],
      ),
  };
}

const gift = (
  on: string,
  donor: string,
  amount: number,
  { kind = 'Cá nhân', unit = '', note = '' } = {},
): readonly TestCell[] => [
  day(on),
  unit === '' ? 'Xã, phường' : 'Chi hội',
  unit,
  donor,
  kind,
  amount,
  note,
];
const promise = (on: string, donor: string, amount: number, ...plan: readonly TestCell[]) => [
  day(on),
  donor,
  amount,
  ...plan,
];

describe('what was received', () => {
  test.each<[string, Rows, Rows, Rows]>([
    ['nothing', [promise('05/02/2026', 'Ma Đình Khoa', 2_000_000)], [], [[2_000_000, 0, 0, null]]],
    [
      'by the same donor, however called, from the day on',
      [promise('05/02/2026', 'Ma Đình Khoa', 2_000_000)],
      [
        gift('04/02/2026', 'Ma Đình Khoa', 100_000),
        gift('05/02/2026', 'Ông Ma Đình Khoa', 300_000),
        gift('06/6/2026', 'ma đình khoa', 200_000),
        gift('06/6/2026', 'Ma Đình Khóa', 50_000),
      ],
      [[2_000_000, 500_000, 0, null]],
    ],
    [
      'no more than was promised',
      [promise('05/02/2026', 'Cty Chè Bình Yên', 2_000_000)],
      [gift('01/3/2026', 'Công ty Chè Bình Yên', 5_000_000, { kind: 'Doanh nghiệp' })],
      [[2_000_000, 2_000_000, 3_000_000, null]],
    ],
    [
      'on the earlier of two promises first, whatever their order in the sheet',
      [
        promise('10/3/2026', 'Ma Đình Khoa', 2_000_000),
        promise('05/02/2026', 'Ma Đình Khoa', 1_000_000),
      ],
      [gift('06/02/2026', 'Ma Đình Khoa', 1_500_000), gift('11/3/2026', 'Ma Đình Khoa', 700_000)],
      // What came before the second promise was beyond the first one, and stays so.
      [
        [2_000_000, 700_000, 0, null],
        [1_000_000, 1_000_000, 500_000, null],
      ],
    ],
    [
      'neither fees nor money of another level, nor by somebody without a name',
      [
        promise('05/02/2026', 'Ma Đình Khoa', 2_000_000),
        promise('05/02/2026', 'Hội Khuyến học tỉnh', 2_000_000),
        promise('05/02/2026', 'Ẩn danh', 2_000_000),
      ],
      [
        gift('06/3/2026', 'Ma Đình Khoa', 60_000, { kind: 'Hội phí' }),
        gift('06/3/2026', 'Hội Khuyến học tỉnh', 900_000, { kind: 'Cấp Hội khác chuyển' }),
        gift('06/3/2026', 'Ẩn danh', 900_000),
      ],
      [
        [2_000_000, 0, 0, null],
        [2_000_000, 0, 0, null],
        [2_000_000, 0, 0, null],
      ],
    ],
    [
      'of a unit’s promise only what that unit took in',
      [promise('05/02/2026', 'Ma Đình Khoa', 2_000_000, null, null, null, 'Thôn Nà Bản')],
      [
        gift('06/3/2026', 'Ma Đình Khoa', 100_000, { unit: 'Thôn Nà Bản' }),
        gift('06/3/2026', 'Ma Đình Khoa', 400_000, { unit: 'Thôn Đồng Tâm' }),
        gift('07/3/2026', 'Ma Đình Khoa', 800_000),
      ],
      [[2_000_000, 100_000, 0, null]],
    ],
    [
      'and no row with an error',
      [promise('05/02/2026', 'Ma Đình Khoa', 2_000_000), ['31/02/2026', 'Nông Văn Thái', 500_000]],
      [gift('05/3/2026', 'Ma Đình Khoa', 100_000, { kind: 'Kẻ lạ' })],
      [[2_000_000, 0, 0, null]],
    ],
  ])('%s', (_, promises, gifts, expected) => {
    expect(read(promises, gifts).at('30/6/2026')).toEqual(expected);
  });

  test('until the day looked at', () => {
    const { at } = read(
      [promise('05/02/2026', 'Ma Đình Khoa', 2_000_000), promise('01/6/2026', 'Nông Văn Thái', 1)],
      [gift('06/3/2026', 'Ma Đình Khoa', 300_000), gift('06/7/2026', 'Ma Đình Khoa', 300_000)],
    );
    expect(at('31/01/2026')).toEqual([]);
    expect(at('05/3/2026')).toEqual([[2_000_000, 0, 0, null]]);
    expect(at('31/12/2026')[0]).toEqual([2_000_000, 600_000, 0, null]);
  });
});

describe('what should have come in', () => {
  const due = (plan: readonly TestCell[], lastDay: string, amount = 6_000_000) =>
    read([promise('31/01/2026', 'Ma Đình Khoa', amount, ...plan)], []).at(lastDay)[0]?.[3];

  test.each<[readonly TestCell[], string, number | null]>([
    // Twelve months of 500.000 đồng, the first a month after the promise.
    [[12, 500_000], '27/02/2026', 0],
    [[12, 500_000], '28/02/2026', 500_000],
    [[12, 500_000], '30/6/2026', 2_500_000],
    [[12, 500_000], '31/01/2027', 6_000_000],
    [[12, 500_000], '31/12/2039', 6_000_000],
    [[12, null], '30/6/2026', 2_500_000],
    // Two parts until the year's end.
    [[2, null, day('31/12/2026')], '30/6/2026', 0],
    [[2, null, day('31/12/2026')], '17/7/2026', 3_000_000],
    [[2, null, day('31/12/2026')], '31/12/2026', 6_000_000],
    // At once, by a day.
    [[null, null, day('31/5/2026')], '30/5/2026', 0],
    [[null, null, day('31/5/2026')], '31/5/2026', 6_000_000],
    // No time was agreed, or one that was over before it began.
    [[null, null, null], '31/12/2039', null],
    [[4, null, day('01/01/2026')], '31/01/2026', 6_000_000],
  ])('%j by %s', (plan, lastDay, expected) => {
    expect(due(plan, lastDay)).toBe(expected);
  });
});

describe('the figures', () => {
  const { figures, partsOf } = read(
    [
      promise('10/12/2025', 'Ma Đình Khoa', 1_000_000),
      promise('05/02/2026', 'Ma Đình Khoa', 2_000_000, null, null, null, 'Thôn Nà Bản'),
      promise('06/02/2026', 'Nông Văn Thái', 500_000),
    ],
    [
      gift('20/02/2026', 'Ma Đình Khoa', 1_200_000, { unit: 'Thôn Nà Bản' }),
      gift('21/02/2026', 'Nông Văn Thái', 500_000),
    ],
  );

  test('are of the promises of the period', () => {
    const valuesOf = (id: string) => {
      const { value, byWard, withoutWard } = figures.of(id);
      return [value, byWard.get('T02'), withoutWard];
    };
    expect(valuesOf('pledge.amount')).toEqual([2_500_000, 2_000_000, 500_000]);
    // A million of the first gift was promised the year before.
    expect(valuesOf('pledge.received.amount')).toEqual([700_000, 200_000, 500_000]);
    expect(valuesOf('pledge.open.amount')).toEqual([1_800_000, 1_800_000, 0]);
    expect(figures.of('fund.total.amount').value).toBe(1_700_000);
  });

  test('are traced to the promises', () => {
    const received = figures.of('pledge.received.amount').indicator;
    expect(partsOf(received, period, null)).toEqual([
      { row: 1, value: 200_000 },
      { row: 2, value: 500_000 },
    ]);
    expect(partsOf(received, period, 'T02')).toEqual([{ row: 1, value: 200_000 }]);
  });
});

test('whatever is promised and given, nothing is received twice, or beyond a promise', () => {
  const names = fc.constantFrom('Ma Đình Khoa', 'Ông Ma Đình Khoa', 'Nông Văn Thái', 'Ẩn danh');
  const amounts = fc.integer({ min: 1, max: 5 }).map((hundreds) => hundreds * 100_000);
  const days = fc
    .integer({ min: 1, max: 28 })
    .map((one) => `${String(one).padStart(2, '0')}/3/2026`);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(days, names, amounts), { maxLength: 6 }),
      fc.array(fc.tuple(days, names, amounts), { maxLength: 6 }),
      (promises, gifts) => {
        const rows = read(
          promises.map(([on, name, amount], order) => [...promise(on, name, amount), order + 1]),
          gifts.map(([on, name, amount], order) => gift(on, name, amount, { note: String(order) })),
        ).at('30/6/2026');
        const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
        expect(rows.every(([promised, received]) => Number(received) <= Number(promised))).toBe(
          true,
        );
        const given = gifts
          .filter(([, name]) => name !== 'Ẩn danh')
          .reduce((total, [, , amount]) => total + amount, 0);
        expect(sum(1) + sum(2)).toBeLessThanOrEqual(given);
      },
    ),
    { numRuns: sized(200) },
  );
});
