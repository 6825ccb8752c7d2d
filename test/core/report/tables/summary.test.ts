import { expect, test } from '@jest/globals';
import type { Target } from '../../../../src/core/figures/targets';
import type { Table } from '../../../../src/core/report/document';
import type { ReportInput } from '../../../../src/core/report/input';
import { noSettings } from '../../../../src/core/schema/settings';
import { bacKanValues, type Made } from '../made-figures';
import { cellsOf, headingsOf, tables } from '../table-parts';

const targets = new Map<string, Target>([
  ['registered.family', { plan: 8800, previous: 7878 }],
  ['fund.city.amount', { plan: null, previous: 36_200_000 }],
]);
const summary = (made: Made, changes: Partial<ReportInput> = {}) => {
  const [table] = [...tables(made, { targets, ...changes })].reverse();
  if (table === undefined) throw new Error('Expected a summary');
  return table;
};

test('stands even where every figure is zero, since something was planned', () => {
  expect(summary({}).caption).toContain('Tổng hợp chỉ tiêu');
});

test.each([
  ['planned', { plan: 500, previous: null }, 'members.total', []],
  ['reached a year before', { plan: null, previous: 9 }, 'registered.clan', [0]],
  ['planned', { plan: 12, previous: null }, 'registered.clan', [0]],
  ['neither', { plan: null, previous: null }, 'registered.clan', []],
])('a nought of what was %s: %o of %s', (_, target, id, shown) => {
  const table = summary({}, { targets: new Map([...targets, [id, target]]) });
  const label = { 'members.total': 'Hội viên' }[id] ?? 'Đăng ký Dòng họ học tập';
  const rows = cellsOf(table).filter(([, name]) => name === label);
  expect(rows.map((cells) => cells[5])).toEqual(shown);
});

test('every indicator with plan, previous, figure and comparison', () => {
  const table = summary({ values: bacKanValues });
  expect(headingsOf(table)).toEqual([
    'STT',
    'Chỉ tiêu',
    'Đơn vị tính',
    'Kế hoạch năm',
    'Cùng kỳ',
    'Thực hiện',
    'Đạt kế hoạch',
    'So với cùng kỳ',
  ]);
  expect(cellsOf(table)[0]).toEqual([
    1,
    'Đăng ký Gia đình học tập',
    'gia đình',
    8800,
    7878,
    8664,
    0.9845,
    0.0998,
  ]);
  expect(cellsOf(table)).toContainEqual([
    5,
    'Quỹ Thành hội',
    'đồng',
    null,
    36_200_000,
    30_400_000,
    null,
    -0.1602,
  ]);
});

test('what was achieved stands in a year only', () => {
  const labels = (table: Table) => table.rows.map(({ cells }) => String(cells[1]));
  const achieved = { 'achieved.family': 8500, 'achieved.clan': 8, 'achieved.unit': 24 };
  const values = { ...bacKanValues, ...achieved };
  const ofHalf = labels(summary({ values }));
  const ofYear = labels(summary({ values, to: '2017-12-31' }));
  expect(ofHalf.filter((label) => label.startsWith('Đạt '))).toEqual([]);
  expect(ofYear.filter((label) => label.startsWith('Đạt '))).toHaveLength(3);
  expect(ofYear).toHaveLength(ofHalf.length + 3);
});

test('the own level has its own word, whatever it holds', () => {
  const settings = { ...noSettings, ownLevel: 'Tỉnh hội $&' };
  const names = summary({ values: bacKanValues }, { settings }).rows.map(({ cells }) => cells[1]);
  expect(names).toContain('Quỹ Tỉnh hội $&');
  expect(names).toContain('Người ủng hộ Tỉnh hội $&');
});
