/** Values of files that other programs wrote: dates above all, errors, shared formulas, rich text. */
import { describe, expect, test } from '@jest/globals';
import { openXlsx } from '../../../src/local/xlsx/xlsx-file';
import { handMade, handMadeParts, packed, stylesheet } from './make-file';
import { cell, firstSheet, number, text, withCells } from './spreadsheets';

const dates = stylesheet(
  '<xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="171"/>',
  {
    formats:
      '<numFmt numFmtId="170" formatCode="[$-42A]dd/mm/yyyy;@"/><numFmt numFmtId="171" formatCode="[h]:mm"/>',
  },
);

const dated = (serial: string, style: number, workbook = '') =>
  handMade({
    sheets: [
      { title: 'Quỹ', rows: `<row r="1"><c r="A1" s="${style}"><v>${serial}</v></c></row>` },
    ],
    styles: dates,
    properties: workbook,
  });

describe('dates', () => {
  test.each([
    ['zero', '0', 0],
    ['28/02/1900 in Excel', '59', 59],
    ['29/02/1900, which only Excel knows', '60', 60],
    ['01/03/1900', '61', 61],
    ['30/6/2017', '42916', 42_916],
    ['the last day', '2958465', 2_958_465],
    ['a moment', '42916.123456789', 42_916.123456789],
  ])('%s keeps its number', async (_, stored, serial) => {
    const { spreadsheet, write } = await dated(stored, 1);
    expect(cell(firstSheet(spreadsheet), 'A1')).toEqual({
      ...number(serial),
      userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } },
    });
    const again = await openXlsx(await write(spreadsheet));
    expect(cell(firstSheet(again.spreadsheet), 'A1').userEnteredValue).toEqual({
      numberValue: serial,
    });
  });

  test.each([
    ['Excel 14', 1, { type: 'DATE', pattern: 'dd/mm/yyyy' }],
    ['a language and a section for texts', 2, { type: 'DATE', pattern: 'dd/mm/yyyy' }],
    ['Excel 22', 3, { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' }],
    ['Excel 20', 4, { type: 'TIME', pattern: 'h:mm' }],
    ['hours beyond a day', 5, { type: 'TIME', pattern: '[h]:mm' }],
  ])('the format of %s', async (_, style, format) => {
    const { spreadsheet } = await dated('42916.5', style);
    expect(cell(firstSheet(spreadsheet), 'A1').userEnteredFormat?.numberFormat).toEqual(format);
  });

  test.each([
    ['a day', 1, 41_454, 42_916],
    ['a time, which is the same in both calendars', 4, 0.5, 0.5],
  ])('in the calendar of 1904: %s', async (_, style, stored, serial) => {
    const calendar = '<workbookPr date1904="1"/>';
    const { spreadsheet, write } = await dated(String(stored), style, calendar);
    expect(cell(firstSheet(spreadsheet), 'A1').userEnteredValue).toEqual({ numberValue: serial });
    const changed = withCells(spreadsheet, { A1: number(serial + 1), B1: number(7) });
    const again = firstSheet((await openXlsx(await write(changed))).spreadsheet);
    expect(cell(again, 'A1').userEnteredValue).toEqual({ numberValue: serial + 1 });
    expect(cell(again, 'B1').userEnteredValue).toEqual({ numberValue: 7 });
  });
});

describe('other values', () => {
  const read = async (cells: string, parts: Record<string, string> = {}) => {
    const sheet = { title: 'A', rows: `<row r="1">${cells}</row>` };
    return firstSheet((await handMade({ sheets: [sheet], parts })).spreadsheet);
  };

  test.each([
    ['a text in place', '<c r="A1" t="inlineStr"><is><t>Đức Xuân</t></is></c>', text('Đức Xuân')],
    ['yes', '<c r="A1" t="b"><v>1</v></c>', { userEnteredValue: { boolValue: true } }],
    ['a day as a text', '<c r="A1" t="d"><v>2017-06-30</v></c>', number(42_916)],
    ['a moment as a text', '<c r="A1" t="d"><v>2017-06-30T12:00:00</v></c>', number(42_916.5)],
    ['nothing', '<c r="A1"/>', {}],
    ['an empty text', '<c r="A1" t="str"><v></v></c>', {}],
    [
      'an error',
      '<c r="A1" t="e"><v>#N/A</v></c>',
      {
        userEnteredValue: { formulaValue: '=#N/A' },
        effectiveValue: { errorValue: { type: 'N_A', message: '#N/A' } },
      },
    ],
    [
      'a formula that is true',
      '<c r="A1" t="b"><f>1=1</f><v>1</v></c>',
      { userEnteredValue: { formulaValue: '=1=1' }, effectiveValue: { boolValue: true } },
    ],
    [
      'a formula for several cells',
      '<c r="A1"><f t="array" ref="A1:B1">A2:B2*2</f><v>4</v></c>',
      {
        userEnteredValue: { formulaValue: '=ARRAYFORMULA(A2:B2*2)' },
        effectiveValue: { numberValue: 4 },
      },
    ],
  ])('%s', async (_, cells, data) => {
    expect(cell(await read(cells), 'A1')).toEqual(data);
  });

  test('a shared formula is each cell’s own', async () => {
    const { spreadsheet, write } = await handMade({
      sheets: [
        {
          title: 'Q1 2017',
          rows:
            '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1&amp;"A1"+\'Q1 2017\'!A1</f><v>1</v></c></row>' +
            '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>' +
            '<row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>',
        },
      ],
    });
    const formulas = (sheet: ReturnType<typeof firstSheet>) =>
      ['C1', 'C2', 'C3'].map((at) => cell(sheet, at).userEnteredValue?.formulaValue);
    const expected = [1, 2, 3].map((row) => `=A${row}*$B$1&"A1"+'Q1 2017'!A${row}`);
    expect(formulas(firstSheet(spreadsheet))).toEqual(expected);
    const changed = withCells(spreadsheet, { C1: text('đã sửa') });
    const again = firstSheet((await openXlsx(await write(changed))).spreadsheet);
    expect(formulas(again)).toEqual([undefined, ...expected.slice(1)]);
  });

  test('rich text, also when another cell changes', async () => {
    const { spreadsheet, write } = await handMade({
      sheets: [
        {
          title: 'A',
          rows: '<row r="1"><c r="A1" t="inlineStr"><is><r><t xml:space="preserve">Hội </t></r><r><rPr><b/><sz val="11"/><rFont val="Calibri"/></rPr><t>Khuyến học</t></r></is></c></row>',
        },
      ],
    });
    const expected = {
      ...text('Hội Khuyến học'),
      textFormatRuns: [
        { startIndex: 0, format: {} },
        { startIndex: 4, format: { bold: true } },
      ],
    };
    expect(cell(firstSheet(spreadsheet), 'A1')).toEqual(expected);
    const bytes = await write(withCells(spreadsheet, { B1: text('x') }));
    const again = firstSheet((await openXlsx(bytes)).spreadsheet);
    expect(cell(again, 'A1')).toEqual(expected);
  });

  test('elements with a prefix, as some programs write them', async () => {
    const parts = handMadeParts({
      sheets: [
        {
          title: 'Quỹ',
          rows: '<row r="1"><c r="A1"><v>500000</v></c></row>',
          below:
            '<dataValidations count="1"><dataValidation type="whole" operator="greaterThan" sqref="A1:A5"><formula1>0</formula1></dataValidation></dataValidations>',
        },
      ],
      names: '<definedName name="Tien">\'Quỹ\'!$A$1</definedName>',
    });
    const prefixed = Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        name,
        /^xl\/(workbook|styles|worksheets\/sheet1)\.xml$/.test(name)
          ? xml.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=')
          : xml,
      ]),
    );
    const { spreadsheet } = await openXlsx(await packed(prefixed));
    expect(spreadsheet.namedRanges).toMatchObject([{ name: 'Tien' }]);
    expect(cell(firstSheet(spreadsheet), 'A1')).toMatchObject({
      userEnteredValue: { numberValue: 500_000 },
      dataValidation: { condition: { type: 'NUMBER_GREATER' } },
    });
  });
});
