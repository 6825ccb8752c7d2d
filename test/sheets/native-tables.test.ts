/** Rows written right below a native table become part of it; nothing else moves its end. */
import { expect, test } from '@jest/globals';
import type { CellsChange } from '../../src/core/commands/change';
import type { Sheet } from '../../src/sheets/api';
import { longerTable } from '../../src/sheets/native-tables';

const range = {
  sheetId: 7,
  startRowIndex: 0,
  endRowIndex: 10,
  startColumnIndex: 0,
  endColumnIndex: 6,
};
const sheet: Sheet = { tables: [{ tableId: 'quy', range }] };
const cells = (row: number, count: number, more: Partial<CellsChange> = {}): CellsChange => ({
  kind: 'cells',
  sheet: 'Quỹ',
  row,
  column: 3,
  values: Array.from({ length: count }, () => ['Hà Văn Thạch']),
  ...more,
});

test.each<[string, CellsChange[], number | null]>([
  ['right below', [cells(10, 3)], 13],
  ['in several runs, in any order', [cells(13, 2), cells(10, 3, { column: 0 })], 15],
  ['from the last row on', [cells(9, 2)], 11],
  ['within', [cells(2, 8)], null],
  ['with a gap', [cells(11, 2)], null],
  ['beside its columns', [cells(10, 2, { column: 6 })], null],
  ['on another sheet', [cells(10, 2, { sheet: 'Khen thưởng' })], null],
])('%s', (_, changes, end) => {
  const longer = { tableId: 'quy', range: { ...range, endRowIndex: end } };
  expect(longerTable(changes, 'quỹ', sheet)).toEqual(
    end === null ? [] : [{ updateTable: { table: longer, fields: 'range' } }],
  );
});

test('of several tables on one sheet none grows into another', () => {
  const two = { tables: [...(sheet.tables ?? []), { tableId: 'chi', range }] };
  expect(longerTable([cells(10, 2)], 'Quỹ', two)).toEqual([]);
});
