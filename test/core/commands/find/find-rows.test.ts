/** Rows found by what a person remembers of them. */
import { expect, test } from '@jest/globals';
import { findRows } from '../../../../src/core/commands/find/find-rows';
import { day, today } from '../../book-of';
import { runOnStore, storeOf } from '../../../sheets/run-on-store';

const may = day('15/5/2017');

const store = storeOf({
  'Xã phường': [
    ['Mã', 'Tên'],
    ['01840', 'Phường Đức Xuân'],
  ],
  'Đăng ký': [
    ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký', 'Số điện thoại'],
    [may, 'Phường Đức Xuân', 'Gia đình học tập', 'Lý Thị Hòa', '0912 345 678'],
    [may, 'Phường Đức Xuân', 'Gia đình học tập', 'Lí Thị Hoà', ''],
    [may, 'Phường Đức Xuân', 'Gia đình học tập', 'Ly Thi Hoa', ''],
    [may, 'Phường Đức Xuân', 'Gia đình học tập', 'Hoàng Văn Lý', 912345678],
  ],
  Quỹ: [
    ['Ngày thu', 'Số phiếu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền', 'Ghi chú'],
    [may, '012', 'Thành hội', 'Bà Lý Thị Hoà', 'Cá nhân', 1_500_000, 'Lý Thị Hòa'],
    [may, 'PT 12/5', 'Thành hội', '=1+1', 'Cá nhân', 200_000, ''],
  ],
});

const found = (query: string) => {
  const { outcome } = runOnStore(store, findRows, { today, query });
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.result;
};

test.each([
  // The very spelling first; tone places and i or y make no other name.
  ['Lý Thị Hòa', ['Lý Thị Hòa', 'Bà Lý Thị Hoà', 'Lí Thị Hoà', 'Ly Thi Hoa']],
  ['ly thi hoa', ['Ly Thi Hoa', 'Lý Thị Hòa', 'Lí Thị Hoà', 'Bà Lý Thị Hoà']],
  ['hoa ly', ['Lý Thị Hòa', 'Lí Thị Hoà', 'Ly Thi Hoa', 'Hoàng Văn Lý', 'Bà Lý Thị Hoà']],
  ['0912.345.678', ['Lý Thị Hòa']],
  ['345678', ['Lý Thị Hòa', 'Hoàng Văn Lý']],
  ['012', ['Bà Lý Thị Hoà']],
  ['12/5', ['=1+1']],
  ['Triệu', []],
  ['(.*', []],
])('%s', (query, names) => {
  const { rows, total } = found(query);
  expect(rows.map(({ name }) => name)).toEqual(names);
  expect(total).toBe(names.length);
});

test('each says where it stands, and what tells it from others', () => {
  expect(found('012').rows).toEqual([
    {
      sheet: 'Quỹ',
      cell: 'D2',
      name: 'Bà Lý Thị Hoà',
      details: ['15/5/2017', '012', 'Thành hội', 'Cá nhân', '1.500.000'],
    },
  ]);
});

test('of more than two hundred the number is told', () => {
  const rows = Array.from({ length: 250 }, (_, index) => [
    may,
    'Thành hội',
    `Lý Văn ${index}`,
    'Cá nhân',
    1000,
  ]);
  const long = storeOf({
    'Xã phường': [
      ['Mã', 'Tên'],
      ['01840', 'Phường Đức Xuân'],
    ],
    Quỹ: [['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền'], ...rows],
  });
  const { outcome } = runOnStore(long, findRows, { today, query: 'lý văn' });
  expect(outcome).toMatchObject({ ok: true, result: { total: 250 } });
  expect(outcome.ok && outcome.result.rows).toHaveLength(200);
});
