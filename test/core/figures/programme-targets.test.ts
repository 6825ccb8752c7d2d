import { describe, expect, test } from '@jest/globals';
import { programmeTargets } from '../../../src/core/figures/programme-targets';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import { bookOf, sheetOf, today, wardSheet } from '../book-of';

type Row = readonly [list: string, value: string, aliases?: string];

const targetsIn = (year: number, rows: readonly Row[] = []) =>
  [
    ...programmeTargets(
      readWorkbook(
        bookOf(wardSheet, sheetOf('Danh mục', [['Danh sách', 'Giá trị', 'Tên khác'], ...rows])),
        today,
      ),
      year,
    ).values(),
  ].map(({ key, year: by, percent, decision }) => [key, by, percent, decision]);

const first = 'Quyết định số 281/QĐ-TTg';

describe('without rows of staff, the decisions hold', () => {
  test.each([
    [2017, 2020, 70, 50, 60, 50],
    [2020, 2020, 70, 50, 60, 50],
    [2021, 2025, 70, 65, 65, 80],
    [2026, 2030, 80, 75, 75, 90],
  ])('in %d those of %d', (year, by, family, clan, community, unit) => {
    expect(targetsIn(year).map(([key, ofYear, percent]) => [key, ofYear, percent])).toEqual([
      ['family', by, family],
      ['clan', by, clan],
      ['community', by, community],
      ['unit', by, unit],
      ['citizen', 2030, 60],
    ]);
  });

  test('after the last there is none', () => {
    expect(targetsIn(2031)).toEqual([]);
  });
});

test('rows of staff take their place, all of them', () => {
  expect(
    targetsIn(2017, [
      ['Mục tiêu chương trình', 'GĐHT đến năm 2020: 60%', first],
      ['mục tiêu chương trình', 'DÒNG HỌ HIẾU HỌC  đến năm 2020 : 40,5 %'],
      ['Đối tượng', 'Học viên'],
    ]),
  ).toEqual([
    ['family', 2020, 60, first],
    ['clan', 2020, 40.5, ''],
  ]);
});

test('rows that cannot be read are no targets', () => {
  const unclear = [
    'Gia đình học tập 70%',
    'Hộ nghèo đến năm 2020: 5%',
    'Gia đình học tập đến năm 2020: 700%',
  ];
  expect(
    targetsIn(
      2017,
      unclear.map((value) => ['Mục tiêu chương trình', value] as const),
    ),
  ).toEqual([]);
});
