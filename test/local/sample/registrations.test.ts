import { describe, expect, test } from '@jest/globals';
import { withoutTones } from '../../../src/domain/text/fold';
import { sampleWorkbook } from '../../../src/local/sample/sample';
import { closePairs, grouped, registrations, rowsOf, wardsOf2017, where } from './records';

const family = 'Gia đình học tập';

describe.each([10, 8664, 20_000])('%i families', (familyRows) => {
  const workbook = sampleWorkbook({ familyRows });
  const rows = rowsOf(workbook, 'Đăng ký');
  const families = where(rows, { 'Danh hiệu': family });
  const wards = rowsOf(workbook, 'Xã phường').filter((ward) => ward['Hiệu lực đến'] !== null);
  const namesOf = (list: typeof rows) =>
    list.map((row) => withoutTones(String(row['Tên đăng ký'])));

  test('one family a row', () => {
    expect(families).toHaveLength(familyRows);
    expect(families.filter((row) => row['Số lượng'] !== null)).toEqual([]);
  });

  test('no name twice in a hamlet', () => {
    const twice = [...grouped(rows, 'Danh hiệu', 'Xã, phường', 'Thôn, tổ').values()]
      .map(namesOf)
      .filter((names) => new Set(names).size < names.length);
    expect(twice).toEqual([]);
  });

  test('no two names a letter apart, tones aside, in a ward and a year of birth', () => {
    const blocks = [...grouped(families, 'Xã, phường', 'Năm sinh').values()];
    expect(blocks.flatMap((block) => closePairs(namesOf(block)))).toEqual([]);
  });

  test('no phone twice', () => {
    const phones = rows.flatMap((row) => row['Số điện thoại'] ?? []);
    expect(new Set(phones).size).toBe(phones.length);
  });

  test('no ward has more registrations than there are', () => {
    const limits = [
      [family, 'Số hộ'],
      ['Dòng họ học tập', 'Số dòng họ'],
      ['Cộng đồng học tập', 'Số thôn tổ'],
      ['Đơn vị học tập', 'Số đơn vị'],
    ] as const;
    const tooMany = wards.flatMap((ward) =>
      limits.filter(
        ([title, total]) =>
          where(rows, { 'Danh hiệu': title, 'Xã, phường': ward['Tên'] ?? null }).length >
          Number(ward[total]),
      ),
    );
    expect(tooMany).toEqual([]);
    expect(wards.filter((ward) => Number(ward['Số hộ']) > Number(ward['Dân số']))).toEqual([]);
  });
});

describe('the rows of the report', () => {
  test('groups and units of one ward are not a letter apart, numbers aside', () => {
    const groups = registrations.filter((row) => row['Danh hiệu'] !== family);
    const close = [...grouped(groups, 'Danh hiệu', 'Xã, phường').values()].flatMap((block) =>
      closePairs(
        block
          .map((row) => withoutTones(String(row['Tên đăng ký'])))
          .filter((name) => !/\d/.test(name)),
      ),
    );
    expect(close).toEqual([]);
  });

  test('about half of the families gave a phone number', () => {
    const families = where(registrations, { 'Danh hiệu': family });
    const share = families.filter((row) => row['Số điện thoại'] !== null).length / families.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });

  test('phones are mobile numbers of ten digits, or landlines of eleven', () => {
    const wrong = registrations.filter(
      ({ 'Số điện thoại': phone }) =>
        phone !== null && !/^(0[389]\d{8}|0209\d{7})$/.test(String(phone)),
    );
    expect(wrong).toEqual([]);
  });

  test('heads of families were born from 1935 to 1995', () => {
    const years = where(registrations, { 'Danh hiệu': family }).map((row) =>
      Number(row['Năm sinh']),
    );
    expect([Math.min(...years), Math.max(...years)]).toEqual([1935, 1995]);
  });

  test('nothing is recognised in a half-year', () => {
    const recognised = registrations.filter(
      (row) => row['Kết quả'] ?? row['Xếp loại'] ?? row['Ngày công nhận'],
    );
    expect(recognised).toEqual([]);
  });

  test('only units directly under the association have no ward', () => {
    const titles = where(registrations, { 'Xã, phường': null }).map((row) => row['Danh hiệu']);
    expect([...new Set(titles)]).toEqual(['Đơn vị học tập']);
  });

  test('every ward has registrations of every title', () => {
    const missing = wardsOf2017.flatMap((ward) =>
      [family, 'Dòng họ học tập', 'Cộng đồng học tập', 'Đơn vị học tập'].filter(
        (title) =>
          where(registrations, { 'Xã, phường': ward['Tên'] ?? null, 'Danh hiệu': title }).length ===
          0,
      ),
    );
    expect(missing).toEqual([]);
  });
});
