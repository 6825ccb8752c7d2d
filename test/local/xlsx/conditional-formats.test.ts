/** Conditional formats: written and read again, and a file's own, which stay. */
import { describe, expect, test } from '@jest/globals';
import { newXlsx, openXlsx } from '../../../src/local/xlsx/xlsx-file';
import type { ConditionalFormatRule, Sheet, Spreadsheet } from '../../../src/sheets/api';
import { handMade, partText } from './make-file';
import { sheetPart } from './rules';
import { cell, firstSheet, number, throughFile, withCells, withSheets } from './spreadsheets';

describe('conditional formats', () => {
  const format = {
    backgroundColorStyle: { rgbColor: { red: 1, green: 199 / 255, blue: 206 / 255 } },
  };
  const conditional = (
    type: string,
    values: readonly string[],
    [startRowIndex, endRowIndex, startColumnIndex, endColumnIndex] = [1, 50, 2, 3],
  ): ConditionalFormatRule => ({
    ranges: [{ sheetId: 0, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex }],
    booleanRule: {
      condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) },
      format,
    },
  });
  const withRules = (spreadsheet: Spreadsheet, conditionalFormats: ConditionalFormatRule[]) =>
    withSheets(spreadsheet, (sheet): Sheet => ({ ...sheet, conditionalFormats }));
  const formatsIn = (xml: string) =>
    xml.match(/<conditionalFormatting\b[^]*?<\/conditionalFormatting>/g) ?? [];

  test.each<[string, string[], string]>([
    [
      'CUSTOM_FORMULA',
      ['=AND(N("khuyenhoc")=0;ISNUMBER(FIND("; Số tiền:";"; "&$P2)))'],
      '<cfRule type="expression" dxfId="0" priority="1"><formula>AND(N("khuyenhoc")=0,ISNUMBER(FIND("; Số tiền:","; "&amp;$P2)))</formula></cfRule>',
    ],
    [
      'NUMBER_GREATER',
      ['1000'],
      '<cfRule type="cellIs" operator="greaterThan" dxfId="0" priority="1"><formula>1000</formula></cfRule>',
    ],
    [
      'NUMBER_BETWEEN',
      ['1', '=A1'],
      '<cfRule type="cellIs" operator="between" dxfId="0" priority="1"><formula>1</formula><formula>A1</formula></cfRule>',
    ],
    [
      'TEXT_CONTAINS',
      ['Cộng'],
      '<cfRule type="containsText" operator="containsText" text="Cộng" dxfId="0" priority="1"><formula>NOT(ISERROR(SEARCH("Cộng",C2)))</formula></cfRule>',
    ],
    [
      'TEXT_STARTS_WITH',
      ['P.'],
      '<cfRule type="beginsWith" operator="beginsWith" text="P." dxfId="0" priority="1"><formula>LEFT(C2,LEN("P."))="P."</formula></cfRule>',
    ],
    [
      'NOT_BLANK',
      [],
      '<cfRule type="notContainsBlanks" dxfId="0" priority="1"><formula>LEN(TRIM(C2))&gt;0</formula></cfRule>',
    ],
  ])('%s is written and comes back', async (type, values, expected) => {
    const rules = [conditional(type, values)];
    const { sheet, bytes } = await throughFile((before) => withRules(before, rules));
    expect(formatsIn(partText(bytes, sheetPart))).toEqual([
      `<conditionalFormatting sqref="C2:C50">${expected}</conditionalFormatting>`,
    ]);
    expect(sheet.conditionalFormats).toEqual(rules);
  });

  test('to the end of the grid, and in the older names of colours', async () => {
    const rules = [conditional('CUSTOM_FORMULA', ['=C5=1'], [4, 1000, 2, 4])];
    const older = rules.map((one) => ({
      ...one,
      booleanRule: {
        ...one.booleanRule,
        format: { backgroundColor: format.backgroundColorStyle.rgbColor },
      },
    }));
    const { sheet, bytes } = await throughFile((before) => withRules(before, older));
    expect(partText(bytes, sheetPart)).toContain('sqref="C5:D1048576"');
    expect(sheet.conditionalFormats).toEqual(rules);
  });

  const kept =
    '<conditionalFormatting sqref="A2:A9"><cfRule type="duplicateValues" dxfId="0" priority="1"/></conditionalFormatting>' +
    '<conditionalFormatting sqref="C2:C50"><cfRule type="expression" priority="2" stopIfTrue="1"><formula>C2=1</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="D2:D9"><cfRule type="top10" priority="3" rank="3"/></conditionalFormatting>' +
    '<conditionalFormatting sqref="E2:E9"><cfRule type="cellIs" operator="equal" priority="4"><formula>"Đạt"</formula></cfRule></conditionalFormatting>';
  const types = (xml: string) =>
    formatsIn(xml).map((one) => {
      const [, sqref, type, priority] =
        /sqref="([^"]+)"><cfRule type="(\w+)"[^>]* priority="(\d+)"/.exec(one) ?? [];
      return `${priority} ${type} ${sqref}`;
    });

  test.each<[string, (rules: ConditionalFormatRule[]) => ConditionalFormatRule[], string[]]>([
    [
      'nothing',
      (rules) => rules,
      ['1 duplicateValues A2:A9', '2 expression C2:C50', '3 top10 D2:D9', '4 cellIs E2:E9'],
    ],
    [
      'a rule added in front',
      (rules) => [conditional('BLANK', []), ...rules],
      [
        '1 duplicateValues A2:A9',
        '2 containsBlanks C2:C50',
        '3 expression C2:C50',
        '4 top10 D2:D9',
        '5 cellIs E2:E9',
      ],
    ],
    [
      'the first one gone',
      ([, second]) => (second === undefined ? [] : [second]),
      ['1 duplicateValues A2:A9', '2 top10 D2:D9', '3 cellIs E2:E9'],
    ],
    ['all gone', () => [], ['1 duplicateValues A2:A9', '2 top10 D2:D9']],
    [
      'one made anew as it was',
      (rules) => structuredClone(rules),
      ['1 duplicateValues A2:A9', '2 expression C2:C50', '3 top10 D2:D9', '4 cellIs E2:E9'],
    ],
    [
      'one moved',
      ([first, ...rest]) => [
        {
          ...first,
          ranges: [
            {
              sheetId: 0,
              startRowIndex: 5,
              endRowIndex: 9,
              startColumnIndex: 6,
              endColumnIndex: 7,
            },
          ],
        },
        ...rest,
      ],
      ['1 duplicateValues A2:A9', '2 expression G6:G9', '3 top10 D2:D9', '4 cellIs E2:E9'],
    ],
  ])('of a file stay, with %s', async (_, change, expected) => {
    const { spreadsheet, write } = await handMade({ sheets: [{ title: 'A', below: kept }] });
    const rules = firstSheet(spreadsheet).conditionalFormats ?? [];
    const xml = partText(await write(withRules(spreadsheet, change(rules))), sheetPart);
    expect(types(xml)).toEqual(expected);
    expect(xml.includes('stopIfTrue="1"')).toBe(expected.some((one) => one.includes('expression')));
  });

  test('a condition that a file has not is refused', async () => {
    const { spreadsheet, write } = newXlsx();
    const changed = withRules(spreadsheet, [conditional('DATE_BEFORE', ['=TODAY()'])]);
    await expect(write(changed)).rejects.toThrow('DATE_BEFORE');
    // And the workbook is still good for another write.
    const bytes = await write(withCells(spreadsheet, { A1: number(1) }));
    expect(cell(firstSheet((await openXlsx(bytes)).spreadsheet), 'A1')).toEqual(number(1));
  });
});
