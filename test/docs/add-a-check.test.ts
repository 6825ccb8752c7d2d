/** The worked example "A check" of docs/development.md. */
import { expect, test } from '@jest/globals';
import type { TableCheck } from '../../src/core/checks/check';
import { fund } from '../../src/core/schema/registers/fund';
import { columnOf } from '../../src/core/schema/table';
import { textsOf } from '../../src/core/workbook/read-table';
import { day } from '../core/book-of';
import { problemsOf, rowMaker } from '../core/checks/problems-of';

// #region check
/** A gift in kind whose goods are not named: the list of donors could not say what was given. */
const unnamedGoods: TableCheck = {
  codes: ['required'],
  run: (reading) => {
    if (reading.table !== fund) return [];
    const goods = reading.column('goods');
    const column = columnOf(fund, 'goods');
    return textsOf(reading, 'form').flatMap((form, row) =>
      form === 'Hiện vật' && goods.isBlank(row)
        ? [{ row, column, problem: { code: 'required' as const } }]
        : [],
    );
  },
};
// #endregion

// #region test
const headings = [
  'Ngày thu',
  'Cấp thu',
  'Người ủng hộ',
  'Loại',
  'Hình thức',
  'Số tiền',
  'Hiện vật',
];
const usual = [day('15/5/2017'), 'Thành hội', 'Hà Văn Thạch', 'Cá nhân', 'Tiền mặt', 500_000, ''];
const row = rowMaker(headings, usual);

test.each([
  [{}, []],
  [{ 'Hình thức': 'Hiện vật' }, [[2, 'Hiện vật', 'required']]],
  [{ 'Hình thức': 'hiện vật' }, [[2, 'Hiện vật', 'required']]],
  [{ 'Hình thức': 'Hiện vật', 'Hiện vật': '50 bộ sách' }, []],
])('%j', (changes, expected) => {
  const found = problemsOf(unnamedGoods, 'Quỹ', [headings, row(changes)]);
  expect(found.map(({ row, heading, code }) => [row, heading, code])).toEqual(expected);
});
// #endregion
