/** What typed texts may mean among known names, with the spellings of real sheets. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { listsOf } from '../../../src/core/schema/lists';
import { findTyped, finderOf } from '../../../src/core/vietnamese/name-index';
import { wardsOf, withPrintedKind, type Ward } from '../../../src/core/schema/units';

const ward = (name: string, row: number, ...aliases: string[]): Ward => ({
  code: String(row),
  name,
  aliases,
  validFrom: null,
  validTo: null,
  mergedInto: '',
  households: null,
  clans: null,
  hamlets: null,
  offices: null,
  population: null,
  adults: null,
  emails: [],
  file: '',
  row,
});

const wards = wardsOf(
  [
    'Phường Nguyễn Thị Minh Khai',
    'Phường Sông Cầu',
    'Phường Đức Xuân',
    'Phường Phùng Chí Kiên',
    'Phường Huyền Tụng',
    'Xã Dương Quang',
    'Xã Nông Thượng',
    'Phường Xuất Hóa',
    'Xã Phong Quang',
    'Xã Phương Quế',
  ].map((name, row) => ward(name, row)),
);

describe('a list whose names lack the kind word', () => {
  const bare = wardsOf([
    { ...ward('Đức Xuân', 0), kind: 'Phường' },
    { ...ward('Dương Quang', 1, 'DQ'), kind: 'Xã' },
    { ...ward('Phong Quang', 2), kind: 'Phường' },
    { ...ward('Phong Quang', 3), kind: 'Xã' },
    ward('Nông Thượng', 4),
  ]);

  test.each([
    ['P. Đức Xuân', [0]],
    ['p.Đức Xuân', [0]],
    ['Phường Đức Xuân', [0]],
    ['phuong duc xuan', [0]],
    ['Đức Xuân', [0]],
    ['Xã Đức Xuân', []],
    ['X. Dương Quang', [1]],
    ['xã DQ', [1]],
    ['P. Phong Quang', [2]],
    ['Xã Phong Quang', [3]],
    ['Phong Quang', [2, 3]],
    ['P. Nông Thượng', [4]],
    ['TT Nông Thượng', [4]],
    ['P. Sông Cầu', []],
  ])('%j', (text, rows) => {
    expect(bare.named(text).map(({ row }) => row)).toEqual(rows);
  });
});

describe('the kind word of the list', () => {
  test.each([
    ['xã Dương Quang', 'Xã Dương Quang'],
    ['phường Đức Xuân', 'Phường Đức Xuân'],
    ['thị trấn Phủ Thông', 'Thị trấn Phủ Thông'],
    ['đặc khu Phú Quốc', 'Đặc khu Phú Quốc'],
    ['XÃ DƯƠNG QUANG', 'XÃ DƯƠNG QUANG'],
    ['Xã Dương Quang', 'Xã Dương Quang'],
    ['Dương Quang', 'Dương Quang'],
    ['xãi', 'xãi'],
  ])('%j is printed %j', (typed, printed) => {
    expect(withPrintedKind(typed)).toBe(printed);
  });
});

describe('wards', () => {
  test.each([
    ['Phường Đức Xuân', 'Phường Đức Xuân'],
    ['P.Đức Xuân', 'Phường Đức Xuân'],
    ['đức xuân', 'Phường Đức Xuân'],
    ['Duc Xuan', 'Phường Đức Xuân'],
    ['Đức Xuan', 'Phường Đức Xuân'],
    ['Đưc Xuan', 'Phường Đức Xuân'],
    ['phương Đưc Xuân', 'Phường Đức Xuân'],
    ['phuong Duc Xuân', 'Phường Đức Xuân'],
    ['ĐX', 'Phường Đức Xuân'],
    ['Đ.X', 'Phường Đức Xuân'],
    ['DX', 'Phường Đức Xuân'],
    ['Đ.Xuân', 'Phường Đức Xuân'],
    ['P. Đ. Xuân', 'Phường Đức Xuân'],
    ['Đức X.', 'Phường Đức Xuân'],
    ['PĐX', 'Phường Đức Xuân'],
    ['Ng. T. Minh Khai', 'Phường Nguyễn Thị Minh Khai'],
    ['Ng.Th.Minh Khai', 'Phường Nguyễn Thị Minh Khai'],
    ['N.T.M.Khai', 'Phường Nguyễn Thị Minh Khai'],
    ['NTM Khai', 'Phường Nguyễn Thị Minh Khai'],
    ['NTMK', 'Phường Nguyễn Thị Minh Khai'],
    ['P. NTMK', 'Phường Nguyễn Thị Minh Khai'],
    ['P.NTMK', 'Phường Nguyễn Thị Minh Khai'],
    ['phường ntmk', 'Phường Nguyễn Thị Minh Khai'],
    ['X. N.Thượng', 'Xã Nông Thượng'],
    ['Xuất Hoá', 'Phường Xuất Hóa'],
    ['XH', 'Phường Xuất Hóa'],
  ])('%s is %s', (typed, name) => {
    expect(wards.named(typed).map((found) => found.name)).toEqual([name]);
  });

  test.each([
    ['PQ', ['Xã Phong Quang', 'Xã Phương Quế']],
    ['Ph. Q.', ['Xã Phong Quang', 'Xã Phương Quế']],
  ])('%s may be several', (typed, names) => {
    expect(wards.named(typed).map((found) => found.name)).toEqual(names);
  });

  test.each([
    'Phong Quảng', // another name
    'Đừc Xuan', // another tone
    'X. ĐX', // there is no xã of these letters
    'NTM', // not every word
    'Minh Khai',
    'Đứ Xuân', // no abbreviation: a typing error
    'Đồng Xuân',
    'Đ',
    'X',
    'P.',
    '',
    'ĐXX',
  ])('“%s” is none of them', (typed) => {
    expect(wards.named(typed)).toEqual([]);
  });
});

test.each([
  ['Danh hiệu', 'GĐ học tập', ['Gia đình học tập']],
  ['Danh hiệu', 'Cộng đồng HT', ['Cộng đồng học tập']],
  ['Danh hiệu', 'CĐHT', ['Cộng đồng học tập']],
  ['Danh hiệu', 'Gia đình văn hóa', []],
  ['Danh hiệu', 'Gia đinh học tâp', ['Gia đình học tập']],
  ['Xếp loại', 'Tôt', ['Tốt']],
  ['Xếp loại', 'Tót', []],
  ['Hình thức ủng hộ', 'CK', ['Chuyển khoản']],
  ['Loại ủng hộ', 'CQ, đơn vị', ['Cơ quan, đơn vị']],
  ['Đối tượng', 'HSG', ['Học sinh giỏi']],
  ['Đối tượng', 'HS tiên tiến', ['Học sinh tiên tiến']],
] as const)('in the list %s, %s', (list, typed, expected) => {
  expect(listsOf([]).finder(list)(typed)).toEqual(expected);
});

test.each([
  ['TCVN3', 'Ph\u00ADêng §øc Xu©n', true],
  ['VNI', 'P. Ñöùc Xuaân', true],
  ['mojibake', 'Ä\u0090á»©c XuÃ¢n', true],
  ['a text in order', 'đức xuân', false],
])('a ward in %s', (_, typed, isRepaired) => {
  const { found, ...rest } = findTyped(typed, wards.named);
  expect(found.map(({ name }) => name)).toEqual(['Phường Đức Xuân']);
  expect(rest).toEqual({ isRepaired });
});

test('a name in full is found before what is short for another', () => {
  const find = finderOf([
    ['An Bình', 1],
    ['AB', 2],
  ]);
  expect(find('ab')).toEqual([2]);
});

test('any text is answered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(wards.named(text).length).toBeLessThanOrEqual(wards.all.length);
    }),
  );
});
