import { describe, expect, test } from '@jest/globals';
import { createNumberFormatter } from '../../../../src/local/emulator/sheets/number-formats';

describe('a number as the sheet shows it', () => {
  test.each([
    ['vi_VN', undefined, undefined, 1_234_567, '1234567'],
    ['vi_VN', undefined, undefined, 0.1 + 0.2, '0,3'],
    // Recorded: ten digits, where .xlsx has 0.000976563.
    ['en_US', undefined, undefined, 1 / 1024, '0.0009765625'],
    ['vi_VN', undefined, undefined, 1 / 3, '0,3333333333'],
    ['vi_VN', undefined, undefined, -12_345.678, '-12345,678'],
    ['vi_VN', undefined, undefined, 123_456_789_012_345, '123456789012345'],
    ['vi_VN', 'NUMBER', '#,##0', 1_234_567, '1.234.567'],
    ['vi_VN', 'NUMBER', '#,##0 "đồng"', 61_600_000, '61.600.000 đồng'],
    ['vi_VN', 'NUMBER', undefined, 1234.5, '1.234,50'],
    ['vi_VN', 'PERCENT', undefined, 0.4445, '44,45%'],
    ['vi_VN', 'CURRENCY', undefined, 5_000_000, '5.000.000 ₫'],
    ['vi_VN', 'SCIENTIFIC', undefined, 1500, '1,50E+03'],
    ['vi_VN', 'TEXT', undefined, 12, '12'],
    ['vi_VN', 'DATE', undefined, 42_916, '30/06/2017'],
    ['vi_VN', 'DATE_TIME', undefined, 42_916.5, '30/06/2017 12:00:00'],
    ['vi_VN', 'TIME', undefined, 0.75, '18:00:00'],
    ['vi_VN', 'DATE', 'd/m/yyyy', 1, '31/12/1899'],
    ['vi_VN', 'DATE', 'dd/mm/yyyy', 60, '28/02/1900'],
    ['en_US', 'DATE', undefined, 42_916, '6/30/2017'],
    ['en_US', 'NUMBER', '#,##0.00', 1234.5, '1,234.50'],
    ['vi_VN', 'NUMBER', 'hỏng"', 1234, '1234'],
    ['không phải', 'NUMBER', '#,##0', 1, '1'],
  ])('%s %s %s %d: %s', (locale, type, pattern, value, shown) => {
    const { text } = createNumberFormatter(locale);
    const numberFormat = { ...(type && { type }), ...(pattern && { pattern }) };
    expect(text(value, type === undefined ? undefined : { numberFormat })).toBe(shown);
    expect(text(value, { numberFormat })).toBe(shown);
  });
});

describe('whether a number is a date', () => {
  test.each([
    [undefined, undefined, false],
    ['DATE', undefined, true],
    ['DATE_TIME', 'dd/mm/yyyy hh:mm', true],
    ['TIME', undefined, true],
    [undefined, 'dd/mm/yyyy', true],
    ['NUMBER', 'dd/mm/yyyy', true],
    ['NUMBER', '#,##0', false],
    ['TEXT', 'dd/mm/yyyy', false],
    ['CURRENCY', '#,##0 "đ"', false],
  ])('%s %s: %s', (type, pattern, expected) => {
    const { isDate } = createNumberFormatter('vi_VN');
    const numberFormat = { ...(type && { type }), ...(pattern && { pattern }) };
    expect(isDate({ numberFormat })).toBe(expected);
    expect(isDate(undefined)).toBe(false);
  });
});
