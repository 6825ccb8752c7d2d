/** Every figure of the sample is the sum of the rows that it is traced to. */
import { describe, expect, test } from '@jest/globals';
import { findAll } from '../../../src/core/checks/run-checks';
import { isDerived } from '../../../src/core/figures/derived';
import { builtInIndicators } from '../../../src/core/figures/indicators';
import { figureReader } from '../../../src/core/figures/figure-reader';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import { bookOf, day, serial, settingsSheet, sheetOf, today, wardSheet } from '../book-of';
import { sampleBook } from '../sample-book';

const book = sampleBook(300);
const workbook = readWorkbook(book, today);
const reader = figureReader(workbook, findAll(workbook, book));
const period = { from: serial('01/01/2017'), to: serial('30/6/2017') };
const sum = (parts: readonly { readonly value: number }[]) =>
  parts.reduce((total, { value }) => total + value, 0);

test.each(
  builtInIndicators
    .filter((indicator) => !isDerived(indicator))
    .map((indicator) => [indicator.id, indicator] as const),
)('%s', (_, indicator) => {
  const { value, byWard, withoutWard } = reader.figureOf(indicator, period);
  const parts = (ward: string | null) => sum(reader.partsOf(indicator, period, ward));
  expect(parts(null)).toBe(value);
  expect(parts('')).toBe(withoutWard);
  expect([...byWard.keys()].map(parts)).toEqual([...byWard.values()]);
});

describe('donors', () => {
  const donors = builtInIndicators.find(({ id }) => id === 'fund.city.donors');
  const rows = (...names: readonly string[]) =>
    sheetOf('Quỹ', [
      ['Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền'],
      ...names.map((name, order) => [
        day('10/02/2017'),
        'Thành hội',
        order % 2 === 0 ? '' : 'Phường Đức Xuân',
        name,
        'Cá nhân',
        100_000 + order,
      ]),
    ]);
  const partsOf = (ward: string | null, ...names: readonly string[]) => {
    const made = bookOf(settingsSheet, wardSheet, rows(...names));
    const read = readWorkbook(made, today);
    return donors === undefined
      ? []
      : figureReader(read, findAll(read, made))
          .partsOf(donors, period, ward)
          .map(({ row, value }) => [row, value]);
  };

  test.each<[string, string | null, readonly string[], readonly (readonly number[])[]]>([
    [
      'one row counts',
      null,
      ['Hà Văn Thạch', 'Ông Hà Văn Thạch'],
      [
        [0, 1],
        [1, 0],
      ],
    ],
    [
      'nobody knows who gave',
      null,
      ['Ẩn danh', 'Ẩn danh'],
      [
        [0, 1],
        [1, 1],
      ],
    ],
    ['of a ward, only its rows', '01840', ['Hà Văn Thạch', 'Hà Văn Thạch'], [[1, 1]]],
    [
      'of no ward, only those',
      '',
      ['Hà Văn Thạch', 'Lý Văn Sơn', 'Hà Văn Thạch'],
      [
        [0, 1],
        [2, 0],
      ],
    ],
  ])('%s', (_, ward, names, parts) => {
    expect(partsOf(ward, ...names)).toEqual(parts);
  });
});
