import { expect, test } from '@jest/globals';
import {
  awardAmount,
  awards,
  closePairs,
  fund,
  grouped,
  outliers,
  sum,
  wardsOf2017,
  where,
} from './records';

test('there are single persons and groups', () => {
  expect(awards.filter((row) => row['Năm sinh'] !== null).length).toBeGreaterThan(100);
  expect(awards.filter((row) => Number(row['Số lượng']) > 1).length).toBeGreaterThan(50);
});

test('each prize is 40.000 to 500.000 đồng, to at least one', () => {
  const rates = awards.map((row) => Number(row['Mức thưởng']));
  expect([Math.min(...rates), Math.max(...rates)]).toEqual([40_000, 500_000]);
  expect(awards.filter((row) => Number(row['Số lượng'] ?? 1) < 1)).toEqual([]);
});

test('Thành tiền is the product, or blank', () => {
  const typed = awards.filter((row) => row['Thành tiền'] !== null);
  const products = typed.map((row) => Number(row['Số lượng'] ?? 1) * Number(row['Mức thưởng']));
  expect(typed.map((row) => row['Thành tiền'])).toEqual(products);
  expect(typed.length).toBeLessThan(awards.length);
});

test.each([[['Đối tượng']], [['Cấp chi']], [['Đối tượng', 'Cấp chi']]])(
  'no amount far above its %j',
  (by) => {
    const groups = [...grouped(awards, ...by).values()];
    expect(groups.flatMap((rows) => outliers(rows, awardAmount))).toEqual([]);
  },
);

test('no row repeats another, blanks being equal', () => {
  const key = 'Ngày; Cấp chi; Xã, phường; Đối tượng; Họ và tên; Trường, đơn vị; Chương trình';
  expect(
    [...grouped(awards, ...key.split('; ')).values()].filter((rows) => rows.length > 1),
  ).toEqual([]);
});

test('no two persons are a letter apart', () => {
  const names = awards.flatMap((row) => (row['Năm sinh'] === null ? [] : String(row['Họ và tên'])));
  expect(closePairs(names)).toEqual([]);
});

test('no level of a place awards more than it received', () => {
  const spentMore = ['Thành hội', 'Xã, phường', 'Chi hội'].flatMap((level) =>
    [null, ...wardsOf2017.map((ward) => ward['Tên'] ?? null)].filter((ward) => {
      const spent = where(awards, { 'Cấp chi': level, 'Xã, phường': ward });
      const received = where(fund, { 'Cấp thu': level, 'Xã, phường': ward });
      return spent.reduce((total, row) => total + awardAmount(row), 0) > sum(received, 'Số tiền');
    }),
  );
  expect(spentMore).toEqual([]);
});
