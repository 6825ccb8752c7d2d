/** Cells of a report's table as text. */
import { expect, test } from '@jest/globals';
import type { TableCell, TableColumn } from '../../../../src/core/report/document';
import { shownCell } from '../../../../src/core/report/tables/format-cell';

const column = (format: TableColumn['format']): TableColumn => ({
  heading: 'Số tiền',
  align: 'right',
  format,
});

test.each<readonly [TableColumn['format'], TableCell, string]>([
  ['count', 0, '0'],
  ['count', 8664, '8.664'],
  ['count', 1_000_000_000_000, '1.000.000.000.000'],
  ['count', -1234, '-1.234'],
  ['count', null, ''],
  ['count', 'Phường Đức Xuân', 'Phường Đức Xuân'],
  ['share', 0.4445, '44,45%'],
  ['share', 0.5, '50%'],
  ['share', 1.13, '113%'],
  ['share', 0, '0%'],
  ['change', 782 / 7878, '+9,93%'],
  ['change', -0.25, '-25%'],
  ['change', 0, '0%'],
  ['change', null, ''],
])('%s of %p is “%s”', (format, cell, text) => {
  expect(shownCell(cell, column(format))).toBe(text);
});
