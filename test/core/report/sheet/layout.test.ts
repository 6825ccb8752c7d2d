import { describe, expect, test } from '@jest/globals';
import { pageOf } from '../../../../src/core/report/sheet/layout';
import { buildReport, textOf } from '../../../../src/core/report/build-document';
import type { PageMerge } from '../../../../src/core/report/sheet/page';
import { cases } from '../layout-cases';
import { inputWith } from '../made-figures';
import { sizeOf, sum, textsOf } from '../page-parts';

const pixels = { upright: 760, across: 1080 };

const pages = Object.entries(cases).map(([name, [paper, made, changes]]) => {
  const document = buildReport(inputWith(made, changes ?? {}));
  return { name, paper, document, page: pageOf(document) };
});

function overlap(one: PageMerge, other: PageMerge): boolean {
  return (
    one.row < other.endRow &&
    other.row < one.endRow &&
    one.column < other.endColumn &&
    other.column < one.endColumn
  );
}

describe.each(pages)('$name', ({ paper, page, document }) => {
  test('fits A4', () => {
    const width = sum(page.columnWidths);
    expect(width).toBeLessThanOrEqual(pixels[paper]);
    expect(width).toBeGreaterThan(pixels[paper] - page.columnWidths.length);
    expect(page.columnWidths.every((column) => column >= 44)).toBe(true);
    expect(page.columnWidths.every((column) => Number.isInteger(column))).toBe(true);
  });

  test('no cell stands outside the columns, no row is taller than Excel shows', () => {
    for (const { cells, height } of page.rows) {
      expect(cells.length).toBeLessThanOrEqual(page.columnWidths.length);
      expect(height).toBeLessThanOrEqual(545);
    }
  });

  test('merges stand on the page, join several cells and do not overlap', () => {
    const byRow = [...page.merges].sort((one, other) => one.row - other.row);
    byRow.forEach((merge, order) => {
      const { row, endRow, column, endColumn } = merge;
      expect(endRow <= page.rows.length && endColumn <= page.columnWidths.length).toBe(true);
      expect((endRow - row) * (endColumn - column)).toBeGreaterThan(1);
      expect(byRow.slice(order + 1).some((other) => overlap(merge, other))).toBe(false);
    });
  });

  // By the narrowest that Times New Roman can be on average, so independent of the estimate.
  test('no text is cut off', () => {
    page.rows.forEach(({ cells }, row) =>
      cells.forEach((cell, column) => {
        if (typeof cell?.value !== 'string' || cell.value === '') return;
        const em = ((cell.style?.size ?? 11) * 4) / 3;
        const { width, height } = sizeOf(page, row, column);
        const needed = cell.value
          .split('\n')
          .map((line) => Math.ceil((line.length * em * 0.4) / width))
          .reduce((lines, more) => lines + Math.max(1, more), 0);
        expect(height).toBeGreaterThanOrEqual(needed * em * 1.15);
        if (needed > 1) expect(cell.style?.wrap).toBe(true);
      }),
    );
  });

  test('figures have room on one line', () => {
    page.rows.forEach(({ cells }) =>
      cells.forEach((cell, column) => {
        if (typeof cell?.value !== 'number' || cell.style?.format?.type !== 'NUMBER') return;
        const em = ((cell.style.size ?? 11) * 4) / 3;
        const digits = String(cell.value).length;
        const width = digits * em * 0.5 + Math.floor((digits - 1) / 3) * em * 0.25;
        expect(page.columnWidths[column]).toBeGreaterThan(width + 4);
      }),
    );
  });

  test('the whole text of the document stands on the page, in order', () => {
    const words = (texts: readonly unknown[]) => texts.join(' ').replace(/\s+/g, ' ');
    expect(words(textsOf(page))).toContain(words(textOf(document)));
  });

  test('nothing is undefined', () => {
    expect(JSON.stringify(textsOf(page))).not.toMatch(/undefined|null|NaN/);
  });
});
