/** Proves what is said of formulas that the local host could not compute, and where. */
import { expect, test } from '@jest/globals';
import { findAll } from '../../../src/core/checks/run-checks';
import { notComputedKey } from '../../../src/core/workbook/not-computed';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import { bookOf, day, formula, settingsSheet, sheetOf, today, wardSheet } from '../book-of';

type Mark = readonly [string, number, number, string | null, boolean];

/** Two gifts, whose amount, receipt and date come from formulas. */
function findings(result: number | string, marks: readonly Mark[]) {
  const gift = (receipt: string, donor: string) => [
    day('30/6/2017'),
    formula('=QUERY(X1)', receipt),
    'Thành hội',
    donor,
    'Cá nhân',
    formula('=QUERY(Y1)', result),
  ];
  const fund = sheetOf('Quỹ', [
    ['Ngày thu', 'Số phiếu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền'],
    gift('PT01', 'Hà Văn Thạch'),
    gift('PT02', 'Nông Thị Hoà'),
  ]);
  const book = {
    ...bookOf(settingsSheet, wardSheet, fund),
    fileMarks: { [notComputedKey]: JSON.stringify(marks) },
  };
  return findAll(readWorkbook(book, today), book).map(({ row, heading, code, severity }) => [
    (row ?? -1) + 1,
    heading,
    code,
    severity,
  ]);
}

test.each<[string, number | string, readonly Mark[], readonly (readonly (string | number)[])[]]>([
  ['nothing', 500_000, [], []],
  [
    'kept results: once a column, a look is enough',
    500_000,
    [
      ['Quỹ', 1, 5, 'QUERY', true],
      ['Quỹ', 2, 5, 'QUERY', true],
    ],
    [[2, 'Số tiền', 'formula-not-computed', 'warning']],
  ],
  [
    'a missing result of a figure: every row, in place of the failed formula',
    '#NAME?',
    [
      ['Quỹ', 1, 5, 'QUERY', false],
      ['Quỹ', 2, 5, 'QUERY', false],
    ],
    [
      [2, 'Số tiền', 'formula-not-computed', 'error'],
      [3, 'Số tiền', 'formula-not-computed', 'error'],
    ],
  ],
  [
    'a missing result in a column of no figure',
    500_000,
    [['Quỹ', 1, 1, 'QUERY', false]],
    [[2, 'Số phiếu', 'formula-not-computed', 'warning']],
  ],
  [
    'a circle, in place of its failed result',
    '#REF!',
    [
      ['Quỹ', 1, 5, null, false],
      ['Quỹ', 2, 5, null, false],
    ],
    [
      [2, 'Số tiền', 'formula-circular', 'error'],
      [3, 'Số tiền', 'formula-circular', 'error'],
    ],
  ],
  [
    'beside the table, or on another sheet',
    500_000,
    [
      ['Quỹ', 1, 9, 'QUERY', false],
      ['Khác', 1, 5, 'QUERY', false],
    ],
    [],
  ],
])('%s', (_name, result, marks, found) => {
  expect(findings(result, marks)).toEqual(found);
});
