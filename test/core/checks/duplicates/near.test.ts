/** Likely duplicates as [later row, earlier row]; the headings are row 1. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { likelyDuplicates } from '../../../../src/core/checks/duplicates/near';
import { labelsOf, isOneLetterApart } from '../../../../src/core/vietnamese/name-likeness';
import { day, type TestCell } from '../../book-of';
import { problemsOf, rowMaker, type Rows } from '../problems-of';

type Changes = Readonly<Record<string, TestCell>>;
type Pairs = readonly (readonly [number, number])[];

function pairsOf(title: string, rows: Rows): Pairs {
  return problemsOf(likelyDuplicates, title, rows).map(({ row, params }) => [
    row,
    Number(params?.['firstRow']),
  ]);
}

const registrationHeadings = [
  'Ngày đăng ký',
  'Xã, phường',
  'Thôn, tổ',
  'Danh hiệu',
  'Tên đăng ký',
  'Năm sinh',
  'Số điện thoại',
];
const registration = rowMaker(registrationHeadings, [
  day('10/02/2017'),
  'Phường Đức Xuân',
  'Tổ 4',
  'Gia đình học tập',
  'Nông Văn Thắng',
  1972,
  '0912345678',
]);

/** The same household but for what is given. */
const household = (changes: Changes) => registration({ 'Số điện thoại': null, ...changes });
const named = (name: TestCell, birthYear: TestCell = 1972) =>
  household({ 'Tên đăng ký': name, 'Năm sinh': birthYear });
const group = (title: string, name: string, hamlet: TestCell = null) =>
  household({ 'Danh hiệu': title, 'Tên đăng ký': name, 'Thôn, tổ': hamlet, 'Năm sinh': null });

describe('Đăng ký', () => {
  test.each<[string, Rows, Pairs]>([
    ['an exact duplicate is told as such', [registration(), registration()], []],
    ['a letter too many', [named('Nông Văn Thắng'), named('Nông Văn Thắngg')], [[3, 2]]],
    ['a letter too few', [named('Hoàng Thị Liên'), named('Hoàg Thị Liên')], [[3, 2]]],
    ['a letter without its mark', [named('Lý Thị Sơn'), named('Lý Thị Son')], [[3, 2]]],
    ['words run together', [named('Nông Văn Thắng', null), named('Nông VănThắng', null)], [[3, 2]]],
    ['an honorific', [named('Ông Nông Văn Thắng'), named('Nông Văn Thắng')], [[3, 2]]],
    ['a whole household', [named('Gia đình bà Hà Thị Mai'), named('HÀ THỊ MAI')], [[3, 2]]],
    ['only the tone differs', [named('Lý Thị Hoa'), named('Lý Thị Hòa')], []],
    ['letter and tone differ', [named('Hà Văn Hùng'), named('Hà Văn Hưng')], []],
    ['a tone at another place', [named('Lý Thị Hoà', null), named('Lý Thị Hòa', null)], [[3, 2]]],
    ['two letters', [named('Nông Văn Thắng'), named('Nông Văn Thang')], []],
    ['one more word', [named('Nông Văn Thắng'), named('Nông Thắng')], []],
    ['other years of birth', [named('Nông Văn Thắng', 1972), named('Nông Văn Thắng', 1973)], []],
    [
      'other years of birth and one phone',
      [registration(), registration({ 'Năm sinh': 1995 })],
      [],
    ],
    [
      'one phone, no year of birth',
      [
        registration({ 'Thôn, tổ': null }),
        registration({ 'Thôn, tổ': 'Tổ 5', 'Tên đăng ký': 'Nông Văn Thắg', 'Năm sinh': null }),
      ],
      [[3, 2]],
    ],
    [
      'one phone and quite another name',
      [registration(), registration({ 'Tên đăng ký': 'Hà Thị Mai', 'Năm sinh': null })],
      [],
    ],
    [
      'one hamlet, a year of birth blank',
      [named('Nông Văn Thắng'), named('Nông Văn Thắng', null)],
      [[3, 2]],
    ],
    [
      'one hamlet, a name a letter apart, no year',
      [named('Hà Thị Lan', null), named('Hà Thị Loan', null)],
      [],
    ],
    [
      'a common name alone in a ward',
      [
        household({ 'Năm sinh': null, 'Thôn, tổ': null }),
        household({ 'Năm sinh': null, 'Thôn, tổ': null }),
      ],
      [],
    ],
    [
      'one year of birth in two hamlets',
      [household({}), household({ 'Thôn, tổ': 'Tổ 5' })],
      [[3, 2]],
    ],
    ['another ward', [household({}), household({ 'Xã, phường': 'Xã Dương Quang' })], []],
    [
      'a year later',
      [
        named('Nông Văn Thắng'),
        household({ 'Tên đăng ký': 'Nông Văn Thắg', 'Ngày đăng ký': day('10/02/2016') }),
      ],
      [],
    ],
    [
      'another title',
      [household({}), household({ 'Danh hiệu': 'Công dân học tập', 'Thôn, tổ': null })],
      [],
    ],
    [
      'three of one: each names the first',
      [named('Hà Thị Mai'), named('Hà Thị Maii'), named('Bà Hà Thị Mai')],
      [
        [3, 2],
        [4, 2],
      ],
    ],
    ['people told apart by a letter', [named('Nông Văn Hùng A'), named('Nông Văn Hùng B')], []],
    [
      'a clan twice is told as equal',
      [group('Dòng họ học tập', 'Dòng họ Nông'), group('Dòng họ học tập', 'Họ Nông')],
      [],
    ],
    [
      'a clan whose hamlet one row does not say',
      [group('Dòng họ học tập', 'Dòng họ Nông', 'Tổ 4'), group('Dòng họ học tập', 'Họ Nông')],
      [[3, 2]],
    ],
    [
      'clans of one name in two hamlets',
      [
        group('Dòng họ học tập', 'Dòng họ Nông', 'Tổ 4'),
        group('Dòng họ học tập', 'Dòng họ Nông', 'Tổ 5'),
      ],
      [],
    ],
    [
      'clans a letter apart',
      [group('Dòng họ học tập', 'Dòng họ Ma'), group('Dòng họ học tập', 'Dòng họ La')],
      [],
    ],
    [
      'hamlets of two numbers',
      [group('Cộng đồng học tập', 'Bản Đồn 1'), group('Cộng đồng học tập', 'Bản Đồn 2')],
      [],
    ],
    [
      'an office directly under the association is told as equal',
      [1, 2].map(() =>
        household({
          'Danh hiệu': 'Đơn vị học tập',
          'Tên đăng ký': 'Công an thành phố',
          'Xã, phường': null,
          'Năm sinh': null,
        }),
      ),
      [],
    ],
    [
      'a ward that is not known',
      [1, 2].map(() =>
        household({ 'Danh hiệu': 'Đơn vị học tập', 'Xã, phường': 'Phường Không Có' }),
      ),
      [],
    ],
  ])('%s', (_, rows, expected) => {
    expect(pairsOf('Đăng ký', [registrationHeadings, ...rows])).toEqual(expected);
  });

  const word = fc.constantFrom('an', 'ân', 'lan', 'loan', 'hòa', 'hoa', '1', '2', 'a');
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

  test('nearly equal names of one year of birth are found wherever the letter is', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const rows = names.map((each, index) =>
          household({ 'Tên đăng ký': each, 'Thôn, tổ': `Tổ ${index}` }),
        );
        const isLike = (one: string, other: string) =>
          one === other || (isOneLetterApart(one, other) && labelsOf(one) === labelsOf(other));
        const expected = names.flatMap((one, row) =>
          names.slice(0, row).some((other) => isLike(one, other)) ? [row + 2] : [],
        );
        const found = pairsOf('Đăng ký', [registrationHeadings, ...rows]);
        expect(found.map(([row]) => row)).toEqual(expected);
      }),
    );
  });
});

describe('Quỹ', () => {
  const headings = [
    'Ngày thu',
    'Số phiếu',
    'Cấp thu',
    'Xã, phường',
    'Thôn, tổ',
    'Người ủng hộ',
    'Loại',
    'Số tiền',
  ];
  const gift = rowMaker(headings, [
    day('15/5/2017'),
    '012',
    'Chi hội',
    'Phường Đức Xuân',
    'Tổ 4',
    'Công ty TNHH Hoàng Nam',
    'Doanh nghiệp',
    500_000,
  ]);
  const city = (changes: Changes) =>
    gift({ 'Cấp thu': 'Thành hội', 'Xã, phường': null, 'Thôn, tổ': null, ...changes });

  test.each<[string, Rows, Pairs]>([
    ['an exact duplicate is told as such', [gift(), gift()], []],
    ['Cty', [gift(), gift({ 'Người ủng hộ': 'Cty TNHH Hoàng Nam' })], [[3, 2]]],
    ['Cty.', [gift(), gift({ 'Người ủng hộ': 'Cty. TNHH Hoàng Nam' })], [[3, 2]]],
    [
      'an honorific',
      ['Ông Hà Văn Thạch', 'Đ/c Hà Văn Thạch'].map((donor) => gift({ 'Người ủng hộ': donor })),
      [[3, 2]],
    ],
    [
      'one letter',
      ['Hà Văn Thạch', 'Hà Văn Thạc'].map((donor) => gift({ 'Người ủng hộ': donor })),
      [[3, 2]],
    ],
    [
      'only the tone',
      ['Lý Thị Hoa', 'Lý Thị Hòa'].map((donor) => gift({ 'Người ủng hộ': donor })),
      [],
    ],
    ['ward and hamlet are blank at Thành hội', [city({}), city({})], [[3, 2]]],
    ['two receipts', [city({}), city({ 'Số phiếu': '013' })], []],
    ['one receipt is blank', [city({}), city({ 'Số phiếu': null })], [[3, 2]]],
    [
      'two hamlets',
      [gift({ 'Số phiếu': null }), gift({ 'Số phiếu': null, 'Thôn, tổ': 'Tổ 5' })],
      [],
    ],
    ['another day', [city({}), city({ 'Ngày thu': day('16/5/2017') })], []],
    ['another amount', [city({}), city({ 'Số tiền': 500_001 })], []],
    ['another level', [gift({ 'Thôn, tổ': null }), city({})], []],
    ['anonymous', [1, 2].map(() => city({ 'Người ủng hộ': 'Một người (ẩn danh)' })), []],
    ['an amount that cannot be read', [1, 2].map(() => city({ 'Số tiền': 'sẽ nộp sau' })), []],
  ])('%s', (_, rows, expected) => {
    expect(pairsOf('Quỹ', [headings, ...rows])).toEqual(expected);
  });
});

describe('Khen thưởng', () => {
  const headings = [
    'Ngày',
    'Cấp chi',
    'Xã, phường',
    'Thôn, tổ',
    'Đối tượng',
    'Họ và tên',
    'Năm sinh',
    'Trường, đơn vị',
    'Chương trình',
    'Số lượng',
    'Mức thưởng',
  ];
  const award = rowMaker(headings, [
    day('26/5/2017'),
    'Thành hội',
    null,
    null,
    'Học sinh giỏi',
    'Hà Thị Thu Trang',
    2004,
    'Trường THCS Đức Xuân',
    'Tổng kết năm học',
    null,
    200_000,
  ]);
  const other = (changes: Changes) =>
    award({ Ngày: day('01/6/2017'), 'Mức thưởng': 100_000, ...changes });
  const ofClass = (changes: Changes) =>
    award({ 'Họ và tên': 'Học sinh tiên tiến', 'Năm sinh': null, 'Số lượng': 12, ...changes });

  test.each<[string, Rows, Pairs]>([
    [
      'an exact duplicate is told as such',
      [1, 2].map(() => award({ 'Cấp chi': 'Chi hội', 'Xã, phường': 'Phường Đức Xuân' })),
      [],
    ],
    ['the ward is blank at Thành hội', [award(), award()], [[3, 2]]],
    [
      'one recipient kind, another programme',
      [award(), other({ 'Chương trình': 'Tặng quà 1/6' })],
      [[3, 2]],
    ],
    [
      'one programme, another recipient kind',
      [award(), other({ 'Đối tượng': 'Học bổng' })],
      [[3, 2]],
    ],
    [
      'neither',
      [award(), other({ 'Đối tượng': 'Học bổng', 'Chương trình': 'Tiếp bước cho em' })],
      [],
    ],
    [
      'another level',
      [award(), other({ 'Cấp chi': 'Chi hội', 'Xã, phường': 'Phường Đức Xuân' })],
      [[3, 2]],
    ],
    ['the year before', [award({ Ngày: day('26/5/2016') }), award()], []],
    ['another school', [award(), other({ 'Trường, đơn vị': 'Trường THCS Bắc Kạn' })], []],
    ['another year of birth', [award(), other({ 'Năm sinh': 2005 })], []],
    [
      'a letter apart, of one year of birth',
      [award(), other({ 'Họ và tên': 'Hà Thị Thu Tran' })],
      [[3, 2]],
    ],
    [
      'a letter apart, no year of birth',
      [award(), other({ 'Họ và tên': 'Hà Thị Thu Tran', 'Năm sinh': null })],
      [],
    ],
    [
      'no school: the same name is not the same pupil',
      [1, 2].map((n) => other({ 'Trường, đơn vị': null, 'Mức thưởng': n * 100_000 })),
      [],
    ],
    ['no school, all else equal', [1, 2].map(() => award({ 'Trường, đơn vị': null })), [[3, 2]]],
    ['a group is awarded again', [ofClass({}), ofClass({ Ngày: day('01/6/2017') })], []],
    ['a group entered twice', [ofClass({}), ofClass({})], [[3, 2]]],
    [
      'groups of two schools',
      [ofClass({}), ofClass({ 'Trường, đơn vị': 'Trường THCS Bắc Kạn' })],
      [],
    ],
    [
      'groups of two hamlets',
      ['Tổ 4', 'Tổ 5'].map((hamlet) => ofClass({ 'Thôn, tổ': hamlet, 'Trường, đơn vị': null })),
      [],
    ],
  ])('%s', (_, rows, expected) => {
    expect(pairsOf('Khen thưởng', [headings, ...rows])).toEqual(expected);
  });
});

test('other tables have no such rows', () => {
  const rows = [1, 2].map(() => ['Phường Đức Xuân', day('30/6/2017'), 12]);
  expect(pairsOf('Tổ chức Hội', [['Xã, phường', 'Đến ngày', 'Số chi hội'], ...rows])).toEqual([]);
});
