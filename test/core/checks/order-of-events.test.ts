/** Days, years and results that cannot follow one another, as [heading, code]. */
import { describe, expect, test } from '@jest/globals';
import { orderOfEvents } from '../../../src/core/checks/rows';
import { day, type TestCell } from '../book-of';
import { problemsOf, rowMaker } from './problems-of';

type Changes = Readonly<Record<string, TestCell>>;

const registered = [
  'Ngày đăng ký',
  'Xã, phường',
  'Danh hiệu',
  'Tên đăng ký',
  'Năm sinh',
  'Kết quả',
  'Xếp loại',
  'Ngày công nhận',
];
const row = rowMaker(registered, [
  day('15/3/2017'),
  'Phường Đức Xuân',
  'Gia đình học tập',
  'Nông Văn Thắng',
  1972,
  'Đạt',
  'Tốt',
  day('20/11/2017'),
]);
const ofRegistration = (changes: Changes) =>
  problemsOf(orderOfEvents, 'Đăng ký', [registered, row(changes)]).map(({ heading, code }) => [
    heading,
    code,
  ]);

describe('Đăng ký', () => {
  test.each<[string, Changes, readonly (readonly [string, string])[]]>([
    ['in order', {}, []],
    ['recognised on the same day', { 'Ngày công nhận': day('15/3/2017') }, []],
    [
      'recognised before registered',
      { 'Ngày công nhận': day('01/3/2017') },
      [['Ngày công nhận', 'recognised-before-registered']],
    ],
    [
      'a day without a result',
      { 'Kết quả': null, 'Xếp loại': null },
      [['Ngày công nhận', 'recognised-without-result']],
    ],
    [
      'a grade of what was not reached',
      { 'Kết quả': 'Không đạt' },
      [['Xếp loại', 'grade-without-achievement']],
    ],
    ['a grade without a result', { 'Kết quả': null, 'Ngày công nhận': null }, []],
    ['a head of family of 17', { 'Năm sinh': 2000 }, [['Năm sinh', 'under-age']]],
    ['of 18', { 'Năm sinh': 1999 }, []],
    ['a citizen of 12', { 'Danh hiệu': 'Công dân học tập', 'Năm sinh': 2005 }, []],
    [
      'born after the row',
      { 'Ngày đăng ký': day('15/3/2015'), 'Năm sinh': 2016 },
      [['Năm sinh', 'born-after-row']],
    ],
  ])('%s', (_, changes, expected) => expect(ofRegistration(changes)).toEqual(expected));
});

test('Khen thưởng: a teacher is of age, a pupil need not be', () => {
  const headings = ['Ngày', 'Cấp chi', 'Đối tượng', 'Họ và tên', 'Năm sinh', 'Mức thưởng'];
  const award = (recipient: string, birthYear: number) => [
    day('20/11/2017'),
    'Thành hội',
    recipient,
    'Hà Thị Thu Trang',
    birthYear,
    100_000,
  ];
  const found = problemsOf(orderOfEvents, 'Khen thưởng', [
    headings,
    award('Giáo viên', 2004),
    award('Giáo viên', 1984),
    award('Học sinh giỏi', 2004),
  ]);
  expect(found.map(({ row: at, code }) => [at, code])).toEqual([[2, 'under-age']]);
});
