import { describe, expect, test } from '@jest/globals';
import type { Target } from '../../../../src/core/figures/targets';
import { pageOf } from '../../../../src/core/report/sheet/layout';
import { buildReport } from '../../../../src/core/report/build-document';
import { tablesOf } from '../../../../src/core/report/tables/tables';
import type { Page, PageChart } from '../../../../src/core/report/sheet/page';
import { yearValues } from '../layout-cases';
import { bacKanValues, inputWith, ward, type Made } from '../made-figures';

const targets = new Map<string, Target>([
  ['fund.city.amount', { plan: 40_000_000, previous: 36_200_000 }],
]);
const pageWith = (made: Made) => pageOf(buildReport(inputWith(made, { targets })));
const manyWards = (count: number) =>
  Array.from({ length: count }, (_, order) => ward(String(order), `Xã Dương Quang ${order}`));

const values = ({ rows }: Page, column: number, from: number, end = from + 1) =>
  rows.slice(from, end).map(({ cells }) => cells[column]?.value);
/** What a chart shows: its names, then each series with its name. */
const shown = (page: Page, { labels, series, headingRow, row, endRow }: PageChart) => [
  values(page, labels, row, endRow),
  ...series.map(({ column }) => values(page, column, headingRow, endRow)),
];

describe('the report of Bắc Kạn', () => {
  const page = pageWith({ values: bacKanValues });
  const [wards, levels] = page.charts ?? [];

  test('families by ward, in the order of the list, without the total', () => {
    expect(wards).toMatchObject({
      bars: 'lying',
      title: 'Gia đình học tập đăng ký theo xã, phường',
    });
    const [names, families] = wards === undefined ? [] : shown(page, wards);
    expect(names?.[0]).toBe('Phường Nguyễn Thị Minh Khai');
    expect(names?.[7]).toBe('Phường Xuất Hóa');
    expect(families).toEqual(['Gia đình học tập', ...Array(8).fill(1083)]);
  });

  test('the fund by level beside the same period', () => {
    expect(levels?.title).toBe('Quỹ Khuyến học theo cấp Hội (đồng)');
    expect(levels === undefined ? [] : shown(page, levels)).toEqual([
      ['Thành hội', 'Xã, phường', 'Chi hội'],
      ['Số tiền (đồng)', 30_400_000, 34_800_000, 124_300_000],
      ['Cùng kỳ (đồng)', 36_200_000, '', ''],
    ]);
  });

  test('each stands in a blank row of its own, within the printed width', () => {
    expect(page.charts).toHaveLength(2);
    for (const { anchor, width, height } of page.charts ?? []) {
      expect(page.rows[anchor.row]).toEqual({ height, cells: [] });
      expect(width).toBeLessThanOrEqual(760);
      expect(anchor.column).toBe(0);
    }
  });
});

test('a year: what was registered beside what was achieved, under the headings of the lower row', () => {
  const page = pageWith({ values: yearValues, to: '2017-12-31' });
  const [chart] = page.charts ?? [];
  const series = chart === undefined ? [] : shown(page, chart).slice(1);
  expect(chart?.title).toBe('Gia đình học tập đăng ký và đạt theo xã, phường');
  expect(series.map(([name]) => name)).toEqual(['Đăng ký', 'Đạt']);
  // The heading of the names stands in the upper row of merged cells.
  expect(chart === undefined ? [] : values(page, 1, chart.headingRow - 1)).toEqual(['Xã, phường']);
});

test.each<[string, Made]>([
  ['half a year', { values: bacKanValues }],
  ['a year', { values: yearValues, to: '2017-12-31' }],
  ['many wards', { values: { 'registered.family': 405 }, wards: manyWards(40) }],
])('of %s, the first bar stands right below the heading', (_, made) => {
  const { charts = [] } = pageWith(made);
  expect(charts.length).toBeGreaterThan(0);
  for (const { headingRow, row } of charts) expect(row - headingRow).toBe(1);
});

describe('no chart', () => {
  test.each<[string, Made]>([
    ['without figures', {}],
    ['of one ward', { values: { 'registered.family': 9 }, wards: manyWards(1) }],
    ['of one level', { values: { 'fund.city.amount': 9, 'fund.total.amount': 9 } }],
    [
      'of one ward with figures among others',
      { values: { 'registered.family': 1 }, wards: manyWards(8) },
    ],
  ])('%s', (_, made) => {
    expect(pageWith(made).charts).toBeUndefined();
  });
});

describe('many wards', () => {
  const made = (count: number): Made => ({
    values: { 'registered.family': count * 10 + 5 },
    wards: manyWards(count),
  });

  test.each([2, 8, 30])('%i are all shown, in one row of the page', (count) => {
    const [chart] = pageWith(made(count)).charts ?? [];
    expect((chart?.endRow ?? 0) - (chart?.row ?? 0)).toBe(count);
    expect(chart?.height).toBeLessThanOrEqual(540);
  });

  test('of more than 30, a ranked table says how many it shows', () => {
    const tables = tablesOf(inputWith(made(300)));
    expect(tables.map(({ caption }) => caption)).toEqual([
      'Biểu 1. Số đăng ký danh hiệu theo xã, phường',
      'Biểu 2. Gia đình học tập đăng ký theo xã, phường: 20 đơn vị cao nhất trong 300 đơn vị',
    ]);
    expect(tables.map(({ chart }) => chart?.rows)).toEqual([undefined, 20]);
    // The last of the list has the most here.
    expect(tables[1]?.rows[0]).toEqual({
      cells: [1, 'Xã Dương Quang 299', 15],
      origins: [null, null, { indicators: ['registered.family'], ward: '299' }],
    });
    expect(tables[1]?.columns.map(({ heading }) => heading)).toEqual([
      'STT',
      'Xã, phường',
      'Gia đình học tập',
    ]);
  });
});
