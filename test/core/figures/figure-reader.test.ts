import { expect, test } from '@jest/globals';
import { findAll } from '../../../src/core/checks/run-checks';
import { builtInIndicators, indicatorOf } from '../../../src/core/figures/indicators';
import { figureReader } from '../../../src/core/figures/figure-reader';
import { figuresOf } from '../../../src/core/figures/figures';
import { fund } from '../../../src/core/schema/registers/fund';
import { organisation } from '../../../src/core/schema/registers/organisation';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import { bookOf, day, serial, settingsSheet, sheetOf, wardSheet } from '../book-of';

const gifts = sheetOf('Quỹ', [
  ['Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền'],
  [day('15/5/2017'), 'Chi hội', 'ĐX', 'Hà Văn Thạch', 'Cá nhân', 500_000],
  [day('15/5/2017'), 'Chi hội', 'ĐX', 'Hà Thị Mai', 'Cá nhân', '1tr5'],
  [day('15/5/2017'), 'Thành hội', null, 'Nông Văn Thắng', 'Cá nhân', 200_000],
]);
const book = bookOf(settingsSheet, wardSheet, gifts);
const workbook = readWorkbook(book, serial('05/7/2017'));
const findings = findAll(workbook, book);
const period = { from: serial('01/01/2017'), to: serial('30/6/2017') };
const { figureOf, wrongRows } = figureReader(workbook, findings);

test.each(builtInIndicators.map((indicator) => [indicator.id, indicator] as const))(
  '%s is the figure of the report',
  (id, indicator) => {
    const { value, byWard, withoutWard } = figuresOf(workbook, findings, period).of(id);
    expect(figureOf(indicator, period)).toMatchObject({ value, byWard, withoutWard });
  },
);

test('rows with an error are told, and are in no figure', () => {
  expect([...(wrongRows(fund) ?? [])]).toEqual([0, 1, 0]);
  expect(figureOf(indicatorOf('fund.total.amount'), period).value).toBe(700_000);
  expect(wrongRows(organisation)).toBeUndefined();
});

test('wards may be those of another day', () => {
  const wards = (onDay?: string) => [
    ...figureOf(
      indicatorOf('fund.chapter.amount'),
      period,
      onDay === undefined ? undefined : serial(onDay),
    ).byWard,
  ];
  expect(wards()).toHaveLength(4);
  expect(wards('01/7/2025')).toEqual([
    ['01840', 500_000],
    ['01843', 0],
    ['01849', 0],
  ]);
});

test('an indicator that is not defined is a defect', () => {
  expect(() => indicatorOf('fund.moon.amount')).toThrow('fund.moon.amount');
});
