import { expect, test } from '@jest/globals';
import type { Target } from '../../../../src/core/figures/targets';
import { bacKanValues } from '../made-figures';
import { cellsOf, headingsOf, tables } from '../table-parts';

const fund = (values: Record<string, number>, targets = new Map<string, Target>()) =>
  tables({ values }, { targets }).find(({ caption }) => caption.includes('theo cấp Hội'));

test('levels and total, without columns that nothing is known of', () => {
  const table = fund(bacKanValues);
  expect(table && headingsOf(table)).toEqual(['STT', 'Cấp Hội', 'Số tiền|đồng', 'Người ủng hộ']);
  expect(table && cellsOf(table)).toEqual([
    [1, 'Thành hội', 30_400_000, 50],
    [2, 'Xã, phường', 34_800_000, null],
    [3, 'Chi hội', 124_300_000, null],
    [null, 'Tổng cộng', 189_500_000, null],
  ]);
});

test('gifts in kind and transfers stand below the total', () => {
  const parts = { 'fund.inkind.amount': 4_500_000, 'fund.transfer.amount': 12_000_000 };
  expect(fund({ ...bacKanValues, ...parts })?.rows.slice(3)).toMatchObject([
    { kind: 'total', cells: [null, 'Tổng cộng', 189_500_000, null] },
    { kind: 'part', cells: [null, 'Trong đó: hiện vật quy tiền', 4_500_000, null] },
    {
      kind: 'part',
      cells: [null, 'Cấp Hội khác chuyển (không tính vào tổng)', 12_000_000, null],
    },
  ]);
});

test('a transfer alone is shown, in no total', () => {
  const rows = fund({ 'fund.transfer.amount': 12_000_000 })?.rows ?? [];
  expect(rows.map(({ cells }) => cells[2])).toEqual([0, 0, 0, 0, 12_000_000]);
});

test.each<[string, Target, readonly string[], readonly (number | null)[]]>([
  [
    'both known',
    { previous: 36_200_000, plan: 40_000_000 },
    ['Cùng kỳ|đồng', 'So với cùng kỳ', 'Kế hoạch năm|đồng', 'Đạt kế hoạch'],
    [36_200_000, -0.1602, 40_000_000, 0.76],
  ],
  [
    'only the plan',
    { previous: null, plan: 30_000_000 },
    ['Kế hoạch năm|đồng', 'Đạt kế hoạch'],
    [30_000_000, 1.0133],
  ],
  [
    'a previous of zero is shown, and not compared with',
    { previous: 0, plan: null },
    ['Cùng kỳ|đồng', 'So với cùng kỳ'],
    [0, null],
  ],
  [
    'the same as before',
    { previous: 30_400_000, plan: null },
    ['Cùng kỳ|đồng', 'So với cùng kỳ'],
    [30_400_000, 0],
  ],
])('%s', (_, target, headings, cells) => {
  const table = fund(bacKanValues, new Map([['fund.city.amount', target]]));
  expect(table && headingsOf(table).slice(4)).toEqual(headings);
  expect(table?.rows[0]?.cells.slice(4)).toEqual(cells);
  expect(table?.rows[1]?.cells.slice(4)).toEqual(cells.map(() => null));
});
