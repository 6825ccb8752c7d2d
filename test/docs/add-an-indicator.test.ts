/** The worked example "An indicator" of docs/development.md. */
import { expect, test } from '@jest/globals';
import { findAll } from '../../src/core/checks/run-checks';
import type { Indicator } from '../../src/core/figures/indicators';
import { figureReader } from '../../src/core/figures/figure-reader';
import { fund } from '../../src/core/schema/registers/fund';
import { readWorkbook } from '../../src/core/workbook/read-workbook';
import { bookOf, day, serial, settingsSheet, sheetOf, today, wardSheet } from '../core/book-of';

// #region indicator
const fromCompanies: Indicator = {
  id: 'fund.companies.amount',
  label: 'Quỹ do doanh nghiệp ủng hộ',
  unit: 'đồng',
  table: fund,
  filters: [{ column: 'donorKind', oneOf: ['Doanh nghiệp'] }],
  measure: { kind: 'amount' },
  countedBy: 'row-date',
  rounding: 'money',
};
// #endregion

test('it is summed over the rows that count, by ward', () => {
  const gifts = sheetOf('Quỹ', [
    ['Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền'],
    [day('15/5/2017'), 'Chi hội', 'ĐX', 'Công ty X', 'Doanh nghiệp', 500_000],
    [day('15/5/2017'), 'Thành hội', null, 'Công ty Y', 'Doanh nghiệp', 200_000],
    [day('15/5/2017'), 'Chi hội', 'ĐX', 'Hà Thị Mai', 'Cá nhân', 100_000],
    [day('15/5/2016'), 'Chi hội', 'ĐX', 'Công ty X', 'Doanh nghiệp', 300_000],
  ]);
  const book = bookOf(settingsSheet, wardSheet, gifts);
  // #region figure
  const workbook = readWorkbook(book, today);
  const { figureOf, rowsOf } = figureReader(workbook, findAll(workbook, book));
  const period = { from: serial('01/01/2017'), to: serial('30/6/2017') };
  const { value, byWard, withoutWard } = figureOf(fromCompanies, period);
  // #endregion
  expect(value).toBe(700_000);
  expect(byWard.get('01840')).toBe(500_000);
  expect(withoutWard).toBe(200_000);
  expect([...rowsOf(fromCompanies, period)]).toEqual([0, 1]);
});
