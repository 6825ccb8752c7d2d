import { describe, expect, test } from '@jest/globals';
import type { Figures } from '../../../../src/core/figures/figures';
import {
  familyRankingSentence,
  fundRankingSentence,
} from '../../../../src/core/report/text/ranking';
import { inputWith, ward } from '../made-figures';

type Row = readonly [name: string, count: number, households: number | null];

/** A report whose wards have so many families, and so many households. */
function inputOf(id: string, rows: readonly Row[], to = '2017-06-30') {
  const wards = rows.map(([name, , households], index) => ({
    ...ward(String(index), name),
    households,
  }));
  const value = rows.reduce((sum, [, count]) => sum + count, 0);
  const input = inputWith({ values: { [id]: value }, wards, to });
  const byWard = new Map(rows.map(([, count], index) => [String(index), count]));
  const of: Figures['of'] = (wanted) => {
    const figure = input.figures.of(wanted);
    return wanted === id ? { ...figure, byWard } : figure;
  };
  return { ...input, figures: { ...input.figures, of } };
}

const families = (rows: readonly Row[]) =>
  familyRankingSentence(inputOf('registered.family', rows));

describe('families', () => {
  test.each<[string, readonly Row[], string]>([
    [
      'by share of households, whatever the numbers',
      [
        ['A', 900, 2000],
        ['B', 50, 100],
        ['C', 30, 100],
      ],
      'Xã, phường có tỷ lệ hộ đăng ký cao nhất: B (50%); thấp nhất: C (30%).',
    ],
    [
      'by number where a ward has no households',
      [
        ['A', 900, 2000],
        ['B', 50, null],
        ['C', 30, 100],
      ],
      'Xã, phường có nhiều gia đình đăng ký nhất: A (900 gia đình); ít nhất: C (30 gia đình).',
    ],
    [
      'by number where a ward has more families than households',
      [
        ['A', 5, 100],
        ['B', 150, 100],
        ['C', 30, 100],
      ],
      'Xã, phường có nhiều gia đình đăng ký nhất: B (150 gia đình); ít nhất: A (05 gia đình).',
    ],
    [
      'ties are named together',
      [
        ['A', 50, 100],
        ['B', 100, 200],
        ['C', 30, 100],
      ],
      'Xã, phường có tỷ lệ hộ đăng ký cao nhất: A, B (50%); thấp nhất: C (30%).',
    ],
    [
      'and not without end',
      ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => [name, name === 'F' ? 9 : 0, null]),
      'Xã, phường có nhiều gia đình đăng ký nhất: F (09 gia đình); chưa có số liệu: A, B, C và 2 xã, phường khác.',
    ],
    [
      'all equal',
      [
        ['A', 50, 100],
        ['B', 100, 200],
        ['C', 5, 10],
      ],
      '',
    ],
    [
      'two wards',
      [
        ['A', 50, 100],
        ['B', 10, 200],
      ],
      '',
    ],
    ['no ward', [], ''],
  ])('%s', (_, rows, words) => {
    expect(families(rows)).toBe(words);
  });

  test('a year ranks what was achieved', () => {
    const rows: readonly Row[] = [
      ['A', 10, 100],
      ['B', 20, 100],
      ['C', 30, 100],
    ];
    expect(familyRankingSentence(inputOf('achieved.family', rows, '2017-12-31'))).toBe(
      'Xã, phường có tỷ lệ hộ đạt danh hiệu cao nhất: C (30%); thấp nhất: A (10%).',
    );
  });
});

test('the fund by amount, exact', () => {
  const rows: readonly Row[] = [
    ['A', 10_400_000, null],
    ['B', 20_000_000, null],
    ['C', 1_234_567, null],
  ];
  expect(fundRankingSentence(inputOf('fund.chapter.amount', rows))).toBe(
    'Xã, phường vận động được nhiều nhất (cả các Chi hội): B (20 triệu đồng); ít nhất: C (1.234.567 đồng).',
  );
});
