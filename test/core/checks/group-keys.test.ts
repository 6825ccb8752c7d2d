/** Clans, hamlets, offices and communes registered twice, as [later row, earlier row, code]; headings are row 1. */
import { describe, expect, test } from '@jest/globals';
import { duplicateRows } from '../../../src/core/checks/duplicates/exact';
import { likelyDuplicates } from '../../../src/core/checks/duplicates/near';
import { day, type TestCell } from '../book-of';
import { problemsOf, rowMaker, type Rows } from './problems-of';

const headings = [
  'Ngày đăng ký',
  'Xã, phường',
  'Thôn, tổ',
  'Danh hiệu',
  'Tên đăng ký',
  'Năm sinh',
  'Số điện thoại',
  'Số lượng',
];
const row = rowMaker(headings, [
  day('15/3/2017'),
  'Phường Đức Xuân',
  null,
  'Cộng đồng học tập',
  'Tổ 5',
  null,
  null,
  null,
]);
const of = (title: string, name: string, more: Readonly<Record<string, TestCell>> = {}) =>
  row({ 'Danh hiệu': title, 'Tên đăng ký': name, ...more });
const found = (rows: Rows) =>
  [duplicateRows, likelyDuplicates].flatMap((check) =>
    problemsOf(check, 'Đăng ký', [headings, ...rows]).map(({ row: at, code, params }) => [
      at,
      params?.['firstRow'],
      code,
    ]),
  );
const equal = [[3, 2, 'duplicate-row']];
const likely = [[3, 2, 'likely-duplicate']];

describe('in one ward and year', () => {
  test.each<[string, Rows, readonly (readonly unknown[])[]]>([
    ['hamlets', [of('Cộng đồng học tập', 'Tổ 5'), of('Cộng đồng học tập', 'TDP số 05')], equal],
    [
      'hamlets, whatever the hamlet column says',
      [
        of('Cộng đồng học tập', 'Tổ 5', { 'Thôn, tổ': 'Tổ 5' }),
        of('Cộng đồng học tập', 'Khu dân cư tổ 5'),
      ],
      equal,
    ],
    ['clans', [of('Dòng họ học tập', 'Họ Nông'), of('Dòng họ học tập', 'Dòng họ Nông')], equal],
    [
      'clans of two hamlets',
      [
        of('Dòng họ học tập', 'Họ Nông', { 'Thôn, tổ': 'Tổ 1' }),
        of('Dòng họ học tập', 'Họ Nông', { 'Thôn, tổ': 'Tổ 2' }),
      ],
      [],
    ],
    [
      'a clan of which one row does not say the hamlet',
      [
        of('Dòng họ học tập', 'Họ Nông', { 'Thôn, tổ': 'Tổ 1' }),
        of('Dòng họ học tập', 'Dòng họ Nông'),
      ],
      likely,
    ],
    [
      'schools',
      [of('Đơn vị học tập', 'Trường THCS Đức Xuân'), of('Đơn vị học tập', 'THCS P. Đức Xuân')],
      equal,
    ],
    [
      'offices of the association itself',
      [
        of('Đơn vị học tập', 'Công an thành phố', { 'Xã, phường': null }),
        of('Đơn vị học tập', 'Công an thành phố', { 'Xã, phường': null }),
      ],
      equal,
    ],
    [
      'the ward, by any name and count',
      [
        of('Cộng đồng học tập cấp xã', 'Phường Đức Xuân'),
        of('Cộng đồng học tập cấp xã', 'UBND phường', { 'Số lượng': 2 }),
      ],
      equal,
    ],
    [
      'many in a row are told by nobody',
      [
        of('Cộng đồng học tập', 'Các tổ dân phố', { 'Số lượng': 5 }),
        of('Cộng đồng học tập', 'Các tổ dân phố', { 'Số lượng': 3 }),
      ],
      likely,
    ],
    [
      'the year before',
      [
        of('Cộng đồng học tập', 'Tổ 5', { 'Ngày đăng ký': day('15/3/2016') }),
        of('Cộng đồng học tập', 'Tổ 5'),
      ],
      [],
    ],
    [
      'two wards',
      [
        of('Cộng đồng học tập', 'Tổ 5'),
        of('Cộng đồng học tập', 'Tổ 5', { 'Xã, phường': 'Xã Dương Quang' }),
      ],
      [],
    ],
  ])('%s', (_, rows, expected) => expect(found(rows)).toEqual(expected));
});

describe('across wards', () => {
  const before = { 'Ngày đăng ký': day('01/3/2025'), 'Xã, phường': 'Phường Xuất Hóa' };
  const after = { 'Ngày đăng ký': day('01/8/2025'), 'Xã, phường': 'Phường Bắc Kạn' };
  const family = (more: Readonly<Record<string, TestCell>>) =>
    of('Gia đình học tập', 'Ma Thị Bảy', { 'Năm sinh': 1976, ...more });
  test.each<[string, Rows, readonly (readonly unknown[])[]]>([
    ['a household before and after the merger', [family(before), family(after)], likely],
    ['of another year of birth', [family(before), family({ ...after, 'Năm sinh': 1977 })], []],
    [
      'the ward that kept its code',
      [
        family({ ...before, 'Xã, phường': 'Phường Đức Xuân' }),
        family({ ...after, 'Xã, phường': 'Phường Đức Xuân' }),
      ],
      likely,
    ],
    [
      'a clan',
      [of('Dòng họ học tập', 'Họ Nông', before), of('Dòng họ học tập', 'Dòng họ Nông', after)],
      likely,
    ],
    [
      'two wards that were merged into one',
      [family(before), family({ ...before, 'Xã, phường': 'Phường Phùng Chí Kiên' })],
      [],
    ],
    [
      'one telephone in two wards',
      [
        family({ 'Số điện thoại': '0912345678' }),
        family({ 'Số điện thoại': '0912345678', 'Xã, phường': 'Xã Dương Quang', 'Năm sinh': null }),
      ],
      likely,
    ],
    [
      'the telephone of a chapter under two names',
      [
        family({ 'Số điện thoại': '0912345678' }),
        family({
          'Tên đăng ký': 'Hà Văn Tú',
          'Số điện thoại': '0912345678',
          'Xã, phường': 'Xã Dương Quang',
        }),
      ],
      [],
    ],
    ['no telephone', [family({}), family({ 'Xã, phường': 'Xã Dương Quang' })], []],
  ])('%s', (_, rows, expected) => expect(found(rows)).toEqual(expected));
});
