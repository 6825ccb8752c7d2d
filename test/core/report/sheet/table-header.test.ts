/** The header of a table: one row, or two where columns are grouped. */
import { expect, test } from '@jest/globals';
import type { TableColumn } from '../../../../src/core/report/document';
import { headerRows } from '../../../../src/core/report/sheet/table';

const column = (heading: string, head: Partial<TableColumn> = {}): TableColumn => ({
  heading,
  align: 'right',
  format: 'count',
  ...head,
});
const inGroup = (heading: string, group: string) => column(heading, { group });

/** Text, columns from and to, rows. */
const flat = (columns: readonly TableColumn[]) =>
  headerRows(columns).map((row) => row.map(({ text, from, to, rows }) => [text, from, to, rows]));

test('without groups: one row', () => {
  expect(flat([column('STT'), column('Số tiền', { unit: 'đồng' })])).toEqual([
    [
      ['STT', 0, 1, 1],
      ['Số tiền (đồng)', 1, 2, 1],
    ],
  ]);
});

test('neighbours of a group share a cell, the others stand over both rows', () => {
  expect(
    flat([
      column('STT'),
      inGroup('Đăng ký', 'Gia đình'),
      inGroup('Đạt', 'Gia đình'),
      inGroup('Đăng ký', 'Dòng họ'),
      column('Ghi chú'),
      inGroup('Đạt', 'Dòng họ'),
    ]),
  ).toEqual([
    [
      ['STT', 0, 1, 2],
      ['Gia đình', 1, 3, 1],
      ['Dòng họ', 3, 4, 1],
      ['Ghi chú', 4, 5, 2],
      ['Dòng họ', 5, 6, 1],
    ],
    [
      ['Đăng ký', 1, 2, 1],
      ['Đạt', 2, 3, 1],
      ['Đăng ký', 3, 4, 1],
      ['Đạt', 5, 6, 1],
    ],
  ]);
});
