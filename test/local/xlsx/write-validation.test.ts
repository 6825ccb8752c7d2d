/** Data validation that the add-on sets: written, and read again. */
import { describe, expect, test } from '@jest/globals';
import { newXlsx } from '../../../src/local/xlsx/xlsx-file';
import type { DataValidationRule } from '../../../src/sheets/api';
import { partText } from './make-file';
import { onColumn, rule, sheetPart, validationsIn } from './rules';
import { cell, throughFile, withCells } from './spreadsheets';

describe('a validation rule that is written comes back', () => {
  const warns = 'errorStyle="warning" allowBlank="1" showErrorMessage="1"';
  test.each<[string, DataValidationRule, string]>([
    [
      'a list from a range',
      rule('ONE_OF_RANGE', ["='Danh mục'!$B$2:$B$7"], {
        strict: false,
        showCustomUi: true,
        inputMessage: 'Chọn danh hiệu;\nkhông gõ tay',
      }),
      `<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" prompt="Chọn danh hiệu;_x000a_không gõ tay" sqref="B2:B9"><formula1>'Danh mục'!$B$2:$B$7</formula1></dataValidation>`,
    ],
    [
      'a list typed in, that rejects and shows no arrow',
      rule('ONE_OF_LIST', ['Đạt', 'Không "đạt"'], { strict: true, showCustomUi: false }),
      '<dataValidation type="list" allowBlank="1" showDropDown="1" showErrorMessage="1" sqref="B2:B9"><formula1>"Đạt,Không ""đạt"""</formula1></dataValidation>',
    ],
    [
      'dates',
      rule('DATE_BETWEEN', ['=DATE(2010;1;1)', '=DATE(2030;12;31)']),
      `<dataValidation type="date" ${warns} sqref="B2:B9"><formula1>DATE(2010,1,1)</formula1><formula2>DATE(2030,12,31)</formula2></dataValidation>`,
    ],
    [
      'a number from 0 on',
      rule('NUMBER_GREATER_THAN_EQ', ['0']),
      `<dataValidation type="decimal" operator="greaterThanOrEqual" ${warns} sqref="B2:B9"><formula1>0</formula1></dataValidation>`,
    ],
    [
      'a formula',
      rule('CUSTOM_FORMULA', ['=COUNTIFS($B$2:$B$9;$B2;$C$2:$C$9;"<>a;b")=1']),
      `<dataValidation type="custom" ${warns} sqref="B2:B9"><formula1>COUNTIFS($B$2:$B$9,$B2,$C$2:$C$9,"&lt;&gt;a;b")=1</formula1></dataValidation>`,
    ],
  ])('%s', async (_, dataValidation, expected) => {
    const { sheet, bytes } = await throughFile((before) =>
      withCells(before, onColumn('B', 2, 9, dataValidation)),
    );
    expect(validationsIn(partText(bytes, sheetPart))).toEqual([expected]);
    expect(cell(sheet, 'B2')).toEqual({ dataValidation });
    expect(cell(sheet, 'B9').dataValidation).toBe(cell(sheet, 'B2').dataValidation);
    expect([cell(sheet, 'B1'), cell(sheet, 'B10')]).toEqual([{}, {}]);
  });

  test.each([
    ['NUMBER_EQ', ['5'], 'equal'],
    ['NUMBER_NOT_EQ', ['5'], 'notEqual'],
    ['NUMBER_BETWEEN', ['1', '5'], undefined],
    ['NUMBER_NOT_BETWEEN', ['1', '5'], 'notBetween'],
    ['NUMBER_GREATER', ['-1.5'], 'greaterThan'],
    ['NUMBER_LESS', ['=A1'], 'lessThan'],
    ['NUMBER_LESS_THAN_EQ', ['5'], 'lessThanOrEqual'],
    ['DATE_EQ', ['=TODAY()'], 'equal'],
    ['DATE_AFTER', ['=DATE(2017;6;30)'], 'greaterThan'],
    ['DATE_BEFORE', ['=DATE(2017;6;30)'], 'lessThan'],
    ['DATE_ON_OR_AFTER', ['=DATE(2017;6;30)'], 'greaterThanOrEqual'],
    ['DATE_ON_OR_BEFORE', ['=DATE(2017;6;30)'], 'lessThanOrEqual'],
    ['DATE_NOT_BETWEEN', ['=DATE(2017;1;1)', '=DATE(2017;6;30)'], 'notBetween'],
  ])('%s', async (type, values, operator) => {
    const { sheet, bytes } = await throughFile((before) =>
      withCells(before, { B2: { dataValidation: rule(type, values) } }),
    );
    expect(cell(sheet, 'B2').dataValidation).toEqual(rule(type, values));
    expect(/operator="(\w+)"/.exec(validationsIn(partText(bytes, sheetPart))[0] ?? '')?.[1]).toBe(
      operator,
    );
  });

  test.each([
    ['2017-06-30', '=DATE(2017;6;30)'],
    ['30/6/2017', '=DATE(2017;6;30)'],
  ])('a day typed as %s', async (typed, formula) => {
    const { sheet } = await throughFile((before) =>
      withCells(before, { B2: { dataValidation: rule('DATE_AFTER', [typed]) } }),
    );
    expect(cell(sheet, 'B2').dataValidation).toEqual(rule('DATE_AFTER', [formula]));
  });

  test('one that reaches the end of the grid reaches the end of the file’s sheet', async () => {
    const { sheet, bytes } = await throughFile((before) =>
      withCells(before, onColumn('B', 2, 1000, rule('NUMBER_GREATER', ['0']))),
    );
    expect(partText(bytes, sheetPart)).toContain('sqref="B2:B1048576"');
    expect(sheet.properties?.gridProperties?.rowCount).toBe(1000);
    expect(cell(sheet, 'B1000').dataValidation).toEqual(rule('NUMBER_GREATER', ['0']));
  });

  test.each([
    ['a condition that a file has not', rule('TEXT_IS_EMAIL')],
    ['a list whose values hold commas', rule('ONE_OF_LIST', ['Cơ quan, đơn vị'])],
    ['a list that is too long', rule('ONE_OF_LIST', ['x'.repeat(256)])],
  ])('%s is refused', async (_, dataValidation) => {
    const { spreadsheet, write } = newXlsx();
    const changed = withCells(spreadsheet, { B2: { dataValidation } });
    await expect(write(changed)).rejects.toThrow('not written to xlsx files');
  });
});
