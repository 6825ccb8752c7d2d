/** Names of periods as people type them. */
import * as fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { readPeriodName } from '../../../../src/core/vietnamese/parse/period-name';
import { fromSerial, toSerial } from '../../../../src/core/data/dates';
import { periodName, type Period } from '../../../../src/core/data/periods';
import { serial } from '../../book-of';

const period = (from: string, to: string): Period => ({ from: serial(from), to: serial(to) });

describe('a period', () => {
  test.each([
    ['6 tháng đầu năm 2017', period('01/01/2017', '30/6/2017')],
    ['6T đầu năm 2017', period('01/01/2017', '30/6/2017')],
    ['sáu tháng đầu năm 2017', period('01/01/2017', '30/6/2017')],
    ['6 THÁNG ĐẦU NĂM 2017', period('01/01/2017', '30/6/2017')],
    ['6 tháng cuối năm 2017', period('01/7/2017', '31/12/2017')],
    ['5 tháng đầu năm 2017', period('01/01/2017', '31/5/2017')],
    ['Năm 2017', period('01/01/2017', '31/12/2017')],
    ['cả năm 2017', period('01/01/2017', '31/12/2017')],
    ['2017', period('01/01/2017', '31/12/2017')],
    ['quý I năm 2017', period('01/01/2017', '31/3/2017')],
    ['Quý 4/2017', period('01/10/2017', '31/12/2017')],
    ['từ 15/01/2017 đến 20/5/2017', period('15/01/2017', '20/5/2017')],
    ['Từ ngày 15/01/2017 đến hết ngày 20/5/2017', period('15/01/2017', '20/5/2017')],
  ])('%s', (name, expected) => expect(readPeriodName(name)).toEqual(expected));
});

test.each([
  '',
  'kỳ này',
  '6 tháng',
  'quý V năm 2017',
  'đầu năm',
  'từ 20/5/2017 đến 15/01/2017',
  '13 tháng đầu năm 2017',
])('no period: %s', (name) => expect(readPeriodName(name)).toBeNull());

test('what is written for a period is read as it', () => {
  const day = fc.integer({ min: serial('01/01/2000'), max: serial('31/12/2040') });
  const month = fc.integer({ min: 1, max: 12 });
  const anyDays = fc
    .tuple(day, day)
    .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }));
  const months = fc
    .tuple(fc.integer({ min: 2000, max: 2040 }), month, month)
    .map(([year, one, other]) => {
      const [first, last] = [Math.min(one, other), Math.max(one, other)];
      const from = toSerial(year, first, 1) ?? 0;
      const next = (last === 12 ? toSerial(year + 1, 1, 1) : toSerial(year, last + 1, 1)) ?? 0;
      return { from, to: next - 1 };
    });
  fc.assert(
    fc.property(fc.oneof(anyDays, months), (some) => {
      expect(readPeriodName(periodName(some))).toEqual(some);
      expect(fromSerial(some.from).year).toBeGreaterThan(1999);
    }),
  );
});
