/** What Excel's codes are at Google. */
import { describe, expect, test } from '@jest/globals';
import { numberFormatOf } from '../../../src/local/xlsx/number-format';

describe('number formats of Excel', () => {
  test.each([
    ['General', undefined],
    ['0', 'NUMBER'],
    ['#,##0;[Red]-#,##0', 'NUMBER'],
    ['_-* #,##0\\ "₫"_-', 'CURRENCY'],
    ['#,##0 [$₫-42A]', 'CURRENCY'],
    ['0%', 'PERCENT'],
    ['0.00E+00', 'SCIENTIFIC'],
    ['@', 'TEXT'],
    ['mmm', 'DATE'],
    ['d "tháng" m', 'DATE'],
    ['mm:ss', 'TIME'],
    ['h:mm AM/PM', 'TIME'],
    ['[mm]:ss', 'TIME'],
    ['yyyy-mm-dd hh:mm', 'DATE_TIME'],
    ['"ngày" 0', 'NUMBER'],
    ['0 "h"', 'NUMBER'],
    ['0;"d;y"', 'NUMBER'],
  ])('%s is %s', (code, type) => {
    expect(numberFormatOf(code)?.type).toBe(type);
  });
});
