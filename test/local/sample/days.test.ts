import { expect, test } from '@jest/globals';
import { toIsoDate } from '../../../src/domain/text/dates';
import { rowsOf, workbook } from './records';

const iso = (serial: unknown) => (typeof serial === 'number' ? toIsoDate(serial) : null);

test.each([
  ['Đăng ký', 'Ngày đăng ký'],
  ['Quỹ', 'Ngày thu'],
  ['Khen thưởng', 'Ngày'],
  ['Hoạt động', 'Ngày'],
  ['Tổ chức Hội', 'Đến ngày'],
])('all days of %s lie in the period', (name, heading) => {
  const days = rowsOf(workbook, name).map((row) => iso(row[heading]));
  expect(days.filter((day) => day === null || day < '2017-01-01' || day > '2017-06-30')).toEqual(
    [],
  );
});

test.each([
  ['Quỹ', 'Ngày thu'],
  ['Khen thưởng', 'Ngày'],
  ['Hoạt động', 'Ngày'],
  ['Đăng ký', 'Ngày đăng ký'],
])('nobody works for %s on a weekend or at Tết', (name, heading) => {
  const free = rowsOf(workbook, name)
    .map((row) => iso(row[heading]) ?? '')
    .filter(
      (day) =>
        [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) ||
        (day >= '2017-01-26' && day <= '2017-02-01'),
    );
  expect(free).toEqual([]);
});
