/** The sheet Lỗi: the gravest first, and rows as high as their texts. */
import { describe, expect, test } from '@jest/globals';
import { findingsPages } from '../../../../src/core/commands/check/findings-page';
import type { Finding } from '../../../../src/core/messages/finding';
import type { Page } from '../../../../src/core/report/sheet/page';
import { tallestRow } from '../../../../src/core/report/sheet/text-fit';

const finding = (more: Partial<Finding>): Finding => ({
  code: 'untidy-text',
  severity: 'suggestion',
  sheet: 'Quỹ',
  row: 4,
  columnIndex: 6,
  heading: 'Người ủng hộ',
  value: 'Hà  Văn Thạch',
  ward: '',
  ...more,
});

const findingsTable = (findings: readonly Finding[]): Page => findingsPages(findings)[0]!;

const heights = (...findings: readonly Finding[]) =>
  findingsTable(findings)
    .rows.slice(1)
    .map(({ height }) => height ?? 0);

describe('heights of rows', () => {
  test('a short text takes a line, a long one as many as it needs', () => {
    const [short = 0, long = 0] = heights(
      finding({ code: 'not-money', severity: 'error', heading: '', value: '' }),
      finding({ code: 'untidy-text', params: { canonical: 'Công ty Cổ phần '.repeat(12) } }),
    );
    expect(short).toBeGreaterThanOrEqual(21);
    expect(long).toBeGreaterThan(short * 2);
  });

  test('no row is higher than Excel shows', () => {
    const heading = 'Ghi chú rất dài, '.repeat(500);
    expect(heights(finding({ heading }))).toEqual([tallestRow]);
  });

  test('equal findings of other rows are as high', () => {
    expect(new Set(heights(...[2, 3, 4].map((row) => finding({ row })))).size).toBe(1);
  });
});

test('errors before warnings before suggestions, kind by kind', () => {
  const page = findingsTable([
    finding({}),
    finding({ code: 'not-money', severity: 'error' }),
    finding({ code: 'amount-small', severity: 'warning' }),
    finding({ code: 'money-as-text', severity: 'error' }),
  ]);
  expect(page.rows.slice(1).map(({ cells }) => cells[0]?.value)).toEqual([
    'Lỗi',
    'Lỗi',
    'Cần xem',
    'Gợi ý',
  ]);
});
