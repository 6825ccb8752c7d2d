/** Data validation that a file has: read, kept, and set anew in part. */
import { describe, expect, test } from '@jest/globals';
import { openXlsx } from '../../../src/local/xlsx/xlsx-file';
import type { DataValidationRule } from '../../../src/sheets/api';
import { handMade, partText } from './make-file';
import { onColumn, rule, sheetPart, validationsIn } from './rules';
import { cell, firstSheet, text, withCells, withSheets } from './spreadsheets';

describe('validation that a file has', () => {
  const validated = (attributes: string, formulas: string, sqref = 'B2:B100') =>
    handMade({
      sheets: [
        {
          title: 'A',
          below: `<dataValidations count="1"><dataValidation ${attributes} sqref="${sqref}">${formulas}</dataValidation></dataValidations>`,
        },
      ],
    });

  test.each<[string, string, string, DataValidationRule]>([
    [
      'a date as a number',
      'type="date" operator="lessThan" showErrorMessage="1"',
      '<formula1>42916</formula1>',
      rule('DATE_BEFORE', ['=DATE(2017;6;30)'], { strict: true }),
    ],
    [
      'whole numbers',
      'type="whole" showErrorMessage="1" errorStyle="information"',
      '<formula1>1</formula1><formula2>A1</formula2>',
      rule('NUMBER_BETWEEN', ['1', '=A1']),
    ],
    [
      'a length',
      'type="textLength" operator="lessThanOrEqual"',
      '<formula1>50</formula1>',
      rule('CUSTOM_FORMULA', ['=LEN(B2)<=50']),
    ],
    [
      'a length from and to',
      'type="textLength"',
      '<formula1>1</formula1><formula2>50</formula2>',
      rule('CUSTOM_FORMULA', ['=AND(LEN(B2)>=1;LEN(B2)<=50)']),
    ],
    [
      'a list by a name, with words of LibreOffice',
      'type="list" showErrorMessage="true" showDropDown="false"',
      '<formula1>DanhHieu</formula1>',
      rule('ONE_OF_RANGE', ['=DanhHieu'], { strict: true, showCustomUi: true }),
    ],
  ])('%s', async (_, attributes, formulas, expected) => {
    const { spreadsheet } = await validated(attributes, formulas);
    expect(cell(firstSheet(spreadsheet), 'B2').dataValidation).toEqual(expected);
  });

  test.each([
    ['times', 'type="time"', '<formula1>0.5</formula1><formula2>0.6</formula2>'],
    ['a prompt alone', 'showInputMessage="1" prompt="Ghi họ tên"', ''],
    ['another day than', 'type="date" operator="notEqual"', '<formula1>42916</formula1>'],
  ])('%s: Google has no rule, the file keeps it', async (_, attributes, formulas) => {
    const { spreadsheet, write } = await validated(attributes, formulas);
    expect(cell(firstSheet(spreadsheet), 'B2')).toEqual({});
    const bytes = await write(withCells(spreadsheet, { B2: text('x') }));
    expect(partText(bytes, sheetPart)).toMatch(new RegExp(`<dataValidation ${attributes}`));
  });

  test('gives way to a new rule where that one stands, and only there', async () => {
    const formula = '<formula1>AND(B2&gt;0,$C2=B$1)</formula1>';
    const { spreadsheet, write } = await validated('type="custom"', formula, 'B2:C100');
    const changed = withCells(spreadsheet, onColumn('B', 2, 10, rule('NUMBER_GREATER', ['5'])));
    const validations = validationsIn(partText(await write(changed), sheetPart));
    // What is left begins elsewhere, and its relative references with it.
    expect(validations).toEqual([
      '<dataValidation type="custom" sqref="B11:C100"><formula1>AND(B11&gt;0,$C11=B$1)</formula1></dataValidation>',
      '<dataValidation type="custom" sqref="C2:C10"><formula1>AND(C2&gt;0,$C2=C$1)</formula1></dataValidation>',
      expect.stringContaining('sqref="B2:B10"'),
    ]);
    const again = await openXlsx(await write(changed));
    const rules = ['B10', 'B11', 'C2'].map(
      (at) => cell(firstSheet(again.spreadsheet), at).dataValidation?.condition?.type,
    );
    expect(rules).toEqual(['NUMBER_GREATER', 'CUSTOM_FORMULA', 'CUSTOM_FORMULA']);
  });

  test('that is set anew as it was stays word for word', async () => {
    const { spreadsheet, write } = await validated(
      'type="whole" operator="greaterThan" error="Sai"',
      '<formula1>5</formula1>',
    );
    const anew = structuredClone(
      cell(firstSheet(spreadsheet), 'B2').dataValidation,
    ) as DataValidationRule;
    const bytes = await write(withCells(spreadsheet, onColumn('B', 2, 100, anew)));
    expect(validationsIn(partText(bytes, sheetPart))).toEqual([
      '<dataValidation type="whole" operator="greaterThan" error="Sai" sqref="B2:B100"><formula1>5</formula1></dataValidation>',
    ]);
  });

  test('that is taken away is gone, also below the grid', async () => {
    const { spreadsheet, write } = await validated(
      'type="whole"',
      '<formula1>1</formula1><formula2>5</formula2>',
      'B2:B1048576',
    );
    const bare = withSheets(spreadsheet, (sheet) => ({
      ...sheet,
      data: [{ ...sheet.data?.[0], rowData: [] }],
    }));
    expect(partText(await write(bare), sheetPart)).not.toContain('dataValidation');
  });
});
