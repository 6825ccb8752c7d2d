import { describe, expect, test } from '@jest/globals';
import { hashText } from '../../../src/domain/text/hash';
import { sampleWorkbook, type SampleSheet } from '../../../src/local/sample/sample';
import { awardAmount, awards, fund, registrations, rowsOf, sum, where, workbook } from './records';

describe('the figures of the report', () => {
  test.each([
    ['Gia đình học tập', 8664],
    ['Dòng họ học tập', 10],
    ['Cộng đồng học tập', 126],
    ['Đơn vị học tập', 25],
  ])('%s: %i registered', (title, expected) => {
    expect(sum(where(registrations, { 'Danh hiệu': title }), 'Số lượng', 1)).toBe(expected);
  });

  test.each([
    ['Thành hội', 30_400_000],
    ['Xã, phường', 34_800_000],
    ['Chi hội', 124_300_000],
  ])('fund of %s: %i đồng', (level, expected) => {
    expect(sum(where(fund, { 'Cấp thu': level }), 'Số tiền')).toBe(expected);
  });

  test('50 donors at Thành hội, some of them twice', () => {
    const donors = where(fund, { 'Cấp thu': 'Thành hội' }).map((row) => row['Người ủng hộ']);
    expect(new Set(donors).size).toBe(50);
    expect(donors.length).toBeGreaterThan(50);
  });

  test.each([
    [218, ['Giáo viên']],
    [520, ['Học sinh giỏi', 'Học sinh tiên tiến', 'Học sinh nghèo vượt khó']],
    [738, [...new Set(awards.map((row) => String(row['Đối tượng'])))]],
  ])('%i awarded: %j', (expected, recipients) => {
    const rows = awards.filter((row) => recipients.includes(String(row['Đối tượng'])));
    expect(sum(rows, 'Số lượng', 1)).toBe(expected);
  });

  test('61.600.000 đồng awarded', () => {
    expect(awards.reduce((total, row) => total + awardAmount(row), 0)).toBe(61_600_000);
  });

  test.each([
    ['Số chi hội', 155],
    ['Số hội viên', 8655],
  ])('%s: %i', (heading, expected) => {
    expect(sum(rowsOf(workbook, 'Tổ chức Hội'), heading)).toBe(expected);
  });

  test.each([
    ['Gia đình học tập', 7878],
    ['Dòng họ học tập', 9],
    ['Cộng đồng học tập', 108],
    ['Đơn vị học tập', 20],
    ['Quỹ Thành hội', 36_200_000],
    ['Chi hội', 153],
    ['Hội viên', 8389],
  ])('%s in the first half of 2016: %i', (label, expected) => {
    const [row, ...others] = where(rowsOf(workbook, 'Chỉ tiêu'), { 'Chỉ số': label });
    expect([row?.['Cùng kỳ'], others.length]).toEqual([expected, 0]);
  });
});

test.each([
  ['Thiết lập', 'Mục, Giá trị, Ghi chú'],
  [
    'Xã phường',
    'Mã, Tên, Loại, Tên khác, Hiệu lực từ, Hiệu lực đến, Gộp vào, Số hộ, Số dòng họ, Số thôn tổ, Số đơn vị, Dân số, Email, Tệp',
  ],
  [
    'Đăng ký',
    'STT, Ngày đăng ký, Xã, phường, Thôn, tổ, Danh hiệu, Tên đăng ký, Năm sinh, Số điện thoại, Hình thức, Số lượng, Kết quả, Xếp loại, Ngày công nhận, Ghi chú',
  ],
  [
    'Quỹ',
    'STT, Ngày thu, Số phiếu, Cấp thu, Xã, phường, Thôn, tổ, Người ủng hộ, Loại, Hình thức, Số tiền, Hiện vật, Ghi chú',
  ],
  [
    'Khen thưởng',
    'STT, Ngày, Cấp chi, Xã, phường, Thôn, tổ, Đối tượng, Họ và tên, Năm sinh, Trường, đơn vị, Chương trình, Số lượng, Mức thưởng, Thành tiền, Ghi chú',
  ],
  ['Hoạt động', 'STT, Ngày, Cấp, Xã, phường, Loại, Nội dung, Số lớp, buổi, Số người, Ghi chú'],
  [
    'Tổ chức Hội',
    'Xã, phường, Đến ngày, Số chi hội, Số ban khuyến học, Số hội viên, Hội viên mới, Ghi chú',
  ],
  ['Nội dung báo cáo', 'Mục, Nội dung'],
  ['Chỉ tiêu', 'Kỳ, Chỉ số, Kế hoạch, Cùng kỳ'],
])('%s has the headings of the contract', (name, headings) => {
  const sheet = workbook.find((one) => one.name === name);
  expect(sheet?.headings.join(', ')).toBe(headings);
  expect(sheet?.rows.every((row) => row.length === sheet.headings.length)).toBe(true);
});

test('the sheets stand in the order of the contract', () => {
  expect(workbook.map(({ name }) => name).join(', ')).toBe(
    'Thiết lập, Xã phường, Đăng ký, Quỹ, Khen thưởng, Hoạt động, Tổ chức Hội, Nội dung báo cáo, Chỉ tiêu, Danh mục',
  );
});

describe('the same on every run', () => {
  const hashes = (sheets: readonly SampleSheet[]) =>
    Object.fromEntries(sheets.map(({ name, rows }) => [name, hashText(JSON.stringify(rows))]));

  test('twice the same', () => {
    expect(hashes(sampleWorkbook())).toEqual(hashes(workbook));
  });

  test('and on every machine', () => {
    expect(hashes(workbook)).toMatchObject({
      'Đăng ký': '1f7e6d5f30484b',
      Quỹ: '17efbe514f2cc1',
      'Khen thưởng': '1f867f6968dd61',
      'Hoạt động': '133d200aaa5380',
    });
  });

  test('the number of families changes no other sheet', () => {
    const { 'Đăng ký': few, ...others } = hashes(sampleWorkbook({ familyRows: 10 }));
    const { 'Đăng ký': usual, ...usualOthers } = hashes(workbook);
    expect(others).toEqual(usualOthers);
    expect(few).not.toBe(usual);
  });
});

test.each([-1, 1.5, Number.NaN])('%p families are refused', (familyRows) => {
  expect(() => sampleWorkbook({ familyRows })).toThrow(RangeError);
});
