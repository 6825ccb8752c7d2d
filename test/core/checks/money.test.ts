/** Gifts that may be counted twice, as [row, code, the earlier row]. */
import { describe, expect, test } from '@jest/globals';
import { moneyCountedTwice } from '../../../src/core/checks/money';
import { day, type TestCell } from '../book-of';
import { problemsOf, rowMaker, type Rows } from './problems-of';

const headings = [
  'Ngày thu',
  'Số phiếu',
  'Cấp thu',
  'Xã, phường',
  'Người ủng hộ',
  'Loại',
  'Số tiền',
  'Ghi chú',
];
const gift = rowMaker(headings, [
  day('15/3/2017'),
  null,
  'Xã, phường',
  'Phường Đức Xuân',
  'Công ty Hoàng Nam',
  'Doanh nghiệp',
  10_000_000,
  null,
]);
const found = (...rows: Rows) =>
  problemsOf(moneyCountedTwice, 'Quỹ', [headings, ...rows]).map(({ row, code, params }) => [
    row,
    code,
    params?.['firstRow'],
  ]);

describe('an association as the donor', () => {
  test.each([
    'Hội Khuyến học thành phố Bắc Kạn',
    'Hội Khuyến học tỉnh',
    'HKH tỉnh Bắc Kạn',
    'Quỹ Khuyến học phường',
    'Thành hội',
    'Thành hội chuyển',
    'Tỉnh hội hỗ trợ',
    'Chi hội Khuyến học tổ 5',
    'BCH Hội khuyến học phường Sông Cầu',
    'Trung ương Hội Khuyến học Việt Nam',
    'Tiền của Hội KH phường',
  ])('%s', (donor) => {
    expect(found(gift({ 'Người ủng hộ': donor, Loại: 'Khác' }))).toEqual([
      [2, 'gift-from-association', undefined],
    ]);
    expect(found(gift({ 'Người ủng hộ': donor, Loại: 'Cấp Hội khác chuyển' }))).toEqual([]);
  });

  test.each([
    'Hội viên Hội Khuyến học phường',
    'Ông Nông Văn Tú, Hội Khuyến học phường',
    'Hội Cựu chiến binh phường',
    'Hội Phụ nữ',
    'Ban đại diện cha mẹ học sinh',
    'Xã hội hóa giáo dục',
    'Trường THCS Đức Xuân',
  ])('not %s', (donor) => expect(found(gift({ 'Người ủng hộ': donor, Loại: 'Khác' }))).toEqual([]));
});

describe('one gift at two levels', () => {
  const atCity = (changes: Readonly<Record<string, TestCell>> = {}) =>
    gift({ 'Cấp thu': 'Thành hội', 'Xã, phường': null, ...changes });
  test.each<[string, Rows, number | null]>([
    ['the same day', [atCity(), gift({})], 2],
    ['the donor by an abbreviation', [atCity({ 'Người ủng hộ': 'Cty Hoàng Nam' }), gift({})], 2],
    [
      'another day, the same receipt',
      [atCity({ 'Số phiếu': '01', 'Ngày thu': day('01/3/2017') }), gift({ 'Số phiếu': '01' })],
      2,
    ],
    ['another day', [atCity({ 'Ngày thu': day('01/3/2017') }), gift({})], null],
    ['another amount', [atCity({ 'Số tiền': 1_000_000 }), gift({})], null],
    ['one level', [gift({}), gift({ 'Xã, phường': 'Xã Dương Quang' })], null],
    [
      'who is not named',
      [atCity({ 'Ghi chú': 'giấu tên' }), gift({ 'Ghi chú': 'giấu tên' })],
      null,
    ],
    ['money passed on', [atCity(), gift({ Loại: 'Cấp Hội khác chuyển' })], null],
  ])('%s', (_, rows, first) =>
    expect(found(...rows)).toEqual(first === null ? [] : [[3, 'gift-at-two-levels', first]]),
  );
});
