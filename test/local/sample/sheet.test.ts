import { expect, test } from '@jest/globals';
import { organisation } from '../../../src/domain/tables/organisation';
import { numbered, sheetOf } from '../../../src/local/sample/sheet';

test('records are laid out in the order of the columns, what is left out is blank', () => {
  const record = { members: 1012, ward: 'Phường Đức Xuân', date: 42_916 };
  expect(sheetOf(organisation, [record])).toEqual({
    name: 'Tổ chức Hội',
    headings: organisation.columns.map(({ heading }) => heading),
    rows: [['Phường Đức Xuân', 42_916, null, null, 1012, null, null]],
  });
});

test('a column that the table has not is refused', () => {
  expect(() => sheetOf(organisation, [{ chapter: 3 }])).toThrow('has no column chapter');
});

test('numbers begin at 1', () => {
  expect(numbered([{ name: 'a' }, { name: 'b' }])).toEqual([
    { rowNumber: 1, name: 'a' },
    { rowNumber: 2, name: 'b' },
  ]);
});
