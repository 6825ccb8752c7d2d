import { describe, expect, test } from '@jest/globals';
import type { ProgrammeTarget } from '../../../../src/core/figures/programme-targets';
import { programmeSentences, shareWords } from '../../../../src/core/report/text/share-words';
import type { Ward } from '../../../../src/core/schema/units';
import { inputWith, ward, type Made } from '../made-figures';

const wards: readonly Ward[] = [
  { ...ward('1', 'Phường Một'), households: 1000, clans: 4, hamlets: 10, offices: 20 },
  { ...ward('2', 'Phường Hai'), households: 1000, clans: 5, hamlets: 10, offices: null },
];
const target = (key: string, percent: number): readonly [string, ProgrammeTarget] => [
  key,
  { key, percent, year: 2020, decision: 'Quyết định số 281/QĐ-TTg' },
];
const programme = new Map([target('family', 70), target('clan', 50), target('unit', 50)]);
const wordsOf = (id: string, made: Made) => {
  const input = inputWith({ wards, ...made }, { programme });
  return shareWords(input.figures.of(id), input);
};

describe('registered', () => {
  test.each<[string, string, Made, string]>([
    [
      'of all there are',
      'registered.family',
      { values: { 'registered.family': 889 } },
      ', chiếm 44,45% tổng số hộ',
    ],
    [
      'all but one',
      'registered.clan',
      { values: { 'registered.clan': 8 } },
      ', chiếm 88,89% tổng số dòng họ',
    ],
    [
      'a ward with a figure and no total',
      'registered.unit',
      { values: { 'registered.unit': 8 } },
      '',
    ],
    ['more than all', 'registered.clan', { values: { 'registered.clan': 10 } }, ''],
    [
      'a part of no ward',
      'registered.family',
      { values: { 'registered.family': 9 }, withoutWard: ['registered.family'] },
      '',
    ],
    ['no title', 'award.teacher.count', { values: { 'award.teacher.count': 9 } }, ''],
    ['no ward at all', 'registered.family', { values: { 'registered.family': 9 }, wards: [] }, ''],
  ])('%s', (_, id, made, words) => {
    expect(wordsOf(id, made)).toBe(words);
  });

  test('a ward without total and without figure is told', () => {
    const [first, second] = wards;
    const some = [first!, { ...second!, households: null }];
    const input = inputWith({ wards: some, values: { 'registered.family': 500 } });
    const figure = input.figures.of('registered.family');
    const byWard = new Map([['1', 500]]);
    expect(shareWords({ ...figure, byWard }, input)).toBe(
      ', chiếm 50% tổng số hộ của 1 xã, phường có số liệu',
    );
  });
});

describe('achieved, in a year', () => {
  const to = '2017-12-31';
  test.each<[string, Readonly<Record<string, number>>, string]>([
    [
      'achieved.family',
      { 'achieved.family': 264, 'registered.family': 630 },
      ', chiếm 13,2% tổng số hộ (mục tiêu đến năm 2020 là 70%), bằng 264/630 gia đình đăng ký, đạt 41,9% số đăng ký',
    ],
    [
      'achieved.family',
      { 'achieved.family': 1400, 'registered.family': 1400 },
      ', chiếm 70% tổng số hộ (đạt mục tiêu 70% đến năm 2020), bằng 1.400/1.400 gia đình đăng ký, đạt 100% số đăng ký',
    ],
    // Registered in earlier years: no share of this year's registrations.
    [
      'achieved.clan',
      { 'achieved.clan': 3, 'registered.clan': 2 },
      ', chiếm 33,33% tổng số dòng họ (mục tiêu đến năm 2020 là 50%)',
    ],
    [
      'achieved.unit',
      { 'achieved.unit': 3, 'registered.unit': 4 },
      ', bằng 3/4 đơn vị đăng ký, đạt 75% số đăng ký',
    ],
  ])('%s of %o', (id, values, words) => {
    expect(wordsOf(id, { values, to })).toBe(words);
  });
});

test('the targets are told of titles whose share is', () => {
  const values = { 'registered.family': 9, 'registered.clan': 2, 'registered.unit': 4 };
  expect(programmeSentences(inputWith({ wards, values }, { programme }))).toEqual([
    'Mục tiêu đạt danh hiệu đến năm 2020 (Quyết định số 281/QĐ-TTg): gia đình 70%; dòng họ 50%.',
  ]);
  expect(programmeSentences(inputWith({ wards, values }))).toEqual([]);
});
