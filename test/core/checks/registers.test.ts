/** The checks on rows of the registers, as flat tuples: [sheet row, heading, code]. */
import { describe, expect, test } from '@jest/globals';
import { day, formula, tuplesOf, type TestCell } from '../book-of';

type Rows = readonly (readonly TestCell[])[];
type Tuples = readonly (readonly [number | null, string, string])[];

const fundHeadings = [
  'Ngày thu',
  'Số phiếu',
  'Cấp thu',
  'Xã, phường',
  'Thôn, tổ',
  'Người ủng hộ',
  'Loại',
  'Hình thức',
  'Số tiền',
];
const may = day('15/5/2017');
const gift = (...last: readonly TestCell[]): readonly TestCell[] => [
  may,
  null,
  'Chi hội',
  'Phường Đức Xuân',
  'Tổ 4',
  'Hà Văn Thạch',
  'Cá nhân',
  'Tiền mặt',
  ...last,
];
const fundRow = (changes: Readonly<Record<string, TestCell>>): readonly TestCell[] => {
  const row = gift(500_000);
  return fundHeadings.map((heading, index) => (heading in changes ? changes[heading] : row[index]));
};

describe('Quỹ', () => {
  test.each<[string, Rows, Tuples]>([
    ['a row in order', [gift(500_000)], []],
    ['no amount', [gift(null)], [[2, 'Số tiền', 'required']]],
    ['an amount of spaces', [gift('   ')], [[2, 'Số tiền', 'required']]],
    ['zero', [gift(0)], [[2, 'Số tiền', 'below-minimum']]],
    ['a negative amount', [gift(-50_000)], [[2, 'Số tiền', 'below-minimum']]],
    ['half a đồng', [gift(1500.5)], [[2, 'Số tiền', 'not-whole']]],
    ['beyond any fund', [gift(2e15)], [[2, 'Số tiền', 'above-maximum']]],
    ['below 1.000 đồng', [gift(500)], [[2, 'Số tiền', 'amount-small']]],
    ['a date for an amount', [gift(day('30/6/2017'))], [[2, 'Số tiền', 'date-for-number']]],
    ['a tick for an amount', [gift(true)], [[2, 'Số tiền', 'not-money']]],
    [
      'a failed formula',
      [gift(formula('=SUM(#REF!)', '#REF!'))],
      [[2, 'Số tiền', 'formula-error']],
    ],
    ['a formula in order', [gift(formula('=10*50000', 500_000))], []],
    ['1tr5', [gift('1tr5')], [[2, 'Số tiền', 'money-as-text']]],
    ['1.500 as text', [gift('1.500')], [[2, 'Số tiền', 'money-unclear']]],
    ['no amount in words', [gift('sẽ nộp sau')], [[2, 'Số tiền', 'not-money']]],
    ['a blank donor', [fundRow({ 'Người ủng hộ': null })], [[2, 'Người ủng hộ', 'required']]],
    ['a number for a donor', [fundRow({ 'Người ủng hộ': 12 })], [[2, 'Người ủng hộ', 'not-text']]],
    [
      'a donor with double spaces',
      [fundRow({ 'Người ủng hộ': 'Hà  Văn Thạch ' })],
      [[2, 'Người ủng hộ', 'untidy-text']],
    ],
    ['an unknown kind', [fundRow({ Loại: 'Mạnh thường quân' })], [[2, 'Loại', 'not-in-list']]],
    ['a kind in small letters', [fundRow({ Loại: 'cá nhân' })], [[2, 'Loại', 'list-spelling']]],
    ['a blank form is cash', [fundRow({ 'Hình thức': null })], []],
    [
      'the level by another word',
      [fundRow({ 'Cấp thu': 'Xã/phường' })],
      [[2, 'Cấp thu', 'list-spelling']],
    ],
    ['no ward at Chi hội', [fundRow({ 'Xã, phường': null })], [[2, 'Xã, phường', 'required']]],
    ['no ward at Thành hội', [fundRow({ 'Cấp thu': 'Thành hội', 'Xã, phường': null })], []],
    [
      'no ward and a level that is not known',
      [fundRow({ 'Cấp thu': 'Tỉnh', 'Xã, phường': null })],
      [[2, 'Cấp thu', 'not-in-list']],
    ],
    ['a date as text', [fundRow({ 'Ngày thu': '15/5/2017' })], [[2, 'Ngày thu', 'date-as-text']]],
    [
      'the serial of a day as text',
      [fundRow({ 'Ngày thu': '42870' })],
      [[2, 'Ngày thu', 'date-as-text']],
    ],
    [
      'five digits that are no day',
      [fundRow({ 'Ngày thu': '00123' })],
      [[2, 'Ngày thu', 'not-a-date']],
    ],
    [
      'a weekday that the day is not',
      [fundRow({ 'Ngày thu': 'Thứ ba, 15/5/2017' })],
      [[2, 'Ngày thu', 'date-unclear']],
    ],
    [
      'a day that is not',
      [fundRow({ 'Ngày thu': '31/02/2017' })],
      [[2, 'Ngày thu', 'date-impossible']],
    ],
    ['a year for a day', [fundRow({ 'Ngày thu': 2017 })], [[2, 'Ngày thu', 'not-a-date']]],
    [
      'a day without its format',
      [fundRow({ 'Ngày thu': 42_870 })],
      [[2, 'Ngày thu', 'date-as-number']],
    ],
    [
      'a day of 1017',
      [fundRow({ 'Ngày thu': { date: -322_000 } })],
      [[2, 'Ngày thu', 'date-out-of-range']],
    ],
    ['tomorrow', [fundRow({ 'Ngày thu': day('06/7/2017') })], [[2, 'Ngày thu', 'date-in-future']]],
    [
      'last year',
      [fundRow({ 'Ngày thu': day('31/12/2016') })],
      [[2, 'Ngày thu', 'date-outside-period']],
    ],
    [
      'the first and the last day of the period',
      [fundRow({ 'Ngày thu': day('01/01/2017') }), fundRow({ 'Ngày thu': day('30/6/2017') })],
      [],
    ],
    [
      'a receipt used twice in a year',
      [
        fundRow({ 'Số phiếu': '012' }),
        fundRow({ 'Số phiếu': '012', 'Người ủng hộ': 'Nông Thị Hoa' }),
      ],
      [[3, 'Số phiếu', 'receipt-repeated']],
    ],
    [
      'the same receipt number of a hamlet written otherwise',
      [
        fundRow({ 'Số phiếu': '012', 'Thôn, tổ': 'Tổ 5' }),
        fundRow({ 'Số phiếu': '012', 'Thôn, tổ': 'TDP số 05', 'Người ủng hộ': 'Lý Văn Sơn' }),
      ],
      [[3, 'Số phiếu', 'receipt-repeated']],
    ],
    [
      'the same receipt number of another hamlet',
      [fundRow({ 'Số phiếu': '012' }), fundRow({ 'Số phiếu': '012', 'Thôn, tổ': 'Tổ 5' })],
      [],
    ],
    [
      'a row typed twice, tone placement, case and spaces aside',
      [
        fundRow({ 'Số phiếu': '7', 'Người ủng hộ': 'Lý Thị Thuý Hoà' }),
        fundRow({ 'Số phiếu': '7', 'Người ủng hộ': 'lý thị  thúy hòa' }),
      ],
      [
        [3, 'Số phiếu', 'receipt-repeated'],
        [3, 'Người ủng hộ', 'untidy-text'],
        [3, 'Người ủng hộ', 'duplicate-row'],
        [3, 'Người ủng hộ', 'name-lower-case'],
      ],
    ],
    [
      'Hoa is not Hòa',
      [
        fundRow({ 'Số phiếu': '7', 'Người ủng hộ': 'Lý Thị Hoa' }),
        fundRow({ 'Số phiếu': '8', 'Người ủng hộ': 'Lý Thị Hòa' }),
      ],
      [],
    ],
    [
      'equal rows without a receipt',
      [gift(500_000), gift(500_000)],
      [[3, 'Người ủng hộ', 'likely-duplicate']],
    ],
    [
      'anonymous donors with equal rows',
      [
        fundRow({ 'Số phiếu': '7', 'Người ủng hộ': 'Ẩn danh' }),
        fundRow({ 'Số phiếu': '7', 'Người ủng hộ': 'Ẩn danh' }),
      ],
      [[3, 'Số phiếu', 'receipt-repeated']],
    ],
    ['a blank row between', [gift(500_000), [], gift(600_000)], []],
    [
      'a subtotal',
      [gift(500_000), ['Cộng Phường Đức Xuân', null, null, null, null, null, null, null, 500_000]],
      [[3, 'Người ủng hộ', 'subtotal-row']],
    ],
    [
      'a subtotal named in another column',
      [[null, null, null, null, null, 'TỔNG CỘNG:', null, null, 500_000]],
      [[2, 'Người ủng hộ', 'subtotal-row']],
    ],
    [
      'Tổng công ty is a donor',
      [fundRow({ 'Người ủng hộ': 'Tổng công ty Điện lực', 'Ngày thu': null })],
      [[2, 'Ngày thu', 'required']],
    ],
    ['the headings once more', [gift(500_000), fundHeadings], []],
    [
      'only text in a column that is not the table’s',
      [[...Array(9).fill(null), 'ghi chú riêng']],
      [],
    ],
  ])('%s', (_, rows, expected) => {
    expect(tuplesOf('Quỹ', [fundHeadings, ...rows])).toEqual(expected);
  });
});

describe('Xã, phường', () => {
  const named = (ward: TestCell, date: TestCell = may) =>
    fundRow({ 'Xã, phường': ward, 'Ngày thu': date });
  test.each<[string, Rows, Tuples]>([
    ['without the kind word', [named('Đức Xuân')], [[2, 'Xã, phường', 'ward-spelling']]],
    ['with an abbreviation', [named('P.Đức Xuân')], [[2, 'Xã, phường', 'ward-spelling']]],
    ['by an alias', [named('ĐX')], [[2, 'Xã, phường', 'ward-spelling']]],
    ['other tone placement', [named('Phường Xuất Hoá')], [[2, 'Xã, phường', 'ward-spelling']]],
    [
      'without tones, which is unique',
      [named('phuong duc xuan')],
      [[2, 'Xã, phường', 'ward-spelling']],
    ],
    ['with a wrong tone', [named('Phường Đúc Xuân')], [[2, 'Xã, phường', 'ward-unknown']]],
    ['of another kind', [named('Xã Đức Xuân')], [[2, 'Xã, phường', 'ward-unknown']]],
    ['a number', [named(1840)], [[2, 'Xã, phường', 'ward-unknown']]],
    ['of a later time', [named('Phường Bắc Kạn')], [[2, 'Xã, phường', 'ward-not-valid']]],
    ['a unit whose code lives on', [named('Phường Đức Xuân')], []],
    [
      'when the date cannot be read',
      [named('Đức Xuân', 'hôm qua')],
      [
        [2, 'Ngày thu', 'not-a-date'],
        [2, 'Xã, phường', 'ward-spelling'],
      ],
    ],
  ])('%s', (_, rows, expected) => {
    expect(tuplesOf('Quỹ', [fundHeadings, ...rows])).toEqual(expected);
  });
});

describe('Đăng ký', () => {
  const headings = [
    'Ngày đăng ký',
    'Xã, phường',
    'Thôn, tổ',
    'Danh hiệu',
    'Tên đăng ký',
    'Năm sinh',
    'Số điện thoại',
    'Hình thức',
    'Số lượng',
    'Kết quả',
    'Ngày công nhận',
  ];
  const base: readonly TestCell[] = [
    day('10/02/2017'),
    'Phường Đức Xuân',
    'Tổ 4',
    'Gia đình học tập',
    'Nông Văn Thắng',
    1972,
    '0912345678',
    'Đăng ký lại',
  ];
  const row = (changes: Readonly<Record<string, TestCell>>) =>
    headings.map((heading, index) => (heading in changes ? changes[heading] : base[index]));

  test.each<[string, Rows, Tuples]>([
    ['a family in order', [row({})], []],
    [
      'an older name of the title',
      [row({ 'Danh hiệu': 'Gia đình hiếu học' })],
      [[2, 'Danh hiệu', 'list-spelling']],
    ],
    ['the short name', [row({ 'Danh hiệu': 'GĐHT' })], [[2, 'Danh hiệu', 'list-spelling']]],
    [
      'a title that is none',
      [row({ 'Danh hiệu': 'Gia đình văn hóa' })],
      [[2, 'Danh hiệu', 'not-in-list']],
    ],
    ['an office without ward', [row({ 'Danh hiệu': 'Đơn vị học tập', 'Xã, phường': null })], []],
    ['a family without ward', [row({ 'Xã, phường': null })], [[2, 'Xã, phường', 'required']]],
    [
      'a year of birth to come',
      [row({ 'Năm sinh': 2071 })],
      [[2, 'Năm sinh', 'birth-year-impossible']],
    ],
    [
      'a whole day of birth',
      [row({ 'Năm sinh': day('03/4/1972') })],
      [[2, 'Năm sinh', 'birth-year-format']],
    ],
    [
      'a phone as a number',
      [row({ 'Số điện thoại': 912_345_678 })],
      [[2, 'Số điện thoại', 'phone-spelling']],
    ],
    ['no phone at all', [row({ 'Số điện thoại': 'không có' })], []],
    [
      'a count as text',
      [row({ 'Tên đăng ký': 'Các hộ tổ 3', 'Số lượng': '12' })],
      [[2, 'Số lượng', 'count-as-text']],
    ],
    ['a count of nothing', [row({ 'Số lượng': 0 })], [[2, 'Số lượng', 'below-minimum']]],
    ['a result that is none', [row({ 'Kết quả': 'Xét sau' })], [[2, 'Kết quả', 'not-in-list']]],
    [
      'the same household twice in a year',
      [row({}), row({ 'Ngày đăng ký': day('03/3/2017') })],
      [[3, 'Tên đăng ký', 'duplicate-row']],
    ],
    [
      'the same household, its hamlet written otherwise',
      [row({ 'Thôn, tổ': 'tổ 3' }), row({ 'Thôn, tổ': 'Tổ dân phố số 03' })],
      [[3, 'Tên đăng ký', 'duplicate-row']],
    ],
    [
      'the same household, the number of its hamlet written otherwise',
      [row({ 'Thôn, tổ': 'Bản Đồn II' }), row({ 'Thôn, tổ': 'Bản Đồn 2' })],
      [[3, 'Tên đăng ký', 'duplicate-row']],
    ],
    [
      'the same household a year before',
      [
        row({
          'Ngày đăng ký': day('03/3/2016'),
          'Kết quả': 'Đạt',
          'Ngày công nhận': day('20/3/2017'),
        }),
        row({}),
      ],
      [],
    ],
    ['another year of birth', [row({}), row({ 'Năm sinh': 1973 })], []],
    [
      'no year of birth: not the same for sure',
      [row({ 'Năm sinh': null }), row({ 'Năm sinh': null })],
      [[3, 'Tên đăng ký', 'likely-duplicate']],
    ],
    [
      'names that differ in a number',
      ['Bản Đồn 1', 'Bản Đồn 2'].map((name) =>
        row({ 'Danh hiệu': 'Cộng đồng học tập', 'Tên đăng ký': name }),
      ),
      [],
    ],
  ])('%s', (_, rows, expected) => {
    expect(tuplesOf('Đăng ký', [headings, ...rows])).toEqual(expected);
  });
});

describe('Khen thưởng', () => {
  const headings = [
    'Ngày',
    'Cấp chi',
    'Xã, phường',
    'Đối tượng',
    'Họ và tên',
    'Số lượng',
    'Mức thưởng',
    'Thành tiền',
  ];
  const row = (...last: readonly TestCell[]): readonly TestCell[] => [
    may,
    'Thành hội',
    null,
    'Học sinh giỏi',
    'Hà Thị Thu Trang',
    ...last,
  ];
  test.each<[string, Rows, Tuples]>([
    ['a product in order', [row(2, 100_000, 200_000)], []],
    ['a blank count is 1', [row(null, 100_000, 100_000)], []],
    ['a blank product', [row(2, 100_000, null)], []],
    ['a wrong product', [row(2, 100_000, 100_000)], [[2, 'Thành tiền', 'product-mismatch']]],
    ['a certificate without money', [row(1, 0, 0)], []],
    ['neither rate nor product', [row(2, null, null)], [[2, 'Mức thưởng', 'required']]],
    ['the product alone', [row(2, null, 200_000)], []],
    [
      'no product of a text that can be read',
      [row('2', 100_000, 100_000)],
      [
        [2, 'Số lượng', 'count-as-text'],
        [2, 'Thành tiền', 'product-mismatch'],
      ],
    ],
  ])('%s', (_, rows, expected) => {
    expect(tuplesOf('Khen thưởng', [headings, ...rows])).toEqual(expected);
  });
});
