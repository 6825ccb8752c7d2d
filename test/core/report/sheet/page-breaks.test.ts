/** Where printed pages end: never within a table, a chart or a signature that fits one page. */
import { describe, expect, test } from '@jest/globals';
import { pageOf } from '../../../../src/core/report/sheet/layout';
import { buildReport } from '../../../../src/core/report/build-document';
import { cases } from '../layout-cases';
import { bacKanSettings, bacKanValues, inputWith } from '../made-figures';
import { sum } from '../page-parts';

const pageFor = (name: string) => {
  const [, made, changes] = cases[name] ?? ['upright', {}];
  return pageOf(buildReport(inputWith(made, changes ?? {})));
};

test.each(Object.keys(cases))('%s: breaks ascend, and stand on the page', (name) => {
  const { breaks = [], rows } = pageFor(name);
  expect(breaks).toEqual([...new Set(breaks)].sort((one, other) => one - other));
  expect(breaks.every((row) => row > 0 && row < rows.length)).toBe(true);
});

describe('the report of Bắc Kạn', () => {
  const page = pageOf(
    buildReport(inputWith({ values: bacKanValues }, { settings: bacKanSettings })),
  );
  const breaks = page.breaks ?? [];
  const first = (row: number) => page.rows[row]?.cells[0]?.value;

  test('the appendix begins a page', () => {
    const appendix = page.rows.findIndex(({ cells }) => cells[0]?.value === 'PHỤ LỤC SỐ LIỆU');
    // The gap above it belongs to it.
    expect(breaks).toContain(appendix - 1);
  });

  test('a page begins with a caption, never within a table', () => {
    for (const row of breaks.slice(1)) expect(String(first(row + 1))).toMatch(/^Biểu \d+\. /);
    const charts = page.charts?.map(({ anchor }) => anchor.row) ?? [];
    expect(charts.some((row) => breaks.includes(row))).toBe(false);
  });

  test('no page is higher than A4 upright holds', () => {
    const heights = page.rows.map(({ height = 21 }) => height);
    const a4 = (sum(page.columnWidths) / 165) * 257;
    const starts = [breaks[0] ?? 0, ...breaks.slice(1), heights.length];
    starts.slice(1).forEach((end, index) => {
      expect(sum(heights.slice(starts[index], end))).toBeLessThanOrEqual(a4);
    });
  });
});
