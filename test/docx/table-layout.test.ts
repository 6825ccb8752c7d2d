/** How tables fit the page: upright where they can, never wider than the paper. */
import { describe, expect, test } from '@jest/globals';
import type { Table, TableCell, TableColumn } from '../../src/core/report/document';
import { textWidth } from '../../src/core/vietnamese/text-width';
import { twipsOfPixels } from '../../src/docx/measures';
import { roomOf } from '../../src/docx/styles';
import { cellMargin, tableLayout } from '../../src/docx/table-layout';

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

const figures = (heading: string): TableColumn => ({ heading, align: 'right', format: 'count' });
const names: TableColumn = { heading: 'Xã, phường', align: 'left', format: 'count' };

function table(columns: readonly TableColumn[], ...rows: readonly (readonly TableCell[])[]): Table {
  return {
    kind: 'table',
    caption: 'Biểu 1',
    columns,
    hasColumnNumbers: true,
    rows: rows.map((cells) => ({ cells })),
  };
}

const amounts = (count: number, amount: number) =>
  table(
    [names, ...Array.from({ length: count }, (_, index) => figures(`Cột ${index}`))],
    ['Phường Nguyễn Thị Minh Khai', ...Array.from({ length: count }, () => amount)],
  );

test.each<readonly [string, Table, string, number]>([
  ['a name and a figure', amounts(1, 8664), 'portrait', 12],
  ['five amounts of millions', amounts(5, 34_800_000), 'portrait', 12],
  ['five amounts of 10^12', amounts(5, 1e12), 'landscape', 12],
  ['eight amounts of 10^12', amounts(8, 1e12), 'landscape', 9],
  ['no rows at all', table([names, figures('Số')]), 'portrait', 12],
])('%s', (_, given, orientation, size) => {
  expect(tableLayout(given)).toMatchObject({ orientation, size });
});

describe.each([
  ['a name and a figure', amounts(1, 8664)],
  ['eight amounts of 10^12', amounts(8, 1e12)],
  ['sixty columns of 10^15', amounts(60, 1e15)],
  ['a name of 200 letters', table([names, figures('Số')], ['W'.repeat(200), 1])],
  ['a heading of 200 letters', table([names, figures('W'.repeat(200))], ['Xã', 1])],
])('%s', (_, given) => {
  const { orientation, widths } = tableLayout(given);

  test('fills the room between the margins and no more', () => {
    expect(sum(widths)).toBeLessThanOrEqual(roomOf[orientation]);
    expect(sum(widths)).toBeGreaterThan(roomOf[orientation] - 2 * widths.length);
  });

  test('leaves every column some width', () => {
    expect(Math.min(...widths)).toBeGreaterThan(cellMargin);
  });
});

test('a figure is never broken where the paper is wide enough', () => {
  const { size, widths } = tableLayout(amounts(8, 1e12));
  const needed = twipsOfPixels(textWidth('1.000.000.000.000', { size, bold: false }));
  for (const width of widths.slice(1)) expect(width).toBeGreaterThanOrEqual(needed);
});
