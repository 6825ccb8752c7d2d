/** A look that changes: only what changed, and nothing of what Google's formats cannot say. */
import { describe, expect, test } from '@jest/globals';
import { newXlsx, openXlsx } from '../../../src/local/xlsx/xlsx-file';
import { handMade, partText, stylesheet } from './make-file';
import { cell, firstSheet, text, withCells } from './spreadsheets';

describe('a format that changes', () => {
  const styles = stylesheet(
    '<xf numFmtId="3" fontId="1" fillId="2" borderId="0" applyProtection="1"><alignment horizontal="center" indent="2"/><protection locked="0"/></xf>',
    {
      fonts:
        '<font><b/><u val="double"/><sz val="14"/><color theme="4" tint="-0.5"/><name val="Cambria"/></font>',
      fills:
        '<fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill>',
    },
  );
  const open = () =>
    handMade({
      sheets: [
        {
          title: 'A',
          rows: '<row r="1"><c r="A1" s="1"><v>5</v></c><c r="B1" s="1"><v>6</v></c></row>',
        },
      ],
      styles,
    });

  test('leaves what it does not speak of', async () => {
    const { spreadsheet, write } = await open();
    const format = cell(firstSheet(spreadsheet), 'A1').userEnteredFormat;
    expect(format).toEqual({
      numberFormat: { type: 'NUMBER', pattern: '#,##0' },
      horizontalAlignment: 'CENTER',
      textFormat: {
        bold: true,
        underline: true,
        fontFamily: 'Cambria',
        fontSize: 14,
        foregroundColorStyle: { rgbColor: { red: 40 / 255, green: 65 / 255, blue: 95 / 255 } },
      },
    });
    const changed = { ...format, textFormat: { ...format?.textFormat, italic: true } };
    const bytes = await write(withCells(spreadsheet, { A1: { userEnteredFormat: changed } }));
    const xml = partText(bytes, 'xl/styles.xml');
    expect(xml).toContain('<b/><i/><u val="double"/>');
    expect(xml.match(/theme="4" tint="-0.5"/g)).toHaveLength(2);
    expect(xml.match(/locked="0"/g)).toHaveLength(2);
    expect(xml.match(/indent="2"/g)).toHaveLength(2);
    expect(xml.match(/<gradientFill/g)).toHaveLength(1);
    const again = firstSheet((await openXlsx(bytes)).spreadsheet);
    expect(cell(again, 'A1').userEnteredFormat).toEqual(changed);
    expect(cell(again, 'B1').userEnteredFormat).toEqual(format);
  });

  test('takes away what it had', async () => {
    const { spreadsheet, write } = await open();
    const plain = { userEnteredFormat: {} };
    const bytes = await write(withCells(spreadsheet, { A1: plain }));
    const again = firstSheet((await openXlsx(bytes)).spreadsheet);
    expect(cell(again, 'A1')).toEqual({ userEnteredValue: { numberValue: 5 } });
  });

  test('takes it away also after an earlier write', async () => {
    const { spreadsheet, write } = newXlsx();
    const bold = { ...text('x'), userEnteredFormat: { textFormat: { bold: true } } };
    const styled = withCells(spreadsheet, { A1: bold, B1: bold });
    await write(styled);
    const bytes = await write(withCells(styled, { A1: { userEnteredFormat: {} } }));
    const again = firstSheet((await openXlsx(bytes)).spreadsheet);
    expect([cell(again, 'A1'), cell(again, 'B1')]).toEqual([text('x'), bold]);
  });

  test('and back again gives the same style', async () => {
    const { spreadsheet, write } = await open();
    await write(withCells(spreadsheet, { A1: { userEnteredFormat: {} }, C9: text('x') }));
    const bytes = await write(spreadsheet);
    expect((await openXlsx(bytes)).spreadsheet).toEqual(spreadsheet);
    expect(partText(bytes, 'xl/styles.xml')).toContain('locked="0"');
  });
});
