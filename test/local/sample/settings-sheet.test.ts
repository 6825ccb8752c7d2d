import { describe, expect, test } from '@jest/globals';
import { toIsoDate } from '../../../src/domain/text/dates';
import { rowsOf, workbook } from './records';

const iso = (serial: unknown) => (typeof serial === 'number' ? toIsoDate(serial) : null);

describe('Thiết lập', () => {
  const settings = new Map(
    rowsOf(workbook, 'Thiết lập').map((row) => [row['Mục'], row['Giá trị']]),
  );
  test.each([
    ['Từ ngày', '2017-01-01'],
    ['Đến ngày', '2017-06-30'],
    ['Hạn nộp', '2017-06-25'],
    ['Ngày báo cáo', '2017-07-05'],
  ])('%s is %s', (item, expected) => {
    expect(iso(settings.get(item))).toBe(expected);
  });

  test('the version of the layout is left to set-up', () => {
    expect(settings.has('Phiên bản mẫu')).toBe(false);
  });
});
