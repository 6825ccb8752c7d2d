import { expect, test } from '@jest/globals';
import { donorKey } from '../../../src/domain/text/donor-names';
import { closePairs, fund, grouped, outliers, where, type SampleRow } from './records';

const amountOf = (row: SampleRow) => Number(row['Số tiền']);

test('amounts are steps of 10.000 đồng from 10.000 to 5.000.000', () => {
  const odd = fund
    .map(amountOf)
    .filter((amount) => amount % 10_000 !== 0 || amount < 10_000 || amount > 5_000_000);
  expect(odd).toEqual([]);
});

test.each([[['Loại']], [['Cấp thu']], [['Loại', 'Cấp thu']]])(
  'no amount far above its %j',
  (by) => {
    const groups = [...grouped(fund, ...by).values()];
    expect(groups.flatMap((rows) => outliers(rows, amountOf))).toEqual([]);
  },
);

test('no receipt number twice within level, ward and hamlet; some are blank', () => {
  const receipts = [...grouped(fund, 'Cấp thu', 'Xã, phường', 'Thôn, tổ').values()].map((rows) =>
    rows.flatMap((row) => row['Số phiếu'] ?? []),
  );
  expect(receipts.filter((numbers) => new Set(numbers).size < numbers.length)).toEqual([]);
  expect(where(fund, { 'Số phiếu': null }).length).toBeGreaterThan(0);
});

test('donors of one level and ward are the same or clearly different, numbers aside', () => {
  const close = [...grouped(fund, 'Cấp thu', 'Xã, phường').values()].flatMap((rows) =>
    closePairs(
      [...new Set(rows.map((row) => donorKey(String(row['Người ủng hộ']))))].filter(
        (name) => !/\d/.test(name),
      ),
    ),
  );
  expect(close).toEqual([]);
});

test('a donor who gives twice at one place gives on another day', () => {
  const days = [...grouped(fund, 'Cấp thu', 'Xã, phường', 'Thôn, tổ', 'Người ủng hộ').values()].map(
    (rows) => rows.map((row) => row['Ngày thu']),
  );
  expect(days.filter((list) => new Set(list).size < list.length)).toEqual([]);
  expect(days.filter((list) => list.length > 1).length).toBeGreaterThan(0);
});

test('what is given in kind is named, and nothing else is', () => {
  const inKind = where(fund, { 'Hình thức': 'Hiện vật' });
  expect(inKind).toHaveLength(2);
  expect(fund.filter((row) => row['Hiện vật'] !== null)).toEqual(inKind);
});

test('no money of another level is among the gifts', () => {
  expect(where(fund, { Loại: 'Cấp Hội khác chuyển' })).toEqual([]);
});

test('only Thành hội has no ward', () => {
  expect(where(fund, { 'Xã, phường': null })).toEqual(where(fund, { 'Cấp thu': 'Thành hội' }));
});
