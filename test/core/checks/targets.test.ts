/** Plans of `Chỉ tiêu`: what names one period twice, or none; and which row counts. */
import { describe, expect, test } from '@jest/globals';
import { targetRows } from '../../../src/core/checks/figures';
import { targetsOf } from '../../../src/core/figures/targets';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import { bookOf, serial, settingsSheet, sheetOf, today, wardSheet } from '../book-of';
import { problemsOf, type Rows } from './problems-of';

const headings = ['Kỳ', 'Chỉ số', 'Kế hoạch', 'Cùng kỳ'];
const found = (...rows: Rows) =>
  problemsOf(targetRows, 'Chỉ tiêu', [headings, ...rows]).map(({ row, heading, code }) => [
    row,
    heading,
    code,
  ]);

describe('findings', () => {
  test.each<[string, Rows, readonly (readonly [number, string, string])[]]>([
    [
      'in order',
      [
        [null, 'Gia đình học tập', 8800, 7878],
        [null, 'Tổng quỹ', 1, 1],
      ],
      [],
    ],
    [
      'an indicator twice',
      [
        [null, 'Gia đình học tập', 8800, 7878],
        [null, 'gia đình học tập', 9000, null],
      ],
      [[3, 'Chỉ số', 'target-repeated']],
    ],
    [
      'the period blank, and named',
      [
        [null, 'Gia đình học tập', 8800, null],
        ['6 tháng đầu năm 2017', 'Gia đình học tập', 9000, null],
      ],
      [[3, 'Chỉ số', 'target-repeated']],
    ],
    [
      'two periods',
      [
        [null, 'Gia đình học tập', 8800, null],
        ['năm 2017', 'Gia đình học tập', 9000, null],
      ],
      [],
    ],
    [
      'another spelling',
      [['6T đầu năm 2017', 'Tổng quỹ', 1, 1]],
      [[2, 'Kỳ', 'target-period-spelling']],
    ],
    ['no period', [['kỳ này', 'Tổng quỹ', 1, 1]], [[2, 'Kỳ', 'target-period-unknown']]],
  ])('%s', (_, rows, expected) => expect(found(...rows)).toEqual(expected));
});

test('the first row of an indicator counts, the period by any of its names', () => {
  const book = bookOf(
    settingsSheet,
    wardSheet,
    sheetOf('Chỉ tiêu', [
      headings,
      ['6T đầu năm 2017', 'Gia đình học tập', 8800, 7878],
      [null, 'Gia đình học tập', 9000, 1],
      ['năm 2017', 'Tổng quỹ', 5, 6],
    ]),
  );
  const period = { from: serial('01/01/2017'), to: serial('30/6/2017') };
  const name = '6 tháng đầu năm 2017';
  const targets = targetsOf(readWorkbook(book, today), { period, name, settingsName: name });
  expect([...targets]).toEqual([['registered.family', { plan: 8800, previous: 7878 }]]);
});
