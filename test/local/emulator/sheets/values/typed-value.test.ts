/** What Google Sheets makes of typed texts under vi_VN, and back. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editedText } from '../../../../../src/local/studio-page/grid/edited-text';
import { typedValue } from '../../../../../src/local/emulator/sheets/values/typed-value';

const year = 2017;

describe('numbers, dates and the rest', () => {
  test.each([
    ['0', 0],
    ['1500000', 1_500_000],
    ['-25', -25],
    ['+25', 25],
    ['1,5', 1.5],
    ['0,', 0],
    ['  12  ', 12],
    ['001', 1],
  ])('%s is the number %p, without a format', (text, numberValue) => {
    expect(typedValue(text, { year })).toEqual({ value: { numberValue } });
  });

  test.each([
    ['1.500.000', 1_500_000, 'NUMBER', '#,##0'],
    ['1.500,25', 1500.25, 'NUMBER', '#,##0.00'],
    ['50%', 0.5, 'PERCENT', '0%'],
    ['14,5%', 0.145, 'PERCENT', '0.00%'],
    ['1,5e3', 1500, 'SCIENTIFIC', '0.00E+00'],
    ['30/6/2017', 42_916, 'DATE', 'dd/mm/yyyy'],
    ['05-01-2017', 42_740, 'DATE', 'dd/mm/yyyy'],
    ['2017-06-30', 42_916, 'DATE', 'yyyy-mm-dd'],
    ['30/6/17', 42_916, 'DATE', 'dd/mm/yyyy'],
    ['30/6', 42_916, 'DATE', 'dd/mm/yyyy'],
    ['30/6/95', 34_880, 'DATE', 'dd/mm/yyyy'],
    ['8:30', 8.5 / 24, 'TIME', 'hh:mm'],
  ])('%s is %p with the format %s', (text, numberValue, type, pattern) => {
    expect(typedValue(text, { year })).toEqual({
      value: { numberValue },
      numberFormat: { type, pattern },
    });
  });

  test.each([
    ['TRUE', true],
    ['false', false],
  ])('%s is %p', (text, boolValue) => {
    expect(typedValue(text, { year })).toEqual({ value: { boolValue } });
  });

  test.each([
    '1tr5',
    '1.5',
    '1.50.000',
    '1,500,000',
    '31/02/2017',
    '6/30/2017',
    '30/6-2017',
    '30.6.2017',
    '8:75',
    '25:00',
    '500.000đ',
    '0912 345 678',
    'Phường Đức Xuân',
    '=',
    '-',
    ' ',
    '1e999',
  ])('“%s” stays a text', (text) => {
    expect(typedValue(text, { year })).toEqual({ value: { stringValue: text } });
  });

  test('what begins with "=" is a formula', () => {
    expect(typedValue('=SUM(A1:A9)', { year })).toEqual({ value: { formulaValue: '=SUM(A1:A9)' } });
  });

  test('an apostrophe makes a text and goes; an empty text clears', () => {
    expect(typedValue("'001", { year })).toEqual({ value: { stringValue: '001' } });
    expect(typedValue("'=1", { year })).toEqual({ value: { stringValue: '=1' } });
    expect(typedValue("'", { year })).toEqual({ value: undefined });
    expect(typedValue('', { year })).toEqual({ value: undefined });
  });
});

describe('the cell’s own format', () => {
  const text = { type: 'TEXT', pattern: '@' };
  test.each(['001', '=1+1', '30/6/2017', "'a", 'TRUE'])(
    'in a text cell %s stays as typed',
    (typed) => {
      expect(typedValue(typed, { year, numberFormat: text })).toEqual({
        value: { stringValue: typed },
      });
    },
  );

  test.each([
    [{ type: 'DATE', pattern: 'yyyy-mm-dd' }, '30/6/2017', 42_916],
    [{ type: 'NUMBER', pattern: '#,##0' }, '30/6/2017', 42_916],
    [{ type: 'NUMBER', pattern: '0' }, '1.500', 1500],
  ])('%p stays', (numberFormat, typed, numberValue) => {
    expect(typedValue(typed, { year, numberFormat })).toEqual({ value: { numberValue } });
  });
});

describe('a cell that is opened and typed again holds the same', () => {
  const formats = [
    undefined,
    { type: 'NUMBER', pattern: '#,##0' },
    { type: 'PERCENT', pattern: '0.00%' },
  ];
  test('numbers', () => {
    // Smaller shares are offered as "1e-8%", which nobody types.
    const decimals = fc.double({ noNaN: true, min: 1e-4, max: 1e9 });
    const numbers = fc.oneof(
      fc.integer(),
      decimals,
      decimals.map((number) => -number),
    );
    fc.assert(
      fc.property(numbers, fc.constantFrom(...formats), (number, numberFormat) => {
        const text = editedText(number, numberFormat);
        const again = typedValue(text, { year, numberFormat }).value?.numberValue ?? Number.NaN;
        expect(Math.abs(again - number)).toBeLessThanOrEqual(Math.abs(number) * 1e-14);
      }),
    );
  });

  test('days and times', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 80_000 }), (day) => {
        const numberFormat = { type: 'DATE', pattern: 'dd/mm/yyyy' };
        const typed = typedValue(editedText(day, numberFormat), { year, numberFormat });
        expect(typed.value).toEqual({ numberValue: day });
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_399 }), (second) => {
        const numberFormat = { type: 'TIME', pattern: 'hh:mm:ss' };
        const typed = typedValue(editedText(second / 86_400, numberFormat), { year, numberFormat });
        expect(typed.value).toEqual({ numberValue: second / 86_400 });
      }),
    );
  });

  test.each([
    [true, 'TRUE'],
    [false, 'FALSE'],
    ['001', '001'],
    [1.5, '1,5'],
    [42_916.5, '42916,5'],
  ])('%p is offered as %s', (value, text) => {
    const numberFormat = typeof value === 'number' && value > 2 ? { type: 'DATE' } : undefined;
    expect(editedText(value, numberFormat)).toBe(text);
  });
});
