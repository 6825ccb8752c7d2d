/** Drop-downs, warnings and colour rules as the grid takes them. */
import { describe, expect, test } from '@jest/globals';
import type { ConditionalFormatRule, DataValidationRule } from '../../../../src/sheets/api';
import { gridColourRule } from '../../../../src/local/studio-page/grid/conditional-formats';
import { gridValidation } from '../../../../src/local/studio-page/grid/validations';

describe('rules', () => {
  const rule = (type: string, ...values: string[]): DataValidationRule => ({
    condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) },
    strict: false,
    showCustomUi: true,
  });

  test.each<readonly [string, DataValidationRule, object | undefined]>([
    [
      'a list on another sheet',
      rule('ONE_OF_RANGE', "='Danh mục'!$A$2:$A$7"),
      { type: 'list', formula1: "='Danh mục'!$A$2:$A$7", errorStyle: 2 },
    ],
    [
      'a list whose values hold commas',
      rule('ONE_OF_LIST', 'Cơ quan, đơn vị', 'Cá nhân'),
      { type: 'list', formula1: '["Cơ quan, đơn vị","Cá nhân"]' },
    ],
    [
      'days, which are numbers',
      rule('DATE_BETWEEN', '=DATE(1945,1,1)', '=DATE(2100,12,31)'),
      {
        type: 'decimal',
        operator: 'between',
        formula1: '16438',
        formula2: '73415',
      },
    ],
    [
      'a rejecting rule',
      { ...rule('NUMBER_GREATER', '0'), strict: true },
      { type: 'decimal', operator: 'greaterThan', errorStyle: 1 },
    ],
    [
      'a formula, which the grid would compute for every cell at every edit',
      rule('CUSTOM_FORMULA', '=COUNTIFS($C$2:$C$2001,$C2)<2'),
      undefined,
    ],
    ['a rule that the grid does not know', rule('TEXT_IS_EMAIL'), undefined],
  ])('%s', (_, given, expected) => {
    if (expected === undefined) expect(gridValidation(given)).toBeUndefined();
    else expect(gridValidation(given)).toMatchObject(expected);
  });

  const size = { rowCount: 100, columnCount: 10 };
  const range = { sheetId: 1, startRowIndex: 1, startColumnIndex: 2, endColumnIndex: 3 };
  const colours = (condition: object): ConditionalFormatRule => ({
    ranges: [range],
    booleanRule: { condition, format: { backgroundColor: { red: 1 } } },
  });
  test.each<readonly [string, object, object | undefined]>([
    [
      'a formula',
      { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=$N2="x"' }] },
      { subType: 'formula', value: '=$N2="x"' },
    ],
    [
      'a number',
      { type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '1' }, { userEnteredValue: '5' }] },
      { subType: 'number', operator: 'between', value: [1, 5] },
    ],
    [
      'a text',
      { type: 'TEXT_CONTAINS', values: [{ userEnteredValue: 'Lỗi' }] },
      { subType: 'text', operator: 'containsText', value: 'Lỗi' },
    ],
    ['a condition that the grid does not know', { type: 'DATE_BEFORE' }, undefined],
  ])('colours by %s', (_, condition, expected) => {
    const found = gridColourRule(colours(condition), 'c1', size);
    if (expected === undefined) expect(found).toBeUndefined();
    else {
      expect(found?.rule).toMatchObject({ ...expected, style: { bg: { rgb: '#ff0000' } } });
      expect(found?.ranges).toEqual([{ startRow: 1, endRow: 99, startColumn: 2, endColumn: 2 }]);
    }
  });

  test('a scale of colours', () => {
    const gradientRule = {
      minpoint: { type: 'MIN', color: {} },
      maxpoint: { type: 'NUMBER', value: '9', color: { red: 1 } },
    };
    expect(gridColourRule({ ranges: [range], gradientRule }, 'c', size)?.rule).toMatchObject({
      type: 'colorScale',
      config: [
        { index: 0, color: '#000000', value: { type: 'min' } },
        { index: 1, color: '#ff0000', value: { type: 'num', value: 9 } },
      ],
    });
  });
});
